package io.github.alliancekit.rules.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.format.AllianceDocument;
import io.github.alliancekit.core.format.AllianceReading;
import io.github.alliancekit.core.format.DocumentFormat;
import io.github.alliancekit.core.format.Limits;
import io.github.alliancekit.core.format.Problem;
import io.github.alliancekit.core.format.RaciTable;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Objective;
import io.github.alliancekit.core.plan.Plan;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Assessment;
import io.github.alliancekit.rules.Cases;
import io.github.alliancekit.rules.Headline;
import io.github.alliancekit.rules.NotAnAllianceException;
import io.github.alliancekit.rules.Profile;
import io.github.alliancekit.rules.RuleSet;
import io.github.alliancekit.rules.format.ProfileDocument;
import io.github.alliancekit.rules.measure.Interval;
import io.github.alliancekit.rules.report.JsonReport;
import io.github.alliancekit.rules.report.TextReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What holds of everything that a reader makes of any bytes whatever. */
final class Laws {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final int LEAST_MEMBERS = 2;
    private static final List<Integer> UNSAFE = Stream.of(
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE)
            .map(Byte::intValue)
            .toList();
    private static final RuleSet RULES = RuleSet.standard();
    private static final Interval POINTS = Interval.of(Fraction.ZERO, Fraction.HUNDRED);
    /** Generous: a busy machine is no finding, and what grows with the square of its input takes longer. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final int length;
    private final long start = System.nanoTime();

    /** The laws for what is read of a document of so many bytes. */
    Laws(int length) {
        this.length = length;
    }

    void inTime() {
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
    }

    void holdFor(AllianceReading reading) {
        assertThat(reading.source()).startsWith("fuzz.");
        assertThat(reading.alliance().isPresent() || !reading.problems().isEmpty())
                .as("a reading says what it read or why it could not")
                .isTrue();
        reading.problems().forEach(this::holdFor);
        inOrder(reading.problems());
        reading.alliance().ifPresent(this::holdFor);
    }

    /** A strict reader gives the value or the problems, never both and never neither. */
    void holdFor(List<Problem> problems, boolean valid) {
        assertThat(problems.isEmpty()).isEqualTo(valid);
        problems.forEach(this::holdFor);
        inOrder(problems);
    }

    private static void inOrder(List<Problem> problems) {
        List<Problem> placed =
                problems.stream().filter(problem -> problem.line() > 0).toList();
        assertThat(placed).isSorted();
    }

    private void holdFor(Problem problem) {
        assertThat(problem.line()).isBetween(0, length + 1);
        // Where a document ends too early, the parser of the JDK counts some columns twice.
        assertThat(problem.column()).isBetween(0, 2 * length + 2);
        assertThat(problem.column() == 0).isEqualTo(problem.line() == 0);
        assertThat(problem.message()).isNotBlank();
        assertThat(problem.advice()).startsWith("Maybe").endsWith(".");
        assertThat(problem.toString()).contains("\nMaybe");
        assertThat(problem.value().codePointCount(0, problem.value().length())).isLessThanOrEqualTo(61);
        for (String shown : List.of(problem.pointer(), problem.value(), problem.message(), problem.advice())) {
            // On one line, whole characters, and nothing that steers a terminal.
            assertThat(shown.codePoints().mapToObj(Character::getType))
                    .as(shown)
                    .doesNotContainAnyElementsOf(UNSAFE);
        }
    }

    /** What was read can be written and read again, and every rule has an answer to it. */
    void holdFor(Alliance alliance) {
        for (DocumentFormat format : DocumentFormat.values()) {
            String written = AllianceDocument.write(alliance, format);
            Alliance again = AllianceDocument.readOrThrow(written, format);
            assertThat(again).isEqualTo(alliance);
            assertThat(AllianceDocument.write(again, format)).isEqualTo(written);
        }
        RaciTable.write(alliance);
        if (alliance.members(DAY).size() < LEAST_MEMBERS) {
            assertThatThrownBy(() -> RULES.assess(alliance, DAY)).isInstanceOf(NotAnAllianceException.class);
        } else {
            holdFor(RULES.assess(alliance, DAY));
        }
    }

    private static void holdFor(Assessment assessment) {
        for (Headline headline : List.of(assessment.clarity(), assessment.balance())) {
            assertThat(headline.range().stream()).allMatch(POINTS::contains);
        }
        assertThat(assessment.verdicts()).hasSameSizeAs(RULES.rules());
        assertThat(TextReport.write(assessment, SPANISH)).isNotBlank();
        assertThat(JsonReport.write(assessment, Locale.ENGLISH)).isNotBlank();
    }

    /** A table that was read, in which anybody holds a letter, can be written as one that says the same. */
    static void isATableAgain(Alliance alliance) {
        byte[] written = RaciTable.write(alliance).getBytes(StandardCharsets.UTF_8);
        Plan plan = alliance.plans().get(0);
        if (plan.commitments().stream()
                .allMatch(commitment -> commitment.assignments().isEmpty())) {
            return;
        }
        try {
            AllianceReading again = RaciTable.read(new ByteArrayInputStream(written), "fuzz.csv", Limits.published());
            Alliance read = again.alliance().orElseThrow();
            assertThat(again.problems()).isEmpty();
            assertThat(rows(read, read.plans().get(0))).isEqualTo(rows(alliance, plan));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> rows(Alliance alliance, Plan plan) {
        Map<String, String> objectives =
                plan.objectives().stream().collect(Collectors.toMap(Objective::id, Objective::statement));
        return plan.commitments().stream()
                .map(one -> Stream.of(
                                one.id(),
                                one.statement(),
                                one.objective().map(objectives::get),
                                one.start(),
                                one.due(),
                                one.weight(),
                                letters(alliance, one))
                        .map(Object::toString)
                        .collect(Collectors.joining(" | ")))
                .sorted()
                .toList();
    }

    private static List<String> letters(Alliance alliance, Commitment commitment) {
        return commitment.assignments().stream()
                .map(one -> one.letter() + " "
                        + alliance.actor(one.actor()).orElseThrow().name())
                .sorted()
                .toList();
    }

    static void holdForProfile(Profile profile) {
        String written = ProfileDocument.write(profile);
        Profile again = ProfileDocument.readOrThrow(written);
        assertThat(again).isEqualTo(profile);
        assertThat(ProfileDocument.write(again)).isEqualTo(written);
        RuleSet rules = RULES.withProfile(profile);
        assertThat(rules.fingerprint()).isEqualTo(RULES.withProfile(again).fingerprint());
        holdFor(rules.assess(Cases.exemplary(), DAY));
    }
}
