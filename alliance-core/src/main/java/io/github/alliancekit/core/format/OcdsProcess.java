package io.github.alliancekit.core.format;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.AllianceKind;
import io.github.alliancekit.core.Goal;
import io.github.alliancekit.core.Phase;
import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.actor.ActorType;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.disclosure.Undisclosed;
import io.github.alliancekit.core.distribution.Contribution;
import io.github.alliancekit.core.distribution.Result;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Letter;
import io.github.alliancekit.core.plan.Plan;
import io.github.alliancekit.core.plan.Progress;
import io.github.alliancekit.core.value.InvalidAllianceException;
import io.github.alliancekit.core.value.Money;
import io.github.alliancekit.core.value.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Makes an alliance of one contracting process; what is wrong in it is left out and told as a problem. */
final class OcdsProcess {
    /** What OCDS and its profile have no words for. */
    static final List<Facet> NOT_IN_OCDS = List.of(
            Facet.RATES,
            Facet.PRINCIPLES,
            Facet.REPLICATION,
            Facet.GOAL_SDG,
            Facet.GOAL_ENDORSEMENTS,
            Facet.ACTOR_MOTIVATIONS,
            Facet.ACTOR_INTERESTS,
            Facet.ACTOR_ADHERENCE,
            Facet.ACTOR_CAPACITY,
            Facet.GOVERNANCE,
            Facet.PLAN_PRIORITIES,
            Facet.PLAN_OBJECTIVES,
            Facet.PLAN_POLICY_STAGES,
            Facet.COMMITMENT_OBJECTIVE,
            Facet.COMMITMENT_ASSIGNMENTS,
            Facet.COMMITMENT_BACKUP,
            Facet.COMMITMENT_REPLANS,
            Facet.COMMITMENT_PREDECESSORS,
            Facet.INDICATOR_BASELINE,
            Facet.INDICATOR_VERIFICATION,
            Facet.INDICATOR_GROUP,
            Facet.INDICATOR_LENSES,
            Facet.COMMITMENT_RESOURCES,
            Facet.COMMITMENT_LENSES,
            Facet.COMMITMENT_CLIMATE_ACTION,
            Facet.COMMITMENT_INSTRUMENTS,
            Facet.PROGRESS_EVIDENCE,
            Facet.CONTRIBUTIONS,
            Facet.CONTRIBUTION_SPECIALTY,
            Facet.CONTRIBUTION_CONFIRMED,
            Facet.RISK_LIKELIHOOD,
            Facet.RISK_IMPACT,
            Facet.RISK_TRANSFERS,
            Facet.RISK_CONTROL,
            Facet.RISK_OWNER,
            Facet.RISK_MITIGATION,
            Facet.RISK_REVIEW_DATE,
            Facet.RISK_DEVIATION,
            Facet.IRRELEVANT_RISKS,
            Facet.GROUPS,
            Facet.BENEFITS,
            Facet.RESULT_EVIDENCE,
            Facet.RESULT_ATTRIBUTION,
            Facet.TERRITORIES,
            Facet.INSTRUMENTS,
            Facet.LESSONS,
            Facet.ABSENT_SECTORS);

    private final Node release;
    private final Limits limits;
    private final List<Problem> problems;
    private final OcdsParties parties;
    private final OcdsRisks risks;
    private final OcdsMetrics metrics;
    private final SoundIds commitmentIds = new SoundIds();
    private final SoundIds resultIds = new SoundIds();
    private final List<Contribution> contributions = new ArrayList<>();
    private final List<Result> results = new ArrayList<>();
    private final Set<String> milestones = new TreeSet<>();

    OcdsProcess(Node release, Limits limits, List<Problem> problems) {
        this.release = release;
        this.limits = limits;
        this.problems = problems;
        this.parties = new OcdsParties(release, problems);
        this.risks = new OcdsRisks(parties, problems);
        this.metrics = new OcdsMetrics(limits, problems);
    }

    /** {@return the alliance that the process is} */
    Optional<Alliance> alliance(String ocid) {
        try {
            return Optional.of(build(ocid));
        } catch (InvalidAllianceException e) {
            // A fault that nobody thought of costs this process, and is told.
            e.faults().forEach(fault -> problems.add(release.problem(fault.message(), fault.advice())));
            return Optional.empty();
        }
    }

    private Alliance build(String ocid) {
        List<Node> contracts = OcdsField.items(release, "contracts");
        for (Node contract : contracts) {
            OcdsField.items(contract, "signatories").forEach(parties::bind);
        }
        List<Plan> plans = new ArrayList<>();
        SoundIds planIds = new SoundIds();
        for (Node contract : contracts) {
            String number = OcdsField.text(contract, "id").orElse("x");
            String id = planIds.give(SoundIds.sound("contract-" + number, "contract-x"));
            plans.add(contract(id, contract));
            OcdsField.items(contract, "riskAllocation").forEach(risk -> risks.add(id, risk));
        }
        if (contributions.isEmpty()) {
            finance("planning", OcdsField.items(release, "planning", "budget", "finance"));
        }
        preparation().ifPresent(plans::add);
        List<Actor> actors = parties.actors();
        Optional<String> currency = currency();
        Alliance.Builder alliance = Alliance.builder()
                .id(SoundIds.sound(ocid, "process"))
                .name(name().orElse(SourceText.clean(ocid)))
                .kind(AllianceKind.PUBLIC_PRIVATE)
                .phase(phase(contracts))
                .actors(actors)
                .plans(plans)
                .contributions(
                        contributions.stream().map(one -> inOwn(one, currency)).toList())
                .risks(risks.risks())
                .results(results)
                .undisclosed(undisclosed(actors, currency));
        currency.ifPresent(alliance::currency);
        contracts.stream()
                .flatMap(contract -> OcdsField.day(problems, contract, "dateSigned").stream())
                .min(LocalDate::compareTo)
                .ifPresent(alliance::startDate);
        goal().ifPresent(alliance::goal);
        return alliance.build();
    }

    private Optional<String> name() {
        return OcdsField.text(release, "planning", "project", "title")
                .or(() -> OcdsField.text(release, "tender", "title"))
                .or(() -> OcdsField.items(release, "contracts").stream()
                        .flatMap(contract -> OcdsField.text(contract, "title").stream())
                        .findFirst());
    }

    /** {@return what the project is for; its rationale is why it matters to society} */
    private Optional<Goal> goal() {
        Optional<String> statement = OcdsField.text(release, "planning", "project", "description")
                .or(() -> OcdsField.text(release, "tender", "description"));
        return statement.map(text -> Goal.builder()
                .statement(text)
                .publicInterest(OcdsField.text(release, "planning", "rationale"))
                .build());
    }

    private Phase phase(List<Node> contracts) {
        List<String> states = contracts.stream()
                .map(contract -> OcdsField.text(contract, "status").orElse(""))
                .toList();
        if (!states.isEmpty() && Set.of("terminated", "cancelled").containsAll(states)) {
            return Phase.CLOSURE;
        }
        if (states.contains("active")
                || contracts.stream().anyMatch(contract -> OcdsField.at(contract, "implementation")
                        .isPresent())) {
            return Phase.IMPLEMENTATION;
        }
        if (!contracts.isEmpty()) {
            return Phase.AGREEMENT;
        }
        return OcdsField.at(release, "tender").isPresent() ? Phase.DESIGN : Phase.EXPLORATION;
    }

    private Plan contract(String id, Node contract) {
        String title = OcdsField.text(contract, "title")
                .or(() -> OcdsField.text(contract, "description"))
                .orElse(id);
        Optional<LocalDate> start = OcdsField.day(problems, contract, "period", "startDate");
        Optional<LocalDate> end = OcdsField.day(problems, contract, "period", "endDate");
        boolean swapped = start.isPresent() && end.isPresent() && end.get().isBefore(start.get());
        if (swapped) {
            problems.add(contract.problem(
                    "the period of the contract ends on " + end.get() + ", before it starts on " + start.get(),
                    "Maybe the two dates were swapped; the start was left out."));
        }
        Optional<LocalDate> first = swapped ? Optional.empty() : start;
        String commitmentId = commitmentIds.give(id);
        Commitment.Builder whole = Commitment.builder()
                .id(commitmentId)
                .statement(title)
                .wholeAlliance(true)
                .start(first)
                .due(end)
                .addAllIndicators(metrics.indicators(OcdsField.items(contract, "agreedMetrics")))
                .addAllResources(finance(id, OcdsField.items(contract, "finance")));
        parties.privateSide().forEach(party -> whole.addAssignment(party, Letter.R));
        metrics.addResults(OcdsField.items(contract, "implementation", "metrics"), commitmentId, resultIds, results);
        Plan.Builder plan = Plan.builder()
                .id(id)
                .name(title)
                .period(new Period(first.orElse(SourceDate.FIRST_DAY), end.orElse(SourceDate.LAST_DAY)))
                .addCommitments(whole.build());
        plan.addAllCommitments(milestones(id + "-milestone-", OcdsField.items(contract, "milestones")));
        plan.addAllCommitments(
                milestones(id + "-implementation-", OcdsField.items(contract, "implementation", "milestones")));
        return plan.build();
    }

    /** {@return the plan of what comes before a contract: the milestones of planning and tender, if there are any} */
    private Optional<Plan> preparation() {
        List<Commitment> commitments =
                milestones("planning-milestone-", OcdsField.items(release, "planning", "milestones"));
        commitments.addAll(milestones("tender-milestone-", OcdsField.items(release, "tender", "milestones")));
        return commitments.isEmpty()
                ? Optional.empty()
                : Optional.of(Plan.builder()
                        .id("preparation")
                        .name("Planning and tender")
                        .period(new Period(SourceDate.FIRST_DAY, SourceDate.LAST_DAY))
                        .addAllCommitments(commitments)
                        .build());
    }

    private List<Commitment> milestones(String prefix, List<Node> nodes) {
        List<Commitment> commitments = new ArrayList<>();
        for (Node node : nodes) {
            String number = OcdsField.text(node, "id").orElse("x");
            String id = commitmentIds.give(SoundIds.sound(prefix + number, prefix + "x"));
            milestones.add(id);
            Commitment.Builder commitment = Commitment.builder()
                    .id(id)
                    .statement(OcdsField.text(node, "title")
                            .or(() -> OcdsField.text(node, "description"))
                            .orElse(id))
                    .due(OcdsField.day(problems, node, "dueDate"));
            progress(node).ifPresent(commitment::addProgress);
            commitments.add(commitment.build());
        }
        return commitments;
    }

    /** {@return that a milestone was met, or met in part, by the day that the source tells} */
    private Optional<Progress> progress(Node milestone) {
        String status = OcdsField.text(milestone, "status").orElse("");
        Optional<LocalDate> met = OcdsField.day(problems, milestone, "dateMet");
        Optional<LocalDate> modified = OcdsField.day(problems, milestone, "dateModified");
        return switch (status) {
            case "met" -> met.or(() -> modified).map(day -> new Progress(day, Progress.Level.COMPLETE, List.of()));
            case "partiallyMet" -> modified.map(day -> new Progress(day, Progress.Level.LIMITED, List.of()));
            default -> Optional.empty();
        };
    }

    /** {@return the ids of the contributions that lines of finance were read as} */
    private List<String> finance(String prefix, List<Node> lines) {
        SoundIds ids = new SoundIds();
        List<String> added = new ArrayList<>();
        for (Node line : lines) {
            Optional<String> actor = parties.financier(line);
            if (actor.isEmpty()) {
                problems.add(line.problem(
                        "a line of finance names nobody who finances",
                        "Maybe financingParty was forgotten; the line was left out."));
                continue;
            }
            String number = OcdsField.text(line, "id").orElse("x");
            String id = ids.give(SoundIds.sound(prefix + "-finance-" + number, prefix + "-finance-x"));
            contributions.add(Contribution.builder()
                    .id(id)
                    .actor(actor.get())
                    .kind(Contribution.Kind.FINANCIAL)
                    .value(OcdsField.money(problems, limits, line, "value"))
                    .build());
            added.add(id);
        }
        return added;
    }

    /** {@return the currency of all finance, if there is only one} */
    private Optional<String> currency() {
        List<String> used = contributions.stream()
                .flatMap(one -> one.value().flatMap(Money::currency).stream())
                .distinct()
                .toList();
        return used.size() == 1 ? Optional.of(used.get(0)) : Optional.empty();
    }

    private static Contribution inOwn(Contribution contribution, Optional<String> currency) {
        return contribution
                .value()
                .filter(value -> currency.isPresent() && value.currency().equals(currency))
                .map(value -> contribution.withValue(Money.of(value.value())))
                .orElse(contribution);
    }

    private List<Undisclosed> undisclosed(List<Actor> actors, Optional<String> currency) {
        Stream<Facet> whole = NOT_IN_OCDS.stream();
        whole = currency.isEmpty() ? Stream.concat(whole, Stream.of(Facet.CURRENCY)) : whole;
        // A process without the extension for risks says nothing of them; it does not say that there are none.
        whole = risks.risks().isEmpty() ? Stream.concat(whole, Stream.of(Facet.RISKS)) : whole;
        List<Undisclosed> all =
                new ArrayList<>(whole.map(facet -> notInSource(facet)).toList());
        for (Actor actor : actors) {
            if (actor.type().isEmpty()) {
                all.add(notInSource(Facet.ACTOR_TYPE, actor.id()));
            }
            if (actor.type().isEmpty() || actor.type().equals(Optional.of(ActorType.PUBLIC))) {
                all.add(notInSource(Facet.ACTOR_LEVEL, actor.id()));
            }
        }
        milestones.forEach(id -> all.add(notInSource(Facet.COMMITMENT_INDICATORS, id)));
        all.addAll(risks.undisclosed());
        return all;
    }

    private static Undisclosed notInSource(Facet facet) {
        return Undisclosed.of(facet, Undisclosed.Reason.NOT_IN_SOURCE);
    }

    private static Undisclosed notInSource(Facet facet, String element) {
        return Undisclosed.of(facet, element, Undisclosed.Reason.NOT_IN_SOURCE);
    }
}
