package io.github.alliancekit.rules;

import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.measure.Interval;
import io.github.alliancekit.rules.measure.Measured;
import io.github.alliancekit.rules.measure.WeightRange;
import io.github.alliancekit.rules.measure.WeightedMean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How far the headlines depend on the weights, which are proposals and not facts.
 *
 * <p>Its range says what a headline can be while every weight moves by up to a stated share of itself, each as it likes
 * (exact, caps included). Its {@link #tippings() tippings} say, for the limits of bands next to its low end, which
 * decides, the one rule whose weight would have to move least, all others unchanged, to bring the low end there.
 *
 * <pre>{@code
 * Robustness robustness = assessment.robustness(Family.CLARITY, Fraction.of(1, 5));
 * robustness.range();             // [58.11, 71.04]: whatever one thinks of the weights, within a fifth
 * robustness.tippings().get(0);   // band C is reached if GOV-07 weighs 2.1 and not 4
 * }</pre>
 *
 * @param family which headline
 * @param share by which part of itself every weight may move, from 0 to 1
 * @param range the headline, from 0 to 100, over all such weights; empty where not one rule applies
 * @param tippings what a single weight could change, by band
 */
public record Robustness(Family family, Fraction share, Optional<Interval> range, List<Tipping> tippings) {
    /**
     * The least move of one weight that brings the low end of a headline to the lower limit of a band.
     *
     * @param band the band whose lower limit is met
     * @param rule the id of the rule whose weight moves
     * @param from what it weighs
     * @param to what it would have to weigh, 0 or more
     */
    public record Tipping(Band band, String rule, Fraction from, Fraction to) {
        /** {@return the move as a share of the weight as it is; negative where the weight falls} */
        public Fraction move() {
            return to.minus(from).dividedBy(from);
        }
    }

    /**
     * Puts it together.
     *
     * @param family which headline
     * @param share by which part of itself every weight may move
     * @param range the headline over all such weights
     * @param tippings what a single weight could change
     */
    public Robustness {
        tippings = List.copyOf(tippings);
    }

    static Robustness of(Assessment assessment, Family family, Fraction share) {
        if (share.signum() < 0 || share.isGreaterThan(Fraction.ONE)) {
            throw new IllegalArgumentException("Weights that move by " + share
                    + " of themselves, which is not from 0 to 1\nMaybe it was meant in per cent: divide by 100.");
        }
        List<Standing> lows = Standing.of(assessment, family, Cap.End.LOW);
        List<Standing> highs = Standing.of(assessment, family, Cap.End.HIGH);
        Optional<Interval> range = Standing.mean(lows)
                .map(any -> Interval.of(
                        capped(lows, means(lows, share).low()),
                        capped(highs, means(highs, share).high())));
        return new Robustness(
                family, share, range, tippings(assessment.ruleSet().profile(), lows));
    }

    /** {@return the means of the scores, from 0 to 100, while the weights move} */
    private static Interval means(List<Standing> standings, Fraction share) {
        List<WeightedMean.Item> items = new ArrayList<>();
        for (Standing standing : standings) {
            Fraction weight = standing.weight();
            standing.score()
                    .ifPresent(score -> items.add(new WeightedMean.Item(
                            weight.times(Fraction.ONE.minus(share)),
                            weight.times(Fraction.ONE.plus(share)),
                            Interval.point(score))));
        }
        return WeightedMean.bounds(items).times(Fraction.HUNDRED);
    }

    private static Fraction capped(List<Standing> standings, Fraction points) {
        Fraction least = points;
        for (Standing standing : standings) {
            least = standing.cap().map(least::min).orElse(least);
        }
        return least;
    }

    private static List<Tipping> tippings(Profile profile, List<Standing> standings) {
        Optional<Fraction> mean = Standing.mean(standings);
        List<Tipping> found = new ArrayList<>();
        for (Band band : profile.bands()) {
            // Where a cap holds the headline below the band no weight can raise it, and no band begins at its own end.
            boolean isReachable = !capped(standings, Fraction.HUNDRED).isLessThan(band.from());
            if (mean.isPresent() && isReachable && isNextTo(mean.get(), band, profile.bands())) {
                tipping(band, standings).ifPresent(found::add);
            }
        }
        return found;
    }

    /** {@return whether a band is the one above, or begins where the one below ends} */
    private static boolean isNextTo(Fraction points, Band band, List<Band> bands) {
        List<Fraction> limits = bands.stream()
                .map(Band::from)
                .filter(Fraction::isPositive)
                .sorted()
                .toList();
        Optional<Fraction> above =
                limits.stream().filter(limit -> limit.isGreaterThan(points)).findFirst();
        Optional<Fraction> below =
                limits.stream().filter(limit -> !limit.isGreaterThan(points)).reduce((one, other) -> other);
        return Optional.of(band.from()).equals(above)
                || Optional.of(band.from()).equals(below);
    }

    private static Optional<Tipping> tipping(Band band, List<Standing> standings) {
        List<Standing> counting = standings.stream()
                .filter(standing -> standing.weight().isPositive())
                .toList();
        List<Fraction> weights = counting.stream().map(Standing::weight).toList();
        List<Fraction> scores = counting.stream()
                .map(standing -> standing.score().orElse(Fraction.ZERO))
                .toList();
        Fraction total = weights.stream().reduce(Fraction.ZERO, Fraction::plus);
        Fraction threshold = band.from().dividedBy(Fraction.HUNDRED);
        List<Tipping> all = new ArrayList<>();
        for (int i = 0; i < counting.size(); i++) {
            Measured<Fraction> critical = WeightRange.critical(weights, scores, i, threshold);
            if (critical instanceof Measured.Known<Fraction> known
                    && known.value().isLessThan(Fraction.ONE)) {
                // A share of s beside others of weight w is a weight of w s / (1 - s).
                Fraction others = total.minus(weights.get(i));
                Fraction to = others.times(known.value()).dividedBy(Fraction.ONE.minus(known.value()));
                all.add(new Tipping(band, counting.get(i).rule(), weights.get(i), to));
            }
        }
        return all.stream()
                .min(Comparator.comparing((Tipping tipping) -> tipping.move().times(tipping.move()))
                        .thenComparing(Tipping::rule));
    }
}
