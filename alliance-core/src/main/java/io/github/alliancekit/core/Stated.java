package io.github.alliancekit.core;

import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.actor.Adherence;
import io.github.alliancekit.core.actor.Capacity;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.disclosure.Undisclosed;
import io.github.alliancekit.core.distribution.BeneficiaryGroup;
import io.github.alliancekit.core.distribution.Benefit;
import io.github.alliancekit.core.distribution.Contribution;
import io.github.alliancekit.core.distribution.Result;
import io.github.alliancekit.core.distribution.Risk;
import io.github.alliancekit.core.distribution.Territory;
import io.github.alliancekit.core.distribution.Transfer;
import io.github.alliancekit.core.governance.Body;
import io.github.alliancekit.core.governance.DecisionRule;
import io.github.alliancekit.core.governance.DisputeStep;
import io.github.alliancekit.core.governance.Exit;
import io.github.alliancekit.core.governance.Governance;
import io.github.alliancekit.core.governance.Report;
import io.github.alliancekit.core.governance.Reporting;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Indicator;
import io.github.alliancekit.core.plan.Instrument;
import io.github.alliancekit.core.plan.Lesson;
import io.github.alliancekit.core.plan.Objective;
import io.github.alliancekit.core.plan.Plan;
import io.github.alliancekit.core.plan.PolicyStage;
import io.github.alliancekit.core.plan.Priority;
import io.github.alliancekit.core.plan.Replication;
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
            alliance.contributions().forEach(stated::contribution);
            alliance.results().forEach(stated::result);
            alliance.territories().forEach(stated::territory);
            alliance.instruments().forEach(stated::instrument);
            alliance.lessons().forEach(stated::lesson);
            alliance.groups().forEach(stated::group);
            alliance.plans().forEach(stated::plan);
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
        check(
                Facet.ENDORSEMENT_EVIDENCE,
                "",
                root.in("goal", "endorsements"),
                all(alliance.goal().map(Goal::endorsements).orElse(List.of()), Endorsement::evidence));
        Optional<Replication> replication = alliance.replication();
        ElementPath at = root.in("replication");
        check(Facet.REPLICATION, "", at, replication);
        check(Facet.REPLICATION_CONDITIONS, "", at.in("conditions"), replication.flatMap(Replication::conditions));
        check(Facet.REPLICATION_TARGET, "", at.in("target"), replication.flatMap(Replication::target));
        check(Facet.REPLICATION_BY, "", at.in("by"), replication.flatMap(Replication::by));
        check(Facet.GOVERNANCE, "", root.in("governance"), alliance.governance());
        alliance.governance().ifPresent(this::governance);
    }

    private void governance(Governance governance) {
        ElementPath path = ElementPath.of("governance");
        List<DisputeStep> steps = governance.disputeSteps();
        ElementPath dispute = path.in("disputeSteps");
        check(Facet.DISPUTE_STEP_RESPONSIBLE, "", dispute, all(steps, DisputeStep::responsible));
        check(Facet.DISPUTE_STEP_MAX_DAYS, "", dispute, all(steps, DisputeStep::maxDays));
        check(Facet.GOVERNANCE_COMPLAINTS_CHANNEL, "", path.in("complaintsChannel"), governance.complaintsChannel());
        check(Facet.GOVERNANCE_DISSENT_CHANNEL, "", path.in("dissentChannel"), governance.dissentChannel());
        check(Facet.GOVERNANCE_ADMISSION, "", path.in("admission"), governance.admission());
        check(Facet.GOVERNANCE_EXIT, "", path.in("exit"), governance.exit());
        Optional<Exit> exit = governance.exit();
        check(Facet.EXIT_NOTICE_DAYS, "", path.in("exit", "noticeDays"), exit.flatMap(Exit::noticeDays));
        check(
                Facet.EXIT_OPEN_COMMITMENTS_AND_ASSETS,
                "",
                path.in("exit", "openCommitmentsAndAssets"),
                exit.flatMap(Exit::openCommitmentsAndAssets));
        check(Facet.GOVERNANCE_CLOSURE_PLAN, "", path.in("closurePlan"), governance.closurePlan());
        check(Facet.GOVERNANCE_INTEGRITY_POLICY, "", path.in("integrityPolicy"), governance.integrityPolicy());
        check(Facet.GOVERNANCE_RECUSAL_RULE, "", path.in("recusalRule"), governance.recusalRule());
        Optional<Reporting> reporting = governance.reporting();
        ElementPath at = path.in("reporting");
        check(Facet.GOVERNANCE_REPORTING, "", at, reporting);
        check(
                Facet.REPORT_ADDRESS,
                "",
                at.in("reports"),
                all(reporting.map(Reporting::reports).orElse(List.of()), Report::address));
        check(Facet.REPORTING_PUBLIC_ADDRESS, "", at.in("publicAddress"), reporting.flatMap(Reporting::publicAddress));
        check(
                Facet.REPORTING_REACHES_AFFECTED_GROUPS,
                "",
                at.in("reachesAffectedGroups"),
                reporting.flatMap(Reporting::reachesAffectedGroups));
    }

    /** {@return something if every element says it: of elements without ids some may, and the others be unknown} */
    private static <T> Optional<?> all(List<T> list, Function<T, Optional<?>> field) {
        return !list.isEmpty() && list.stream().map(field).allMatch(Optional::isPresent)
                ? Optional.of(list)
                : Optional.empty();
    }

    private void plan(Plan plan) {
        ElementPath path = ElementPath.of("plans", plan.id());
        check(
                Facet.POLICY_STAGE_RESPONSIBLE,
                plan,
                path.in("policyStages"),
                all(plan.policyStages(), PolicyStage::responsible));
        for (Priority priority : plan.priorities()) {
            check(Facet.PRIORITY_REASON, priority, path.in("priorities", priority.id(), "reason"), priority.reason());
        }
        for (Objective objective : plan.objectives()) {
            check(
                    Facet.OBJECTIVE_PRIORITY,
                    objective,
                    path.in("objectives", objective.id(), "priority"),
                    objective.priority());
        }
    }

    private void contribution(Contribution contribution) {
        ElementPath path = ElementPath.of("contributions", contribution.id());
        check(Facet.CONTRIBUTION_SPECIALTY, contribution, path.in("specialty"), contribution.specialty());
        check(Facet.CONTRIBUTION_VALUE, contribution, path.in("value"), contribution.value());
        check(Facet.CONTRIBUTION_CONFIRMED, contribution, path.in("confirmed"), contribution.confirmed());
    }

    private void result(Result result) {
        ElementPath path = ElementPath.of("results", result.id());
        check(Facet.RESULT_QUANTITY, result, path.in("quantity"), result.quantity());
        check(Facet.RESULT_UNIT, result, path.in("unit"), result.unit());
    }

    private void territory(Territory territory) {
        ElementPath path = ElementPath.of("territories", territory.id());
        check(Facet.TERRITORY_SETTING, territory, path.in("setting"), territory.setting());
        check(Facet.TERRITORY_POPULATION, territory, path.in("population"), territory.population());
        check(Facet.TERRITORY_NEED, territory, path.in("need"), territory.need());
    }

    private void instrument(Instrument instrument) {
        ElementPath path = ElementPath.of("instruments", instrument.id(), "mechanism");
        check(Facet.INSTRUMENT_MECHANISM, instrument, path, instrument.mechanism());
    }

    private void lesson(Lesson lesson) {
        ElementPath path = ElementPath.of("lessons", lesson.id());
        check(Facet.LESSON_AUTHOR, lesson, path.in("author"), lesson.author());
        check(Facet.LESSON_USE, lesson, path.in("use"), lesson.use());
    }

    private void group(BeneficiaryGroup group) {
        check(Facet.GROUP_TERRITORY, group, ElementPath.of("groups", group.id(), "territory"), group.territory());
    }

    private void actor(Actor actor) {
        ElementPath path = ElementPath.of("actors", actor.id());
        check(Facet.ACTOR_TYPE, actor, path.in("type"), actor.type());
        check(Facet.ACTOR_LEVEL, actor, path.in("level"), actor.level());
        check(Facet.ACTOR_ADHERENCE, actor, path.in("adherence"), actor.adherence());
        check(
                Facet.ADHERENCE_EVIDENCE,
                actor,
                path.in("adherence", "evidence"),
                actor.adherence().flatMap(Adherence::evidence));
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
        check(Facet.BODY_DECISION_RULE, body, path.in("decisionRule"), body.decisionRule());
        check(
                Facet.DECISION_RULE_MINIMUM_IN_FAVOUR,
                body,
                path.in("decisionRule", "minimumInFavour"),
                body.decisionRule().flatMap(Stated::minimumInFavour));
        check(Facet.BODY_PRESENCE_QUORUM, body, path.in("presenceQuorum"), body.presenceQuorum());
    }

    private static Optional<Integer> minimumInFavour(DecisionRule rule) {
        if (rule instanceof DecisionRule.AllOf all) {
            return all.rules().stream()
                    .map(Stated::minimumInFavour)
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        return rule instanceof DecisionRule.Weighted weighted ? weighted.minimumInFavour() : Optional.empty();
    }

    private void commitment(Plan plan, Commitment commitment) {
        ElementPath path = ElementPath.of("plans", plan.id(), "commitments", commitment.id());
        check(Facet.COMMITMENT_OBJECTIVE, commitment, path.in("objective"), commitment.objective());
        check(Facet.COMMITMENT_START, commitment, path.in("start"), commitment.start());
        check(Facet.COMMITMENT_DUE, commitment, path.in("due"), commitment.due());
        check(Facet.COMMITMENT_BACKUP, commitment, path.in("backup"), commitment.backup());
        check(Facet.COMMITMENT_CLIMATE_ACTION, commitment, path.in("climateAction"), commitment.climateAction());
        for (Indicator indicator : commitment.indicators()) {
            ElementPath at = path.in("indicators", indicator.id());
            check(Facet.INDICATOR_UNIT, indicator, at.in("unit"), indicator.unit());
            check(Facet.INDICATOR_BASELINE, indicator, at.in("baseline"), indicator.baseline());
            check(Facet.INDICATOR_TARGET, indicator, at.in("target"), indicator.target());
            check(Facet.INDICATOR_GROUP, indicator, at.in("group"), indicator.group());
            check(Facet.INDICATOR_VERIFICATION, indicator, at.in("verification"), indicator.verification());
        }
    }

    private void risk(Risk risk) {
        ElementPath path = ElementPath.of("risks", risk.id());
        check(Facet.RISK_CATEGORY, risk, path.in("category"), risk.category());
        check(Facet.RISK_LIKELIHOOD, risk, path.in("likelihood"), risk.likelihood());
        check(Facet.RISK_IMPACT, risk, path.in("impact"), risk.impact());
        check(Facet.TRANSFER_EVIDENCE, risk, path.in("transfers"), all(risk.transfers(), Transfer::evidence));
        check(Facet.RISK_OWNER, risk, path.in("owner"), risk.owner());
        check(Facet.RISK_MITIGATION, risk, path.in("mitigation"), risk.mitigation());
        check(Facet.RISK_REVIEW_DATE, risk, path.in("reviewDate"), risk.reviewDate());
        check(Facet.RISK_DEVIATION, risk, path.in("deviation"), risk.deviation());
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
