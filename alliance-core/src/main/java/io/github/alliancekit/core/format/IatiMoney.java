package io.github.alliancekit.core.format;

import io.github.alliancekit.core.distribution.Contribution;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The money of an activity as contributions: one for each organisation and currency.
 *
 * <p>What came in (type 1) was put in by who provided it. Where nothing came in, what was paid out (types 3 and 4) was
 * put in by who provided that, the reporting organisation unless another is named. The two are never added up: what
 * comes in is what is paid out later.
 */
final class IatiMoney {
    private static final Set<String> INCOMING = Set.of("1");
    private static final Set<String> OUTGOING = Set.of("3", "4");

    private final XmlElement activity;
    private final IatiOrganisations organisations;
    private final Optional<String> currency;
    private final Limits limits;
    private final List<Problem> problems;

    IatiMoney(
            XmlElement activity,
            IatiOrganisations organisations,
            Optional<String> currency,
            Limits limits,
            List<Problem> problems) {
        this.activity = activity;
        this.organisations = organisations;
        this.currency = currency;
        this.limits = limits;
        this.problems = problems;
    }

    /** Who gave, in which currency: empty for that of the activity. */
    private record Purse(String actor, String currency) implements Comparable<Purse> {
        @Override
        public int compareTo(Purse other) {
            int order = actor.compareTo(other.actor);
            return order != 0 ? order : currency.compareTo(other.currency);
        }
    }

    /** {@return the contributions, numbered by actor and currency} */
    List<Contribution> contributions() {
        Map<Purse, Fraction> sums = sums(INCOMING, Optional.empty());
        if (sums.isEmpty()) {
            Optional<String> reporter = activity.children("reporting-org").stream()
                    .findFirst()
                    .flatMap(organisations::at)
                    .map(IatiOrganisations.Organisation::id);
            sums = sums(OUTGOING, reporter);
        }
        List<Contribution> contributions = new ArrayList<>();
        for (Map.Entry<Purse, Fraction> entry : sums.entrySet()) {
            String id = SoundIds.numbered("K", contributions.size() + 1, sums.size());
            contributions.add(contribution(id, entry.getKey(), entry.getValue()));
        }
        return contributions;
    }

    private Contribution contribution(String id, Purse purse, Fraction sum) {
        Contribution.Builder contribution =
                Contribution.builder().id(id).actor(purse.actor()).kind(Contribution.Kind.FINANCIAL);
        if (sum.signum() < 0) {
            problems.add(activity.problem(
                    "the transactions of \"" + Node.shorten(purse.actor()) + "\" add up to less than 0",
                    "Maybe a correction was published without what it corrects; the amount was left out."));
            return contribution.build();
        }
        return contribution
                .value(purse.currency().isEmpty() ? Money.of(sum) : Money.of(sum, purse.currency()))
                .build();
    }

    private Map<Purse, Fraction> sums(Set<String> types, Optional<String> otherwise) {
        Map<Purse, Fraction> sums = new TreeMap<>();
        for (XmlElement transaction : activity.children("transaction")) {
            boolean wanted = transaction.children("transaction-type").stream()
                    .anyMatch(type -> types.contains(type.attribute("code")));
            Optional<String> provider = transaction.children("provider-org").stream()
                    .findFirst()
                    .flatMap(organisations::at)
                    .map(IatiOrganisations.Organisation::id)
                    .or(() -> otherwise);
            if (wanted && provider.isPresent()) {
                transaction.children("value").stream().findFirst().ifPresent(value -> add(sums, provider.get(), value));
            }
        }
        return sums;
    }

    private void add(Map<Purse, Fraction> sums, String provider, XmlElement value) {
        String text = SourceText.clean(value.text().toString());
        Optional<Fraction> amount = SourceNumber.decimal(text, limits);
        String named = value.attribute("currency");
        if (amount.isEmpty()) {
            problems.add(value.problem(
                    "the amount \"" + Node.shorten(text) + "\" is not a number",
                    "Maybe it has a comma or a currency sign in it: write 1234.5; it was left out."));
        } else if (!named.isEmpty() && !Money.currencyFaults("currency", named).isEmpty()) {
            problems.add(value.problemOf(
                    "currency",
                    "\"" + Node.shorten(named) + "\" is not a currency code",
                    "Maybe the three capital letters of ISO 4217, such as PEN; the amount was left out."));
        } else if (named.isEmpty() && currency.isEmpty()) {
            problems.add(value.problem(
                    "an amount has no currency, and the activity names none",
                    "Maybe default-currency was forgotten; the amount was left out."));
        } else {
            String other = currency.filter(named::equals).isPresent() ? "" : named;
            sums.merge(new Purse(provider, other), amount.get(), Fraction::plus);
        }
    }
}
