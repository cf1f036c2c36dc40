package io.github.alliancekit.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Assessment;
import io.github.alliancekit.rules.Cases;
import io.github.alliancekit.rules.Family;
import io.github.alliancekit.rules.Profile;
import io.github.alliancekit.rules.RuleSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Sentences of reports that depend on figures. */
class ReportTextsTest {
    private static final Locale SPANISH = Locale.forLanguageTag("es");

    private static Assessment assess(Alliance alliance, Profile profile) {
        return RuleSet.standard().withProfile(profile).assess(alliance, Alliances.DAY);
    }

    @Test
    void aCapNamesTheLimitOfTheProfile() {
        Profile strict = Profile.builder()
                .from(Profile.standard())
                .capBelow(Fraction.of(19, 20))
                .capAt(Fraction.of(30))
                .build();
        Assessment capped = assess(Cases.sound(), strict);
        assertThat(TextReport.write(capped, Locale.ENGLISH)).contains("capped at 30.00 because", "is below 95.00 %");
        assertThat(MarkdownReport.write(capped, SPANISH)).contains("está por debajo del 95.00 %");
    }

    @Test
    void nothingOneAndSeveralThatHaveToBeMended() {
        Assessment assessment = assess(Cases.sound(), Profile.standard());
        Fraction high =
                assessment.headline(Family.CLARITY).range().orElseThrow().high();
        assertThat(FixesReport.write(assessment.fixes(Family.CLARITY, high), Locale.ENGLISH))
                .contains("can be reached as it is.")
                .doesNotContain("mend");
        Fraction more = high;
        while (assessment.fixes(Family.CLARITY, more).findings().size() < 2) {
            more = more.plus(Fraction.of(1, 10));
            if (assessment.fixes(Family.CLARITY, more).findings().size() == 1) {
                assertThat(FixesReport.write(assessment.fixes(Family.CLARITY, more), SPANISH))
                        .contains("corrija este. Lleva hasta ");
            }
        }
        assertThat(FixesReport.write(assessment.fixes(Family.CLARITY, more), Locale.ENGLISH))
                .contains("mend these 2, and no fewer will do.");
    }
}
