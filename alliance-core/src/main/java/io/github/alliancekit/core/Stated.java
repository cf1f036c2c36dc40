package io.github.alliancekit.core;

import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.actor.Capacity;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.disclosure.Undisclosed;
import io.github.alliancekit.core.distribution.Benefit;
import io.github.alliancekit.core.distribution.Risk;
import io.github.alliancekit.core.distribution.Transfer;
import io.github.alliancekit.core.governance.Body;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Indicator;
import io.github.alliancekit.core.plan.Plan;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Fault;
import io.github.alliancekit.core.value.Identified;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Finds what is both stated and undisclosed.
 *
 * <p>Lists are not looked at: an undisclosed list may hold something. A field is looked at only where its own facet is
 * undisclosed; what an open list holds is true, and so are the fields of what it holds.
 */
final class Stated {
    private final Map<Facet, Map<String, Undisclosed>> entries = new EnumMap<>(Facet.class);
    private final List<Fault> faults = new ArrayList<>();

    private Stated(Alliance alliance) {
        for (Undisclosed entry : alliance.undisclosed()) {
            entries.computeIfAbsent(entry.facet(), facet -> new TreeMap<>())
                    .put(entry.element().orElse(""), entry);
        }
    }

    /** {@return the faults of all fields of an alliance} */
    static List<Fault> faults(Alliance alliance) {
        Stated stated = new Stated(alliance);
        if (!stated.entries.isEmpty()) {
            stated.whole(alliance);
            alliance.actors().forEach(stated::actor);
            alliance.governance().ifPresent(governance -> governance.bodies().forEach(stated::body));
            alliance.plans().forEach(plan -> plan.commitments().forEach(c -> stated.commitment(plan, c)));
            alliance.risks().forEach(stated::risk);
            alliance.benefits().forEach(stated::benefit);
        }
        return stated.faults;
    }

    /** {@return the faults of one commitment} */
    static List<Fault> faultsOf(Alliance alliance, Plan plan, Commitment commitment) {
        Stated stated = new Stated(alliance);
        stated.commitment(plan, commitment);
        return stated.faults;
    }

    /** {@return the faults of one risk} */
    static List<Fault> faultsOf(Alliance alliance, Risk risk) {
        Stated stated = new Stated(alliance);
        stated.risk(risk);
        return stated.faults;
    }

    private void whole(Alliance alliance) {
        ElementPath root = ElementPath.ROOT;
        check(Facet.CURRENCY, "", root.in("currency"), alliance.currency());
        check(Facet.START_DATE, "", root.in("startDate"), alliance.startDate());
        check(Facet.GOAL, "", root.in("goal"), alliance.goal());
        check(
                Facet.GOAL_PUBLIC_INTEREST,
                "",
                root.in("goal", "publicInterest"),
                alliance.goal().flatMap(Goal::publicInterest));
        check(Facet.GOVERNANCE, "", root.in("governance"), alliance.governance());
    }

    private void actor(Actor actor) {
        ElementPath path = ElementPath.of("actors", actor.id());
        check(Facet.ACTOR_TYPE, actor, path.in("type"), actor.type());
        check(Facet.ACTOR_LEVEL, actor, path.in("level"), actor.level());
        check(Facet.ACTOR_CAPACITY, actor, path.in("capacity"), actor.capacity());
        Optional<Capacity.Valued> valued =
                actor.capacity().filter(Capacity.Valued.class::isInstance).map(Capacity.Valued.class::cast);
        ElementPath capacity = path.in("capacity");
        check(Facet.CAPACITY_TECHNICAL, actor, capacity.in("technical"), valued.flatMap(Capacity.Valued::technical));
        check(Facet.CAPACITY_HUMAN, actor, capacity.in("human"), valued.flatMap(Capacity.Valued::human));
        check(Facet.CAPACITY_FINANCIAL, actor, capacity.in("financial"), valued.flatMap(Capacity.Valued::financial));
        check(Facet.CAPACITY_IN_KIND, actor, capacity.in("inKind"), valued.flatMap(Capacity.Valued::inKind));
    }

    private void body(Body body) {
        ElementPath path = ElementPath.of("governance", "bodies", body.id());
        check(Facet.BODY_MANDATE, body, path.in("mandate"), body.mandate());
        check(Facet.BODY_CHAIR, body, path.in("chair"), body.chair());
        check(Facet.BODY_SECRETARIAT, body, path.in("secretariat"), body.secretariat());
    }

    private void commitment(Plan plan, Commitment commitment) {
        ElementPath path = ElementPath.of("plans", plan.id(), "commitments", commitment.id());
        check(Facet.COMMITMENT_OBJECTIVE, commitment, path.in("objective"), commitment.objective());
        check(Facet.COMMITMENT_START, commitment, path.in("start"), commitment.start());
        check(Facet.COMMITMENT_DUE, commitment, path.in("due"), commitment.due());
        for (Indicator indicator : commitment.indicators()) {
            ElementPath at = path.in("indicators", indicator.id());
            check(Facet.INDICATOR_UNIT, indicator, at.in("unit"), indicator.unit());
            check(Facet.INDICATOR_BASELINE, indicator, at.in("baseline"), indicator.baseline());
            check(Facet.INDICATOR_TARGET, indicator, at.in("target"), indicator.target());
            check(Facet.INDICATOR_VERIFICATION, indicator, at.in("verification"), indicator.verification());
        }
    }

    private void risk(Risk risk) {
        ElementPath path = ElementPath.of("risks", risk.id());
        check(Facet.RISK_CATEGORY, risk, path.in("category"), risk.category());
        check(Facet.RISK_LIKELIHOOD, risk, path.in("likelihood"), risk.likelihood());
        check(Facet.RISK_IMPACT, risk, path.in("impact"), risk.impact());
        Function<Transfer, Optional<String>> evidence = Transfer::evidence;
        Optional<String> stated = risk.transfers().stream()
                .map(evidence)
                .flatMap(Optional::stream)
                .findFirst();
        check(Facet.TRANSFER_EVIDENCE, risk, path.in("transfers"), stated);
    }

    private void benefit(Benefit benefit) {
        check(Facet.BENEFIT_VALUE, benefit, ElementPath.of("benefits", benefit.id(), "value"), benefit.value());
    }

    private void check(Facet facet, Identified owner, ElementPath path, Optional<?> value) {
        check(facet, owner.id(), path, value);
    }

    private void check(Facet facet, String owner, ElementPath path, Optional<?> value) {
        Map<String, Undisclosed> own = entries.getOrDefault(facet, Map.of());
        Undisclosed entry = own.getOrDefault("", own.get(owner));
        if (value.isPresent() && entry != null) {
            String advice = entry.element().isPresent() || facet.owner().depth() == 0
                    ? "Maybe take " + facet + " out of undisclosed."
                    : "Maybe say in undisclosed of which elements " + facet + " is not known.";
            faults.add(new Fault(Fault.Kind.VALUE, path, "it is stated here and undisclosed as " + facet, advice));
        }
    }
}
