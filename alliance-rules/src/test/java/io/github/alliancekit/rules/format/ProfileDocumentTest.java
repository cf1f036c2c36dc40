package io.github.alliancekit.rules.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancekit.core.AllianceKind;
import io.github.alliancekit.core.Phase;
import io.github.alliancekit.core.distribution.Rating;
import io.github.alliancekit.core.format.InvalidDocumentException;
import io.github.alliancekit.core.format.Limits;
import io.github.alliancekit.core.format.Problem;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Cases;
import io.github.alliancekit.rules.Condition;
import io.github.alliancekit.rules.Gate;
import io.github.alliancekit.rules.Profile;
import io.github.alliancekit.rules.Reference;
import io.github.alliancekit.rules.RuleSet;
import io.github.alliancekit.rules.Severity;
import io.github.alliancekit.rules.measure.Interval;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProfileDocumentTest {
    private static final String STANDARD = ProfileDocument.write(Profile.standard());

    @Test
    void whatIsHeldAgainstSharesThatNobodyDeclaredIsWrittenAndRead() {
        Profile profile = Profile.standard().withReference("BAL-06", Reference.DECLARED);
        assertThat(ProfileDocument.readOrThrow(ProfileDocument.write(profile))).isEqualTo(profile);
    }

    @Test
    void whatIsWrittenIsReadAsAnEqualProfile() {
        Profile ours = Profile.standard()
                .withName("ours")
                .withWeight("GOV-07", Fraction.of(17, 3))
                .withSeverity("GOV-24", Severity.HIGH)
                .withPassMark("BAL-10", Fraction.of(9, 10))
                .withThreshold("BAL-06", "bad", Fraction.of(1, 3))
                .withThreshold("OUR-01", "most", Fraction.of(12))
                .withSectors(AllianceKind.INTERGOVERNMENTAL)
                .withLikelihood(Rating.Category.LOW, Interval.of(Fraction.ZERO, Fraction.of(1, 3)))
                .withImpact(Rating.Category.LOW, Interval.point(Fraction.HALF))
                .withReference("BAL-06", Reference.DECLARED)
                .withReference("OUR-01", Reference.NEED)
                .withDeclaredShares(Map.of("ministry", Fraction.of(2, 3), "company", Fraction.of(1, 3)))
                .withGate(new Gate(Phase.EXPLORATION, List.of()))
                .withGate(new Gate(Phase.REVIEW, List.of(Condition.noFindings("OUR-01"), Condition.holds("OUR-01"))));
        for (Profile profile : List.of(Profile.standard(), ours)) {
            Profile read = ProfileDocument.readOrThrow(ProfileDocument.write(profile));
            assertThat(read).isEqualTo(profile);
            assertThat(ProfileDocument.write(read)).isEqualTo(ProfileDocument.write(profile));
            assertThat(RuleSet.standard().withProfile(read).fingerprint())
                    .isEqualTo(RuleSet.standard().withProfile(profile).fingerprint());
        }
    }

    @Test
    void gatesAreInTheDocumentAndInTheFingerprint() {
        Profile read = ProfileDocument.readOrThrow(STANDARD.replaceFirst("(?s)\"REVIEW\": \\{.*?},", ""));
        assertThat(read.gates()).hasSize(Profile.standard().gates().size() - 1);
        assertThat(RuleSet.standard().withProfile(read).name()).isEqualTo("standard (changed)");
        assertThat(read.withGate(Profile.standard().gates().get(3))).isEqualTo(Profile.standard());
    }

    @Test
    void twoGatesToOnePhaseAreRefused() {
        Gate gate = new Gate(Phase.REVIEW, List.of());
        assertThatThrownBy(() -> Profile.builder()
                        .from(Profile.standard())
                        .addGates(gate)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 gates to REVIEW")
                .hasMessageContaining("\nMaybe ");
    }

    @Test
    void aReadProfileAssesses() {
        Profile read = ProfileDocument.readOrThrow(STANDARD.replace("\"capAt\": 60", "\"capAt\": 50"));
        RuleSet ours = RuleSet.standard().withProfile(read);
        assertThat(ours.name()).isEqualTo("standard (changed)");
        assertThat(ours.assess(Cases.exemplary(), Alliances.DAY).findings()).isEmpty();
    }

    private static List<String> problems(String text) {
        return ProfileDocument.read(text).getError().map(Problem::toString).asJava();
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("\"capAt\": 60", "\"capAt\": 160", "\"capAt\" is 160 and not from 0 to 100"),
                Arguments.of("\"capAt\": 60,", "", "there is no \"capAt\""),
                Arguments.of("\"capAt\"", "\"capsAt\"", "key \"capsAt\" is one that nobody knows\nMaybe \"capAt\"."),
                Arguments.of("\"capAt\": 60", "\"capAt\": true", "true stands where a number belongs"),
                Arguments.of("\"capBelow\": 0.25", "\"capBelow\": 25", "Maybe it was meant in per cent"),
                Arguments.of("\"schema\": 1", "\"schema\": 2", "\"schema\" is 2 and not 1"),
                Arguments.of("\"GOV-01\": \"CRITICAL\"", "\"GOV-01\": \"CRITCAL\"", "CRITCAL"),
                Arguments.of("\"HIGH\": 3", "\"HIGH\": -3", "\"HIGH\" is -3"),
                Arguments.of("\"graceDays\": 60", "\"graceDay\": 60", "there is no \"graceDays\""),
                Arguments.of("\"name\": \"A\"", "\"nam\": \"A\"", "there is no \"name\""),
                Arguments.of("\"from\": 85", "\"from\": 65", "\"from\" is 70, not below 65"),
                Arguments.of("\"PRIVATE\"", "\"PRIVAT\"", "there is no sector \"PRIVAT\""),
                Arguments.of("\"likelihoodScale\"", "\"scale\"", "there is no \"likelihoodScale\""),
                Arguments.of("\"impactScale\"", "\"scale\"", "there is no \"impactScale\""),
                Arguments.of(
                        "\"impactScale\": {", "\"impactScale\": {\"NO\": 1,", "key \"NO\" is one that nobody knows"),
                Arguments.of("\"VERY_LOW\"", "\"VERY_LO\"", "there is no \"VERY_LOW\""),
                Arguments.of("\"references\"", "\"reference\"", "there is no \"references\""),
                Arguments.of("\"BAL-05\": \"BENEFIT\",", "", "there is no \"BAL-05\""),
                Arguments.of("\"BENEFIT\"", "\"BENEFITS\"", "BENEFITS"),
                Arguments.of(
                        "\"BAL-05\": \"BENEFIT\"",
                        "\"BAL-05\": \"RISK_BORNE\"",
                        "/references/BAL-05: rule BAL-05 cannot be held against RISK_BORNE"
                                + "\nMaybe one of EQUAL, CAPACITY, CONTRIBUTION, RESPONSIBILITY, BENEFIT, DECLARED."),
                Arguments.of(
                        "\"BAL-19\": \"NEED\"",
                        "\"BAL-19\": \"EQUAL\"",
                        "cannot be held against EQUAL\nMaybe NEED: it is what the rule means."),
                Arguments.of(
                        "\"BAL-05\": \"BENEFIT\"",
                        "\"BAL-07\": \"EQUAL\", \"BAL-05\": \"BENEFIT\"",
                        "rule BAL-07 cannot be held against EQUAL\nMaybe another rule was meant: those that compare are"
                                + " BAL-05, BAL-06, BAL-08, BAL-12, BAL-16, BAL-19."),
                Arguments.of("\"declaredShares\"", "\"declared\"", "there is no \"declaredShares\""),
                Arguments.of(
                        "\"declaredShares\": { }",
                        "\"declaredShares\": {\"A\": 0.5, \"B\": \"1/3\"}",
                        "/declaredShares: the declared shares add up to 5/6 and not 1"),
                Arguments.of("\"declaredShares\": { }", "\"declaredShares\": {\"A\": 2, \"B\": -1}", "\"B\" is -1"),
                Arguments.of(
                        "\"declaredShares\": { }", "\"declaredShares\": {\"A\": true}", "true stands where a number"),
                Arguments.of("\"accountableHalf\": 0.5", "\"accountableHalf\": \"half\"", "\"half\" stands where"),
                Arguments.of("\"gates\"", "\"gate\"", "there is no \"gates\""),
                Arguments.of("\"SCALING\": {", "\"SCALE\": {", "key \"SCALE\" is one that nobody knows"),
                Arguments.of("\"noFindings\"", "\"findings\"", "there is no \"noFindings\""),
                Arguments.of("\"noFindings\": [", "\"noFindings\": [19,", "19 stands where"),
                Arguments.of("\"GOV-05\",", "\"GOV-07\",", "rule GOV-07 stands twice in \"holds\""),
                Arguments.of("\"version\": \"1\"", "\"version\": \"1\", \"version\": \"2\"", "stands twice"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void whatIsWrongIsNamedWithItsPlace(String from, String to, String expected) {
        assertThat(STANDARD).contains(from);
        assertThat(problems(STANDARD.replaceFirst(java.util.regex.Pattern.quote(from), to)))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem).startsWith("line ").contains("\nMaybe "))
                .anySatisfy(problem -> assertThat(problem).contains(expected));
    }

    @Test
    void aRampWithoutASlopeIsRefused() {
        Profile flat = Profile.standard().withThreshold("BAL-06", "bad", Fraction.of(15, 100));
        assertThat(problems(ProfileDocument.write(flat)))
                .singleElement()
                .asString()
                .contains("/thresholds/BAL-06/bad: \"good\" and \"bad\" of BAL-06 are both 3/20");
    }

    @Test
    void allProblemsAreToldAtOnce() {
        String broken = STANDARD.replace("\"capAt\": 60", "\"capAt\": 600")
                .replace("\"leastCoverage\": 0.6", "\"leastCoverage\": 6")
                .replace("\"version\": \"1\"", "\"versions\": \"1\"");
        assertThat(problems(broken)).hasSize(4);
        assertThatThrownBy(() -> ProfileDocument.readOrThrow(broken)).isInstanceOf(InvalidDocumentException.class);
        assertThat(problems("[]")).singleElement().asString().contains("a list of 0 stands where an object belongs");
        assertThat(problems("{\"bands\": 3}")).hasSizeGreaterThan(10);
        assertThat(problems("not json")).isNotEmpty();
        assertThat(ProfileDocument.read(STANDARD, Limits.standard().withDocumentBytes(100))
                        .getError()
                        .head()
                        .message())
                .isEqualTo("the document has more than 100 bytes");
    }

    @Test
    void halfOfACharacterIsNoText() {
        assertThat(problems(STANDARD.replaceFirst("standard", "\ud83d")))
                .singleElement()
                .asString()
                .contains("half of a character\nMaybe");
    }
}
