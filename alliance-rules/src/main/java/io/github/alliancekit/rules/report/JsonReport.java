package io.github.alliancekit.rules.report;

import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Assessment;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * An assessment as JSON, schema 1: a contract for programs, with stable keys in a stable order.
 *
 * <p>Scores, points, gains and worths go from 0 to 100 with two decimals, coverage from 0 to 1 with four; all are
 * rounded once, here. What does not apply is {@code null}. Texts are in the language that was asked for; keys and words
 * in capitals never change with it. The page {@code docs/assessment-json.md} describes it key by key.
 *
 * <p>This class needs Jackson's streaming core ({@code tools.jackson.core:jackson-core}, on the module path
 * {@code requires tools.jackson.core}).
 *
 * <pre>{@code
 * String json = JsonReport.write(assessment, Locale.ENGLISH);
 * // {"schema": 1, "alliance": {"id": "upper-basin", …}, "ruleSet": {…}, "asOf": "2026-11-20", "clarity": {…}, …}
 * }</pre>
 */
public final class JsonReport {
    /** How many decimals a coverage has. */
    private static final int COVERAGE_DECIMALS = 4;

    private JsonReport() {}

    /**
     * {@return the assessment as JSON, indented, with a line feed at its end}
     *
     * @param assessment the assessment
     * @param locale the language of the texts: Spanish where it is Spanish, else English
     */
    public static String write(Assessment assessment, Locale locale) {
        try {
            return new JsonAssessment(assessment, locale).write();
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "Writing an assessment as JSON needs Jackson, which is not there: " + e.getMessage()
                            + "\nMaybe add tools.jackson.core:jackson-core to the dependencies and, on the module path,"
                            + " requires tools.jackson.core to module-info.java.",
                    e);
        }
    }

    static BigDecimal coverage(Fraction coverage) {
        return coverage.toDecimal(COVERAGE_DECIMALS);
    }
}
