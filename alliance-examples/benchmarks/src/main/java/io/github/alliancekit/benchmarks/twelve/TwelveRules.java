package io.github.alliancekit.benchmarks.twelve;

import io.github.alliancekit.benchmarks.peers.Result;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Elements;
import io.github.alliancekit.rules.Family;
import io.github.alliancekit.rules.Rule;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.RuleSet;
import io.github.alliancekit.rules.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The twelve common rules, {@code T01} to {@code T12}, as a rule set of this library. */
public final class TwelveRules {
    private static final Texts TEXTS = Texts.of(TwelveRules.class, TwelveRules.class.getPackageName() + ".twelve");

    /** Commitments that count the same each, whatever their effort. */
    static final Elements<Commitment> COMMITMENTS = Elements.COMMITMENTS.counted();

    private TwelveRules() {}

    /** {@return the rule set, with the weights that all engines use} */
    public static RuleSet ruleSet() {
        List<Rule> rules = List.of(
                new OneAccountable(),
                new SomebodyResponsible(),
                new DeadlineInPlan(),
                new FullIndicator(),
                new EveryActorHasRole(),
                new RiskHasOwner(),
                new HighRiskMitigated(),
                new EvenLoad(),
                new ExposureFitsCapacity(),
                new ExposureMatchesBenefit(),
                new RoleHasVote(),
                new PowerIsSpread());
        RuleSet set = RuleSet.standard().only();
        Map<String, Fraction> weights = new TreeMap<>();
        for (Rule rule : rules) {
            set = set.with(rule);
        }
        for (int rule = 1; rule <= rules.size(); rule++) {
            weights.put(id(rule), Fraction.of(Result.weight(rule)));
        }
        return set.reweighted(weights);
    }

    /** {@return the id of a rule by its number, from 1} */
    static String id(int rule) {
        return String.format(Locale.ROOT, "T%02d", rule);
    }

    /** {@return what a rule knows of itself} */
    static RuleInfo info(int rule, Facet... reads) {
        Family family = Result.isClarity(rule) ? Family.CLARITY : Family.BALANCE;
        return RuleInfo.of(id(rule), family).withTexts(TEXTS).reading(reads);
    }
}
