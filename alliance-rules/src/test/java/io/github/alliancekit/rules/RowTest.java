package io.github.alliancekit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.measure.Interval;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a row says it came from is what it differs from in one place, and nothing else is. */
class RowTest {
    private static final LightCommitments WHERE_LIGHT = new LightCommitments();

    /** Asks for the commitments only while the first of them weighs little, as a rule may that depends on something. */
    private static final class LightCommitments implements Rule {
        private static final RuleInfo INFO =
                RuleInfo.of("MY-02", Family.CLARITY).reading(Facet.PLANS);
        private static final Fraction MANY = Fraction.of(100);

        @Override
        public RuleInfo info() {
            return INFO;
        }

        @Override
        public Verdict evaluate(Context context) {
            Commitment first = context.alliance().plans().get(0).commitments().get(0);
            if (first.weight().isGreaterThan(Fraction.of(50))) {
                return Verdict.of(context, INFO, Outcome.holds());
            }
            Fraction sum = Fraction.ZERO;
            for (Element<Commitment> one : Elements.COMMITMENTS.counted().of(context)) {
                sum = sum.plus(one.value().weight());
            }
            return Verdict.of(context, INFO, Interval.point(sum.dividedBy(MANY)), Outcome::nothing);
        }
    }

    private static Element<String> element(String value) {
        Context context = new Context(Cases.sound(), Alliances.DAY, Profile.standard());
        return new Element<>(value, Fraction.ONE, context.scope());
    }

    @Test
    void aRowThatWasMadeOfAnotherDiffersInOnePlace() {
        Row<String> row = Row.of(List.of(element("a"), element("b"), element("c")));
        Row<String> changed = row.replacing(1, element("d"));
        assertThat(changed).extracting(Element::value).containsExactly("a", "d", "c");
        assertThat(row).extracting(Element::value).containsExactly("a", "b", "c");
        assertThat(changed.cameFrom(row)).isTrue();
        assertThat(row.cameFrom(changed)).isFalse();
        assertThat(row.cameFrom(row)).isFalse();
        assertThat(changed.replacing(0, element("e")).cameFrom(row)).isFalse();
        assertThat(changed.replaced()).isEqualTo(1);
    }

    @Test
    void whatWasNotAskedForAtOneChangeIsNotTakenForWhatWasThereThen() {
        RuleSet rules = RuleSet.standard().only("BAL-09").with(WHERE_LIGHT);
        Assessment current = rules.assess(Cases.sound(), Alliances.DAY);
        long[][] changes = {{0, 60}, {1, 7}, {0, 3}, {0, 70}, {1, 2}, {0, 5}, {1, 9}};
        for (long[] change : changes) {
            Alliance before = current.alliance();
            Commitment old =
                    before.plans().get(0).commitments().get((int) change[0]).withWeight(Fraction.of(change[1]));
            Alliance changed = before.withCommitment(old);
            current = current.reassess(changed);
            assertThat(current.verdict("MY-02").score())
                    .isEqualTo(rules.assess(changed, Alliances.DAY)
                            .verdict("MY-02")
                            .score());
        }
    }
}
