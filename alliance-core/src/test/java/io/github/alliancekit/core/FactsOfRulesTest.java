package io.github.alliancekit.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.actor.AbsentSector;
import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.actor.Adherence;
import io.github.alliancekit.core.actor.Capacity;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.distribution.Attribution;
import io.github.alliancekit.core.distribution.BeneficiaryGroup;
import io.github.alliancekit.core.distribution.Benefit;
import io.github.alliancekit.core.distribution.Contribution;
import io.github.alliancekit.core.distribution.Control;
import io.github.alliancekit.core.distribution.IrrelevantRisk;
import io.github.alliancekit.core.distribution.Result;
import io.github.alliancekit.core.distribution.Risk;
import io.github.alliancekit.core.distribution.Territory;
import io.github.alliancekit.core.distribution.Transfer;
import io.github.alliancekit.core.governance.Body;
import io.github.alliancekit.core.governance.Declaration;
import io.github.alliancekit.core.governance.DisputeStep;
import io.github.alliancekit.core.governance.Exit;
import io.github.alliancekit.core.governance.Governance;
import io.github.alliancekit.core.governance.Reporting;
import io.github.alliancekit.core.governance.Seat;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Indicator;
import io.github.alliancekit.core.plan.Lesson;
import io.github.alliancekit.core.plan.Objective;
import io.github.alliancekit.core.plan.Plan;
import io.github.alliancekit.core.plan.PolicyStage;
import io.github.alliancekit.core.plan.Priority;
import io.github.alliancekit.core.plan.Progress;
import io.github.alliancekit.core.plan.Replan;
import io.github.alliancekit.core.plan.Replication;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * Which facts each of the 44 rules of the catalogue reads: that all of them have a place is checked by compiling this.
 */
class FactsOfRulesTest {
    private final Set<String> rules = new TreeSet<>();
    private final Set<Facet> facets = EnumSet.noneOf(Facet.class);

    /** One row: facts that are always known need an accessor only. */
    private static final class Row {
        private final List<Facet> facets = new ArrayList<>();
        private int facts;

        <T> Row known(Function<T, ?> accessor) {
            facts += accessor == null ? 0 : 1;
            return this;
        }

        <T> Row fact(Facet facet, Function<T, ?> accessor) {
            facets.add(facet);
            return known(accessor);
        }

        Row capacity() {
            return fact(Facet.ACTOR_CAPACITY, Actor::capacity)
                    .fact(Facet.CAPACITY_TECHNICAL, Capacity.Valued::technical)
                    .fact(Facet.CAPACITY_HUMAN, Capacity.Valued::human)
                    .fact(Facet.CAPACITY_FINANCIAL, Capacity.Valued::financial)
                    .fact(Facet.CAPACITY_IN_KIND, Capacity.Valued::inKind)
                    .fact(Facet.RATES, Alliance::rates)
                    .fact(Facet.CURRENCY, Alliance::currency);
        }

        Row responsibility() {
            return fact(Facet.PLANS, Alliance::plans)
                    .fact(Facet.PLAN_COMMITMENTS, Plan::commitments)
                    .known(Commitment::weight)
                    .known(Commitment::wholeAlliance)
                    .fact(Facet.COMMITMENT_ASSIGNMENTS, Commitment::assignments);
        }

        Row exposure() {
            return fact(Facet.RISKS, Alliance::risks)
                    .fact(Facet.RISK_LIKELIHOOD, Risk::likelihood)
                    .fact(Facet.RISK_IMPACT, Risk::impact)
                    .fact(Facet.RISK_BEARERS, Risk::bearers)
                    .fact(Facet.RISK_TRANSFERS, Risk::transfers)
                    .fact(Facet.TRANSFER_EVIDENCE, Transfer::evidence);
        }

        Row benefits() {
            return fact(Facet.BENEFITS, Alliance::benefits)
                    .fact(Facet.BENEFIT_VALUE, Benefit::value)
                    .fact(Facet.BENEFIT_SHARES, Benefit::shares)
                    .fact(Facet.GROUPS, Alliance::groups)
                    .fact(Facet.GROUP_REPRESENTED_BY, BeneficiaryGroup::representedBy);
        }

        Row contributions() {
            return fact(Facet.CONTRIBUTIONS, Alliance::contributions)
                    .known(Contribution::actor)
                    .fact(Facet.CONTRIBUTION_VALUE, Contribution::value);
        }

        Row verifiable() {
            return fact(Facet.COMMITMENT_INDICATORS, Commitment::indicators)
                    .fact(Facet.INDICATOR_UNIT, Indicator::unit)
                    .fact(Facet.INDICATOR_TARGET, Indicator::target)
                    .fact(Facet.INDICATOR_VERIFICATION, Indicator::verification);
        }

        Row seats() {
            return fact(Facet.GOVERNANCE, Alliance::governance)
                    .fact(Facet.GOVERNANCE_BODIES, Governance::bodies)
                    .fact(Facet.BODY_SEATS, Body::seats)
                    .known(Seat::actor)
                    .fact(Facet.SEAT_REPRESENTS, Seat::represents);
        }
    }

    private void rule(String id, Row row) {
        assertThat(rules.add(id)).as(id).isTrue();
        assertThat(row.facts).as(id).isPositive();
        facets.addAll(row.facets);
    }

    private static Row row() {
        return new Row();
    }

    private void governance() {
        rule(
                "GOV-01",
                row().fact(Facet.GOAL, Alliance::goal)
                        .known(Goal::statement)
                        .fact(Facet.GOAL_PUBLIC_INTEREST, Goal::publicInterest)
                        .fact(Facet.GOAL_SDG, Goal::sdg));
        rule("GOV-02", row().fact(Facet.GOAL_ENDORSEMENTS, Goal::endorsements).known(Endorsement::date));
        rule(
                "GOV-03",
                row().fact(Facet.ACTOR_ADHERENCE, Actor::adherence)
                        .known(Adherence::date)
                        .known(Adherence::voluntary)
                        .known(Adherence::signatory));
        rule(
                "GOV-04",
                row().fact(Facet.ACTOR_MOTIVATIONS, Actor::motivations).fact(Facet.ACTOR_INTERESTS, Actor::interests));
        rule(
                "GOV-05",
                row().seats()
                        .known(Body::kind)
                        .fact(Facet.BODY_MANDATE, Body::mandate)
                        .fact(Facet.BODY_CHAIR, Body::chair)
                        .fact(Facet.BODY_SECRETARIAT, Body::secretariat));
        rule("GOV-06", row().fact(Facet.ACTOR_ROLES, Actor::roles).responsibility());
        rule("GOV-07", row().responsibility().fact(Facet.ASSIGNMENT_ACCOUNTABLE, Commitment::assignments));
        rule("GOV-08", row().responsibility().fact(Facet.ASSIGNMENT_RESPONSIBLE, Commitment::assignments));
        rule(
                "GOV-09",
                row().responsibility()
                        .fact(Facet.ASSIGNMENT_CONSULTED, Commitment::assignments)
                        .fact(Facet.ASSIGNMENT_INFORMED, Commitment::assignments));
        rule(
                "GOV-10",
                row().responsibility()
                        .fact(Facet.COMMITMENT_OBJECTIVE, Commitment::objective)
                        .fact(Facet.COMMITMENT_DUE, Commitment::due));
        rule("GOV-11", row().responsibility().verifiable());
        rule(
                "GOV-12",
                row().known(Plan::period)
                        .fact(Facet.COMMITMENT_DUE, Commitment::due)
                        .fact(Facet.COMMITMENT_REPLANS, Commitment::replans)
                        .fact(Facet.COMMITMENT_PREDECESSORS, Commitment::predecessors));
        rule(
                "GOV-13",
                row().fact(Facet.COMMITMENT_PROGRESS, Commitment::progress)
                        .known(Progress::level)
                        .fact(Facet.PROGRESS_EVIDENCE, Progress::evidence)
                        .known(Replan::newDue)
                        .verifiable());
        rule(
                "GOV-14",
                row().fact(Facet.BODY_DECIDES, Body::decides)
                        .fact(Facet.BODY_DECISION_RULE, Body::decisionRule)
                        .fact(Facet.BODY_PRESENCE_QUORUM, Body::presenceQuorum));
        rule(
                "GOV-15",
                row().seats().known(Seat::voice).fact(Facet.GOVERNANCE_DISSENT_CHANNEL, Governance::dissentChannel));
        rule(
                "GOV-16",
                row().fact(Facet.GOVERNANCE_DISPUTE_STEPS, Governance::disputeSteps)
                        .known(DisputeStep::kind)
                        .fact(Facet.DISPUTE_STEP_RESPONSIBLE, DisputeStep::responsible)
                        .fact(Facet.DISPUTE_STEP_MAX_DAYS, DisputeStep::maxDays)
                        .fact(Facet.GOVERNANCE_COMPLAINTS_CHANNEL, Governance::complaintsChannel));
        rule(
                "GOV-17",
                row().fact(Facet.GOVERNANCE_DECLARATIONS, Governance::declarations)
                        .known(Declaration::date)
                        .known(Seat::votes)
                        .fact(Facet.GOVERNANCE_INTEGRITY_POLICY, Governance::integrityPolicy)
                        .fact(Facet.GOVERNANCE_RECUSAL_RULE, Governance::recusalRule));
        rule(
                "GOV-18",
                row().fact(Facet.GOVERNANCE_ADMISSION, Governance::admission)
                        .fact(Facet.GOVERNANCE_EXIT, Governance::exit)
                        .fact(Facet.EXIT_NOTICE_DAYS, Exit::noticeDays)
                        .fact(Facet.EXIT_OPEN_COMMITMENTS_AND_ASSETS, Exit::openCommitmentsAndAssets)
                        .fact(Facet.GOVERNANCE_CLOSURE_PLAN, Governance::closurePlan));
        rule(
                "GOV-19",
                row().fact(Facet.GOVERNANCE_REPORTING, Governance::reporting)
                        .known(Reporting::cadence)
                        .known(Reporting::since)
                        .fact(Facet.REPORTING_REPORTS, Reporting::reports)
                        .fact(Facet.REPORTING_PUBLIC_ADDRESS, Reporting::publicAddress)
                        .fact(Facet.REPORTING_AUDIENCES, Reporting::audiences)
                        .fact(Facet.REPORTING_REACHES_AFFECTED_GROUPS, Reporting::reachesAffectedGroups));
        rule(
                "GOV-20",
                row().fact(Facet.PLAN_POLICY_STAGES, Plan::policyStages)
                        .known(PolicyStage::activity)
                        .fact(Facet.POLICY_STAGE_RESPONSIBLE, PolicyStage::responsible));
        rule(
                "GOV-21",
                row().exposure()
                        .fact(Facet.RISK_CATEGORY, Risk::category)
                        .fact(Facet.RISK_OWNER, Risk::owner)
                        .fact(Facet.RISK_MITIGATION, Risk::mitigation)
                        .fact(Facet.RISK_REVIEW_DATE, Risk::reviewDate));
        rule(
                "GOV-22",
                row().fact(Facet.COMMITMENT_RESOURCES, Commitment::resources)
                        .fact(Facet.CONTRIBUTION_CONFIRMED, Contribution::confirmed)
                        .contributions());
        rule(
                "GOV-23",
                row().fact(Facet.PLAN_PRIORITIES, Plan::priorities)
                        .fact(Facet.PRIORITY_REASON, Priority::reason)
                        .fact(Facet.PLAN_OBJECTIVES, Plan::objectives)
                        .fact(Facet.OBJECTIVE_PRIORITY, Objective::priority));
        rule(
                "GOV-24",
                row().fact(Facet.LESSONS, Alliance::lessons)
                        .fact(Facet.LESSON_AUTHOR, Lesson::author)
                        .fact(Facet.LESSON_USE, Lesson::use)
                        .fact(Facet.REPLICATION, Alliance::replication)
                        .fact(Facet.REPLICATION_CONDITIONS, Replication::conditions)
                        .fact(Facet.REPLICATION_TARGET, Replication::target)
                        .fact(Facet.REPLICATION_BY, Replication::by));
    }

    private void balance() {
        rule("BAL-01", row().responsibility());
        rule("BAL-02", row().exposure());
        rule("BAL-03", row().benefits());
        rule(
                "BAL-04",
                row().responsibility()
                        .fact(Facet.RESULTS, Alliance::results)
                        .fact(Facet.RESULT_ATTRIBUTION, Result::attribution)
                        .known(Attribution::share)
                        .fact(Facet.COMMITMENT_DUE, Commitment::due));
        rule("BAL-05", row().exposure().benefits());
        rule("BAL-06", row().responsibility().capacity());
        rule(
                "BAL-07",
                row().responsibility()
                        .seats()
                        .fact(Facet.BODY_DECIDES, Body::decides)
                        .known(Seat::votes));
        rule("BAL-08", row().responsibility().benefits());
        rule("BAL-09", row().exposure());
        rule(
                "BAL-10",
                row().exposure()
                        .fact(Facet.RISK_CONTROL, Risk::control)
                        .known(Control::ability)
                        .fact(Facet.RISK_DEVIATION, Risk::deviation));
        rule(
                "BAL-11",
                row().responsibility()
                        .exposure()
                        .benefits()
                        .contributions()
                        .fact(Facet.RESULT_ATTRIBUTION, Result::attribution));
        rule(
                "BAL-12",
                row().seats()
                        .known(Seat::votes)
                        .fact(Facet.BODY_DECIDES, Body::decides)
                        .fact(Facet.BODY_DECISION_RULE, Body::decisionRule)
                        .fact(Facet.DECISION_RULE_VETO, Body::decisionRule)
                        .fact(Facet.DECISION_RULE_MINIMUM_IN_FAVOUR, Body::decisionRule));
        rule("BAL-13", row().responsibility().fact(Facet.COMMITMENT_BACKUP, Commitment::backup));
        rule(
                "BAL-14",
                row().known(Alliance::kind)
                        .fact(Facet.ACTOR_TYPE, Actor::type)
                        .fact(Facet.ABSENT_SECTORS, Alliance::absentSectors)
                        .known(AbsentSector::reason));
        rule("BAL-15", row().contributions().fact(Facet.CONTRIBUTION_SPECIALTY, Contribution::specialty));
        rule("BAL-16", row().contributions().capacity());
        rule(
                "BAL-17",
                row().benefits()
                        .known(BeneficiaryGroup::vulnerable)
                        .known(BeneficiaryGroup::prioritised)
                        .fact(Facet.INDICATOR_GROUP, Indicator::group));
        rule(
                "BAL-18",
                row().fact(Facet.COMMITMENT_LENSES, Commitment::lenses)
                        .fact(Facet.INDICATOR_LENSES, Indicator::lenses));
        rule(
                "BAL-19",
                row().benefits()
                        .fact(Facet.TERRITORIES, Alliance::territories)
                        .fact(Facet.GROUP_TERRITORY, BeneficiaryGroup::territory)
                        .fact(Facet.TERRITORY_NEED, Territory::need));
        rule(
                "BAL-20",
                row().exposure()
                        .fact(Facet.RISK_CATEGORY, Risk::category)
                        .fact(Facet.RISK_OWNER, Risk::owner)
                        .fact(Facet.IRRELEVANT_RISKS, Alliance::irrelevantRisks)
                        .known(IrrelevantRisk::category)
                        .known(Alliance::climateInScope)
                        .fact(Facet.COMMITMENT_CLIMATE_ACTION, Commitment::climateAction)
                        .known(BeneficiaryGroup::community));
    }

    @Test
    void everyFactOfEveryRuleHasItsPlace() {
        governance();
        balance();
        assertThat(rules).hasSize(44);
        assertThat(rules.stream().filter(id -> id.startsWith("GOV"))).hasSize(24);
        // What no rule of the catalogue reads is described and reported; a new facet is put here or into a row.
        Set<Facet> unread = EnumSet.noneOf(Facet.class);
        Arrays.stream(Facet.values()).filter(facet -> !facets.contains(facet)).forEach(unread::add);
        assertThat(unread).isEqualTo(UNREAD);
    }

    private static final Set<Facet> UNREAD = EnumSet.of(
            Facet.START_DATE,
            Facet.PRINCIPLES,
            Facet.ENDORSEMENT_EVIDENCE,
            Facet.ACTOR_LEVEL,
            Facet.ADHERENCE_EVIDENCE,
            Facet.REPORT_ADDRESS,
            Facet.COMMITMENT_START,
            Facet.INDICATOR_BASELINE,
            Facet.COMMITMENT_INSTRUMENTS,
            Facet.RESULT_QUANTITY,
            Facet.RESULT_UNIT,
            Facet.RESULT_EVIDENCE,
            Facet.RESULT_COMMITMENTS,
            Facet.TERRITORY_SETTING,
            Facet.TERRITORY_POPULATION,
            Facet.INSTRUMENTS,
            Facet.INSTRUMENT_MECHANISM,
            Facet.MECHANISM_ROUNDS);
}
