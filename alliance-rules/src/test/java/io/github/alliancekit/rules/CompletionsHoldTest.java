package io.github.alliancekit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.disclosure.Undisclosed;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.generator.Completions;
import io.github.alliancekit.core.generator.Hiding;
import io.github.alliancekit.rules.measure.Interval;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/**
 * Whatever the undisclosed turns out to be, no rule and no headline has promised otherwise.
 *
 * <p>Brute force: facets of a small alliance are hidden and filled again with what other alliances state, each value
 * from a grid of small, large, equal and zero ones, and elements of them added to the lists that are open.
 */
class CompletionsHoldTest {
    private static final int COMPLETIONS = 4;

    /** {@return an alliance with something undisclosed, and others to fill it from} */
    @Provide
    Arbitrary<Tuple2<Alliance, List<Alliance>>> hidden() {
        Arbitrary<Alliance> small = Alliances.disclosed(4, 3);
        Arbitrary<Alliance> hidden = small.flatMap(alliance -> Alliances.undisclosed(alliance)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(entries -> hide(alliance, entries)));
        return Combinators.combine(hidden, small.list().ofSize(COMPLETIONS)).as(Tuple::of);
    }

    private static Alliance hide(Alliance alliance, List<Undisclosed> entries) {
        return Hiding.hide(alliance, entries);
    }

    @Property(tries = 400)
    void everyCompletionScoresWithinTheRanges(
            @ForAll("hidden") Tuple2<Alliance, List<Alliance>> pair, @ForAll long seed) {
        checkCompletions(RuleSet.standard(), pair, seed);
    }

    @Property(tries = 30)
    void everyCompletionScoresWithinTheRangesWhateverItIsHeldAgainst(
            @ForAll("hidden") Tuple2<Alliance, List<Alliance>> pair,
            @ForAll("policies") Profile policy,
            @ForAll long seed) {
        checkCompletions(Policies.comparing(policy), pair, seed);
    }

    @Provide
    Arbitrary<Profile> policies() {
        return Policies.any();
    }

    private static void checkCompletions(RuleSet rules, Tuple2<Alliance, List<Alliance>> pair, long seed) {
        Assessment before = rules.assess(pair.get1(), Alliances.DAY);
        Random random = new Random(seed);
        for (Alliance other : pair.get2()) {
            Alliance complete = Completions.complete(pair.get1(), other, random);
            Assessment after = rules.assess(complete, Alliances.DAY);
            for (Verdict verdict : before.verdicts()) {
                check(verdict, after.verdict(verdict.rule().id()), pair.get1());
            }
            check(before.clarity(), after.clarity());
            check(before.balance(), after.balance());
        }
    }

    private static void check(Verdict before, Verdict after, Alliance alliance) {
        String what = before + " became " + after + " where " + alliance.undisclosed() + " was hidden";
        if (before.score().isEmpty()) {
            assertThat(after.score()).as(what).isEmpty();
        } else if (after.score().isEmpty()) {
            // Whether the rule applies was open.
            assertThat(before.score()).as(what).contains(Interval.UNIT);
        } else {
            assertThat(before.score().get().contains(after.score().get()))
                    .as(what)
                    .isTrue();
        }
    }

    private static void check(Headline before, Headline after) {
        if (before.range().isPresent() && after.range().isPresent()) {
            assertThat(before.range().get().contains(after.range().get()))
                    .as("%s became %s", before, after)
                    .isTrue();
        }
    }
}
