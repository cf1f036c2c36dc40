package io.github.alliancekit.core.generator;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.Goal;
import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.actor.Capacity;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.disclosure.Undisclosed;
import io.github.alliancekit.core.distribution.Benefit;
import io.github.alliancekit.core.distribution.Risk;
import io.github.alliancekit.core.distribution.Transfer;
import io.github.alliancekit.core.governance.Body;
import io.github.alliancekit.core.governance.Governance;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Indicator;
import io.github.alliancekit.core.plan.Plan;
import io.github.alliancekit.core.value.ElementKind;
import io.github.alliancekit.core.value.Identified;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Marks facets as undisclosed and takes out what they stated: an undisclosed list keeps what it holds. */
public final class Hiding {
    private final Set<Undisclosed> entries;

    private Hiding(Set<Undisclosed> entries) {
        this.entries = entries;
    }

    /** {@return the alliance with these entries added to what is undisclosed} */
    public static Alliance hide(Alliance alliance, List<Undisclosed> more) {
        Set<Undisclosed> entries = new TreeSet<>(alliance.undisclosed());
        entries.addAll(more);
        if (entries.stream().anyMatch(entry -> entry.facet() == Facet.GOVERNANCE)) {
            // Bodies and seats go with the governance, and so does what was not known of them.
            entries.removeIf(entry -> entry.element().isPresent()
                    && (entry.facet().owner() == ElementKind.BODY
                            || entry.facet().owner() == ElementKind.SEAT));
        }
        return new Hiding(entries).apply(alliance);
    }

    /** {@return the ids of all elements of a kind} */
    static List<String> idsOf(Alliance alliance, ElementKind kind) {
        List<? extends Identified> elements =
                switch (kind) {
                    case ALLIANCE -> List.of();
                    case ACTOR -> alliance.actors();
                    case BODY -> bodies(alliance);
                    case SEAT ->
                        bodies(alliance).stream()
                                .flatMap(body -> body.seats().stream())
                                .toList();
                    case PLAN -> alliance.plans();
                    case OBJECTIVE ->
                        alliance.plans().stream()
                                .flatMap(plan -> plan.objectives().stream())
                                .toList();
                    case COMMITMENT -> commitments(alliance);
                    case INDICATOR ->
                        commitments(alliance).stream()
                                .flatMap(commitment -> commitment.indicators().stream())
                                .toList();
                    case RISK -> alliance.risks();
                    case GROUP -> alliance.groups();
                    case BENEFIT -> alliance.benefits();
                };
        return elements.stream().map(Identified::id).distinct().toList();
    }

    private static List<Body> bodies(Alliance alliance) {
        return alliance.governance().map(Governance::bodies).orElse(List.of());
    }

    private static List<Commitment> commitments(Alliance alliance) {
        return alliance.plans().stream()
                .flatMap(plan -> plan.commitments().stream())
                .toList();
    }

    private boolean hidden(Facet facet, String owner) {
        return entries.stream()
                .anyMatch(entry -> entry.facet() == facet
                        && entry.element().map(owner::equals).orElse(true));
    }

    private <T> Optional<T> left(Optional<T> value, Facet facet, String owner) {
        return hidden(facet, owner) ? Optional.empty() : value;
    }

    private Alliance apply(Alliance alliance) {
        Alliance.Builder builder = Alliance.builder()
                .id(alliance.id())
                .name(alliance.name())
                .kind(alliance.kind())
                .phase(alliance.phase())
                .rates(alliance.rates())
                .actors(alliance.actors().stream().map(this::actor).toList())
                .plans(alliance.plans().stream().map(this::plan).toList())
                .risks(alliance.risks().stream().map(this::risk).toList())
                .groups(alliance.groups())
                .benefits(alliance.benefits().stream().map(this::benefit).toList())
                .waivers(alliance.waivers())
                .undisclosed(entries);
        left(alliance.currency(), Facet.CURRENCY, "").ifPresent(builder::currency);
        left(alliance.startDate(), Facet.START_DATE, "").ifPresent(builder::startDate);
        left(alliance.goal(), Facet.GOAL, "").map(this::goal).ifPresent(builder::goal);
        left(alliance.governance(), Facet.GOVERNANCE, "").map(this::governance).ifPresent(builder::governance);
        return builder.build();
    }

    private Goal goal(Goal goal) {
        return goal.withPublicInterest(left(goal.publicInterest(), Facet.GOAL_PUBLIC_INTEREST, ""));
    }

    private Actor actor(Actor actor) {
        String id = actor.id();
        return Actor.builder()
                .from(actor)
                .type(left(actor.type(), Facet.ACTOR_TYPE, id))
                .level(left(actor.level(), Facet.ACTOR_LEVEL, id))
                .capacity(left(actor.capacity(), Facet.ACTOR_CAPACITY, id).flatMap(capacity -> capacity(capacity, id)))
                .build();
    }

    private Optional<Capacity> capacity(Capacity capacity, String actor) {
        if (!(capacity instanceof Capacity.Valued valued)) {
            return Optional.of(capacity);
        }
        var technical = left(valued.technical(), Facet.CAPACITY_TECHNICAL, actor);
        var human = left(valued.human(), Facet.CAPACITY_HUMAN, actor);
        var financial = left(valued.financial(), Facet.CAPACITY_FINANCIAL, actor);
        var inKind = left(valued.inKind(), Facet.CAPACITY_IN_KIND, actor);
        boolean nothing = technical.isEmpty() && human.isEmpty() && financial.isEmpty() && inKind.isEmpty();
        return nothing ? Optional.empty() : Optional.of(new Capacity.Valued(technical, human, financial, inKind));
    }

    private Governance governance(Governance governance) {
        return governance.withBodies(
                governance.bodies().stream().map(this::body).toList());
    }

    private Body body(Body body) {
        String id = body.id();
        return Body.builder()
                .from(body)
                .mandate(left(body.mandate(), Facet.BODY_MANDATE, id))
                .chair(left(body.chair(), Facet.BODY_CHAIR, id))
                .secretariat(left(body.secretariat(), Facet.BODY_SECRETARIAT, id))
                .build();
    }

    private Plan plan(Plan plan) {
        return plan.withCommitments(
                plan.commitments().stream().map(this::commitment).toList());
    }

    private Commitment commitment(Commitment commitment) {
        String id = commitment.id();
        List<Indicator> indicators = new ArrayList<>();
        commitment.indicators().forEach(indicator -> indicators.add(indicator(indicator)));
        return Commitment.builder()
                .from(commitment)
                .objective(left(commitment.objective(), Facet.COMMITMENT_OBJECTIVE, id))
                .start(left(commitment.start(), Facet.COMMITMENT_START, id))
                .due(left(commitment.due(), Facet.COMMITMENT_DUE, id))
                .indicators(indicators)
                .build();
    }

    private Indicator indicator(Indicator indicator) {
        String id = indicator.id();
        return Indicator.builder()
                .from(indicator)
                .unit(left(indicator.unit(), Facet.INDICATOR_UNIT, id))
                .baseline(left(indicator.baseline(), Facet.INDICATOR_BASELINE, id))
                .target(left(indicator.target(), Facet.INDICATOR_TARGET, id))
                .verification(left(indicator.verification(), Facet.INDICATOR_VERIFICATION, id))
                .build();
    }

    private Risk risk(Risk risk) {
        String id = risk.id();
        List<Transfer> transfers = risk.transfers().stream()
                .map(transfer -> new Transfer(
                        transfer.party(), transfer.share(), left(transfer.evidence(), Facet.TRANSFER_EVIDENCE, id)))
                .toList();
        return Risk.builder()
                .from(risk)
                .category(left(risk.category(), Facet.RISK_CATEGORY, id))
                .likelihood(left(risk.likelihood(), Facet.RISK_LIKELIHOOD, id))
                .impact(left(risk.impact(), Facet.RISK_IMPACT, id))
                .transfers(transfers)
                .build();
    }

    private Benefit benefit(Benefit benefit) {
        return Benefit.builder()
                .from(benefit)
                .value(left(benefit.value(), Facet.BENEFIT_VALUE, benefit.id()))
                .build();
    }
}
