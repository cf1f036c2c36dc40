package io.github.alliancekit.benchmarks.peers;

import java.util.ArrayList;
import java.util.List;

/** What engines write to that report findings one by one: findings, the bases of rules that count, computed scores. */
public final class Sheet {
    private final double[] scores = new double[Rules.COUNT];
    private final boolean[] computed = new boolean[Rules.COUNT];
    private final int[] bases = new int[Rules.COUNT];
    private final int[] found = new int[Rules.COUNT];
    private final List<Finding> findings = new ArrayList<>();

    /**
     * Begins a sheet.
     *
     * @param alliance the alliance that is scored
     */
    public Sheet(PlainAlliance alliance) {
        int commitments = alliance.getCommitments().size();
        bases[0] = commitments;
        bases[1] = commitments;
        bases[2] = commitments;
        bases[3] = commitments;
        bases[4] = alliance.getActors().size();
        bases[5] = alliance.getRisks().size();
    }

    /**
     * Adds a finding.
     *
     * @param finding what is wrong
     */
    public void find(Finding finding) {
        findings.add(finding);
        found[finding.getRule() - 1]++;
    }

    /**
     * Sets of how many a rule judges.
     *
     * @param rule the number of the rule
     * @param count how many
     */
    public void base(int rule, int count) {
        bases[rule - 1] = count;
    }

    /**
     * Sets a score that does not come from counting.
     *
     * @param rule the number of the rule
     * @param score the score
     */
    public void score(int rule, double score) {
        scores[rule - 1] = score;
        computed[rule - 1] = true;
    }

    /** {@return the result} */
    public Result result() {
        for (int i = 0; i < Rules.COUNT; i++) {
            if (!computed[i]) {
                scores[i] = Rules.clean(found[i], bases[i]);
            }
        }
        return Result.of(scores, findings);
    }
}
