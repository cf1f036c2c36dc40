package io.github.alliancekit.rules;

import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.FractionSum;
import io.github.alliancekit.rules.measure.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One of the two scores of an assessment: a range from 0 to 100 with its coverage, its band and its caps.
 *
 * <p>The range is the weighted mean of the applicable rules, each end by itself, and then capped. It contains the
 * headline of every completion of what is undisclosed.
 *
 * <pre>{@code
 * assessment.clarity().range();      // [42.11, 63.16], exactly
 * assessment.clarity().coverage();   // 15/19
 * assessment.clarity().band();       // empty: the two ends lie in different bands
 * }</pre>
 */
public final class Headline {
    private final Family family;
    private final List<Weighted> rules;
    private final Profile profile;
    private final Fraction applicable;
    private final Fraction total;
    /** What a weight of 1 is worth in points. */
    private final Fraction each;

    private final Optional<Interval> mean;
    private final List<Cap> caps;
    private final Optional<Interval> range;

    /** An applicable rule with its weight. */
    record Weighted(Verdict verdict, Interval score, Fraction weight) {}

    Headline(Family family, List<Verdict> verdicts, Profile profile) {
        this.family = family;
        this.profile = profile;
        List<Weighted> weighted = new ArrayList<>();
        FractionSum all = new FractionSum();
        for (Verdict verdict : verdicts) {
            if (verdict.rule().family() == family) {
                Fraction weight = profile.weight(verdict.rule().id());
                all.add(weight);
                if (verdict.score().isPresent()) {
                    weighted.add(new Weighted(verdict, verdict.score().get(), weight));
                }
            }
        }
        this.rules = List.copyOf(weighted);
        this.total = all.total();
        this.applicable = weightOf(rules);
        this.each = applicable.isZero() ? Fraction.ZERO : Fraction.HUNDRED.dividedBy(applicable);
        this.mean = applicable.isZero() ? Optional.empty() : Optional.of(meanOf(rules));
        this.caps = mean.isPresent() ? capsOf(mean.get()) : List.of();
        this.range = mean.isPresent() ? Optional.of(capped(mean.get())) : Optional.empty();
    }

    private Interval meanOf(List<Weighted> weighted) {
        return meanOf(weighted, each);
    }

    /** {@return the sum of weights and scores, times a factor} */
    private static Interval meanOf(List<Weighted> weighted, Fraction factor) {
        FractionSum low = new FractionSum();
        FractionSum width = new FractionSum();
        for (Weighted rule : weighted) {
            low.add(rule.weight(), rule.score().low());
            if (!rule.score().isPoint()) {
                width.add(rule.weight(), rule.score().width());
            }
        }
        Fraction least = low.total().times(factor);
        return width.isZero()
                ? Interval.point(least)
                : Interval.of(least, least.plus(width.total().times(factor)));
    }

    private static Fraction weightOf(List<Weighted> weighted) {
        FractionSum sum = new FractionSum();
        for (Weighted rule : weighted) {
            sum.add(rule.weight());
        }
        return sum.total();
    }

    /** {@return the points that a rule brings when it scores 1} */
    private Fraction points(Weighted rule) {
        return rule.weight().times(each);
    }

    private List<Cap> capsOf(Interval points) {
        List<Cap> found = new ArrayList<>();
        for (Weighted rule : rules) {
            String id = rule.verdict().rule().id();
            if (profile.severity(id) == Severity.CRITICAL) {
                if (rule.score().low().isLessThan(profile.capBelow())) {
                    boolean binds = points.low().isGreaterThan(profile.capAt());
                    found.add(new Cap(id, Cap.End.LOW, profile.capAt(), binds));
                }
                if (rule.score().high().isLessThan(profile.capBelow())) {
                    boolean binds = points.high().isGreaterThan(profile.capAt());
                    found.add(new Cap(id, Cap.End.HIGH, profile.capAt(), binds));
                }
            }
        }
        return List.copyOf(found);
    }

    private Interval capped(Interval points) {
        return caps.isEmpty()
                ? points
                : Interval.of(capped(points.low(), Cap.End.LOW), capped(points.high(), Cap.End.HIGH));
    }

    private Fraction capped(Fraction points, Cap.End end) {
        Fraction least = points;
        for (Cap cap : caps) {
            least = cap.end() == end ? least.min(cap.limit()) : least;
        }
        return least;
    }

    /** {@return which of the two scores it is} */
    public Family family() {
        return family;
    }

    /** {@return the score, from 0 to 100, after caps; empty where not one rule applies} */
    public Optional<Interval> range() {
        return range;
    }

    /** {@return the score before caps; empty where not one rule applies} */
    public Optional<Interval> mean() {
        return mean;
    }

    /** {@return the limits that critical rules set, by rule and end} */
    public List<Cap> caps() {
        return caps;
    }

    /** {@return how much of the weight of the applicable rules is known, from 0 to 1, before caps} */
    public Fraction coverage() {
        return coverage(rules);
    }

    private Fraction coverage(List<Weighted> weighted) {
        FractionSum unknown = new FractionSum();
        for (Weighted rule : weighted) {
            if (!rule.score().isPoint()) {
                unknown.add(rule.weight(), rule.score().width());
            }
        }
        Fraction weight = weightOf(weighted);
        return weight.isZero()
                ? Fraction.ZERO
                : Fraction.ONE.minus(unknown.total().dividedBy(weight));
    }

    /**
     * {@return the band of the score} It is there only if both ends lie in it, the coverage is large enough and enough
     * of the family's weight is applicable.
     */
    public Optional<Band> band() {
        if (range.isEmpty()
                || coverage().isLessThan(profile.leastCoverage())
                || applicable.isLessThan(total.times(profile.leastApplicable()))) {
            return Optional.empty();
        }
        Optional<Band> low = bandOf(range.get().low());
        return low.equals(bandOf(range.get().high())) ? low : Optional.empty();
    }

    private Optional<Band> bandOf(Fraction points) {
        return profile.bands().stream()
                .filter(band -> !points.isLessThan(band.from()))
                .findFirst();
    }

    /** {@return the applicable rules of this headline} */
    List<Weighted> rules() {
        return rules;
    }

    /** {@return what a rule adds to the mean, from 0 to 100} */
    Interval pointsOf(Weighted rule) {
        return rule.score().times(points(rule));
    }

    /** {@return what a part of a rule's score is worth in points} */
    Fraction worth(Weighted rule, Fraction part) {
        return points(rule).times(part);
    }

    /** {@return the score of some rules alone, with their coverage; empty where none of them applies} */
    Optional<Interval> meanOfPart(Part part) {
        List<Weighted> some = rulesOf(part);
        Fraction weight = weightOf(some);
        return weight.isZero() ? Optional.empty() : Optional.of(meanOf(some, Fraction.HUNDRED.dividedBy(weight)));
    }

    Fraction coverageOfPart(Part part) {
        return coverage(rulesOf(part));
    }

    private List<Weighted> rulesOf(Part part) {
        return rules.stream()
                .filter(rule -> profile.part(rule.verdict().rule().id()).equals(Optional.of(part)))
                .toList();
    }

    /** {@return the points, after caps, if the rules had other scores; empty where not one rule applies} */
    Optional<Fraction> pointsBy(Function<Weighted, Fraction> scores) {
        Fraction sum = Fraction.ZERO;
        Fraction limit = Fraction.HUNDRED;
        for (Weighted rule : rules) {
            Fraction score = scores.apply(rule);
            sum = sum.plus(worth(rule, score));
            boolean capped = profile.severity(rule.verdict().rule().id()) == Severity.CRITICAL
                    && score.isLessThan(profile.capBelow());
            limit = capped ? limit.min(profile.capAt()) : limit;
        }
        return rules.isEmpty() ? Optional.empty() : Optional.of(sum.min(limit));
    }

    /** {@return by how much the high end would rise if the high end of one rule's score rose and all others stayed} */
    Fraction gain(Weighted repaired, Fraction lift) {
        if (caps.isEmpty()) {
            return worth(repaired, lift);
        }
        Fraction points = mean.orElseThrow().high().plus(worth(repaired, lift));
        String id = repaired.verdict().rule().id();
        boolean stillCapped = caps.stream()
                .filter(cap -> cap.end() == Cap.End.HIGH)
                .anyMatch(cap -> !cap.rule().equals(id)
                        || repaired.score().high().plus(lift).isLessThan(profile.capBelow()));
        Fraction after = stillCapped ? points.min(profile.capAt()) : points;
        return after.minus(range.orElseThrow().high());
    }

    /** {@return the family, the range, the coverage and the band in one line} */
    @Override
    public String toString() {
        String points = range.map(r -> Points.print(r.low()) + (r.isPoint() ? "" : " to " + Points.print(r.high())))
                .orElse("not applicable");
        return family + " " + points + ", coverage " + Points.print(coverage())
                + band().map(band -> ", band " + band.name()).orElse("");
    }
}
