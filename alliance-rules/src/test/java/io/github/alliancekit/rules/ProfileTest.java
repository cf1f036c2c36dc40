package io.github.alliancekit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.distribution.Bearers;
import io.github.alliancekit.core.distribution.Rating;
import io.github.alliancekit.core.distribution.Risk;
import io.github.alliancekit.core.distribution.Share;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.measure.Interval;
import org.junit.jupiter.api.Test;

class ProfileTest {
    private static final Interval HALF = Interval.point(Fraction.HALF);
    private static final Interval TENTH = Interval.point(Fraction.of(1, 10));

    private static Risk risk(String id, Rating likelihood, Rating impact, String bearer) {
        return Risk.builder()
                .id(id)
                .statement(id)
                .likelihood(likelihood)
                .impact(impact)
                .bearers(Bearers.split(Share.ofActor(bearer, Fraction.ONE)))
                .build();
    }

    @Test
    void likelihoodAndImpactHaveScalesOfTheirOwn() {
        Profile profile =
                Profile.standard().withLikelihood(Rating.Category.HIGH, HALF).withImpact(Rating.Category.HIGH, TENTH);
        assertThat(profile.likelihood(Rating.Category.HIGH)).isEqualTo(HALF);
        assertThat(profile.impact(Rating.Category.HIGH)).isEqualTo(TENTH);
        assertThat(profile.likelihood(Rating.of(Fraction.ONE))).isEqualTo(Interval.ONE);
        assertThat(profile.impact(Rating.of(Fraction.of(7)))).isEqualTo(Interval.point(Fraction.of(7)));
        assertThat(profile.likelihood(Rating.Category.LOW))
                .isEqualTo(profile.impact(Rating.Category.LOW))
                .isEqualTo(Interval.of(Fraction.of(1, 5), Fraction.of(2, 5)));
        Alliance alliance = Cases.withRisks(
                Cases.sound(),
                risk("R1", Rating.Category.HIGH, Rating.of(Fraction.ONE), "ministry"),
                risk("R2", Rating.of(Fraction.ONE), Rating.Category.HIGH, "union"));
        // 1/2 of the one and 1/10 of the other: k = (5/6, 0, 1/6)
        Shares risk = new Context(alliance, Alliances.DAY, profile).risk();
        assertThat(risk.of("ministry")).isEqualTo(Interval.point(Fraction.of(5, 6)));
        assertThat(risk.of("union")).isEqualTo(Interval.point(Fraction.of(1, 6)));
        assertThat(risk.waits()).isEmpty();
        // In the standard profile both are categories, and the same one: each is between 3/5 and 4/5.
        assertThat(new Context(alliance, Alliances.DAY, Profile.standard())
                        .risk()
                        .waits())
                .hasSize(2);
    }

    @Test
    void eachScaleIsInTheFingerprint() {
        RuleSet standard = RuleSet.standard();
        String likelihood = standard.withProfile(Profile.standard().withLikelihood(Rating.Category.HIGH, HALF))
                .fingerprint();
        String impact = standard.withProfile(Profile.standard().withImpact(Rating.Category.HIGH, HALF))
                .fingerprint();
        assertThat(likelihood).isNotEqualTo(impact).isNotEqualTo(standard.fingerprint());
        assertThat(impact).isNotEqualTo(standard.fingerprint());
    }
}
