package io.github.alliancekit.rules.measure;

import io.github.alliancekit.core.value.Fraction;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The power of each voter under a voting rule: how often its vote decides.
 *
 * <p>A swing of a voter is a set of voters that can decide with it and not without it. With {@code n} voters, {@code w}
 * sets that can decide, and {@code s} swings of a voter, all of these are exact and from 0 to 1:
 *
 * <ul>
 *   <li>Banzhaf, absolute {@code s / 2^(n-1)}: "If all others toss a coin, this vote decides in 3 of 8 cases." En
 *       llano: «Si los demás votan a cara o cruz, este voto decide en 3 de cada 8 casos» (Penrose 1946, Banzhaf 1965);
 *   <li>Banzhaf, normalised {@code s / sum s}: the shares of the voters in all swings, adding up to 1;
 *   <li>Shapley–Shubik {@code sum over swings of |S|! (n-1-|S|)! / n!}: "If support comes together in a random order,
 *       this vote is the one that tips it in 7 of 30 cases." En llano: «Si los apoyos llegan en orden al azar, este
 *       voto inclina la balanza en 7 de cada 30 casos»; adding up to 1 (Shapley and Shubik 1954);
 *   <li>Coleman's power to prevent {@code s / w} and to initiate {@code s / (2^n - w)}: how many decisions this voter
 *       can stop, or bring about, by changing its vote; cuántas decisiones puede impedir, o lograr, al cambiar su voto;
 *       and the power of all to act {@code w / 2^n} (Coleman 1971).
 * </ul>
 *
 * <p>Weight is not power: with weights 49, 49, 2 and a quota of 51, all three have a third. Two voters of the same
 * weight have the same power, and scaling weights and quota changes nothing.
 *
 * <pre>{@code
 * VotingPower power = VotingPower.of(VotingRule.weighted(weights, Fraction.of(12)));   // 4, 4, 4, 2, 2, 1
 * power.banzhaf();   // 5/21, 5/21, 5/21, 1/7, 1/7, 0
 * power.nulls();     // [5]: Luxembourg, 1958
 * }</pre>
 *
 * <p>L. S. Penrose, Journal of the Royal Statistical Society 109, 1946; L. S. Shapley and M. Shubik, American Political
 * Science Review 48, 1954; J. F. Banzhaf, Rutgers Law Review 19, 1965; J. S. Coleman, "Control of Collectivities and
 * the Power of a Collectivity to Act", 1971.
 */
public final class VotingPower {
    /**
     * The most work that {@link #of(VotingRule)} takes on: so many words of 8 bytes, of which it holds about half at a
     * time. A state takes some 25 of them and one for each quota and each 64 voters: there are up to some 1,200,000.
     */
    public static final long MOST_WORK = 36_000_000;

    /** Counts by size are longer; nobody asks for them in an assessment. */
    private static final long MOST_WORK_BY_SIZE = 100_000_000;

    /** What each set of voters takes that is written down by itself. */
    private static final long WORK_OF_A_SET = 8;

    /** What the counts are worked out of; null where they are known. */
    private final @Nullable VotingRule rule;
    /** By size, which the shares in all swings do not need; worked out when it is first asked for. */
    private volatile @Nullable CoalitionCounts counts;

    private final int voters;
    private final BigInteger winning;
    private final List<BigInteger> swings;

    private VotingPower(VotingRule rule, Swings counted) {
        this.rule = rule;
        this.voters = rule.voters();
        this.winning = counted.winning();
        this.swings = counted.swings();
    }

    private VotingPower(CoalitionCounts counts) {
        this.rule = null;
        this.counts = counts;
        this.voters = counts.swings().size();
        this.winning = sum(counts.winning());
        this.swings = sums(counts.swings());
    }

    /**
     * {@return the power of each voter under quotas, for any number of voters}
     *
     * @param rule quotas, joined by "and" and "or"
     * @throws IllegalArgumentException if counting takes more than {@link #MOST_WORK}, as for 40 voters of whom no two
     *     sets have the same weight; or if there are more than 20 voters whose weights have no common unit that fits a
     *     long
     */
    public static VotingPower of(VotingRule rule) {
        return of(rule, MOST_WORK).orElseThrow(() -> tooLarge(rule, ", or of(rule, work) be allowed more work"));
    }

    /**
     * {@return the power of each voter under quotas; empty where it takes more work, or where there are more than 20
     * voters whose weights have no common unit that fits a long}
     *
     * <p>Work is counted, not measured, so that the answer is the same on every machine. Eight voters take none, nor do
     * up to 62 under one quota of whole weights that add up to 4,096 at most.
     *
     * @param rule quotas, joined by "and" and "or"
     * @param work how many words the count may take, for example {@link #MOST_WORK}
     */
    public static Optional<VotingPower> of(VotingRule rule, long work) {
        Optional<QuotaSwings> quick = QuotaSwings.of(rule);
        if (quick.isPresent()) {
            return Optional.of(new VotingPower(quick.get().rule(), quick.get().counts()));
        }
        Optional<CoalitionCounts> few = FewVoters.count(rule);
        if (few.isPresent()) {
            return few.map(VotingPower::new);
        }
        Optional<WholeWeights> whole = WholeWeights.of(rule, work);
        return whole.isPresent()
                ? RuleDiagram.swings(whole.get(), work).map(swings -> new VotingPower(rule, swings))
                : wide(rule, work).map(VotingPower::new);
    }

    private static Optional<CoalitionCounts> wide(VotingRule rule, long work) {
        boolean fits = rule.voters() <= Enumeration.MOST_VOTERS && WORK_OF_A_SET << rule.voters() <= work;
        return fits ? Optional.of(FewVoters.countWide(rule)) : Optional.empty();
    }

    private static CoalitionCounts bySize(VotingRule rule) {
        Optional<CoalitionCounts> few = FewVoters.count(rule);
        return few.isPresent()
                ? few.get()
                : WholeWeights.of(rule, MOST_WORK)
                        .flatMap(whole -> RuleDiagram.count(whole, MOST_WORK_BY_SIZE))
                        .orElseThrow(() -> tooLarge(rule, ""));
    }

    private static IllegalArgumentException tooLarge(VotingRule rule, String alsoMaybe) {
        return new IllegalArgumentException("A voting rule for " + rule.voters()
                + " voters whose sets have too many different weights to count"
                + "\nMaybe the weights can be given in coarser units" + alsoMaybe + ".");
    }

    /**
     * {@return the power of each voter under any monotone rule}
     *
     * @param voters how many voters there are, from 1 to 20
     * @param passes whether a set of voters can decide; voter {@code i} is in the set if bit {@code i} is 1
     * @throws IllegalArgumentException if one more vote in favour can turn a decision down, or nobody or not even
     *     everybody can decide
     */
    public static VotingPower of(int voters, IntPredicate passes) {
        return new VotingPower(Enumeration.count(voters, passes));
    }

    private CoalitionCounts counts() {
        CoalitionCounts known = counts;
        if (known == null) {
            known = bySize(Objects.requireNonNull(rule));
            counts = known;
        }
        return known;
    }

    /** {@return how many sets of voters can decide} */
    public BigInteger winningCoalitions() {
        return winning;
    }

    /** {@return the number of swings of each voter} */
    public List<BigInteger> swings() {
        return swings;
    }

    /** {@return the normalised Banzhaf index of each voter} */
    public List<Fraction> banzhaf() {
        BigInteger total = sum(swings);
        List<Fraction> shares = new ArrayList<>(voters);
        for (BigInteger own : swings) {
            shares.add(Fraction.of(own, total));
        }
        return List.copyOf(shares);
    }

    /** {@return the absolute Banzhaf index of each voter} */
    public List<Fraction> absoluteBanzhaf() {
        return each(own -> Fraction.of(own, BigInteger.TWO.pow(voters - 1)));
    }

    /**
     * {@return the Shapley–Shubik index of each voter}
     *
     * @throws IllegalArgumentException if there are so many voters with so different weights that the sets of each size
     *     cannot be counted
     */
    public List<Fraction> shapleyShubik() {
        return counts().swings().stream().map(this::shapleyShubik).toList();
    }

    private Fraction shapleyShubik(List<BigInteger> swingsBySize) {
        // |S|! (n-1-|S|)! / n! is 1 / (n * C(n-1, |S|))
        Fraction sum = Fraction.ZERO;
        BigInteger choices = BigInteger.ONE;
        for (int size = 0; size < voters; size++) {
            sum = sum.plus(Fraction.of(swingsBySize.get(size), choices));
            choices = choices.multiply(BigInteger.valueOf(voters - 1L - size)).divide(BigInteger.valueOf(size + 1L));
        }
        return sum.dividedBy(Fraction.of(voters));
    }

    /** {@return Coleman's power of each voter to prevent action} */
    public List<Fraction> powerToPrevent() {
        return each(own -> Fraction.of(own, winning));
    }

    /** {@return Coleman's power of each voter to initiate action} */
    public List<Fraction> powerToInitiate() {
        BigInteger losing = BigInteger.TWO.pow(voters).subtract(winning);
        return each(own -> Fraction.of(own, losing));
    }

    /** {@return Coleman's power of all voters together to act: the part of all sets that can decide} */
    public Fraction powerToAct() {
        return Fraction.of(winning, BigInteger.TWO.pow(voters));
    }

    /** {@return the voter that alone decides everything, by position; empty where there is none} */
    public Optional<Integer> dictator() {
        List<Integer> alone = votersWith(BigInteger.TWO.pow(voters - 1));
        return alone.isEmpty() ? Optional.empty() : Optional.of(alone.get(0));
    }

    /** {@return the voters without whom nothing passes, by position in ascending order} */
    public List<Integer> vetoers() {
        return votersWith(winning);
    }

    /** {@return the voters whose vote never decides, by position in ascending order} */
    public List<Integer> nulls() {
        return votersWith(BigInteger.ZERO);
    }

    /**
     * {@return how few voters can decide}
     *
     * @throws IllegalArgumentException as for {@link #shapleyShubik}
     */
    public int leastToDecide() {
        int size = 0;
        while (counts().winning().get(size).signum() == 0) {
            size++;
        }
        return size;
    }

    /**
     * {@return how few voters can stop every decision}
     *
     * @throws IllegalArgumentException as for {@link #shapleyShubik}
     */
    public int leastToBlock() {
        // So many can block if the others cannot decide, that is, if not every set of the others' size can.
        BigInteger sets = BigInteger.ONE;
        for (int size = 0; true; size++) {
            if (counts().winning().get(voters - size).compareTo(sets) < 0) {
                return size;
            }
            sets = sets.multiply(BigInteger.valueOf(voters - size)).divide(BigInteger.valueOf(size + 1L));
        }
    }

    /** {@return the voters with so many swings, by position in ascending order} */
    private List<Integer> votersWith(BigInteger wanted) {
        List<Integer> found = new ArrayList<>();
        for (int voter = 0; voter < voters; voter++) {
            if (swings.get(voter).equals(wanted)) {
                found.add(voter);
            }
        }
        return List.copyOf(found);
    }

    private List<Fraction> each(Function<BigInteger, Fraction> index) {
        return swings.stream().map(index).toList();
    }

    private static BigInteger sum(List<BigInteger> numbers) {
        BigInteger sum = BigInteger.ZERO;
        for (BigInteger number : numbers) {
            sum = sum.add(number);
        }
        return sum;
    }

    private static List<BigInteger> sums(List<List<BigInteger>> lists) {
        List<BigInteger> sums = new ArrayList<>(lists.size());
        for (List<BigInteger> numbers : lists) {
            sums.add(sum(numbers));
        }
        return List.copyOf(sums);
    }

    static Set<Integer> members(int set) {
        Set<Integer> members = new HashSet<>();
        for (int rest = set; rest != 0; rest &= rest - 1) {
            members.add(Integer.numberOfTrailingZeros(rest));
        }
        return members;
    }
}
