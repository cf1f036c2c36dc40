package io.github.alliancekit.benchmarks.twelve;

import io.github.alliancekit.benchmarks.peers.ActorTable;
import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.actor.Capacity;
import io.github.alliancekit.core.distribution.Bearers;
import io.github.alliancekit.core.distribution.Benefit;
import io.github.alliancekit.core.distribution.Rating;
import io.github.alliancekit.core.distribution.Risk;
import io.github.alliancekit.core.distribution.Share;
import io.github.alliancekit.core.governance.Body;
import io.github.alliancekit.core.governance.DecisionRule;
import io.github.alliancekit.core.governance.Seat;
import io.github.alliancekit.core.plan.Assignment;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Indicator;
import io.github.alliancekit.core.plan.Letter;
import io.github.alliancekit.core.plan.Plan;
import io.github.alliancekit.core.value.Fraction;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An alliance of {@link Conversion} in columns of whole numbers, each over one common denominator; ids are resolved to
 * numbers, and dates to days. What else an alliance may hold is not looked at.
 */
public final class ExactColumns {
    /** No day: no plan holds it. */
    static final int NO_DAY = Integer.MIN_VALUE;

    /** A commitment with an indicator. */
    static final int MEASURED = 1;
    /** Its indicator has a baseline. */
    static final int BASELINE = 2;
    /** Its indicator has a target. */
    static final int TARGET = 4;
    /** All three. */
    static final int FULL = MEASURED | BASELINE | TARGET;

    private static final long HIGH = 355;
    private static final long HIGH_OF = 1000;
    /** How many actors are expected of a commitment or a risk. */
    private static final int EXPECTED = 4;

    final Actor[] actors;
    final Commitment[] commitments;
    final Risk[] risks;
    final int start;
    final int end;
    final int[] accountableEnd;
    final int[] responsibleEnd;
    /** The accountable of the first commitment, its responsible, the accountable of the second, and so on. */
    int[] holder;

    final int[] deadline;
    final byte[] indicator;
    /** What falls on each responsible; the accountable carry twice that. */
    final long[] unit;

    final long[] amount;
    /** From which amount a risk is high. */
    final long high;

    final boolean[] owned;
    final boolean[] mitigated;
    final int[] sharesEnd;
    int[] bearer;
    final long[] share;
    final long[] benefit;
    final long[] capacity;
    final Reciprocals byCapacity;
    final int[] votes;
    final int quota;

    /**
     * Makes the columns.
     *
     * @throws ArithmeticException if a number, or a sum that may come of them, does not fit
     */
    ExactColumns(Alliance alliance) {
        Plan plan = alliance.plans().get(0);
        actors = alliance.actors().toArray(new Actor[0]);
        commitments = plan.commitments().toArray(new Commitment[0]);
        risks = alliance.risks().toArray(new Risk[0]);
        start = (int) plan.period().start().toEpochDay();
        end = (int) plan.period().end().toEpochDay();
        ActorTable numbers = new ActorTable(actors.length, i -> actors[i].id());

        accountableEnd = new int[commitments.length];
        responsibleEnd = new int[commitments.length];
        deadline = new int[commitments.length];
        indicator = new byte[commitments.length];
        holder = new int[commitments.length * EXPECTED];
        unit = units(commitments(numbers));

        amount = new long[risks.length];
        owned = new boolean[risks.length];
        mitigated = new boolean[risks.length];
        sharesEnd = new int[risks.length];
        bearer = new int[risks.length * EXPECTED];
        Scaled ratings = new Scaled(2 * risks.length);
        share = risks(numbers, ratings);
        high = amounts(ratings);

        capacity = capacities();
        byCapacity = new Reciprocals(capacity);
        benefit = benefits(alliance.benefits(), numbers);
        Body body = alliance.governance().orElseThrow().bodies().get(0);
        votes = votes(body, numbers);
        DecisionRule rule = body.decisionRule().orElseThrow();
        quota = whole(((DecisionRule.Weighted) rule).quota());
    }

    /** {@return the efforts} */
    private Scaled commitments(ActorTable numbers) {
        Scaled efforts = new Scaled(commitments.length);
        int at = 0;
        for (int i = 0; i < commitments.length; i++) {
            Commitment commitment = commitments[i];
            List<Assignment> assignments = commitment.assignments(); // sorted by letter
            int accountable = at;
            for (int k = 0, size = assignments.size(); k < size; k++) {
                Assignment assignment = assignments.get(k);
                if (assignment.letter() == Letter.A) {
                    accountable++;
                } else if (assignment.letter() != Letter.R) {
                    break;
                }
                if (at == holder.length) {
                    holder = Arrays.copyOf(holder, 2 * at);
                }
                holder[at++] = numbers.of(assignment.actor());
            }
            accountableEnd[i] = accountable;
            responsibleEnd[i] = at;
            Optional<LocalDate> due = commitment.due();
            deadline[i] = due.isPresent() ? (int) due.get().toEpochDay() : NO_DAY;
            indicator[i] = indicator(commitment.indicators());
            efforts.add(commitment.weight());
        }
        return efforts;
    }

    private static byte indicator(List<Indicator> indicators) {
        if (indicators.isEmpty()) {
            return 0;
        }
        Indicator only = indicators.get(0);
        int baseline = only.baseline().isPresent() ? BASELINE : 0;
        int target = only.target().isPresent() ? TARGET : 0;
        return (byte) (MEASURED | baseline | target);
    }

    /** {@return each effort by the number of its parts, over the least common denominator of all} */
    private long[] units(Scaled efforts) {
        int[] parts = new int[commitments.length];
        long common = 1;
        int begin = 0;
        for (int i = 0; i < parts.length; i++) {
            parts[i] = Math.max(1, accountableEnd[i] + responsibleEnd[i] - 2 * begin);
            begin = responsibleEnd[i];
            if (common % parts[i] != 0) {
                common = Math.multiplyExact(common, parts[i] / Divisors.gcd(common, parts[i]));
            }
        }
        long[] units = efforts.numbers();
        long largest = 0;
        for (int i = 0; i < parts.length; i++) {
            units[i] = Math.multiplyExact(units[i], common / parts[i]);
            largest = Math.max(largest, units[i]);
        }
        Math.multiplyExact(largest, 2L * begin); // no sum of units is larger
        return units;
    }

    /** {@return the shares of all risks} */
    private long[] risks(ActorTable numbers, Scaled ratings) {
        Scaled shares = new Scaled(bearer.length);
        int at = 0;
        for (int i = 0; i < risks.length; i++) {
            Risk risk = risks[i];
            ratings.add(((Rating.Measured) risk.likelihood().orElseThrow()).value());
            ratings.add(((Rating.Measured) risk.impact().orElseThrow()).value());
            owned[i] = risk.owner().isPresent();
            mitigated[i] = risk.mitigation().isPresent();
            List<Share> split = ((Bearers.Split) risk.bearers()).shares();
            for (int k = 0, size = split.size(); k < size; k++) {
                if (at == bearer.length) {
                    bearer = Arrays.copyOf(bearer, 2 * at);
                }
                bearer[at++] = numbers.of(split.get(k).holder().id());
                shares.add(split.get(k).portion());
            }
            sharesEnd[i] = at;
        }
        long whole = Math.multiplyExact(ratings.denominator(), ratings.denominator());
        Math.multiplyExact(whole, Math.multiplyExact(shares.denominator(), risks.length)); // no sum is larger
        return shares.numbers();
    }

    /** Multiplies likelihoods and impacts; {@return from which product a risk is high} */
    private long amounts(Scaled ratings) {
        long[] factors = ratings.numbers();
        for (int i = 0; i < amount.length; i++) {
            amount[i] = factors[2 * i] * factors[2 * i + 1];
        }
        long whole = ratings.denominator() * ratings.denominator();
        return (Math.multiplyExact(whole, HIGH) + HIGH_OF - 1) / HIGH_OF;
    }

    private long[] capacities() {
        Scaled capacities = new Scaled(actors.length);
        for (Actor actor : actors) {
            capacities.add(((Capacity.Weight) actor.capacity().orElseThrow()).weight());
        }
        return capacities.numbers();
    }

    private long[] benefits(List<Benefit> benefits, ActorTable numbers) {
        Scaled values = new Scaled(benefits.size());
        int[] actor = new int[benefits.size()];
        int i = 0;
        for (Benefit one : benefits) {
            values.add(one.value().orElseThrow().value());
            actor[i++] = numbers.of(one.shares().get(0).holder().id()); // each has it all
        }
        long[] sums = new long[actors.length];
        for (int k = 0; k < actor.length; k++) {
            sums[actor[k]] = Math.addExact(sums[actor[k]], values.numbers()[k]);
        }
        return sums;
    }

    private int[] votes(Body body, ActorTable numbers) {
        int[] votes = new int[actors.length];
        for (Seat seat : body.seats()) {
            votes[numbers.of(seat.actor())] += whole(seat.votes());
        }
        return votes;
    }

    private static int whole(Fraction number) {
        if (LongParts.denominator(number) != 1) {
            throw new ArithmeticException("Not a whole number: " + number);
        }
        return Math.toIntExact(LongParts.numerator(number));
    }
}
