package io.github.alliancekit.rules.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.alliancekit.core.value.Fraction;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How much counting votes may take, and that what is within it is counted exactly. */
class VotingWorkTest {
    private static List<Fraction> votes(int voters) {
        Random random = new Random(voters);
        List<Fraction> votes = new ArrayList<>(voters);
        for (int i = 0; i < voters; i++) {
            votes.add(Fraction.of(1 + random.nextInt(999_999_999)));
        }
        return votes;
    }

    private static VotingRule majority(List<Fraction> votes) {
        return VotingRule.weighted(votes, Fractions.sum(votes).times(Fraction.HALF));
    }

    @Test
    void fortyVotersOfQuiteDifferentWeightsAreTooMany() {
        VotingRule rule = majority(votes(40));
        assertThat(VotingPower.of(rule, VotingPower.MOST_WORK)).isEmpty();
        assertThatThrownBy(() -> VotingPower.of(rule))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("40 voters")
                .hasMessageContaining("Maybe");
    }

    @Test
    void thirtyAreNot() {
        VotingPower power = VotingPower.of(majority(votes(30)));
        assertThat(Oracles.sum(power.banzhaf())).isEqualTo(Fraction.ONE);
        assertThat(Oracles.sum(power.shapleyShubik())).isEqualTo(Fraction.ONE);
    }

    @Test
    void lessWorkRefusesMore() {
        VotingRule rule = majority(votes(12));
        assertThat(VotingPower.of(rule, 100)).isEmpty();
        assertThat(VotingPower.of(rule, VotingPower.MOST_WORK)).isPresent();
        assertThat(VotingPower.of(majority(votes(8)), 0)).isPresent();
        assertThat(VotingPower.of(VotingRule.atLeast(62, 32), 0)).isPresent();
    }

    @Test
    void aThousandWhoAllHaveToAgreeAreCountedAndOnlyTheirSizesAreTooMany() {
        VotingPower power = VotingPower.of(VotingRule.atLeast(1000, 1000));
        assertThat(power.banzhaf()).containsOnly(Fraction.of(1, 1000));
        assertThat(power.winningCoalitions()).isEqualTo(BigInteger.ONE);
        assertThatThrownBy(power::shapleyShubik).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSumsOfAllSizesAreThoseOfEachSize() {
        List<Fraction> votes = votes(14);
        VotingRule rule = majority(votes).and(VotingRule.atLeast(14, 8)).or(VotingRule.chamber(14, Set.of(1, 2), 2));
        VotingPower slow = VotingPower.of(14, set -> rule.passes(VotingPower.members(set)));
        VotingPower quick = VotingPower.of(rule);
        assertThat(quick.swings()).isEqualTo(slow.swings());
        assertThat(quick.winningCoalitions()).isEqualTo(slow.winningCoalitions());
        assertThat(quick.shapleyShubik()).isEqualTo(slow.shapleyShubik());
    }

    @Test
    void weightsThatFitNoLongAreCountedSetBySet() {
        List<Fraction> votes = new ArrayList<>(votes(11));
        votes.set(0, Fraction.parse("123456789012345678901234567890"));
        votes.set(1, Fraction.parse("1e-30"));
        VotingRule rule = majority(votes).or(VotingRule.atLeast(11, 10));
        VotingPower slow = VotingPower.of(11, set -> rule.passes(VotingPower.members(set)));
        assertThat(VotingPower.of(rule).swings()).isEqualTo(slow.swings());
        assertThat(VotingPower.of(rule).shapleyShubik()).isEqualTo(slow.shapleyShubik());
        assertThat(VotingPower.of(rule, 100)).isEmpty();
    }

    @Test
    void votersWhoseWeightsHashAlikeTakeNoLonger() {
        // The halves of each sum are the same, so that its hash is 0; the last voter keeps the unit at 1.
        List<Fraction> votes = new ArrayList<>();
        for (Fraction vote : votes(33)) {
            votes.add(Fraction.of(vote.numerator().longValue() % 10_000_000 * 0x1_0000_0001L));
        }
        votes.addAll(Collections.nCopies(2, Fraction.ONE));
        VotingRule rule = VotingRule.weighted(votes, Fractions.sum(votes.subList(0, 17)));
        assertTimeout(Duration.ofMinutes(1), () -> VotingPower.of(rule, VotingPower.MOST_WORK));
    }
}
