package io.github.alliancekit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.measure.Interval;
import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static final RuleInfo RULE = RuleInfo.of("MY-01", Family.CLARITY);
    private static final Context CONTEXT = new Context(Cases.sound(), Alliances.DAY, Profile.standard());
    private static final List<Wait> DUE = List.of(Wait.of(Facet.COMMITMENT_DUE, "C2"));
    private static final Outcome FAILS =
            Outcome.fails(new Shortfall(ElementPath.ROOT, List.of(), Message.of("none.plans"), Fraction.ONE));

    private static Element<String> element(long weight) {
        return new Element<>("one", Fraction.of(weight), CONTEXT.scope());
    }

    @Test
    void theMeanIsWeighedAndAddsUpItemByItem() {
        Verdict verdict = Tally.of(List.of(), tally -> {
                    tally.add(element(1), Outcome.holds(), List.of());
                    tally.add(element(3), FAILS, List.of());
                })
                .verdict(CONTEXT, RULE);
        assertThat(verdict.score()).contains(Interval.point(Fraction.of(1, 4)));
        assertThat(verdict.items())
                .extracting(Verdict.Item::score)
                .containsExactly(Interval.point(Fraction.of(1, 4)), Interval.ZERO);
        assertThat(verdict.shortfalls()).extracting(Shortfall::lift).containsExactly(Fraction.of(3, 4));
    }

    @Test
    void elementsThatAreAllThereIsAreAddedAtOnce() {
        Tally tally = Tally.ofAll();
        assertThat(tally.mayCount()).isFalse();
        tally.add(element(1), Outcome.holds(), List.of());
        tally.add(element(1), FAILS, List.of());
        Verdict verdict = tally.verdict(CONTEXT, RULE);
        assertThat(verdict.score()).contains(Interval.point(Fraction.HALF));
        assertThat(verdict.shortfalls()).extracting(Shortfall::lift).containsExactly(Fraction.HALF);
    }

    @Test
    void whatLiesBehindAVerdictCannotBeChanged() {
        Tally tally = Tally.ofAll();
        tally.add(element(1), FAILS, List.of());
        tally.add(element(1), Outcome.open(DUE), List.of());
        Verdict verdict = tally.verdict(CONTEXT, RULE);
        assertThat(verdict.gaps()).hasSize(1);
        assertThatThrownBy(verdict.gaps()::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(verdict.shortfalls()::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void whatIsNeitherHeldNorFailedIsWeighedByItsScore() {
        Outcome half = new Outcome(Interval.of(Fraction.of(1, 4), Fraction.of(3, 4)), List.of(), List.of());
        Tally tally = Tally.ofAll();
        tally.add(element(2), Outcome.holds(), List.of());
        tally.add(element(1), half, List.of());
        tally.add(element(1), FAILS, List.of());
        Verdict verdict = tally.verdict(CONTEXT, RULE);
        assertThat(verdict.score()).contains(Interval.of(Fraction.of(9, 16), Fraction.of(11, 16)));
    }

    @Test
    void nothingIsAddedAfterTheVerdict() {
        Tally tally = Tally.of(List.of(), judged -> judged.add(element(1), FAILS, List.of()));
        Verdict verdict = tally.verdict(CONTEXT, RULE);
        assertThatThrownBy(() -> tally.add(element(1), Outcome.holds(), List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Maybe");
        assertThat(verdict.items()).hasSize(1);
    }

    @Test
    void whatMayNotCountIsLeftOutAtTheHighEndIfItLowersIt() {
        // 1 of 2, or 1 of 4 with the one of weight 2
        Verdict verdict = Tally.of(List.of(), tally -> {
                    tally.add(element(1), Outcome.holds(), List.of());
                    tally.add(element(1), FAILS, List.of());
                    tally.add(element(2), FAILS, DUE);
                })
                .verdict(CONTEXT, RULE);
        assertThat(verdict.score()).contains(Interval.of(Fraction.of(1, 4), Fraction.HALF));
        assertThat(verdict.shortfalls()).extracting(Shortfall::lift).containsExactly(Fraction.HALF, Fraction.ZERO);
        assertThat(verdict.gaps())
                .containsExactly(new Gap(Facet.COMMITMENT_DUE, DUE.get(0).element(), Fraction.of(1, 4)));
        assertThat(verdict.items()).isEmpty();
    }

    @Test
    void whatMayNotCountIsThereAtTheHighEndIfItRaisesIt() {
        // 0 of 1, or 2 of 3 with the one of weight 2: mending the first makes it 3 of 3.
        Verdict verdict = Tally.of(List.of(), tally -> {
                    tally.add(element(1), FAILS, List.of());
                    tally.add(element(2), Outcome.holds(), DUE);
                })
                .verdict(CONTEXT, RULE);
        assertThat(verdict.score()).contains(Interval.of(Fraction.ZERO, Fraction.of(2, 3)));
        assertThat(verdict.shortfalls()).extracting(Shortfall::lift).containsExactly(Fraction.of(1, 3));
    }

    @Test
    void whereNothingCountsForCertainAllIsOpen() {
        Tally tally = Tally.of(List.of(), judged -> {
            judged.add(element(0), FAILS, List.of());
            judged.add(element(2), FAILS, DUE);
        });
        assertThat(tally.verdict(CONTEXT, RULE).score()).contains(Interval.UNIT);
        assertThat(tally.verdict(CONTEXT, RULE).gaps()).hasSize(1);
    }

    @Test
    void whereNothingMayCountThereIsNoMean() {
        Tally tally = Tally.of(List.of(), judged -> judged.add(element(0), FAILS, DUE));
        assertThat(tally.mayCount()).isFalse();
        assertThatThrownBy(() -> tally.verdict(CONTEXT, RULE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Maybe ask Tally.mayCount first");
        assertThat(Tally.of(DUE, judged -> {}).mayCount()).isTrue();
    }
}
