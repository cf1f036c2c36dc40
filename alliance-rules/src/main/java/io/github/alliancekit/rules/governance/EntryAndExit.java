package io.github.alliancekit.rules.governance;

import com.google.auto.service.AutoService;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.governance.Exit;
import io.github.alliancekit.core.governance.Governance;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.rules.Checklist;
import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.Family;
import io.github.alliancekit.rules.Outcome;
import io.github.alliancekit.rules.Rule;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Source;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.standard.StandardRule;
import java.util.List;
import java.util.Optional;

/**
 * GOV-18: it is agreed how actors enter and leave, and how the alliance ends.
 *
 * <p>Scored as the parts that are there over four: admission, which has criteria and procedure in one; the days of
 * notice; what becomes of open commitments and assets; a plan for the end. The range is the tightest.
 */
@AutoService(StandardRule.class)
final class EntryAndExit implements Rule, StandardRule {
    private static final RuleInfo INFO = RuleInfo.of("GOV-18", Family.CLARITY)
            .citing(Source.MERIDA_DECLARATION, "", "quienes decidan sumarse en el futuro")
            .citing(Source.MERIDA_DECLARATION, "commitment 10", "vincular cada vez a más organizaciones")
            .reading(
                    Facet.GOVERNANCE,
                    Facet.GOVERNANCE_ADMISSION,
                    Facet.GOVERNANCE_EXIT,
                    Facet.EXIT_NOTICE_DAYS,
                    Facet.EXIT_OPEN_COMMITMENTS_AND_ASSETS,
                    Facet.GOVERNANCE_CLOSURE_PLAN);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict evaluate(Context context) {
        Governance governance = context.governance();
        Optional<Exit> exit = governance.exit();
        boolean notice = exit.isPresent() && exit.get().noticeDays().isPresent();
        boolean settled =
                exit.isPresent() && exit.get().openCommitmentsAndAssets().isPresent();
        ElementPath path = ElementPath.of("governance");
        Outcome whole = new Checklist(context.scope(path))
                .item(
                        governance.admission().isPresent(),
                        Facet.GOVERNANCE_ADMISSION,
                        "admission",
                        INFO.message("admission"))
                .item(
                        governance.closurePlan().isPresent(),
                        Facet.GOVERNANCE_CLOSURE_PLAN,
                        "closurePlan",
                        INFO.message("closurePlan"))
                .outcome();
        Outcome leaving = new Checklist(context.scope(path.in("exit")))
                .item(notice, Facet.EXIT_NOTICE_DAYS, "noticeDays", INFO.message("noticeDays"))
                .item(
                        settled,
                        Facet.EXIT_OPEN_COMMITMENTS_AND_ASSETS,
                        "openCommitmentsAndAssets",
                        INFO.message("openCommitmentsAndAssets"))
                .outcome();
        // Two parts of each: their mean counts all four alike.
        return Verdict.of(context, INFO, Outcome.mean(List.of(whole, leaving)));
    }
}
