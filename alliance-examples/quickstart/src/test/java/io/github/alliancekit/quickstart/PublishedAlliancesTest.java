package io.github.alliancekit.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.format.AllianceReading;
import io.github.alliancekit.core.format.Iati;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Assessment;
import io.github.alliancekit.rules.Headline;
import io.github.alliancekit.rules.RuleSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is published in a format that cannot tell of risks and benefits is not called unbalanced for that. */
class PublishedAlliancesTest {
    private static final Path FILES =
            Path.of("..", "..", "alliance-core", "src", "test", "resources", "published", "iati");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private static List<Alliance> read(String file) {
        try (Stream<AllianceReading> readings = Iati.read(FILES.resolve(file))) {
            return readings.map(AllianceReading::alliance)
                    .flatMap(Optional::stream)
                    .filter(alliance -> alliance.members(DAY).size() > 1)
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"activity-standard-example-annotated.xml", "dportal-covid-open.xml", "dportal-foodsecurity.xml"})
    void anActivityShowsAWideRangeOfBalanceAndNoBandAndNoRiskProblem(String file) {
        List<Alliance> alliances = read(file);
        assertThat(alliances).isNotEmpty();
        for (Alliance alliance : alliances) {
            Assessment assessment = RuleSet.standard().assess(alliance, DAY);
            Headline balance = assessment.balance();
            assertThat(balance.range().orElseThrow().width()).isGreaterThan(Fraction.of(60));
            assertThat(balance.coverage()).isLessThan(Fraction.of(1, 4));
            assertThat(balance.band()).isEmpty();
            Set<String> found = assessment.findings().stream()
                    .map(finding -> finding.rule().id())
                    .collect(Collectors.toSet());
            assertThat(found).doesNotContain("BAL-02", "BAL-05", "BAL-09", "BAL-10", "BAL-20", "GOV-21");
        }
    }
}
