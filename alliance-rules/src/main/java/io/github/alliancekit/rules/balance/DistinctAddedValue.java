package io.github.alliancekit.rules.balance;

import com.google.auto.service.AutoService;
import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.distribution.Contribution;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.Element;
import io.github.alliancekit.rules.Elements;
import io.github.alliancekit.rules.Family;
import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.Outcome;
import io.github.alliancekit.rules.Rule;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Scope;
import io.github.alliancekit.rules.Shortfall;
import io.github.alliancekit.rules.Source;
import io.github.alliancekit.rules.Tally;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.Wait;
import io.github.alliancekit.rules.standard.StandardRule;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * BAL-15: every member brings something that few others could.
 *
 * <p>Scored as the members with a contribution whose specialty, compared as text without spaces around it, at most a
 * third of the members offers, and always one; over all members. The range contains every completion; its low end need
 * not be reached where one undisclosed specialty would have to be the same as two others.
 */
@AutoService(StandardRule.class)
final class DistinctAddedValue implements Rule, StandardRule {
    private static final RuleInfo INFO = RuleInfo.of("BAL-15", Family.BALANCE)
            .citing(Source.MERIDA_DECLARATION, "element 4", "el valor agregado y las aportaciones diferenciadoras")
            .citing(Source.MERIDA_DECLARATION, "commitment 6", "desde las áreas de mayor experiencia")
            .reading(Facet.CONTRIBUTIONS, Facet.CONTRIBUTION_SPECIALTY);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict evaluate(Context context) {
        Optional<Wait> more = context.scope().waitFor(Facet.CONTRIBUTIONS);
        if (more.isEmpty() && context.alliance().contributions().isEmpty()) {
            return Verdict.of(context, INFO, Outcome.nothing()).because(Message.of("none.contributions"));
        }
        if (more.isPresent()) {
            // Whoever brings nothing of its own may do so with what is not told.
            return Verdict.of(context, INFO, Outcome.open(List.of(more.get())));
        }
        Offers offers = new Offers(context);
        Tally tally = Tally.ofAll();
        for (Element<Actor> member : Elements.MEMBERS.of(context)) {
            tally.add(member, offers.outcome(member), List.of());
        }
        return tally.verdict(context, INFO);
    }

    /** Who offers which specialty, and who offers something that is not told. */
    private static final class Offers {
        private final Map<String, Set<String>> bySpecialty = new TreeMap<>();
        private final Map<String, List<Wait>> untold = new TreeMap<>();
        private final int few;

        Offers(Context context) {
            Fraction share = Fraction.of(context.members().size())
                    .dividedBy(context.profile().threshold(INFO.id(), "oneIn"));
            this.few = share.numerator()
                    .divide(share.denominator())
                    .max(BigInteger.ONE)
                    .intValue();
            for (Contribution contribution : context.alliance().contributions()) {
                if (context.isMember(contribution.actor())) {
                    add(contribution, context.scope());
                }
            }
        }

        private void add(Contribution contribution, Scope scope) {
            String actor = contribution.actor();
            if (contribution.specialty().isPresent()) {
                String specialty = contribution.specialty().get().strip();
                Set<String> offering = bySpecialty.get(specialty);
                if (offering == null) {
                    offering = new TreeSet<>();
                    bySpecialty.put(specialty, offering);
                }
                offering.add(actor);
                return;
            }
            List<Wait> waits = new ArrayList<>(0);
            if (scope.addWait(waits, Facet.CONTRIBUTION_SPECIALTY, contribution.id())) {
                List<Wait> before = untold.putIfAbsent(actor, waits);
                if (before != null) {
                    before.addAll(waits);
                }
            }
        }

        Outcome outcome(Element<Actor> member) {
            String id = member.value().id();
            List<String> own = specialties(id);
            boolean mayBeRare = false;
            for (String specialty : own) {
                if (atMost(specialty) <= few) {
                    return Outcome.holds();
                }
                mayBeRare |= offering(specialty).size() <= few;
            }
            List<Wait> waits = new ArrayList<>(untold.getOrDefault(id, List.of()));
            if (mayBeRare) {
                for (List<Wait> others : untold.values()) {
                    waits.addAll(others);
                }
            }
            if (!waits.isEmpty()) {
                return Outcome.open(waits);
            }
            Message message = own.isEmpty()
                    ? INFO.message("none").with("actor", id)
                    : INFO.message("common").with("actor", id).with("specialties", own);
            return Outcome.fails(new Shortfall(member.scope().path(), List.of(id), message, Fraction.ONE));
        }

        /** {@return what a member offers, in order} */
        private List<String> specialties(String member) {
            List<String> specialties = new ArrayList<>();
            for (Map.Entry<String, Set<String>> specialty : bySpecialty.entrySet()) {
                if (specialty.getValue().contains(member)) {
                    specialties.add(specialty.getKey());
                }
            }
            return List.copyOf(specialties);
        }

        private Set<String> offering(String specialty) {
            return bySpecialty.getOrDefault(specialty, Set.of());
        }

        /** {@return how many members offer a specialty if all do that may} */
        private int atMost(String specialty) {
            Set<String> offering = offering(specialty);
            int all = offering.size();
            for (String member : untold.keySet()) {
                all += offering.contains(member) ? 0 : 1;
            }
            return all;
        }
    }
}
