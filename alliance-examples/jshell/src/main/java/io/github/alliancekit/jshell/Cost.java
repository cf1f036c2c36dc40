package io.github.alliancekit.jshell;

import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Assessment;
import io.github.alliancekit.rules.Family;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a rule costs its headline, before caps.
 *
 * @param rule the rule
 * @param most the points that it brings where it scores 1
 * @param lost the points that are lost for certain
 * @param open the points that depend on what is not known
 */
public record Cost(RuleInfo rule, Fraction most, Fraction lost, Fraction open) {
    private static final Comparator<Cost> ORDER = Comparator.comparing(Cost::lost)
            .thenComparing(Cost::open)
            .reversed()
            .thenComparing(cost -> cost.rule().id());

    /** {@return the costs of all applicable rules, the greatest certain loss first} */
    static List<Cost> of(Assessment assessment) {
        Map<Family, Fraction> weights = new EnumMap<>(Family.class);
        for (Verdict verdict : assessment.verdicts()) {
            if (verdict.score().isPresent()) {
                weights.merge(verdict.rule().family(), weight(assessment, verdict), Fraction::plus);
            }
        }
        List<Cost> costs = new ArrayList<>();
        for (Verdict verdict : assessment.verdicts()) {
            verdict.score().ifPresent(score -> {
                Fraction all = weights.getOrDefault(verdict.rule().family(), Fraction.ZERO);
                Fraction most = all.isZero()
                        ? Fraction.ZERO
                        : weight(assessment, verdict).times(Fraction.HUNDRED).dividedBy(all);
                Fraction lost = most.times(Fraction.ONE.minus(score.high()));
                costs.add(new Cost(verdict.rule(), most, lost, most.times(score.width())));
            });
        }
        costs.sort(ORDER);
        return List.copyOf(costs);
    }

    private static Fraction weight(Assessment assessment, Verdict verdict) {
        return assessment.ruleSet().profile().weight(verdict.rule().id());
    }
}
