package io.github.alliancekit.core;

import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.actor.Participation;
import io.github.alliancekit.core.disclosure.Undisclosed;
import io.github.alliancekit.core.distribution.Risk;
import io.github.alliancekit.core.governance.Body;
import io.github.alliancekit.core.internal.Faults;
import io.github.alliancekit.core.internal.KnownIds;
import io.github.alliancekit.core.internal.Reference;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Indicator;
import io.github.alliancekit.core.plan.Objective;
import io.github.alliancekit.core.plan.Plan;
import io.github.alliancekit.core.plan.Priority;
import io.github.alliancekit.core.value.ElementKind;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Fault;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.Identified;
import io.github.alliancekit.core.value.Rate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What has to hold between the parts of an alliance, each of which is sound by itself. */
final class Structure {
    private final Alliance alliance;
    private final KnownIds known = new KnownIds();
    private final List<Fault> faults = new ArrayList<>();

    private Structure(Alliance alliance) {
        this.alliance = alliance;
        declare();
    }

    /** {@return all faults between the parts of an alliance} */
    static List<Fault> faults(Alliance alliance) {
        Structure structure = new Structure(alliance);
        structure.commitmentsAreUnique();
        structure.referencesPointToSomething();
        structure.weightsAreNotAllZero();
        structure.ratesAreUnique();
        structure.undisclosedIsNotStated();
        return structure.faults;
    }

    /** {@return the faults of one commitment that takes the place of another with its id} */
    static List<Fault> faultsOf(Alliance alliance, Plan plan, Commitment commitment) {
        // Only what a commitment points to is declared: a pass over all the others would cost what sharing them saves.
        KnownIds known = new KnownIds();
        alliance.actors().forEach(actor -> declareActor(known, actor));
        plan.objectives().forEach(objective -> known.add(ElementKind.OBJECTIVE, plan.id(), objective.id()));
        alliance.groups().forEach(group -> known.add(ElementKind.GROUP, "", group.id()));
        alliance.contributions().forEach(one -> known.add(ElementKind.CONTRIBUTION, "", one.id()));
        alliance.instruments().forEach(one -> known.add(ElementKind.INSTRUMENT, "", one.id()));
        for (String predecessor : commitment.predecessors()) {
            if (alliance.plans().stream()
                    .anyMatch(one -> one.commitment(predecessor).isPresent())) {
                known.add(ElementKind.COMMITMENT, "", predecessor);
            }
        }
        List<Fault> faults = new ArrayList<>();
        AllianceReferences.of(
                plan.id(), commitment, reference -> known.check(reference).ifPresent(faults::add));
        faults.addAll(Stated.faultsOf(alliance, plan, commitment));
        for (Undisclosed entry : alliance.undisclosed()) {
            String indicator = entry.element().orElse("");
            if (entry.facet().owner() == ElementKind.INDICATOR
                    && losesIndicator(alliance, plan, commitment, indicator)) {
                faults.add(known.dangling(ElementPath.of("undisclosed"), ElementKind.INDICATOR, indicator));
            }
        }
        return faults;
    }

    /** {@return whether an indicator was there and would be nowhere any more} */
    private static boolean losesIndicator(Alliance alliance, Plan plan, Commitment commitment, String indicator) {
        boolean had = plan.commitment(commitment.id())
                .map(before -> hasIndicator(before, indicator))
                .orElse(false);
        return had
                && !hasIndicator(commitment, indicator)
                && alliance.plans().stream()
                        .flatMap(one -> one.commitments().stream())
                        .noneMatch(one -> !one.id().equals(commitment.id()) && hasIndicator(one, indicator));
    }

    private static boolean hasIndicator(Commitment commitment, String indicator) {
        return commitment.indicators().stream().anyMatch(one -> one.id().equals(indicator));
    }

    /** {@return the faults of one risk} */
    static List<Fault> faultsOf(Alliance alliance, Risk risk) {
        KnownIds known = new KnownIds();
        alliance.actors().forEach(actor -> declareActor(known, actor));
        alliance.groups().forEach(group -> known.add(ElementKind.GROUP, "", group.id()));
        List<Fault> faults = new ArrayList<>();
        AllianceReferences.of(risk, reference -> known.check(reference).ifPresent(faults::add));
        faults.addAll(Stated.faultsOf(alliance, risk));
        return faults;
    }

    private void declare() {
        alliance.actors().forEach(actor -> declareActor(known, actor));
        all(ElementKind.GROUP, alliance.groups());
        all(ElementKind.RISK, alliance.risks());
        all(ElementKind.BENEFIT, alliance.benefits());
        all(ElementKind.CONTRIBUTION, alliance.contributions());
        all(ElementKind.RESULT, alliance.results());
        all(ElementKind.TERRITORY, alliance.territories());
        all(ElementKind.INSTRUMENT, alliance.instruments());
        all(ElementKind.LESSON, alliance.lessons());
        for (Body body : bodies()) {
            known.add(ElementKind.BODY, "", body.id());
            body.seats().forEach(seat -> known.add(ElementKind.SEAT, body.id(), seat.id()));
        }
        for (Plan plan : alliance.plans()) {
            known.add(ElementKind.PLAN, "", plan.id());
            for (Priority priority : plan.priorities()) {
                known.add(ElementKind.PRIORITY, plan.id(), priority.id());
            }
            for (Objective objective : plan.objectives()) {
                known.add(ElementKind.OBJECTIVE, plan.id(), objective.id());
            }
            for (Commitment commitment : plan.commitments()) {
                known.add(ElementKind.COMMITMENT, "", commitment.id());
                for (Indicator indicator : commitment.indicators()) {
                    known.add(ElementKind.INDICATOR, "", indicator.id());
                }
            }
        }
    }

    private void all(ElementKind kind, List<? extends Identified> elements) {
        elements.forEach(element -> known.add(kind, "", element.id()));
    }

    private static void declareActor(KnownIds known, Actor actor) {
        known.add(ElementKind.ACTOR, "", actor.id());
        if (actor.participation() == Participation.OBSERVER) {
            known.addObserver(actor.id());
        }
    }

    private List<Body> bodies() {
        return alliance.governance().map(governance -> governance.bodies()).orElse(List.of());
    }

    private void commitmentsAreUnique() {
        Set<String> seen = new HashSet<>();
        for (Plan plan : alliance.plans()) {
            for (Commitment commitment : plan.commitments()) {
                if (!seen.add(commitment.id())) {
                    faults.add(Faults.duplicate(
                            AllianceReferences.path(plan.id(), commitment.id()),
                            "the commitments of all plans",
                            commitment.id()));
                }
            }
        }
    }

    private void referencesPointToSomething() {
        Consumer<Reference> check = reference -> known.check(reference).ifPresent(faults::add);
        AllianceReferences.of(alliance, check);
    }

    private void weightsAreNotAllZero() {
        List<Commitment> all = alliance.plans().stream()
                .flatMap(plan -> plan.commitments().stream())
                .toList();
        if (!all.isEmpty() && all.stream().map(Commitment::weight).allMatch(Fraction::isZero)) {
            faults.add(Fault.value(
                    "plans",
                    "the weights of all " + all.size() + " commitments are 0",
                    "Maybe leave the weights out: each commitment then weighs 1."));
        }
    }

    private void ratesAreUnique() {
        Set<String> seen = new HashSet<>();
        for (Rate rate : alliance.rates()) {
            if (!seen.add(rate.currency() + rate.date())) {
                faults.add(new Fault(
                        Fault.Kind.DUPLICATE,
                        ElementPath.of("rates"),
                        "there are two rates of " + rate.currency() + " on " + rate.date(),
                        "Maybe one of the two belongs to another day."));
            }
        }
    }

    private void undisclosedIsNotStated() {
        Set<List<Object>> seen = new HashSet<>();
        for (Undisclosed entry : alliance.undisclosed()) {
            if (!seen.add(List.of(entry.facet(), entry.element()))) {
                String of = entry.element().map(id -> " of \"" + id + "\"").orElse("");
                faults.add(new Fault(
                        Fault.Kind.DUPLICATE,
                        ElementPath.of("undisclosed"),
                        entry.facet() + of + " is undisclosed twice",
                        "Maybe leave one of the two out."));
            }
        }
        for (Undisclosed entry : alliance.undisclosed()) {
            ElementPath path = ElementPath.of("undisclosed");
            ElementKind owner = entry.facet().owner();
            if (entry.element().isEmpty()) {
                continue;
            }
            String element = entry.element().get();
            if (owner == ElementKind.ALLIANCE) {
                faults.add(new Fault(
                        Fault.Kind.VALUE,
                        path,
                        entry.facet() + " belongs to the whole alliance, not to element \"" + element + "\"",
                        "Maybe leave the element out, or name a facet below " + entry.facet() + "."));
            } else if (!known.has(owner, element)) {
                faults.add(known.dangling(path, owner, element));
            }
        }
        faults.addAll(Stated.faults(alliance));
    }
}
