package io.github.alliancekit.rules;

import java.util.List;
import java.util.Optional;

/**
 * All that stands behind the answer of one rule: what it asks and why, what it came to, on which evidence, what is
 * missing, what is not known, and the phrases of the sources that it rests on.
 *
 * <pre>{@code
 * Why why = assessment.why("BAL-05");
 * why.points();                        // what it adds to the headline, element by element where it is a sum
 * why.findings().get(0).remedy(spanish);
 * why.rule().citations();              // where it comes from
 * }</pre>
 *
 * @param verdict the answer, with its figures
 * @param points what it adds to its headline; empty where it does not apply
 * @param findings what keeps it from holding, the greatest gain first
 * @param waived the findings that a waiver covers
 * @param questions what it waits for, the greatest worth first; their worth counts all rules that wait
 */
public record Why(
        Verdict verdict,
        Optional<Explanation> points,
        List<Finding> findings,
        List<WaivedFinding> waived,
        List<Question> questions) {
    /**
     * Puts it together.
     *
     * @param verdict the answer
     * @param points what it adds to its headline
     * @param findings what keeps it from holding
     * @param waived the findings that a waiver covers
     * @param questions what it waits for
     */
    public Why {
        findings = List.copyOf(findings);
        waived = List.copyOf(waived);
        questions = List.copyOf(questions);
    }

    /** {@return the rule} */
    public RuleInfo rule() {
        return verdict.rule();
    }

    static Why of(Assessment assessment, String rule) {
        Verdict verdict = assessment.verdict(rule);
        return new Why(
                verdict,
                assessment.explain().stream()
                        .flatMap(headline -> pointsOf(rule, headline).stream())
                        .findFirst(),
                assessment.findings().stream()
                        .filter(finding -> finding.rule().id().equals(rule))
                        .toList(),
                assessment.waived().stream()
                        .filter(waived -> waived.finding().rule().id().equals(rule))
                        .toList(),
                assessment.questions().stream()
                        .filter(question -> question.rules().contains(rule))
                        .toList());
    }

    private static Optional<Explanation> pointsOf(String rule, Explanation node) {
        if (node.label().key().equals("rule")
                && rule.equals(node.label().arguments().get("id"))) {
            return Optional.of(node);
        }
        return node.children().stream()
                .flatMap(child -> pointsOf(rule, child).stream())
                .findFirst();
    }

    /** {@return the verdict in one line} */
    @Override
    public String toString() {
        return verdict.toString();
    }
}
