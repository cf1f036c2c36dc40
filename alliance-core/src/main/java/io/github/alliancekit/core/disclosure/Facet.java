package io.github.alliancekit.core.disclosure;

import static io.github.alliancekit.core.value.ElementKind.ACTOR;
import static io.github.alliancekit.core.value.ElementKind.ALLIANCE;
import static io.github.alliancekit.core.value.ElementKind.BENEFIT;
import static io.github.alliancekit.core.value.ElementKind.BODY;
import static io.github.alliancekit.core.value.ElementKind.COMMITMENT;
import static io.github.alliancekit.core.value.ElementKind.GROUP;
import static io.github.alliancekit.core.value.ElementKind.INDICATOR;
import static io.github.alliancekit.core.value.ElementKind.PLAN;
import static io.github.alliancekit.core.value.ElementKind.RISK;
import static io.github.alliancekit.core.value.ElementKind.SEAT;

import io.github.alliancekit.core.value.ElementKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place of the model that can be undisclosed: one constant for each list and each optional field.
 *
 * <p>A facet is named after its place and covers all below it: who does not disclose {@link #RISKS} does not disclose
 * the likelihood of a risk either. What is always known has no facet: ids, names and other required fields; actors and
 * their membership (participation, joined, left), because who counts has to be settled; kind and phase; fields with a
 * default, such as the weight of a commitment; and the waivers, which are acts and not facts.
 *
 * <pre>{@code
 * Facet.INDICATOR_TARGET.parent();   // COMMITMENT_INDICATORS
 * Facet.INDICATOR_TARGET.owner();    // INDICATOR: it may be narrowed to one indicator's id
 * }</pre>
 */
public enum Facet {
    /** The alliance's currency. */
    CURRENCY(null, ALLIANCE, false),
    /** The rates of other currencies. */
    RATES(null, ALLIANCE, true),
    /** The first day of the alliance. */
    START_DATE(null, ALLIANCE, false),

    /** The common goal. */
    GOAL(null, ALLIANCE, false),
    /** Why the goal matters to society. */
    GOAL_PUBLIC_INTEREST(GOAL, ALLIANCE, false),
    /** The goals and targets of the 2030 Agenda that the goal serves. */
    GOAL_SDG(GOAL, ALLIANCE, true),

    /** The sector of an actor. */
    ACTOR_TYPE(null, ACTOR, false),
    /** The level of government of a public actor. */
    ACTOR_LEVEL(null, ACTOR, false),
    /** What an actor is able to carry. */
    ACTOR_CAPACITY(null, ACTOR, false),
    /** The value of an actor's technical means. */
    CAPACITY_TECHNICAL(ACTOR_CAPACITY, ACTOR, false),
    /** The value of an actor's people. */
    CAPACITY_HUMAN(ACTOR_CAPACITY, ACTOR, false),
    /** The money of an actor. */
    CAPACITY_FINANCIAL(ACTOR_CAPACITY, ACTOR, false),
    /** The value of an actor's goods and premises. */
    CAPACITY_IN_KIND(ACTOR_CAPACITY, ACTOR, false),

    /** The governance as a whole. */
    GOVERNANCE(null, ALLIANCE, false),
    /** The bodies. */
    GOVERNANCE_BODIES(GOVERNANCE, ALLIANCE, true),
    /** What a body was set up to do. */
    BODY_MANDATE(GOVERNANCE_BODIES, BODY, false),
    /** Who chairs a body. */
    BODY_CHAIR(GOVERNANCE_BODIES, BODY, false),
    /** Who keeps the papers of a body. */
    BODY_SECRETARIAT(GOVERNANCE_BODIES, BODY, false),
    /** Which types of decision a body takes. */
    BODY_DECIDES(GOVERNANCE_BODIES, BODY, true),
    /** The seats of a body. */
    BODY_SEATS(GOVERNANCE_BODIES, BODY, true),
    /** Whom a seat speaks for. */
    SEAT_REPRESENTS(BODY_SEATS, SEAT, true),

    /** The plans. */
    PLANS(null, ALLIANCE, true),
    /** The objectives of a plan. */
    PLAN_OBJECTIVES(PLANS, PLAN, true),
    /** The commitments of a plan. */
    PLAN_COMMITMENTS(PLANS, PLAN, true),
    /** The objective that a commitment serves. */
    COMMITMENT_OBJECTIVE(PLAN_COMMITMENTS, COMMITMENT, false),
    /** The RACI letters of a commitment, all four. */
    COMMITMENT_ASSIGNMENTS(PLAN_COMMITMENTS, COMMITMENT, true),
    /** Who is accountable for a commitment. */
    ASSIGNMENT_ACCOUNTABLE(COMMITMENT_ASSIGNMENTS, COMMITMENT, true),
    /** Who is responsible for a commitment. */
    ASSIGNMENT_RESPONSIBLE(COMMITMENT_ASSIGNMENTS, COMMITMENT, true),
    /** Who is consulted about a commitment. */
    ASSIGNMENT_CONSULTED(COMMITMENT_ASSIGNMENTS, COMMITMENT, true),
    /** Who is informed of a commitment. */
    ASSIGNMENT_INFORMED(COMMITMENT_ASSIGNMENTS, COMMITMENT, true),
    /** The first day of a commitment. */
    COMMITMENT_START(PLAN_COMMITMENTS, COMMITMENT, false),
    /** The day by which a commitment is to be kept. */
    COMMITMENT_DUE(PLAN_COMMITMENTS, COMMITMENT, false),
    /** The indicators of a commitment. */
    COMMITMENT_INDICATORS(PLAN_COMMITMENTS, COMMITMENT, true),
    /** The unit of an indicator. */
    INDICATOR_UNIT(COMMITMENT_INDICATORS, INDICATOR, false),
    /** The value of an indicator at the start. */
    INDICATOR_BASELINE(COMMITMENT_INDICATORS, INDICATOR, false),
    /** The value of an indicator that is to be reached. */
    INDICATOR_TARGET(COMMITMENT_INDICATORS, INDICATOR, false),
    /** Where the value of an indicator can be looked up. */
    INDICATOR_VERIFICATION(COMMITMENT_INDICATORS, INDICATOR, false),

    /** The risk register. */
    RISKS(null, ALLIANCE, true),
    /** What a risk is about. */
    RISK_CATEGORY(RISKS, RISK, false),
    /** How likely a risk is. */
    RISK_LIKELIHOOD(RISKS, RISK, false),
    /** How hard a risk would strike. */
    RISK_IMPACT(RISKS, RISK, false),
    /** Who bears a risk. */
    RISK_BEARERS(RISKS, RISK, true),
    /** What of a risk was passed to parties outside. */
    RISK_TRANSFERS(RISKS, RISK, true),
    /** The evidence of a transfer. */
    TRANSFER_EVIDENCE(RISK_TRANSFERS, RISK, false),

    /** The groups outside the alliance. */
    GROUPS(null, ALLIANCE, true),
    /** Which actors represent a group. */
    GROUP_REPRESENTED_BY(GROUPS, GROUP, true),

    /** The benefits. */
    BENEFITS(null, ALLIANCE, true),
    /** What a benefit is worth. */
    BENEFIT_VALUE(BENEFITS, BENEFIT, false),
    /** Who receives a benefit. */
    BENEFIT_SHARES(BENEFITS, BENEFIT, true);

    private final @Nullable Facet parent;
    private final ElementKind owner;
    private final boolean list;

    Facet(@Nullable Facet parent, ElementKind owner, boolean list) {
        this.parent = parent;
        this.owner = owner;
        this.list = list;
    }

    /** {@return the facet that covers this one; empty for a facet of the alliance itself} */
    public Optional<Facet> parent() {
        return Optional.ofNullable(parent);
    }

    /** {@return the kind of element that has this list or field, and by whose id it may be narrowed} */
    public ElementKind owner() {
        return owner;
    }

    /** {@return whether it is a list, which may be undisclosed and hold something all the same} */
    public boolean isList() {
        return list;
    }

    /**
     * {@return whether this facet is {@code other} or lies below it}
     *
     * @param other another facet
     */
    public boolean isWithin(Facet other) {
        for (Facet facet = this; facet != null; facet = facet.parent) {
            if (facet == other) {
                return true;
            }
        }
        return false;
    }
}
