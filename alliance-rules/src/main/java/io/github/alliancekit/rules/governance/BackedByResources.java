package io.github.alliancekit.rules.governance;

import com.google.auto.service.AutoService;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.disclosure.Undisclosed;
import io.github.alliancekit.core.distribution.Contribution;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.Element;
import io.github.alliancekit.rules.ElementRule;
import io.github.alliancekit.rules.Elements;
import io.github.alliancekit.rules.Family;
import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.Outcome;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Scope;
import io.github.alliancekit.rules.Shortfall;
import io.github.alliancekit.rules.Source;
import io.github.alliancekit.rules.Wait;
import io.github.alliancekit.rules.standard.StandardRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * GOV-22: a commitment is backed by a resource that its provider has confirmed.
 *
 * <p>A commitment complies by one contribution among its resources that was confirmed, by the day, by the actor that
 * puts it in, member or not. Scored as the weight of the commitments that comply over the weight of all. The range need
 * not be the tightest where it is not known which contributions back a commitment: one that backs it is taken to be
 * possible.
 */
@AutoService(StandardRule.class)
final class BackedByResources extends ElementRule<BackedByResources.Backing> implements StandardRule {
    private static final RuleInfo INFO = RuleInfo.of("GOV-22", Family.CLARITY)
            .citing(Source.MERIDA_DECLARATION, "commitment 9", "recursos técnicos y humanos")
            .citing(
                    Source.APCI_FRAMEWORK,
                    "conclusions",
                    "flujo de recursos (humanos, técnicos, financieros, entre otros)")
            .reading(
                    Facet.PLANS,
                    Facet.PLAN_COMMITMENTS,
                    Facet.COMMITMENT_RESOURCES,
                    Facet.CONTRIBUTIONS,
                    Facet.CONTRIBUTION_CONFIRMED);
    private static final Elements<Backing> BACKINGS =
            Elements.of(Elements.COMMITMENTS.place(), BackedByResources::backings, Elements.COMMITMENTS::mayBeMore);

    /** A commitment with the contributions that it names as its resources. */
    record Backing(Commitment commitment, List<Contribution> resources) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    protected Elements<Backing> elements() {
        return BACKINGS;
    }

    private static List<Element<Backing>> backings(Context context) {
        Map<String, Contribution> contributions = new HashMap<>();
        for (Contribution contribution : context.alliance().contributions()) {
            contributions.put(contribution.id(), contribution);
        }
        List<Element<Commitment>> commitments = Elements.COMMITMENTS.of(context);
        List<Element<Backing>> backings = new ArrayList<>(commitments.size());
        for (Element<Commitment> element : commitments) {
            List<String> ids = element.value().resources();
            List<Contribution> resources = ids.isEmpty() ? List.of() : new ArrayList<>(ids.size());
            for (String id : ids) {
                Contribution contribution = contributions.get(id);
                if (contribution != null) {
                    resources.add(contribution);
                }
            }
            Backing backing = new Backing(element.value(), resources);
            backings.add(new Element<>(backing, element.weight(), element.scope()));
        }
        return backings;
    }

    @Override
    protected Outcome check(Backing backing, Scope scope) {
        for (Contribution resource : backing.resources()) {
            if (isConfirmed(resource, scope)) {
                return Outcome.holds();
            }
        }
        List<Wait> waits = waits(backing, scope);
        if (!waits.isEmpty()) {
            return Outcome.open(waits);
        }
        if (backing.resources().isEmpty()) {
            return fails(scope, List.of(), INFO.message("none"));
        }
        List<String> providers = providers(backing);
        return fails(scope, providers, INFO.message("unconfirmed").with("actors", providers));
    }

    /** {@return what has to be known before no resource is confirmed for certain} */
    private static List<Wait> waits(Backing backing, Scope scope) {
        List<Wait> waits = new ArrayList<>(0);
        for (Contribution resource : backing.resources()) {
            Optional<Undisclosed> unknown = scope.disclosure().openedBy(Facet.CONTRIBUTION_CONFIRMED, resource.id());
            if (resource.confirmed().isEmpty() && unknown.isPresent()) {
                waits.add(Wait.of(unknown.get()));
            }
        }
        scope.addWait(waits, Facet.COMMITMENT_RESOURCES);
        return waits;
    }

    private static List<String> providers(Backing backing) {
        Set<String> providers = new TreeSet<>();
        for (Contribution resource : backing.resources()) {
            providers.add(resource.actor());
        }
        return List.copyOf(providers);
    }

    private static Outcome fails(Scope scope, List<String> providers, Message message) {
        return Outcome.fails(new Shortfall(scope.path().in("resources"), providers, message, Fraction.ONE));
    }

    private static boolean isConfirmed(Contribution resource, Scope scope) {
        Optional<Contribution.Confirmation> word = resource.confirmed();
        return word.isPresent()
                && word.get().by().equals(resource.actor())
                && !word.get().date().isAfter(scope.asOf());
    }
}
