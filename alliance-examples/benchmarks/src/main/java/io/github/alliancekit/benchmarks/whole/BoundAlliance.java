package io.github.alliancekit.benchmarks.whole;

import io.github.alliancekit.core.AllianceKind;
import io.github.alliancekit.core.Phase;
import io.github.alliancekit.core.actor.ActorType;
import io.github.alliancekit.core.actor.Participation;
import io.github.alliancekit.core.actor.PublicLevel;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.governance.BodyKind;
import io.github.alliancekit.core.governance.DecisionType;
import io.github.alliancekit.core.plan.ClimateAction;
import io.github.alliancekit.core.plan.EquityLens;
import io.github.alliancekit.core.plan.Letter;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Jackson binds an alliance document to: a plain record for each object, key by key, numbers as doubles.
 *
 * <p>It checks nothing but types and that no key is unknown, resolves no id, and sorts nothing. Amounts in other
 * currencies, ratings by category and fractions are left out of it, and so they are of the documents that it is given.
 */
public record BoundAlliance(
        int schema,
        String id,
        String name,
        AllianceKind kind,
        Phase phase,
        @Nullable String currency,
        @Nullable List<Rate> rates,
        @Nullable LocalDate startDate,
        @Nullable Goal goal,
        @Nullable List<String> principles,
        @Nullable List<Actor> actors,
        @Nullable Governance governance,
        @Nullable List<Plan> plans,
        @Nullable List<Contribution> contributions,
        @Nullable List<Risk> risks,
        @Nullable List<Group> groups,
        @Nullable List<Benefit> benefits,
        @Nullable List<Result> results,
        @Nullable List<Territory> territories,
        @Nullable List<Instrument> instruments,
        @Nullable List<Lesson> lessons,
        @Nullable Replication replication,
        @Nullable Boolean climateInScope,
        @Nullable List<IrrelevantRisk> irrelevantRisks,
        @Nullable List<AbsentSector> absentSectors,
        @Nullable List<Waiver> waivers,
        @Nullable List<Undisclosed> undisclosed) {
    private static final ObjectReader READER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readerFor(BoundAlliance.class);

    /**
     * {@return the records of a document}
     *
     * @param json the document in UTF-8
     */
    public static BoundAlliance read(byte[] json) {
        return READER.readValue(json);
    }

    /** The goal. */
    public record Goal(
            String statement,
            @Nullable String publicInterest,
            @Nullable List<String> sdg,
            @Nullable List<Endorsement> endorsements) {}

    /** Who made the goal its own. */
    public record Endorsement(
            String actor, LocalDate date, @Nullable String evidence) {}

    /** Who takes part. */
    public record Actor(
            String id,
            String name,
            @Nullable ActorType type,
            @Nullable PublicLevel level,
            @Nullable Participation participation,
            @Nullable LocalDate joined,
            @Nullable LocalDate left,
            @Nullable List<String> roles,
            @Nullable List<String> motivations,
            @Nullable List<String> interests,
            @Nullable Adherence adherence,
            @Nullable Capacity capacity) {}

    /** The act of joining. */
    public record Adherence(
            LocalDate date,
            boolean voluntary,
            String signatory,
            @Nullable String evidence) {}

    /** What an actor is able to carry. */
    public record Capacity(
            @Nullable Double weight,
            @Nullable Double technical,
            @Nullable Double human,
            @Nullable Double financial,
            @Nullable Double inKind) {}

    /** How the alliance governs itself. */
    public record Governance(
            @Nullable List<Body> bodies,
            @Nullable List<DisputeStep> disputeSteps,
            @Nullable String complaintsChannel,
            @Nullable String dissentChannel,
            @Nullable Admission admission,
            @Nullable Exit exit,
            @Nullable String closurePlan,
            @Nullable String integrityPolicy,
            @Nullable String recusalRule,
            @Nullable List<Declaration> declarations,
            @Nullable Reporting reporting) {}

    /** A body. */
    public record Body(
            String id,
            String name,
            BodyKind kind,
            @Nullable String mandate,
            @Nullable String chair,
            @Nullable String secretariat,
            @Nullable List<DecisionType> decides,
            @Nullable List<Seat> seats,
            @Nullable DecisionRule decisionRule,
            @Nullable Double presenceQuorum) {}

    /** A seat. */
    public record Seat(
            String id,
            String actor,
            double votes,
            @Nullable Boolean voice,
            @Nullable List<String> represents) {}

    /** How a body decides. */
    public record DecisionRule(
            String type,
            @Nullable Double quota,
            @Nullable Integer minimumInFavour,
            @Nullable List<String> veto,
            @Nullable List<DecisionRule> rules) {}

    /** A step to settle a dispute. */
    public record DisputeStep(
            io.github.alliancekit.core.governance.DisputeStep.Kind kind,
            @Nullable String responsible,
            @Nullable Integer maxDays) {}

    /** How others may join. */
    public record Admission(String criteria, String procedure) {}

    /** How an actor may leave. */
    public record Exit(
            @Nullable Integer noticeDays, @Nullable String openCommitmentsAndAssets) {}

    /** A declaration of interests. */
    public record Declaration(String body, String seat, LocalDate date) {}

    /** How the alliance gives account. */
    public record Reporting(
            Period cadence,
            LocalDate since,
            @Nullable List<Report> reports,
            @Nullable String publicAddress,
            @Nullable List<String> audiences,
            @Nullable Boolean reachesAffectedGroups) {}

    /** A report. */
    public record Report(LocalDate date, @Nullable String address) {}

    /** A plan. */
    public record Plan(
            String id,
            String name,
            LocalDate start,
            LocalDate end,
            @Nullable List<Priority> priorities,
            @Nullable List<Objective> objectives,
            @Nullable List<PolicyStage> policyStages,
            @Nullable List<Commitment> commitments) {}

    /** A priority. */
    public record Priority(String id, String name, @Nullable String reason) {}

    /** An objective. */
    public record Objective(
            String id, String statement, @Nullable String priority) {}

    /** What is done in a stage of the policy cycle. */
    public record PolicyStage(
            io.github.alliancekit.core.plan.PolicyStage.Kind kind,
            String activity,
            @Nullable String responsible) {}

    /** A commitment. */
    public record Commitment(
            String id,
            String statement,
            @Nullable String objective,
            @Nullable Double weight,
            @Nullable Boolean wholeAlliance,
            @Nullable List<Assignment> assignments,
            @Nullable LocalDate start,
            @Nullable String backup,
            @Nullable LocalDate due,
            @Nullable List<Replan> replans,
            @Nullable List<String> predecessors,
            @Nullable List<Indicator> indicators,
            @Nullable List<String> resources,
            @Nullable List<EquityLens> lenses,
            @Nullable ClimateAction climateAction,
            @Nullable List<String> instruments,
            @Nullable List<Progress> progress) {}

    /** A letter of an actor. */
    public record Assignment(String actor, Letter letter) {}

    /** A decision to move a due date. */
    public record Replan(LocalDate date, LocalDate newDue, String reason) {}

    /** An indicator. */
    public record Indicator(
            String id,
            String name,
            @Nullable String unit,
            @Nullable Double baseline,
            @Nullable Double target,
            @Nullable String verification,
            @Nullable String group,
            @Nullable List<EquityLens> lenses) {}

    /** A report of progress. */
    public record Progress(
            LocalDate date,
            io.github.alliancekit.core.plan.Progress.Level level,
            @Nullable List<String> evidence) {}

    /** What an actor puts in. */
    public record Contribution(
            String id,
            String actor,
            io.github.alliancekit.core.distribution.Contribution.Kind kind,
            @Nullable String specialty,
            @Nullable Double value,
            @Nullable Confirmation confirmed) {}

    /** Who confirmed it. */
    public record Confirmation(String by, LocalDate date) {}

    /** A risk. */
    public record Risk(
            String id,
            String statement,
            @Nullable String category,
            @Nullable Double likelihood,
            @Nullable Double impact,
            @Nullable Bearers bearers,
            @Nullable List<Transfer> transfers,
            @Nullable List<Control> control,
            @Nullable String owner,
            @Nullable String mitigation,
            @Nullable LocalDate reviewDate,
            @Nullable Deviation deviation) {}

    /** Who bears a risk. */
    public record Bearers(
            @Nullable List<Share> split,
            @Nullable Boolean jointAndSeveral,
            @Nullable List<Holder> joint) {}

    /** A part of something. */
    public record Share(@Nullable String actor, @Nullable String group, double share) {}

    /** Who has it. */
    public record Holder(@Nullable String actor, @Nullable String group) {}

    /** What was passed on. */
    public record Transfer(
            String party, double share, @Nullable String evidence) {}

    /** Who can manage it. */
    public record Control(String actor, double ability) {}

    /** Why it lies where it lies. */
    public record Deviation(String reason, String author, LocalDate date) {}

    /** A group. */
    public record Group(
            String id,
            String name,
            boolean vulnerable,
            boolean prioritised,
            @Nullable Boolean community,
            @Nullable List<String> representedBy,
            @Nullable String territory) {}

    /** A benefit. */
    public record Benefit(
            String id,
            String statement,
            @Nullable Double value,
            @Nullable List<Share> shares) {}

    /** A result. */
    public record Result(
            String id,
            String statement,
            @Nullable Double quantity,
            @Nullable String unit,
            LocalDate date,
            @Nullable List<String> evidence,
            @Nullable List<String> commitments,
            @Nullable List<Attribution> attribution) {}

    /** Who is to thank for it. */
    public record Attribution(String actor, double share) {}

    /** A territory. */
    public record Territory(
            String id,
            String name,
            io.github.alliancekit.core.distribution.Territory.@Nullable Setting setting,
            @Nullable Double population,
            @Nullable Double need) {}

    /** An instrument. */
    public record Instrument(
            String id, String name, @Nullable Mechanism mechanism) {}

    /** How it is reviewed. */
    public record Mechanism(String name, @Nullable List<LocalDate> rounds) {}

    /** A lesson. */
    public record Lesson(
            String id,
            LocalDate date,
            @Nullable String author,
            String text,
            @Nullable String use) {}

    /** How it may be done elsewhere. */
    public record Replication(
            @Nullable String conditions,
            @Nullable String target,
            @Nullable LocalDate by) {}

    /** A category that does not matter. */
    public record IrrelevantRisk(String category, String reason) {}

    /** A sector that is not there. */
    public record AbsentSector(ActorType type, String reason) {}

    /** A decision to live with a finding. */
    public record Waiver(String rule, String element, String reason, String author, LocalDate expires) {}

    /** What is not known. */
    public record Undisclosed(
            Facet facet, @Nullable String element, io.github.alliancekit.core.disclosure.Undisclosed.Reason reason) {}

    /** What another currency is worth. */
    public record Rate(String currency, double rate, LocalDate date) {}
}
