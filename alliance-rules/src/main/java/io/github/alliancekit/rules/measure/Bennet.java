package io.github.alliancekit.rules.measure;

import io.github.alliancekit.core.value.Fraction;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The Bennet indicator: how much of the change of a weighted sum is due to its scores, and how much to its weights
 * (Bennet 1920).
 *
 * <p>For each part, {@code (w0 + w1) / 2 * (s1 - s0)} by its score and {@code (s0 + s1) / 2 * (w1 - w0)} by its weight:
 * together exactly {@code w1 s1 - w0 s0}. It is the Shapley value of the two factors; before and after swapped, every
 * effect turns its sign. In lay words: "15 points more: 17 by better deadlines, 2 less because they now count for
 * less." En llano: «15 puntos más: 17 por mejores plazos y 2 menos porque ahora pesan menos».
 *
 * <p>What did not change has no effect. For a score with caps see {@link ShapleyValue}.
 *
 * <pre>{@code
 * Bennet change = Bennet.of(weightsBefore, scoresBefore, weightsAfter, scoresAfter);
 * change.scoreEffects();    // -9/40, 7/40, 1/5
 * change.weightEffects();   // -3/40, 3/40, 0
 * }</pre>
 *
 * <p>T. L. Bennet, "The Theory of Measurement of Changes in Cost of Living", Journal of the Royal Statistical Society
 * 83, 1920.
 *
 * @param scoreEffects the effect of the change of each score
 * @param weightEffects the effect of the change of each weight
 */
public record Bennet(List<Fraction> scoreEffects, List<Fraction> weightEffects) {
    /**
     * Puts the effects together.
     *
     * @param scoreEffects the effect of the change of each score
     * @param weightEffects the effect of the change of each weight
     */
    public Bennet {
        scoreEffects = List.copyOf(scoreEffects);
        weightEffects = List.copyOf(weightEffects);
    }

    /**
     * {@return the effects of a change}
     *
     * @param weightsBefore the weights before
     * @param scoresBefore the scores before, in the same order
     * @param weightsAfter the weights after, in the same order
     * @param scoresAfter the scores after, in the same order
     * @throws IllegalArgumentException if the lists differ in length
     */
    public static Bennet of(
            List<Fraction> weightsBefore,
            List<Fraction> scoresBefore,
            List<Fraction> weightsAfter,
            List<Fraction> scoresAfter) {
        Fractions.sameLength("weights before and scores before", weightsBefore, scoresBefore);
        Fractions.sameLength("weights before and after", weightsBefore, weightsAfter);
        Fractions.sameLength("scores before and after", scoresBefore, scoresAfter);
        return new Bennet(
                effects(weightsBefore, weightsAfter, scoresBefore, scoresAfter),
                effects(scoresBefore, scoresAfter, weightsBefore, weightsAfter));
    }

    /** {@return the mean of the one factor times the change of the other} */
    private static List<Fraction> effects(
            List<Fraction> before, List<Fraction> after, List<Fraction> changedBefore, List<Fraction> changedAfter) {
        return IntStream.range(0, before.size())
                .mapToObj(part -> before.get(part)
                        .plus(after.get(part))
                        .times(Fraction.HALF)
                        .times(changedAfter.get(part).minus(changedBefore.get(part))))
                .toList();
    }
}
