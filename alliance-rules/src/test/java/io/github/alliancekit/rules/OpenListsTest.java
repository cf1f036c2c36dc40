package io.github.alliancekit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.generator.Hiding;
import io.github.alliancekit.core.governance.Body;
import io.github.alliancekit.core.governance.Governance;
import io.github.alliancekit.core.plan.Assignment;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Letter;
import io.github.alliancekit.core.plan.Progress;
import io.github.alliancekit.rules.measure.Interval;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What an undisclosed list leaves out may be anything: taking out of a list what it holds and saying that more may
 * exist leaves every score within its range.
 *
 * <p>The contract of the rules takes out fields only, because a list that is undisclosed may hold something.
 */
class OpenListsTest {
    private static final Map<Facet, UnaryOperator<Alliance>> THINNED = new LinkedHashMap<>();

    static {
        THINNED.put(Facet.GOAL_ENDORSEMENTS, alliance -> alliance.goal()
                .map(goal -> alliance.withGoal(goal.withEndorsements(thin(goal.endorsements()))))
                .orElse(alliance));
        actor(Facet.ACTOR_ROLES, actor -> actor.withRoles(thin(actor.roles())));
        actor(Facet.ACTOR_MOTIVATIONS, actor -> actor.withMotivations(thin(actor.motivations())));
        actor(Facet.ACTOR_INTERESTS, actor -> actor.withInterests(thin(actor.interests())));
        body(Facet.BODY_DECIDES, body -> body.withDecides(thin(body.decides())));
        body(
                Facet.SEAT_REPRESENTS,
                body -> body.withSeats(body.seats().stream()
                        .map(seat -> seat.withRepresents(thin(seat.represents())))
                        .toList()));
        governance(Facet.GOVERNANCE_BODIES, governance -> governance.withBodies(thin(governance.bodies())));
        governance(
                Facet.BODY_SEATS,
                governance -> governance.withBodies(governance.bodies().stream()
                        .map(body -> body.withSeats(thin(body.seats())))
                        .toList()));
        THINNED.put(Facet.ABSENT_SECTORS, alliance -> alliance.toBuilder()
                .absentSectors(thin(alliance.absentSectors()))
                .build());
        THINNED.put(Facet.IRRELEVANT_RISKS, alliance -> alliance.toBuilder()
                .irrelevantRisks(thin(alliance.irrelevantRisks()))
                .build());
        commitment(
                Facet.COMMITMENT_LENSES,
                one -> Commitment.builder().from(one).lenses(thin(one.lenses())).build());
        commitment(
                Facet.INDICATOR_LENSES,
                one -> one.withIndicators(one.indicators().stream()
                        .map(indicator -> indicator.withLenses(thin(indicator.lenses())))
                        .toList()));
        letter(Facet.ASSIGNMENT_ACCOUNTABLE, Letter.A);
        letter(Facet.ASSIGNMENT_RESPONSIBLE, Letter.R);
        letter(Facet.ASSIGNMENT_CONSULTED, Letter.C);
        letter(Facet.ASSIGNMENT_INFORMED, Letter.I);
        commitment(Facet.COMMITMENT_ASSIGNMENTS, one -> one.withAssignments(thin(one.assignments())));
        commitment(Facet.COMMITMENT_REPLANS, one -> one.withReplans(thin(one.replans())));
        commitment(Facet.COMMITMENT_PREDECESSORS, one -> one.withPredecessors(thin(one.predecessors())));
        commitment(Facet.COMMITMENT_INDICATORS, one -> one.withIndicators(thin(one.indicators())));
        commitment(Facet.COMMITMENT_PROGRESS, one -> one.withProgress(thin(one.progress())));
        commitment(
                Facet.PROGRESS_EVIDENCE,
                one -> one.withProgress(one.progress().stream()
                        .map(report -> new Progress(report.date(), report.level(), thin(report.evidence())))
                        .toList()));
    }

    /** {@return every second element} */
    private static <T> List<T> thin(List<T> list) {
        return IntStream.range(0, list.size())
                .filter(i -> i % 2 == 1)
                .mapToObj(list::get)
                .toList();
    }

    private static void actor(Facet facet, UnaryOperator<Actor> change) {
        THINNED.put(facet, alliance -> {
            Alliance changed = alliance;
            for (Actor actor : alliance.actors()) {
                changed = changed.withActor(change.apply(actor));
            }
            return changed;
        });
    }

    /** Changes bodies or seats, where nothing points to them. */
    private static void governance(Facet facet, UnaryOperator<Governance> change) {
        THINNED.put(facet, alliance -> alliance.governance()
                .filter(governance -> governance.declarations().isEmpty())
                .filter(governance -> governance.bodies().stream()
                        .flatMap(body -> body.decisionRule().stream())
                        .allMatch(rule -> rule.vetoes().findAny().isEmpty()))
                .map(governance -> alliance.withGovernance(change.apply(governance)))
                .orElse(alliance));
    }

    private static void body(Facet facet, UnaryOperator<Body> change) {
        THINNED.put(facet, alliance -> alliance.governance()
                .map(governance -> alliance.withGovernance(governance.withBodies(
                        governance.bodies().stream().map(change).toList())))
                .orElse(alliance));
    }

    private static void commitment(Facet facet, UnaryOperator<Commitment> change) {
        THINNED.put(facet, alliance -> {
            List<Commitment> all = alliance.plans().stream()
                    .flatMap(plan -> plan.commitments().stream())
                    .toList();
            Alliance changed = alliance;
            for (Commitment commitment : all) {
                changed = changed.withCommitment(change.apply(commitment));
            }
            return changed;
        });
    }

    private static void letter(Facet facet, Letter letter) {
        commitment(facet, commitment -> {
            List<Assignment> own = commitment.assignments().stream()
                    .filter(assignment -> assignment.letter() == letter)
                    .toList();
            List<Assignment> kept = thin(own);
            return commitment.withAssignments(commitment.assignments().stream()
                    .filter(assignment -> !own.contains(assignment) || kept.contains(assignment))
                    .toList());
        });
    }

    @Provide
    Arbitrary<Alliance> alliances() {
        return Alliances.disclosed(5, 5);
    }

    @Provide
    Arbitrary<Facet> lists() {
        return Arbitraries.of(THINNED.keySet());
    }

    @Property(tries = 600)
    void everyScoreStaysWithinTheRange(@ForAll("alliances") Alliance alliance, @ForAll("lists") Facet facet) {
        Alliance thinned = THINNED.getOrDefault(facet, UnaryOperator.identity()).apply(alliance);
        Assessment open = RuleSet.standard().assess(Hiding.hide(thinned, List.of(Cases.open(facet))), Alliances.DAY);
        for (Verdict before : RuleSet.standard().assess(alliance, Alliances.DAY).verdicts()) {
            Verdict after = open.verdict(before.rule().id());
            // A rule that may not apply is [0, 1]: so it is where it did not apply before.
            Interval score = before.score().orElse(after.score().isEmpty() ? Interval.ZERO : Interval.UNIT);
            assertThat(after.score()
                            .map(range -> range.contains(score))
                            .orElse(before.score().isEmpty()))
                    .as("%s within %s with %s open", before, after, facet)
                    .isTrue();
        }
    }
}
