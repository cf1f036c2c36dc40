package io.github.alliancekit.benchmarks.whole;

import io.github.alliancekit.rules.Assessment;
import io.github.alliancekit.rules.Verdict;

/** Reads what an assessment says, so that nothing that is worked out late is left out of a time. */
public final class Reads {
    private Reads() {}

    /**
     * Reads both headlines and the status and score of every verdict.
     *
     * @param assessment the assessment
     * @return how many rules apply and how many headlines there are
     */
    public static int headlinesAndVerdicts(Assessment assessment) {
        int known = assessment.clarity().range().isPresent() ? 1 : 0;
        known += assessment.balance().range().isPresent() ? 1 : 0;
        for (Verdict verdict : assessment.verdicts()) {
            known += verdict.status() != Verdict.Status.NOT_APPLICABLE
                            && verdict.score().isPresent()
                    ? 1
                    : 0;
        }
        return known;
    }
}
