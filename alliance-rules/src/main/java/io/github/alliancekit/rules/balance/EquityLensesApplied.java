package io.github.alliancekit.rules.balance;

import com.google.auto.service.AutoService;
import io.github.alliancekit.core.disclosure.Disclosure;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.EquityLens;
import io.github.alliancekit.core.plan.Indicator;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.Element;
import io.github.alliancekit.rules.Elements;
import io.github.alliancekit.rules.Family;
import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.Outcome;
import io.github.alliancekit.rules.Rule;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Shortfall;
import io.github.alliancekit.rules.Source;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.Wait;
import io.github.alliancekit.rules.measure.Interval;
import io.github.alliancekit.rules.standard.StandardRule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * BAL-18: the plans look through all five perspectives of equity.
 *
 * <p>Scored as the lenses that at least one commitment or indicator takes, over five. The range is the tightest: one
 * undisclosed list of lenses may hold all that are missing.
 */
@AutoService(StandardRule.class)
final class EquityLensesApplied implements Rule, StandardRule {
    private static final RuleInfo INFO = RuleInfo.of("BAL-18", Family.BALANCE)
            .citing(
                    Source.MERIDA_DECLARATION,
                    "commitment 1",
                    "derechos humanos, género, interculturalidad, curso de vida y territorio")
            .citing(Source.ECOSOC_NOTE, "", "la reducción de las desigualdades")
            .reading(
                    Facet.PLANS,
                    Facet.PLAN_COMMITMENTS,
                    Facet.COMMITMENT_LENSES,
                    Facet.COMMITMENT_INDICATORS,
                    Facet.INDICATOR_LENSES);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict evaluate(Context context) {
        List<Element<Commitment>> commitments = Elements.COMMITMENTS.of(context);
        List<Wait> waits = waits(context);
        if (commitments.isEmpty() && waits.isEmpty()) {
            return Verdict.of(context, INFO, Outcome.nothing()).because(Message.of("none.plans"));
        }
        Set<EquityLens> missing = missing(commitments);
        int lenses = EquityLens.values().length;
        Fraction low = Fraction.of(lenses - missing.size(), lenses);
        Interval score = Interval.of(low, waits.isEmpty() ? low : Fraction.ONE);
        return Verdict.of(
                context,
                INFO,
                score,
                () -> Outcome.of(score, waits.isEmpty() ? shortfalls(missing) : List.of(), waits));
    }

    /** {@return the lenses that no commitment and no indicator takes} */
    private static Set<EquityLens> missing(List<Element<Commitment>> commitments) {
        Set<EquityLens> missing = EnumSet.allOf(EquityLens.class);
        for (Element<Commitment> commitment : commitments) {
            for (EquityLens lens : commitment.value().lenses()) {
                missing.remove(lens);
            }
            for (Indicator indicator : commitment.value().indicators()) {
                for (EquityLens lens : indicator.lenses()) {
                    missing.remove(lens);
                }
            }
        }
        return missing;
    }

    /** {@return what may take more lenses} */
    private static List<Wait> waits(Context context) {
        List<Wait> waits = new ArrayList<>(Elements.COMMITMENTS.mayBeMore(context));
        Disclosure disclosure = context.disclosure();
        boolean told = disclosure.isComplete(Facet.COMMITMENT_LENSES)
                && disclosure.isComplete(Facet.COMMITMENT_INDICATORS)
                && disclosure.isComplete(Facet.INDICATOR_LENSES);
        for (Element<Commitment> commitment :
                told ? List.<Element<Commitment>>of() : Elements.COMMITMENTS.of(context)) {
            commitment.scope().addWait(waits, Facet.COMMITMENT_LENSES);
            commitment.scope().addWait(waits, Facet.COMMITMENT_INDICATORS);
            for (Indicator indicator : commitment.value().indicators()) {
                commitment.scope().addWait(waits, Facet.INDICATOR_LENSES, indicator.id());
            }
        }
        return waits;
    }

    private static List<Shortfall> shortfalls(Set<EquityLens> missing) {
        int lenses = EquityLens.values().length;
        List<Shortfall> shortfalls = new ArrayList<>();
        for (EquityLens lens : missing) {
            shortfalls.add(shortfall(lens, Fraction.of(1, lenses)));
        }
        return shortfalls;
    }

    private static Shortfall shortfall(EquityLens lens, Fraction lift) {
        Message message = INFO.message("missing").with("lens", Message.of("lens." + lens));
        return new Shortfall(ElementPath.of("plans"), List.of(), message, lift);
    }
}
