package io.github.alliancekit.rules.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.measure.CappedMean.Cap;
import io.github.alliancekit.rules.measure.CappedMean.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The law of completions, for any way of putting scores together. */
final class AggregationLaws {
    private AggregationLaws() {}

    /** L26: the interval is from the least to the greatest score of all completions of what is unknown. */
    static void completions(Function<List<Part>, Interval> measure, List<Part> parts, List<Cap> caps) {
        List<List<Part>> completions = List.of(List.of());
        for (Part part : parts) {
            List<List<Part>> extended = new ArrayList<>();
            for (List<Part> begun : completions) {
                values(part, caps).forEach(value -> {
                    List<Part> more = new ArrayList<>(begun);
                    more.add(new Part(part.weight(), Interval.point(value), part.applicable()));
                    extended.add(more);
                });
            }
            completions = extended;
        }
        List<Fraction> scores =
                completions.stream().map(each -> known(each, caps)).toList();
        assertThat(measure.apply(parts))
                .isEqualTo(Interval.of(
                        scores.stream().reduce(Fraction::min).orElseThrow(),
                        scores.stream().reduce(Fraction::max).orElseThrow()));
    }

    private static Stream<Fraction> values(Part part, List<Cap> caps) {
        Interval score = part.score();
        return score.isPoint()
                ? Stream.of(score.low())
                : Stream.concat(
                                Stream.of(score.low(), score.high()),
                                caps.stream().map(Cap::below))
                        .filter(value -> score.contains(Interval.point(value)))
                        .distinct();
    }

    private static Fraction known(List<Part> parts, List<Cap> caps) {
        Fraction sum = Fraction.ZERO;
        Fraction weight = Fraction.ZERO;
        for (Part part : parts) {
            if (part.applicable()) {
                sum = sum.plus(part.weight().times(part.score().low()));
                weight = weight.plus(part.weight());
            }
        }
        Fraction score = sum.dividedBy(weight);
        for (Cap cap : caps) {
            Part part = parts.get(cap.part());
            if (part.applicable() && part.score().low().isLessThan(cap.below())) {
                score = score.min(cap.most());
            }
        }
        return score;
    }
}
