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
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Letter;
import io.github.alliancekit.core.plan.Objective;
import io.github.alliancekit.core.plan.Plan;
import io.github.alliancekit.core.value.InvalidAllianceException;
import io.github.alliancekit.core.value.Money;
import io.github.alliancekit.core.value.SdgTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Makes an alliance of one activity; what the publisher got wrong is left out and told as a problem. */
final class IatiActivity {
    private static final String COMMITMENT = "C1";
    private static final String PLAN = "P1";
    private static final Map<String, Phase> PHASES = Map.of(
            "1", Phase.DESIGN,
            "2", Phase.IMPLEMENTATION,
            "3", Phase.REVIEW,
            "4", Phase.CLOSURE,
            "5", Phase.CLOSURE,
            "6", Phase.IMPLEMENTATION);

    /** What IATI has no words for. */
    static final List<Undisclosed> NOT_IN_IATI = Stream.of(
                    Facet.RATES,
                    Facet.PRINCIPLES,
                    Facet.REPLICATION,
                    Facet.GOAL_PUBLIC_INTEREST,
                    Facet.GOAL_ENDORSEMENTS,
                    Facet.ACTOR_MOTIVATIONS,
                    Facet.ACTOR_INTERESTS,
                    Facet.ACTOR_ADHERENCE,
                    Facet.ACTOR_CAPACITY,
                    Facet.GOVERNANCE,
                    Facet.PLAN_PRIORITIES,
                    Facet.OBJECTIVE_PRIORITY,
                    Facet.PLAN_POLICY_STAGES,
                    Facet.ASSIGNMENT_CONSULTED,
                    Facet.ASSIGNMENT_INFORMED,
                    Facet.COMMITMENT_BACKUP,
                    Facet.COMMITMENT_REPLANS,
                    Facet.COMMITMENT_PREDECESSORS,
                    Facet.INDICATOR_VERIFICATION,
                    Facet.INDICATOR_GROUP,
                    Facet.INDICATOR_LENSES,
                    Facet.COMMITMENT_RESOURCES,
                    Facet.COMMITMENT_LENSES,
                    Facet.COMMITMENT_CLIMATE_ACTION,
                    Facet.COMMITMENT_INSTRUMENTS,
                    Facet.COMMITMENT_PROGRESS,
                    Facet.CONTRIBUTIONS,
                    Facet.CONTRIBUTION_SPECIALTY,
                    Facet.CONTRIBUTION_CONFIRMED,
                    Facet.RISKS,
                    Facet.IRRELEVANT_RISKS,
                    Facet.GROUPS,
                    Facet.BENEFITS,
                    Facet.RESULT_ATTRIBUTION,
                    Facet.TERRITORY_SETTING,
                    Facet.TERRITORY_POPULATION,
                    Facet.TERRITORY_NEED,
                    Facet.INSTRUMENTS,
                    Facet.LESSONS,
                    Facet.ABSENT_SECTORS)
            .map(facet -> Undisclosed.of(facet, Undisclosed.Reason.NOT_IN_SOURCE))
            .toList();

    private final XmlElement activity;
    private final Limits limits;
    private final List<Problem> problems;
    private final IatiTexts texts;

    IatiActivity(XmlElement activity, Limits limits, List<Problem> problems) {
        this.activity = activity;
        this.limits = limits;
        this.problems = problems;
        this.texts = new IatiTexts(activity.attribute("xml:lang"), problems);
    }

    /**
     * {@return the alliance that the activity is}
     *
     * @param otherwise the id of an activity that has none
     */
    Optional<Alliance> alliance(String otherwise) {
        try {
            return Optional.of(build(otherwise));
        } catch (InvalidAllianceException e) {
            // A fault that nobody thought of costs this activity, and is told.
            e.faults().forEach(fault -> problems.add(activity.problem(fault.message(), fault.advice())));
            return Optional.empty();
        }
    }

    private Alliance build(String otherwise) {
        String id = id(otherwise);
        String name = name(id);
        Optional<String> currency = currency();
        IatiOrganisations organisations = IatiOrganisations.of(activity, texts, problems);
        organisations.tellContradictions(activity);
        IatiDates dates = IatiDates.of(activity, problems);
        IatiIndicators indicators = new IatiIndicators(activity, texts, limits, problems);
        List<Contribution> contributions =
                new IatiMoney(activity, organisations, currency, limits, problems).contributions();
        List<Actor> actors =
                organisations.all().stream().map(organisations::actor).toList();
        Alliance.Builder alliance = Alliance.builder()
                .id(id)
                .name(name)
                .kind(AllianceKind.MULTI_ACTOR)
                .phase(phase(dates))
                .actors(actors)
                .addPlans(plan(name, organisations, dates, indicators, contributions))
                .contributions(contributions)
                .results(indicators.results(COMMITMENT))
                .territories(new IatiPlaces(activity, texts).territories())
                .undisclosed(undisclosed(actors));
        currency.ifPresent(alliance::currency);
        dates.start().ifPresent(alliance::startDate);
        goal(name).ifPresent(alliance::goal);
        return alliance.build();
    }

    private String id(String otherwise) {
        List<XmlElement> all = activity.children("iati-identifier");
        String text = all.isEmpty() ? "" : SourceText.clean(all.get(0).text().toString());
        String id = SoundIds.sound(text, otherwise);
        if (id.equals(otherwise)) {
            problems.add(activity.problem(
                    text.isEmpty()
                            ? "the activity has no identifier"
                            : "the identifier \"" + Node.shorten(text) + "\" cannot serve as one",
                    "Maybe <iati-identifier> was left empty or holds something else; it was called " + otherwise
                            + "."));
        }
        return id;
    }

    private String name(String id) {
        Optional<String> title = activity.children("title").stream().findFirst().flatMap(texts::of);
        if (title.isEmpty()) {
            problems.add(activity.problem(
                    "the activity has no title that says anything",
                    "Maybe its <narrative> was left empty; it was called by its identifier."));
        }
        return title.orElse(id);
    }

    private Optional<String> currency() {
        String code = activity.attribute("default-currency");
        if (!code.isEmpty() && !Money.currencyFaults("currency", code).isEmpty()) {
            problems.add(activity.problemOf(
                    "default-currency",
                    "\"" + Node.shorten(code) + "\" is not a currency code",
                    "Maybe the three capital letters of ISO 4217, such as PEN; it was left out."));
            return Optional.empty();
        }
        return code.isEmpty() ? Optional.empty() : Optional.of(code);
    }

    private Phase phase(IatiDates dates) {
        List<XmlElement> all = activity.children("activity-status");
        String code = all.isEmpty() ? "" : all.get(0).attribute("code");
        if (PHASES.containsKey(code)) {
            return PHASES.getOrDefault(code, Phase.DESIGN);
        }
        Phase told = dates.isEnded() ? Phase.CLOSURE : dates.isBegun() ? Phase.IMPLEMENTATION : Phase.DESIGN;
        problems.add(activity.problem(
                all.isEmpty()
                        ? "the activity has no status"
                        : "there is no status of an activity \"" + Node.shorten(code) + "\"",
                "Maybe a code from 1, pipeline, to 6, suspended; by its actual dates it is in " + told + "."));
        return told;
    }

    private Plan plan(
            String name,
            IatiOrganisations organisations,
            IatiDates dates,
            IatiIndicators indicators,
            List<Contribution> contributions) {
        List<Objective> objectives = objectives();
        Commitment.Builder commitment =
                Commitment.builder().id(COMMITMENT).statement(name).wholeAlliance(true);
        objectives.stream().findFirst().map(Objective::id).ifPresent(commitment::objective);
        dates.startOfWork().ifPresent(commitment::start);
        dates.due().ifPresent(commitment::due);
        for (IatiOrganisations.Organisation organisation : organisations.all()) {
            if (organisation.holds(IatiRole.ACCOUNTABLE)) {
                commitment.addAssignment(organisation.id(), Letter.A);
            }
            if (organisation.holds(IatiRole.IMPLEMENTING)) {
                commitment.addAssignment(organisation.id(), Letter.R);
            }
        }
        commitment.addAllIndicators(indicators.indicators());
        contributions.forEach(contribution -> commitment.addResources(contribution.id()));
        return Plan.builder()
                .id(PLAN)
                .name(name)
                .period(dates.period())
                .addAllObjectives(objectives)
                .addCommitments(commitment.build())
                .build();
    }

    /** {@return the descriptions of objectives; where there are none, the titles of documents of objectives} */
    private List<Objective> objectives() {
        NavigableSet<String> statements = descriptions(Set.of("2"));
        if (statements.isEmpty()) {
            activity.children("document-link").stream()
                    .filter(link -> link.children("category").stream()
                            .anyMatch(category -> category.attribute("code").equals("A02")))
                    .flatMap(link -> link.children("title").stream())
                    .forEach(title -> texts.of(title).ifPresent(statements::add));
        }
        List<Objective> objectives = new ArrayList<>();
        for (String statement : statements) {
            String id = SoundIds.numbered("O", objectives.size() + 1, statements.size());
            objectives.add(new Objective(id, statement));
        }
        return objectives;
    }

    private NavigableSet<String> descriptions(Set<String> types) {
        NavigableSet<String> descriptions = new TreeSet<>();
        activity.children("description").stream()
                .filter(description -> types.contains(description.attribute("type")))
                .forEach(description -> texts.of(description).ifPresent(descriptions::add));
        return descriptions;
    }

    /** {@return the objectives, else the general description, and the goals of the 2030 Agenda; empty if nothing} */
    private Optional<Goal> goal(String name) {
        NavigableSet<SdgTarget> sdg = new IatiSdg(activity, problems).targets();
        NavigableSet<String> statements = descriptions(Set.of("2"));
        if (statements.isEmpty()) {
            // Without a type a description is a general one.
            statements = descriptions(Set.of("1", ""));
        }
        if (statements.isEmpty() && !sdg.isEmpty()) {
            statements.add(name);
        }
        return statements.isEmpty()
                ? Optional.empty()
                : Optional.of(Goal.builder()
                        .statement(String.join("\n", statements))
                        .addAllSdg(sdg)
                        .build());
    }

    private static List<Undisclosed> undisclosed(List<Actor> actors) {
        List<Undisclosed> undisclosed = new ArrayList<>(NOT_IN_IATI);
        for (Actor actor : actors) {
            if (actor.type().equals(Optional.of(ActorType.PUBLIC))
                    && actor.level().isEmpty()) {
                undisclosed.add(Undisclosed.of(Facet.ACTOR_LEVEL, actor.id(), Undisclosed.Reason.NOT_IN_SOURCE));
            }
        }
        return undisclosed;
    }
}
