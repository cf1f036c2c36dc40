package io.github.alliancekit.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.rules.Assessment;
import io.github.alliancekit.rules.RuleSet;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WhyReportTest {
    @Provide
    Arbitrary<Alliance> alliances() {
        return Alliances.any();
    }

    @Property(tries = 20)
    void itFitsTheTerminalAndSaysTheSameWords(
            @ForAll("alliances") Alliance alliance, @ForAll @IntRange(min = 40, max = 160) int columns) {
        Assessment assessment = RuleSet.standard().assess(alliance, Alliances.DAY);
        for (String rule : List.of("GOV-07", "BAL-05", "BAL-09")) {
            String text = WhyReport.write(assessment.why(rule), Locale.ENGLISH, columns);
            assertThat(text.lines())
                    .filteredOn(line -> line.strip().contains(" "))
                    .allSatisfy(line ->
                            assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(columns));
            assertThat(words(text)).isEqualTo(words(WhyReport.write(assessment.why(rule), Locale.ENGLISH)));
        }
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+", -1));
    }
}
