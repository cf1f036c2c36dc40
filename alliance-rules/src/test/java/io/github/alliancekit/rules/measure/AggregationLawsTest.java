package io.github.alliancekit.rules.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.measure.CappedMean.Cap;
import io.github.alliancekit.rules.measure.CappedMean.Part;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The laws of putting scores together, of printing them, and of saying why they changed. */
@Domain(Amounts.class)
@Domain(DomainContext.Global.class)
class AggregationLawsTest {
    @Provide
    Arbitrary<Fraction> fraction() {
        return Amounts.part();
    }

    @Provide
    Arbitrary<List<Fraction>> five() {
        return Amounts.part().list().ofSize(5);
    }

    @Provide
    Arbitrary<List<Interval>> weightBounds() {
        Arbitrary<List<Fraction>> weights = Amounts.amounts(5);
        return Combinators.combine(weights, five(), five()).as((amounts, below, above) -> IntStream.range(0, 5)
                .mapToObj(i -> {
                    Fraction weight = amounts.get(i).dividedBy(Oracles.sum(amounts));
                    return Interval.of(weight.times(below.get(i)), weight.plus(above.get(i)));
                })
                .toList());
    }

    @Provide
    Arbitrary<List<Fraction>> numbers() {
        return Amounts.ratio()
                .flatMap(number -> Arbitraries.of(number, number.negate()))
                .list()
                .ofMaxSize(8);
    }

    static List<Cap> caps(List<Tuple2<Fraction, Fraction>> limits, List<Part> parts) {
        List<Cap> caps = new ArrayList<>();
        for (int i = 0; i < limits.size(); i++) {
            caps.add(new Cap(
                    i % parts.size(), limits.get(i).get1(), limits.get(i).get2()));
        }
        return caps;
    }

    @Property
    void l26TheIntervalIsThatOfAllCompletions(
            @ForAll List<Part> parts, @ForAll List<Tuple2<Fraction, Fraction>> limits) {
        List<Cap> caps = caps(limits, parts);
        AggregationLaws.completions(
                given -> CappedMean.of(given, caps).orElseThrow().capped(), parts, caps);
    }

    @Property
    void l27WithoutCapsTheWidthIsTheUnknownWeight(@ForAll List<Part> parts) {
        CappedMean mean = CappedMean.of(parts, List.of()).orElseThrow();
        Fraction unknown = Fraction.ZERO;
        Fraction known = Fraction.ZERO;
        Fraction all = Fraction.ZERO;
        for (Part part : parts) {
            if (part.applicable()) {
                unknown = unknown.plus(part.weight().times(part.score().width()));
                known = part.score().isPoint() ? known.plus(part.weight()) : known;
                all = all.plus(part.weight());
            }
        }

        assertThat(mean.capped()).isEqualTo(mean.uncapped());
        assertThat(mean.uncapped().width()).isEqualTo(unknown.dividedBy(all));
        assertThat(mean.coverage()).isEqualTo(known.dividedBy(all));
    }

    @Property
    void l28LearningNarrowsAndTheMeanOfWhatIsKnownLiesInside(
            @ForAll List<Part> parts,
            @ForAll List<Tuple2<Fraction, Fraction>> limits,
            @ForAll @IntRange(max = 4) int learnt,
            @ForAll("fraction") Fraction where) {
        List<Cap> caps = caps(limits, parts);
        Interval before = CappedMean.of(parts, caps).orElseThrow().capped();
        int position = learnt % parts.size();
        Part part = parts.get(position);
        List<Part> after = new ArrayList<>(parts);
        after.set(
                position,
                new Part(
                        part.weight(),
                        Interval.point(
                                part.score().low().plus(part.score().width().times(where))),
                        part.applicable()));

        assertThat(before.contains(CappedMean.of(after, caps).orElseThrow().capped()))
                .isTrue();

        // What is half known counts as unknown, else nothing could be said about the rest.
        List<Part> all = parts.stream()
                .map(each -> each.score().isPoint() ? each : new Part(each.weight(), Interval.UNIT, each.applicable()))
                .toList();
        List<Part> known = all.stream().filter(each -> each.score().isPoint()).toList();
        Interval uncapped = CappedMean.of(all, List.of()).orElseThrow().uncapped();
        if (CappedMean.of(known, List.of()) instanceof Measured.Known<CappedMean> renormalised) {
            assertThat(uncapped.contains(renormalised.value().uncapped())).isTrue();
        }
    }

    @Property
    void l29ACapNeverRaises(@ForAll List<Part> parts, @ForAll List<Tuple2<Fraction, Fraction>> limits) {
        CappedMean mean = CappedMean.of(parts, caps(limits, parts)).orElseThrow();
        assertThat(mean.capped().low()).isLessThanOrEqualTo(mean.uncapped().low());
        assertThat(mean.capped().high()).isLessThanOrEqualTo(mean.uncapped().high());
    }

    @Property
    void l30PrintedPartsAddUpToThePrintedTotal(@ForAll("numbers") List<Fraction> numbers) {
        BigInteger total = Oracles.sum(numbers).toDecimal(0).toBigIntegerExact();
        List<BigInteger> printed = LargestRemainder.apportion(numbers, total);

        assertThat(printed.stream().reduce(BigInteger.ZERO, BigInteger::add)).isEqualTo(total);
        for (int i = 0; i < numbers.size(); i++) {
            assertThat(Fraction.of(printed.get(i), BigInteger.ONE)
                            .minus(numbers.get(i))
                            .abs())
                    .isLessThan(Fraction.ONE);
        }
    }

    @Property
    void l31AChangeIsAttributedWithoutRemainder(
            @ForAll("five") List<Fraction> w0,
            @ForAll("five") List<Fraction> s0,
            @ForAll("five") List<Fraction> w1,
            @ForAll("five") List<Fraction> s1) {
        Bennet change = Bennet.of(w0, s0, w1, s1);
        Bennet back = Bennet.of(w1, s1, w0, s0);
        for (int i = 0; i < 5; i++) {
            Fraction effect =
                    change.scoreEffects().get(i).plus(change.weightEffects().get(i));
            assertThat(effect)
                    .isEqualTo(w1.get(i).times(s1.get(i)).minus(w0.get(i).times(s0.get(i))));
            assertThat(back.scoreEffects().get(i))
                    .isEqualTo(change.scoreEffects().get(i).negate());
            assertThat(back.weightEffects().get(i))
                    .isEqualTo(change.weightEffects().get(i).negate());
            if (s0.get(i).equals(s1.get(i))) {
                assertThat(change.scoreEffects().get(i)).isEqualTo(Fraction.ZERO);
            }
        }
    }

    @Property(tries = 100)
    void l31ACappedChangeIsAttributedWithoutRemainder(
            @ForAll("five") List<Fraction> before,
            @ForAll("five") List<Fraction> changed,
            @ForAll @IntRange(max = 4) int same,
            @ForAll("fraction") Fraction below,
            @ForAll("fraction") Fraction most) {
        List<Fraction> after = new ArrayList<>(changed);
        after.set(same, before.get(same));
        List<Cap> caps = List.of(new Cap(0, below, most));
        List<Fraction> parts = ShapleyValue.of(5, set -> score(before, after, set, caps));
        List<Fraction> back = ShapleyValue.of(5, set -> score(after, before, set, caps));

        assertThat(Oracles.sum(parts)).isEqualTo(score(before, after, 31, caps).minus(score(before, after, 0, caps)));
        assertThat(parts.get(same)).isEqualTo(Fraction.ZERO);
        assertThat(back).isEqualTo(parts.stream().map(Fraction::negate).toList());
    }

    private static Fraction score(List<Fraction> before, List<Fraction> after, int set, List<Cap> caps) {
        List<Part> parts = IntStream.range(0, before.size())
                .mapToObj(i -> Part.known(Fraction.of(i + 1L), ((set >> i & 1) == 1 ? after : before).get(i)))
                .toList();
        return CappedMean.of(parts, caps).orElseThrow().capped().low();
    }

    @Property
    void l32TheRangeIsReachedAtCornersOfTheBounds(
            @ForAll("weightBounds") List<Interval> bounds, @ForAll("five") List<Fraction> scores) {
        List<Fraction> corners = new ArrayList<>();
        for (int free = 0; free < 5; free++) {
            for (int set = 0; set < 32; set++) {
                corner(bounds, scores, free, set, corners);
            }
        }

        assertThat(WeightRange.bounds(bounds, scores))
                .isEqualTo(Interval.of(
                        corners.stream().reduce(Fraction::min).orElseThrow(),
                        corners.stream().reduce(Fraction::max).orElseThrow()));
    }

    /** All weights at an end of their bounds but one, which takes what is left, if it can. */
    private static void corner(
            List<Interval> bounds, List<Fraction> scores, int free, int set, List<Fraction> corners) {
        Fraction left = Fraction.ONE;
        Fraction mean = Fraction.ZERO;
        for (int i = 0; i < bounds.size(); i++) {
            if (i != free) {
                Fraction weight = (set >> i & 1) == 1
                        ? bounds.get(i).high()
                        : bounds.get(i).low();
                left = left.minus(weight);
                mean = mean.plus(weight.times(scores.get(i)));
            }
        }
        if (bounds.get(free).contains(Interval.point(left))) {
            corners.add(mean.plus(left.times(scores.get(free))));
        }
    }

    @Property
    void atTheCriticalWeightTheMeanIsAtTheThreshold(
            @ForAll("five") List<Fraction> weights,
            @ForAll("five") List<Fraction> scores,
            @ForAll @IntRange(max = 4) int part,
            @ForAll("fraction") Fraction threshold) {
        if (WeightRange.critical(weights, scores, part, threshold) instanceof Measured.Known<Fraction> critical) {
            Fraction others = Oracles.sum(weights).minus(weights.get(part));
            UnaryOperator<Fraction> rescaled =
                    weight -> weight.dividedBy(others).times(Fraction.ONE.minus(critical.value()));
            Fraction mean = critical.value().times(scores.get(part));
            for (int i = 0; i < 5; i++) {
                mean = i == part
                        ? mean
                        : mean.plus(rescaled.apply(weights.get(i)).times(scores.get(i)));
            }
            assertThat(mean).isEqualTo(threshold);
            assertThat(critical.value()).isBetween(Fraction.ZERO, Fraction.ONE);
        }
    }
}
