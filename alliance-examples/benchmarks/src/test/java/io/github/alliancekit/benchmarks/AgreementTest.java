package io.github.alliancekit.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.alliancekit.benchmarks.peers.Size;
import io.github.alliancekit.benchmarks.whole.BoundAlliance;
import io.github.alliancekit.benchmarks.whole.KnownAnswers;
import io.github.alliancekit.benchmarks.whole.WholeGenerator;
import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.format.AllianceDocument;
import io.github.alliancekit.rules.Assessment;
import io.github.alliancekit.rules.RuleSet;
import io.github.alliancekit.rules.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jmh.runner.RunnerException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AgreementTest {
    static List<String> names() {
        return Engines.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyEngineAgreesWithTheReference(String name) {
        assertThatCode(() -> {
                    Agreement.check(name, Size.SMALL, 6);
                    Agreement.check(name, Size.TYPICAL, 3);
                    Agreement.check(name, Size.LARGE, 1);
                })
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(
            value = Size.class,
            names = {"SMALL", "TYPICAL", "LARGE"})
    void scoresByHandAreThoseOfThisLibraryPartByPart(Size size) {
        assertThatCode(() -> Agreement.checkExact(size, size.pool())).doesNotThrowAnyException();
    }

    @Test
    void rulesThatKnowTheirAnswersGiveTheSameAssessments() {
        List<Alliance> alliances =
                List.of(WholeGenerator.alliance(Size.TYPICAL, 0), WholeGenerator.alliance(Size.TYPICAL, 1));
        KnownAnswers known = new KnownAnswers(RuleSet.standard(), WholeGenerator.DAY);
        alliances.forEach(known::learn); // which compares them itself
        Assessment wanted = RuleSet.standard().assess(alliances.get(1), WholeGenerator.DAY);
        assertThat(known.assess(alliances.get(1)).verdicts())
                .extracting(Verdict::score)
                .containsExactlyElementsOf(
                        wanted.verdicts().stream().map(Verdict::score).toList());
    }

    @Test
    void whatFollowsChangesAgreesWithTheReference() {
        assertThatCode(() -> Agreement.checkUpdates(Size.SMALL, 10)).doesNotThrowAnyException();
    }

    @Test
    void wholeAlliancesAreTheSameForTheSameSeedAndReadBackAsTheyWere() throws IOException {
        for (int seed = 0; seed < 2; seed++) {
            Alliance alliance = WholeGenerator.alliance(Size.TYPICAL, seed);
            byte[] json = WholeGenerator.json(Size.TYPICAL, seed);
            assertThat(json).isEqualTo(AllianceDocument.write(alliance).getBytes(StandardCharsets.UTF_8));
            assertThat(WholeBenchmark.alliance(json)).isEqualTo(alliance);
        }
    }

    @Test
    void mostRulesHaveSomethingToSayAboutWholeAlliances() {
        Assessment assessment = RuleSet.standard().assess(WholeGenerator.alliance(Size.TYPICAL, 0), WholeGenerator.DAY);
        assertThat(assessment.verdicts())
                .filteredOn(verdict -> verdict.status() == Verdict.Status.NOT_APPLICABLE)
                .isEmpty();
        assertThat(assessment.findings()).hasSizeGreaterThan(30);
        assertThat(assessment.verdicts())
                .filteredOn(verdict -> verdict.status() == Verdict.Status.HOLDS)
                .hasSizeGreaterThan(5);
    }

    @Test
    void jacksonBindsEveryKeyOfTheDocuments() {
        JsonMapper mapper = JsonMapper.builder().build();
        for (int seed = 0; seed < 2; seed++) {
            byte[] json = WholeGenerator.json(Size.TYPICAL, seed);
            JsonNode document = mapper.readTree(json);
            JsonNode bound = mapper.readTree(mapper.writeValueAsBytes(BoundAlliance.read(json)));
            assertThat(leaves(bound)).isEqualTo(leaves(document));
        }
    }

    private static long leaves(JsonNode node) {
        if (node.isNull()) {
            return 0;
        }
        long leaves = node.isContainer() ? 0 : 1;
        for (JsonNode child : node) {
            leaves += leaves(child);
        }
        return leaves;
    }

    @Test
    void oneShortForkRuns() throws RunnerException {
        Effort least = new Effort(false, 1, 1, 1, 50, 1, 1, 1);
        Measuring measuring = new Measuring(least);
        Job ours = Job.all().stream()
                .filter(job -> job.row().equals(Job.VERDICTS) && job.size() == Size.SMALL)
                .findFirst()
                .orElseThrow();
        measuring.run(List.of(ours));
        assertThat(measuring.get(ours.type(), ours.row(), ours.size()).nanos()).isPositive();
    }
}
