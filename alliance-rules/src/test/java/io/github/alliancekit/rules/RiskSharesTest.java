package io.github.alliancekit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.rules.measure.Interval;
import io.github.alliancekit.rules.measure.WeightedMean;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Where nothing is unknown, the shares of exposure in one pass are those of a mean for every member. */
class RiskSharesTest {
    @Provide
    Arbitrary<Alliance> alliances() {
        return Alliances.disclosed(4, 2);
    }

    @Property(tries = 400)
    void theSettledSharesAreTheMeansOverAllRisks(@ForAll("alliances") Alliance alliance) {
        Context context = new Context(alliance, Alliances.DAY, Profile.standard());
        boolean settled = context.risk().state() == Shares.State.KNOWN
                && context.bearings().stream().allMatch(Bearing::isSettled);
        Statistics.collect(settled);
        Statistics.coverage(checker -> checker.check(true).count(count -> count > 5));
        for (Actor member : settled ? context.members() : List.<Actor>of()) {
            assertThat(context.risk().of(member.id()))
                    .isEqualTo(WeightedMean.bounds(context.bearings().stream()
                            .map(bearing -> bearing.remaining(bearing.remainingOf(member.id())))
                            .toList()));
        }
    }

    @Provide
    Arbitrary<Alliance> undisclosed() {
        return Alliances.any();
    }

    @Property(tries = 400)
    void whatIsSettledCountsAsOneRiskBesideWhatIsOpen(@ForAll("undisclosed") Alliance alliance) {
        Context context = new Context(alliance, Alliances.DAY, Profile.standard());
        boolean open = context.risk().state() == Shares.State.KNOWN
                && !context.bearings().stream().allMatch(Bearing::isSettled);
        Statistics.collect(open);
        Statistics.coverage(checker -> checker.check(true).count(count -> count > 5));
        for (Actor member : open ? context.members() : List.<Actor>of()) {
            assertThat(context.risk().of(member.id()))
                    .isEqualTo(WeightedMean.bounds(context.bearings().stream()
                            .map(bearing -> bearing.remaining(bearing.remainingOf(member.id())))
                            .toList()));
        }
        for (Bearing bearing : context.bearings()) {
            for (Actor member : bearing.isSplit() ? context.members() : List.<Actor>of()) {
                assertThat(bearing.remainingOf(member.id()).times(bearing.part()))
                        .isEqualTo(Interval.point(bearing.shareOf(member.id())));
            }
        }
    }
}
