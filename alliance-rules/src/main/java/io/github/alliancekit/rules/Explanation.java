package io.github.alliancekit.rules;

import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.measure.Interval;
import io.github.alliancekit.rules.measure.LargestRemainder;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Why a score is what it is: a figure, what it stands for, and the figures that it is the sum of.
 *
 * <p>From headline to rule every node is the sum of its children, at the low end and at the high end, exactly; and so
 * is what is printed, in two columns: {@link #earned} points and points still {@link #open}. Below a rule its elements
 * add up where the rule is a sum over them; other rules show {@link #evidence} instead.
 *
 * <pre>{@code
 * Explanation clarity = assessment.explain().get(0);
 * clarity.children().forEach(rule -> System.out.println(rule.earned() + " " + rule.label()));
 * }</pre>
 */
public final class Explanation {
    private static final int DECIMALS = 2;

    private final Message label;
    private final Fraction low;
    private final Fraction high;
    private final BigInteger earnedUnits;
    private final BigInteger openUnits;
    private final List<Explanation> children;
    private final List<Message> evidence;

    private Explanation(Draft draft, BigInteger earnedUnits, BigInteger openUnits) {
        this.label = draft.label;
        this.low = draft.low();
        this.high = draft.high();
        this.earnedUnits = earnedUnits;
        this.openUnits = openUnits;
        this.evidence = List.copyOf(draft.evidence);
        List<Fraction> lows =
                draft.children.stream().map(child -> units(child.low())).toList();
        List<Fraction> widths = draft.children.stream()
                .map(child -> units(child.high().minus(child.low())))
                .toList();
        List<Explanation> made = new ArrayList<>();
        if (!draft.children.isEmpty()) {
            List<BigInteger> earned = LargestRemainder.apportion(lows, earnedUnits);
            List<BigInteger> open = LargestRemainder.apportion(widths, openUnits);
            for (int i = 0; i < lows.size(); i++) {
                made.add(new Explanation(draft.children.get(i), earned.get(i), open.get(i)));
            }
        }
        this.children = List.copyOf(made);
    }

    private static Fraction units(Fraction points) {
        return points.times(Fraction.HUNDRED);
    }

    /** {@return what the figure stands for} */
    public Message label() {
        return label;
    }

    /** {@return the least that it can be, in points of 100, exactly; a cap is negative} */
    public Fraction low() {
        return low;
    }

    /** {@return the most that it can be, in points of 100, exactly; of a cap it may be below the low end} */
    public Fraction high() {
        return high;
    }

    /** {@return the printed points that are certain; those of the children add up to them} */
    public BigDecimal earned() {
        return new BigDecimal(earnedUnits, DECIMALS);
    }

    /** {@return the printed points that depend on what is not known; those of the children add up to them} */
    public BigDecimal open() {
        return new BigDecimal(openUnits, DECIMALS);
    }

    /** {@return the figures that this one is the sum of; empty where it is not a sum} */
    public List<Explanation> children() {
        return children;
    }

    /** {@return what lies behind a figure that is not a sum, and what is worth seeing beside one that is} */
    public List<Message> evidence() {
        return evidence;
    }

    /** {@return the label and the two figures in one line} */
    @Override
    public String toString() {
        return earned() + " + " + open() + "  " + label;
    }

    /** A node that is being built, before anything is rounded. */
    static final class Draft {
        private final Message label;
        private final Fraction low;
        private final Fraction high;
        private final List<Draft> children = new ArrayList<>();
        private final List<Message> evidence = new ArrayList<>();

        Draft(Message label, Interval points) {
            this(label, points.low(), points.high());
        }

        Draft(Message label, Fraction low, Fraction high) {
            this.label = label;
            this.low = low;
            this.high = high;
        }

        Draft child(Draft child) {
            children.add(child);
            return this;
        }

        Draft evidence(Message message) {
            evidence.add(message);
            return this;
        }

        private Fraction low() {
            return low;
        }

        private Fraction high() {
            return high;
        }

        /** {@return the finished tree; printed figures are rounded once, here at the top} */
        Explanation build() {
            BigInteger earned = Points.of(low).unscaledValue();
            BigInteger top = Points.of(high).unscaledValue();
            return new Explanation(this, earned, top.subtract(earned));
        }
    }
}
