package io.github.alliancekit.core.disclosure;

import static io.github.alliancekit.core.value.ElementKind.ACTOR;
import static io.github.alliancekit.core.value.ElementKind.ALLIANCE;
import static io.github.alliancekit.core.value.ElementKind.BENEFIT;
import static io.github.alliancekit.core.value.ElementKind.BODY;
import static io.github.alliancekit.core.value.ElementKind.COMMITMENT;
import static io.github.alliancekit.core.value.ElementKind.CONTRIBUTION;
import static io.github.alliancekit.core.value.ElementKind.GROUP;
import static io.github.alliancekit.core.value.ElementKind.INDICATOR;
import static io.github.alliancekit.core.value.ElementKind.INSTRUMENT;
import static io.github.alliancekit.core.value.ElementKind.LESSON;
import static io.github.alliancekit.core.value.ElementKind.OBJECTIVE;
import static io.github.alliancekit.core.value.ElementKind.PLAN;
import static io.github.alliancekit.core.value.ElementKind.PRIORITY;
import static io.github.alliancekit.core.value.ElementKind.RESULT;
import static io.github.alliancekit.core.value.ElementKind.RISK;
import static io.github.alliancekit.core.value.ElementKind.SEAT;
import static io.github.alliancekit.core.value.ElementKind.TERRITORY;

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
    /** The principles that were adopted. */
    PRINCIPLES(null, ALLIANCE, true),
    /** How what the alliance does may be done elsewhere. */
    REPLICATION(null, ALLIANCE, false),
    /** What has to be there elsewhere. */
    REPLICATION_CONDITIONS(REPLICATION, ALLIANCE, false),
    /** The scale to reach. */
    REPLICATION_TARGET(REPLICATION, ALLIANCE, false),
    /** By when the scale is to be reached. */
    REPLICATION_BY(REPLICATION, ALLIANCE, false),

    /** The common goal. */
    GOAL(null, ALLIANCE, false),
    /** Why the goal matters to society. */
    GOAL_PUBLIC_INTEREST(GOAL, ALLIANCE, false),
    /** The goals and targets of the 2030 Agenda that the goal serves. */
    GOAL_SDG(GOAL, ALLIANCE, true),
    /** Which actors made the goal their own. */
    GOAL_ENDORSEMENTS(GOAL, ALLIANCE, true),
    /** Where the endorsements can be looked up. */
    ENDORSEMENT_EVIDENCE(GOAL_ENDORSEMENTS, ALLIANCE, false),

    /** The sector of an actor. */
    ACTOR_TYPE(null, ACTOR, false),
    /** The level of government of a public actor. */
    ACTOR_LEVEL(null, ACTOR, false),
    /** The roles of an actor by name. */
    ACTOR_ROLES(null, ACTOR, true),
    /** What moves an actor to take part. */
    ACTOR_MOTIVATIONS(null, ACTOR, true),
    /** What an actor hopes to gain. */
    ACTOR_INTERESTS(null, ACTOR, true),
    /** The act by which an actor joined. */
    ACTOR_ADHERENCE(null, ACTOR, false),
    /** Where the act of joining can be looked up. */
    ADHERENCE_EVIDENCE(ACTOR_ADHERENCE, ACTOR, false),
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
    /** How a body decides. */
    BODY_DECISION_RULE(GOVERNANCE_BODIES, BODY, false),
    /** How many seats have to be in favour. */
    DECISION_RULE_MINIMUM_IN_FAVOUR(BODY_DECISION_RULE, BODY, false),
    /** Which seats may block. */
    DECISION_RULE_VETO(BODY_DECISION_RULE, BODY, true),
    /** How many seats have to be taken. */
    BODY_PRESENCE_QUORUM(GOVERNANCE_BODIES, BODY, false),
    /** The seats of a body. */
    BODY_SEATS(GOVERNANCE_BODIES, BODY, true),
    /** Whom a seat speaks for. */
    SEAT_REPRESENTS(BODY_SEATS, SEAT, true),
    /** How disputes are settled. */
    GOVERNANCE_DISPUTE_STEPS(GOVERNANCE, ALLIANCE, true),
    /** Who leads the steps of a dispute. */
    DISPUTE_STEP_RESPONSIBLE(GOVERNANCE_DISPUTE_STEPS, ALLIANCE, false),
    /** How long the steps of a dispute may take. */
    DISPUTE_STEP_MAX_DAYS(GOVERNANCE_DISPUTE_STEPS, ALLIANCE, false),
    /** Where third parties may complain. */
    GOVERNANCE_COMPLAINTS_CHANNEL(GOVERNANCE, ALLIANCE, false),
    /** How dissent is put on record. */
    GOVERNANCE_DISSENT_CHANNEL(GOVERNANCE, ALLIANCE, false),
    /** How others may join. */
    GOVERNANCE_ADMISSION(GOVERNANCE, ALLIANCE, false),
    /** How an actor may leave. */
    GOVERNANCE_EXIT(GOVERNANCE, ALLIANCE, false),
    /** How long before leaving an actor has to say so. */
    EXIT_NOTICE_DAYS(GOVERNANCE_EXIT, ALLIANCE, false),
    /** What becomes of open commitments and assets. */
    EXIT_OPEN_COMMITMENTS_AND_ASSETS(GOVERNANCE_EXIT, ALLIANCE, false),
    /** What happens when the alliance ends. */
    GOVERNANCE_CLOSURE_PLAN(GOVERNANCE, ALLIANCE, false),
    /** The integrity policy. */
    GOVERNANCE_INTEGRITY_POLICY(GOVERNANCE, ALLIANCE, false),
    /** When somebody has to abstain. */
    GOVERNANCE_RECUSAL_RULE(GOVERNANCE, ALLIANCE, false),
    /** The declarations of interests. */
    GOVERNANCE_DECLARATIONS(GOVERNANCE, ALLIANCE, true),
    /** How the alliance gives account of itself. */
    GOVERNANCE_REPORTING(GOVERNANCE, ALLIANCE, false),
    /** The reports that were given. */
    REPORTING_REPORTS(GOVERNANCE_REPORTING, ALLIANCE, true),
    /** Where the reports can be read. */
    REPORT_ADDRESS(REPORTING_REPORTS, ALLIANCE, false),
    /** Where all reports can be found. */
    REPORTING_PUBLIC_ADDRESS(GOVERNANCE_REPORTING, ALLIANCE, false),
    /** Whom the reports are written for. */
    REPORTING_AUDIENCES(GOVERNANCE_REPORTING, ALLIANCE, true),
    /** Whether the reports reach the groups that are affected. */
    REPORTING_REACHES_AFFECTED_GROUPS(GOVERNANCE_REPORTING, ALLIANCE, false),

    /** The plans. */
    PLANS(null, ALLIANCE, true),
    /** The priorities of a plan. */
    PLAN_PRIORITIES(PLANS, PLAN, true),
    /** Why a priority comes first. */
    PRIORITY_REASON(PLAN_PRIORITIES, PRIORITY, false),
    /** The objectives of a plan. */
    PLAN_OBJECTIVES(PLANS, PLAN, true),
    /** Which priority an objective follows. */
    OBJECTIVE_PRIORITY(PLAN_OBJECTIVES, OBJECTIVE, false),
    /** What is done in the stages of the policy cycle. */
    PLAN_POLICY_STAGES(PLANS, PLAN, true),
    /** Who does what is done in the stages of the policy cycle. */
    POLICY_STAGE_RESPONSIBLE(PLAN_POLICY_STAGES, PLAN, false),
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
    /** Who takes over if somebody leaves. */
    COMMITMENT_BACKUP(PLAN_COMMITMENTS, COMMITMENT, false),
    /** How the due date was moved. */
    COMMITMENT_REPLANS(PLAN_COMMITMENTS, COMMITMENT, true),
    /** What has to be kept before. */
    COMMITMENT_PREDECESSORS(PLAN_COMMITMENTS, COMMITMENT, true),
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
    /** Which group an indicator counts. */
    INDICATOR_GROUP(COMMITMENT_INDICATORS, INDICATOR, false),
    /** Which perspectives of equity an indicator looks through. */
    INDICATOR_LENSES(COMMITMENT_INDICATORS, INDICATOR, true),
    /** What backs a commitment. */
    COMMITMENT_RESOURCES(PLAN_COMMITMENTS, COMMITMENT, true),
    /** Which perspectives of equity a commitment takes. */
    COMMITMENT_LENSES(PLAN_COMMITMENTS, COMMITMENT, true),
    /** What a commitment does about climate change. */
    COMMITMENT_CLIMATE_ACTION(PLAN_COMMITMENTS, COMMITMENT, false),
    /** Which instruments a commitment serves. */
    COMMITMENT_INSTRUMENTS(PLAN_COMMITMENTS, COMMITMENT, true),
    /** How far a commitment has come. */
    COMMITMENT_PROGRESS(PLAN_COMMITMENTS, COMMITMENT, true),
    /** Where progress can be looked up. */
    PROGRESS_EVIDENCE(COMMITMENT_PROGRESS, COMMITMENT, true),

    /** What actors put in. */
    CONTRIBUTIONS(null, ALLIANCE, true),
    /** What only few others could bring. */
    CONTRIBUTION_SPECIALTY(CONTRIBUTIONS, CONTRIBUTION, false),
    /** What a contribution is worth. */
    CONTRIBUTION_VALUE(CONTRIBUTIONS, CONTRIBUTION, false),
    /** Who confirmed a contribution. */
    CONTRIBUTION_CONFIRMED(CONTRIBUTIONS, CONTRIBUTION, false),
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
    /** How well actors can manage a risk. */
    RISK_CONTROL(RISKS, RISK, true),
    /** Who watches over a risk. */
    RISK_OWNER(RISKS, RISK, false),
    /** What is done about a risk. */
    RISK_MITIGATION(RISKS, RISK, false),
    /** When a risk is looked at next. */
    RISK_REVIEW_DATE(RISKS, RISK, false),
    /** Why a risk lies with somebody who is not best placed. */
    RISK_DEVIATION(RISKS, RISK, false),
    /** Which categories of risk were judged not to concern the alliance. */
    IRRELEVANT_RISKS(null, ALLIANCE, true),

    /** The groups outside the alliance. */
    GROUPS(null, ALLIANCE, true),
    /** Which actors represent a group. */
    GROUP_REPRESENTED_BY(GROUPS, GROUP, true),
    /** Where the people of a group live. */
    GROUP_TERRITORY(GROUPS, GROUP, false),

    /** The benefits. */
    BENEFITS(null, ALLIANCE, true),
    /** What a benefit is worth. */
    BENEFIT_VALUE(BENEFITS, BENEFIT, false),
    /** Who receives a benefit. */
    BENEFIT_SHARES(BENEFITS, BENEFIT, true),

    /** What was achieved. */
    RESULTS(null, ALLIANCE, true),
    /** How much was achieved. */
    RESULT_QUANTITY(RESULTS, RESULT, false),
    /** In which unit it was counted. */
    RESULT_UNIT(RESULTS, RESULT, false),
    /** Where a result can be looked up. */
    RESULT_EVIDENCE(RESULTS, RESULT, true),
    /** Which commitments a result came of. */
    RESULT_COMMITMENTS(RESULTS, RESULT, true),
    /** To whom a result is owed. */
    RESULT_ATTRIBUTION(RESULTS, RESULT, true),
    /** The places that the alliance wants to reach. */
    TERRITORIES(null, ALLIANCE, true),
    /** What a place is like. */
    TERRITORY_SETTING(TERRITORIES, TERRITORY, false),
    /** How many people live in a place. */
    TERRITORY_POPULATION(TERRITORIES, TERRITORY, false),
    /** How great the need of a place is. */
    TERRITORY_NEED(TERRITORIES, TERRITORY, false),
    /** Treaties, declarations and agreements that commitments serve. */
    INSTRUMENTS(null, ALLIANCE, true),
    /** The mechanism that follows an instrument. */
    INSTRUMENT_MECHANISM(INSTRUMENTS, INSTRUMENT, false),
    /** When an instrument is reviewed. */
    MECHANISM_ROUNDS(INSTRUMENT_MECHANISM, INSTRUMENT, true),
    /** What was learnt. */
    LESSONS(null, ALLIANCE, true),
    /** Who wrote a lesson down. */
    LESSON_AUTHOR(LESSONS, LESSON, false),
    /** What is done differently for a lesson. */
    LESSON_USE(LESSONS, LESSON, false),
    /** Why sectors take no part. */
    ABSENT_SECTORS(null, ALLIANCE, true);

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
