package io.github.alliancekit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.Goal;
import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.governance.Body;
import io.github.alliancekit.core.governance.Governance;
import io.github.alliancekit.core.value.InvalidAllianceException;
import io.github.alliancekit.rules.measure.Interval;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Filling in what a rule misses never lowers that rule, whatever else is wrong or unknown. */
class FillingInLawsTest {
    private static final Alliance MODEL = Cases.exemplary();

    @Provide
    Arbitrary<Alliance> alliances() {
        return Alliances.any();
    }

    @Property(tries = 40)
    void aRuleThatMissesLessIsNoLower(@ForAll("alliances") Alliance alliance) {
        Assessment before = RuleSet.standard().assess(alliance, Alliances.DAY);
        for (Supplier<Alliance> filling : fillings(alliance)) {
            Optional<Assessment> after = built(filling);
            for (Verdict was : before.verdicts()) {
                after.ifPresent(told -> missesLess(was, told.verdict(was.rule().id())));
            }
        }
    }

    private static void missesLess(Verdict was, Verdict is) {
        boolean less = missing(was).containsAll(missing(is))
                && missing(is).size() < missing(was).size();
        Statistics.collect(less);
        Statistics.coverage(checker -> checker.check(true).count(count -> count > 100));
        if (less && was.score().isPresent() && is.score().isPresent()) {
            Interval low = was.score().get();
            assertThat(is.score().get().low()).as(was + " to " + is).isGreaterThanOrEqualTo(low.low());
            assertThat(is.score().get().high()).as(was + " to " + is).isGreaterThanOrEqualTo(low.high());
        }
    }

    private static Set<String> missing(Verdict verdict) {
        return verdict.shortfalls().stream()
                .map(shortfall ->
                        shortfall.element() + " " + shortfall.message().key() + " " + shortfall.actors())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** What is undisclosed cannot be stated. */
    private static Optional<Assessment> built(Supplier<Alliance> filling) {
        try {
            return Optional.of(RuleSet.standard().assess(filling.get(), Alliances.DAY));
        } catch (InvalidAllianceException e) {
            return Optional.empty();
        }
    }

    private static List<Supplier<Alliance>> fillings(Alliance alliance) {
        List<Supplier<Alliance>> fillings = new ArrayList<>();
        alliance.goal().ifPresent(goal -> {
            Goal model = MODEL.goal().orElseThrow();
            fillings.add(() -> alliance.withGoal(goal.withPublicInterest(model.publicInterest())));
            fillings.add(() -> alliance.withGoal(goal.withSdg(model.sdg())));
        });
        fillings.add(() -> alliance.toBuilder()
                .replication(MODEL.replication().orElseThrow())
                .build());
        alliance.governance().ifPresent(own -> {
            for (UnaryOperator<Governance> one : ofGovernance()) {
                fillings.add(() -> alliance.withGovernance(one.apply(own)));
            }
            for (Body body : own.bodies()) {
                for (UnaryOperator<Body> one : ofBody(body)) {
                    List<Body> bodies = new ArrayList<>(own.bodies());
                    bodies.set(bodies.indexOf(body), one.apply(body));
                    fillings.add(() -> alliance.withGovernance(own.withBodies(bodies)));
                }
            }
        });
        for (Actor actor : alliance.actors()) {
            for (UnaryOperator<Actor> one : ofActor()) {
                fillings.add(() -> alliance.withActor(one.apply(actor)));
            }
        }
        return fillings;
    }

    private static List<UnaryOperator<Governance>> ofGovernance() {
        Governance model = MODEL.governance().orElseThrow();
        return List.of(
                own -> from(own).complaintsChannel(model.complaintsChannel()).build(),
                own -> from(own).dissentChannel(model.dissentChannel()).build(),
                own -> from(own).admission(model.admission()).build(),
                own -> from(own).exit(model.exit()).build(),
                own -> from(own).closurePlan(model.closurePlan()).build(),
                own -> from(own).integrityPolicy(model.integrityPolicy()).build(),
                own -> from(own).recusalRule(model.recusalRule()).build(),
                own -> from(own).reporting(model.reporting()).build());
    }

    private static Governance.Builder from(Governance governance) {
        Governance.Builder builder = Governance.builder();
        builder.from(governance);
        return builder;
    }

    private static List<UnaryOperator<Body>> ofBody(Body own) {
        Body model = MODEL.governance().orElseThrow().bodies().get(0);
        List<UnaryOperator<Body>> fillings = new ArrayList<>();
        fillings.add(body -> body.withMandate(model.mandate()));
        fillings.add(body -> body.withSecretariat(Optional.of("secretariat")));
        fillings.add(body -> body.withDecides(model.decides()));
        own.seats().stream().findFirst().ifPresent(seat -> fillings.add(body -> body.withChair(seat.actor())));
        model.presenceQuorum().ifPresent(quorum -> fillings.add(body -> body.withPresenceQuorum(quorum)));
        return fillings;
    }

    private static List<UnaryOperator<Actor>> ofActor() {
        Actor model = MODEL.actors().get(0);
        return List.of(
                actor -> actor.withRoles(model.roles()),
                actor -> actor.withMotivations(model.motivations()),
                actor -> actor.withInterests(model.interests()),
                actor -> actor.withAdherence(model.adherence().orElseThrow()));
    }
}
