package io.github.alliancekit.rules.balance;

import com.google.auto.service.AutoService;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.distribution.RiskCategory;
import io.github.alliancekit.core.plan.ClimateAction;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Context;
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
import java.util.List;

/**
 * BAL-20: no kind of risk is overlooked, climate and people least of all.
 *
 * <p>Scored as the items that are satisfied over all: each of the seven categories, covered by a risk with likelihood,
 * impact and owner or judged irrelevant with a reason; where climate is in scope, a commitment of adaptation and one of
 * mitigation; where a community bears a risk, an owner of each such risk among the members. The range is the tightest
 * for the first nine; it need not be where it is open whether a community bears a risk.
 */
@AutoService(StandardRule.class)
final class RiskCoverage implements Rule, StandardRule {
    private static final RuleInfo INFO = RuleInfo.of("BAL-20", Family.BALANCE)
            .citing(Source.MERIDA_DECLARATION, "commitment 4", "la adaptación y mitigación")
            .citing(Source.MERIDA_DECLARATION, "commitment 4", "las personas y su seguridad frente a riesgos múltiples")
            .citing(Source.ECOSOC_NOTE, "", "la triple crisis ambiental")
            .citing(Source.ECOSOC_NOTE, "", "delincuencia organizada")
            .reading(
                    Facet.RISKS,
                    Facet.RISK_CATEGORY,
                    Facet.RISK_LIKELIHOOD,
                    Facet.RISK_IMPACT,
                    Facet.RISK_OWNER,
                    Facet.RISK_BEARERS,
                    Facet.IRRELEVANT_RISKS,
                    Facet.GROUPS,
                    Facet.PLANS,
                    Facet.PLAN_COMMITMENTS,
                    Facet.COMMITMENT_CLIMATE_ACTION);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict evaluate(Context context) {
        CategoryCoverage categories = CategoryCoverage.of(context);
        ClimateCoverage climate = ClimateCoverage.of(context);
        CommunityRisks communities = CommunityRisks.of(context);
        int sure = categories.sure() + climate.sure();
        int most = categories.most() + climate.most();
        int items = categories.items() + climate.items();
        Interval score = Interval.of(communities.low(sure, items), communities.high(most, items));
        return Verdict.of(
                context,
                INFO,
                score,
                () -> Outcome.of(
                        score, shortfalls(categories, climate, communities), waits(categories, climate, communities)));
    }

    private static List<Shortfall> shortfalls(
            CategoryCoverage categories, ClimateCoverage climate, CommunityRisks communities) {
        int most = categories.most() + climate.most();
        int items = categories.items() + climate.items();
        Fraction high = communities.high(most, items);
        Fraction lift = most < items ? communities.high(most + 1, items).minus(high) : Fraction.ZERO;
        List<Shortfall> shortfalls = new ArrayList<>();
        if (categories.most() < categories.items()) {
            for (RiskCategory category : categories.missing()) {
                shortfalls.add(shortfall(category, categories, lift));
            }
        }
        if (climate.most() < climate.items()) {
            for (ClimateAction action : climate.missing()) {
                shortfalls.add(shortfall(action, lift));
            }
        }
        if (communities.fails()) {
            Message message = INFO.message("owner").with("risks", communities.unowned());
            Fraction own = communities.mended(most, items).minus(high);
            shortfalls.add(new Shortfall(ElementPath.of("risks"), List.of(), message, own));
        }
        return shortfalls;
    }

    private static List<Wait> waits(CategoryCoverage categories, ClimateCoverage climate, CommunityRisks communities) {
        List<Wait> waits = new ArrayList<>(categories.waits());
        waits.addAll(climate.waits());
        waits.addAll(communities.waits());
        return waits;
    }

    private static Shortfall shortfall(RiskCategory category, CategoryCoverage coverage, Fraction lift) {
        Message message = INFO.message(coverage.isNamed(category) ? "incomplete" : "missing")
                .with("category", Message.of("category." + category.code()));
        return new Shortfall(ElementPath.of("risks"), List.of(), message, lift);
    }

    private static Shortfall shortfall(ClimateAction action, Fraction lift) {
        Message message = INFO.message(action == ClimateAction.ADAPTATION ? "adaptation" : "mitigation");
        return new Shortfall(ElementPath.of("plans"), List.of(), message, lift);
    }
}
