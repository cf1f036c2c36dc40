package io.github.alliancekit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.disclosure.Undisclosed;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.generator.Hiding;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.measure.Interval;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.junit.jupiter.api.Test;

/**
 * What every rule has to keep: it holds here and fails there, says so in both languages, and its range is never wrong.
 *
 * <p>The test of a rule extends this, gives it an alliance for each case, and adds the cases that are the rule's own.
 */
public abstract class RuleContract {
    protected static final Locale SPANISH = Locale.forLanguageTag("es-PE");

    protected RuleContract() {}

    /** {@return the id of the rule} */
    protected abstract String id();

    /** {@return an alliance of which the rule holds} */
    protected abstract Alliance holding();

    /** {@return an alliance of which the rule fails, with at least one finding} */
    protected abstract Alliance failing();

    /** {@return an alliance of which nobody can tell} */
    protected abstract Alliance undisclosed();

    protected final Verdict verdict(Alliance alliance) {
        // The other rules do not matter here, and this one is asked thousands of times.
        return RuleSet.standard().only(id()).assess(alliance, Alliances.DAY).verdict(id());
    }

    /** {@return the score, where it is a number} */
    protected final Fraction score(Alliance alliance) {
        Interval score = verdict(alliance).score().orElseThrow();
        assertThat(score.isPoint()).as("%s is a number", score).isTrue();
        return score.low();
    }

    protected final Interval range(Alliance alliance) {
        return verdict(alliance).score().orElseThrow();
    }

    /** {@return what the rule finds, in English, by place} */
    protected final List<String> findings(Alliance alliance) {
        return verdict(alliance).shortfalls().stream()
                .map(shortfall -> shortfall.element() + ": " + shortfall.message())
                .toList();
    }

    /** {@return what the rule waits for: facets, with the element where it is of one} */
    protected final List<String> waits(Alliance alliance) {
        return verdict(alliance).gaps().stream()
                .map(gap -> (gap.facet().name() + " " + gap.element().orElse("")).strip())
                .toList();
    }

    /** {@return why the answer is open, or what it is} */
    protected final String reason(Alliance alliance) {
        return verdict(alliance).reason().orElseThrow().toString();
    }

    /** {@return the figures beside the score, in English} */
    protected final List<String> notes(Alliance alliance) {
        return verdict(alliance).notes().stream().map(Object::toString).toList();
    }

    /** {@return how far the score would rise with each finding mended} */
    protected final List<Fraction> lifts(Alliance alliance) {
        return verdict(alliance).shortfalls().stream().map(Shortfall::lift).toList();
    }

    @Test
    void holdsWhereAllIsWell() {
        Verdict verdict = verdict(holding());
        assertThat(verdict.status()).isEqualTo(Verdict.Status.HOLDS);
        assertThat(verdict.shortfalls()).isEmpty();
        assertThat(verdict.gaps()).isEmpty();
    }

    @Test
    void failsWhereItFallsShortAndSaysSoInBothLanguages() {
        Verdict verdict = verdict(failing());
        assertThat(verdict.status()).isEqualTo(Verdict.Status.FAILS);
        assertThat(verdict.shortfalls()).isNotEmpty();
        for (Shortfall shortfall : verdict.shortfalls()) {
            for (Locale locale : List.of(Locale.ENGLISH, SPANISH)) {
                assertThat(shortfall.message().in(locale)).isNotBlank().doesNotContain("{", "}");
            }
            assertThat(shortfall.message().in(SPANISH))
                    .isNotEqualTo(shortfall.message().in(Locale.ENGLISH));
            assertThat(shortfall.lift()).isGreaterThan(Fraction.ZERO);
        }
    }

    @Test
    void isOpenWhereNobodyCanTell() {
        Verdict verdict = verdict(undisclosed());
        assertThat(verdict.status()).isEqualTo(Verdict.Status.OPEN);
        assertThat(verdict.gaps()).isNotEmpty();
    }

    @Test
    void hasTextsInBothLanguagesAndASource() {
        RuleInfo info = RuleSet.standard().rule(id()).orElseThrow().info();
        for (String text : List.of("title", "why", "remedy")) {
            assertThat(info.message(text).in(Locale.ENGLISH)).isNotBlank();
            assertThat(info.message(text).in(SPANISH))
                    .isNotBlank()
                    .isNotEqualTo(info.message(text).in(Locale.ENGLISH));
        }
        assertThat(info.citations()).isNotEmpty();
        assertThat(info.reads()).isNotEmpty();
    }

    @Provide
    Arbitrary<Alliance> alliances() {
        return Alliances.any();
    }

    @Provide
    Arbitrary<Tuple2<Alliance, Undisclosed>> alliancesWithAFacet() {
        return Alliances.any()
                .flatMap(alliance -> Alliances.undisclosed(alliance).map(entry -> Tuple.of(alliance, entry)));
    }

    @Property
    void theGapsAddUpToTheWidthOfTheScore(@ForAll("alliances") Alliance alliance) {
        Verdict verdict = verdict(alliance);
        Fraction gaps = verdict.gaps().stream().map(Gap::width).reduce(Fraction.ZERO, Fraction::plus);
        assertThat(gaps).isEqualTo(verdict.score().map(Interval::width).orElse(Fraction.ZERO));
    }

    @Property
    void theItemsAddUpToTheScore(@ForAll("alliances") Alliance alliance) {
        Verdict verdict = verdict(alliance);
        if (!verdict.items().isEmpty()) {
            Interval sum = verdict.items().stream().map(Verdict.Item::score).reduce(Interval.ZERO, Interval::plus);
            assertThat(Optional.of(sum)).isEqualTo(verdict.score());
        }
    }

    @Property
    void noLiftRaisesTheScoreAboveOne(@ForAll("alliances") Alliance alliance) {
        Verdict verdict = verdict(alliance);
        for (Shortfall shortfall : verdict.shortfalls()) {
            assertThat(shortfall.lift()).isGreaterThanOrEqualTo(Fraction.ZERO);
            assertThat(shortfall.lift().plus(verdict.score().orElseThrow().high()))
                    .isLessThanOrEqualTo(Fraction.ONE);
        }
    }

    @Property
    void hidingAFacetWidensTheRangeIfItIsReadAndElseChangesNothing(
            @ForAll("alliancesWithAFacet") Tuple2<Alliance, Undisclosed> pair) {
        Alliance alliance = pair.get1();
        Verdict before = verdict(alliance);
        Alliance hidden = Hiding.hide(alliance, List.of(pair.get2()));
        Verdict after = verdict(hidden);
        Facet facet = pair.get2().facet();
        boolean read = before.rule().reads().stream().anyMatch(own -> own.isWithin(facet));
        if (!read) {
            assertThat(after.score()).isEqualTo(before.score());
            assertThat(after.status()).isEqualTo(before.status());
        } else if (before.score().isPresent() && after.score().isPresent()) {
            assertThat(after.score().get().contains(before.score().get()))
                    .as("%s within %s after hiding %s", before, after, pair.get2())
                    .isTrue();
        } else if (before.score().isEmpty() && after.score().isPresent()) {
            // Whether the rule applies was settled and is no more.
            assertThat(after.score()).contains(Interval.UNIT);
        } else {
            // What applied cannot stop to apply because less is known.
            assertThat(after.score()).isEqualTo(before.score());
        }
    }
}
