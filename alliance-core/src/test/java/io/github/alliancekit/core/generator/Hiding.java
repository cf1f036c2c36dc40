package io.github.alliancekit.core.generator;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.Endorsement;
import io.github.alliancekit.core.Goal;
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
import io.github.alliancekit.core.value.ElementKind;
import io.github.alliancekit.core.value.Identified;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

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
                    case PRIORITY ->
                        alliance.plans().stream()
                                .flatMap(plan -> plan.priorities().stream())
                                .toList();
                    case CONTRIBUTION -> alliance.contributions();
                    case RESULT -> alliance.results();
                    case TERRITORY -> alliance.territories();
                    case INSTRUMENT -> alliance.instruments();
                    case LESSON -> alliance.lessons();
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
                .principles(alliance.principles())
                .climateInScope(alliance.climateInScope())
                .irrelevantRisks(alliance.irrelevantRisks())
                .absentSectors(alliance.absentSectors())
                .rates(alliance.rates())
                .actors(each(alliance.actors(), this::actor))
                .plans(each(alliance.plans(), this::plan))
                .risks(each(alliance.risks(), this::risk))
                .groups(each(alliance.groups(), this::group))
                .benefits(each(alliance.benefits(), this::benefit))
                .contributions(each(alliance.contributions(), this::contribution))
                .results(each(alliance.results(), this::result))
                .territories(each(alliance.territories(), this::territory))
                .instruments(each(alliance.instruments(), this::instrument))
                .lessons(each(alliance.lessons(), this::lesson))
                .waivers(alliance.waivers())
                .undisclosed(entries);
        left(alliance.currency(), Facet.CURRENCY, "").ifPresent(builder::currency);
        left(alliance.startDate(), Facet.START_DATE, "").ifPresent(builder::startDate);
        left(alliance.goal(), Facet.GOAL, "").map(this::goal).ifPresent(builder::goal);
        left(alliance.governance(), Facet.GOVERNANCE, "").map(this::governance).ifPresent(builder::governance);
        left(alliance.replication(), Facet.REPLICATION, "")
                .map(this::replication)
                .ifPresent(builder::replication);
        return builder.build();
    }

    private static <T> List<T> each(List<T> list, UnaryOperator<T> one) {
        return list.stream().map(one).toList();
    }

    private Replication replication(Replication replication) {
        return new Replication(
                left(replication.conditions(), Facet.REPLICATION_CONDITIONS, ""),
                left(replication.target(), Facet.REPLICATION_TARGET, ""),
                left(replication.by(), Facet.REPLICATION_BY, ""));
    }

    private Goal goal(Goal goal) {
        return goal.withPublicInterest(left(goal.publicInterest(), Facet.GOAL_PUBLIC_INTEREST, ""))
                .withEndorsements(each(
                                goal.endorsements(),
                                one -> new Endorsement(
                                        one.actor(), one.date(), left(one.evidence(), Facet.ENDORSEMENT_EVIDENCE, "")))
                        .stream()
                        .distinct()
                        .toList());
    }

    private BeneficiaryGroup group(BeneficiaryGroup group) {
        return BeneficiaryGroup.builder()
                .from(group)
                .territory(left(group.territory(), Facet.GROUP_TERRITORY, group.id()))
                .build();
    }

    private Contribution contribution(Contribution contribution) {
        String id = contribution.id();
        return Contribution.builder()
                .from(contribution)
                .specialty(left(contribution.specialty(), Facet.CONTRIBUTION_SPECIALTY, id))
                .value(left(contribution.value(), Facet.CONTRIBUTION_VALUE, id))
                .confirmed(left(contribution.confirmed(), Facet.CONTRIBUTION_CONFIRMED, id))
                .build();
    }

    private Result result(Result result) {
        return Result.builder()
                .from(result)
                .quantity(left(result.quantity(), Facet.RESULT_QUANTITY, result.id()))
                .unit(left(result.unit(), Facet.RESULT_UNIT, result.id()))
                .build();
    }

    private Territory territory(Territory territory) {
        String id = territory.id();
        return Territory.builder()
                .from(territory)
                .setting(left(territory.setting(), Facet.TERRITORY_SETTING, id))
                .population(left(territory.population(), Facet.TERRITORY_POPULATION, id))
                .need(left(territory.need(), Facet.TERRITORY_NEED, id))
                .build();
    }

    private Instrument instrument(Instrument instrument) {
        return new Instrument(
                instrument.id(),
                instrument.name(),
                left(instrument.mechanism(), Facet.INSTRUMENT_MECHANISM, instrument.id()));
    }

    private Lesson lesson(Lesson lesson) {
        return Lesson.builder()
                .from(lesson)
                .author(left(lesson.author(), Facet.LESSON_AUTHOR, lesson.id()))
                .use(left(lesson.use(), Facet.LESSON_USE, lesson.id()))
                .build();
    }

    private Actor actor(Actor actor) {
        String id = actor.id();
        return Actor.builder()
                .from(actor)
                .type(left(actor.type(), Facet.ACTOR_TYPE, id))
                .level(left(actor.level(), Facet.ACTOR_LEVEL, id))
                .adherence(left(actor.adherence(), Facet.ACTOR_ADHERENCE, id)
                        .map(one -> new Adherence(
                                one.date(),
                                one.voluntary(),
                                one.signatory(),
                                left(one.evidence(), Facet.ADHERENCE_EVIDENCE, id))))
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
        return Governance.builder()
                .from(governance)
                .bodies(each(governance.bodies(), this::body))
                .disputeSteps(each(
                        governance.disputeSteps(),
                        step -> new DisputeStep(
                                step.kind(),
                                left(step.responsible(), Facet.DISPUTE_STEP_RESPONSIBLE, ""),
                                left(step.maxDays(), Facet.DISPUTE_STEP_MAX_DAYS, ""))))
                .complaintsChannel(left(governance.complaintsChannel(), Facet.GOVERNANCE_COMPLAINTS_CHANNEL, ""))
                .dissentChannel(left(governance.dissentChannel(), Facet.GOVERNANCE_DISSENT_CHANNEL, ""))
                .admission(left(governance.admission(), Facet.GOVERNANCE_ADMISSION, ""))
                .exit(left(governance.exit(), Facet.GOVERNANCE_EXIT, "")
                        .map(exit -> new Exit(
                                left(exit.noticeDays(), Facet.EXIT_NOTICE_DAYS, ""),
                                left(exit.openCommitmentsAndAssets(), Facet.EXIT_OPEN_COMMITMENTS_AND_ASSETS, ""))))
                .closurePlan(left(governance.closurePlan(), Facet.GOVERNANCE_CLOSURE_PLAN, ""))
                .integrityPolicy(left(governance.integrityPolicy(), Facet.GOVERNANCE_INTEGRITY_POLICY, ""))
                .recusalRule(left(governance.recusalRule(), Facet.GOVERNANCE_RECUSAL_RULE, ""))
                .reporting(left(governance.reporting(), Facet.GOVERNANCE_REPORTING, "")
                        .map(this::reporting))
                .build();
    }

    private Reporting reporting(Reporting reporting) {
        return Reporting.builder()
                .from(reporting)
                .reports(each(
                        reporting.reports(),
                        report -> new Report(report.date(), left(report.address(), Facet.REPORT_ADDRESS, ""))))
                .publicAddress(left(reporting.publicAddress(), Facet.REPORTING_PUBLIC_ADDRESS, ""))
                .reachesAffectedGroups(
                        left(reporting.reachesAffectedGroups(), Facet.REPORTING_REACHES_AFFECTED_GROUPS, ""))
                .build();
    }

    private DecisionRule decisionRule(DecisionRule rule, String body) {
        if (rule instanceof DecisionRule.AllOf all) {
            return new DecisionRule.AllOf(each(all.rules(), one -> decisionRule(one, body)));
        }
        return rule instanceof DecisionRule.Weighted weighted
                ? new DecisionRule.Weighted(
                        weighted.quota(),
                        left(weighted.minimumInFavour(), Facet.DECISION_RULE_MINIMUM_IN_FAVOUR, body),
                        weighted.veto())
                : rule;
    }

    private Body body(Body body) {
        String id = body.id();
        return Body.builder()
                .from(body)
                .mandate(left(body.mandate(), Facet.BODY_MANDATE, id))
                .chair(left(body.chair(), Facet.BODY_CHAIR, id))
                .secretariat(left(body.secretariat(), Facet.BODY_SECRETARIAT, id))
                .decisionRule(
                        left(body.decisionRule(), Facet.BODY_DECISION_RULE, id).map(rule -> decisionRule(rule, id)))
                .presenceQuorum(left(body.presenceQuorum(), Facet.BODY_PRESENCE_QUORUM, id))
                .build();
    }

    private Plan plan(Plan plan) {
        return Plan.builder()
                .id(plan.id())
                .name(plan.name())
                .period(plan.period())
                .addAllPriorities(each(
                        plan.priorities(),
                        one -> new Priority(one.id(), one.name(), left(one.reason(), Facet.PRIORITY_REASON, one.id()))))
                .addAllObjectives(each(
                        plan.objectives(),
                        one -> new Objective(
                                one.id(), one.statement(), left(one.priority(), Facet.OBJECTIVE_PRIORITY, one.id()))))
                .addAllPolicyStages(each(
                                plan.policyStages(),
                                one -> new PolicyStage(
                                        one.kind(),
                                        one.activity(),
                                        left(one.responsible(), Facet.POLICY_STAGE_RESPONSIBLE, plan.id())))
                        .stream()
                        .distinct()
                        .toList())
                .addAllCommitments(each(plan.commitments(), this::commitment))
                .build();
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
                .backup(left(commitment.backup(), Facet.COMMITMENT_BACKUP, id))
                .climateAction(left(commitment.climateAction(), Facet.COMMITMENT_CLIMATE_ACTION, id))
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
                .group(left(indicator.group(), Facet.INDICATOR_GROUP, id))
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
                .owner(left(risk.owner(), Facet.RISK_OWNER, id))
                .mitigation(left(risk.mitigation(), Facet.RISK_MITIGATION, id))
                .reviewDate(left(risk.reviewDate(), Facet.RISK_REVIEW_DATE, id))
                .deviation(left(risk.deviation(), Facet.RISK_DEVIATION, id))
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
