package io.github.alliancekit.rules.governance;

import com.google.auto.service.AutoService;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.governance.Report;
import io.github.alliancekit.core.governance.Reporting;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.rules.Checklist;
import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.Family;
import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.Rule;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Source;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.standard.StandardRule;
import java.time.LocalDate;
import java.util.Optional;

/**
 * GOV-19: the alliance gives account of itself, in time, in public, and to those who are affected.
 *
 * <p>Scored as the parts that are there over four: a cadence; a last report not older than it, or the first not yet
 * due; a public address; reports that reach the groups affected. Reports dated after the day do not exist. The range is
 * the tightest: more reports can only help.
 */
@AutoService(StandardRule.class)
final class AccountGiven implements Rule, StandardRule {
    private static final RuleInfo INFO = RuleInfo.of("GOV-19", Family.CLARITY)
            .citing(
                    Source.MERIDA_DECLARATION,
                    "element 6",
                    "Velar por la transparencia y rendición de cuentas en todo momento")
            .reading(
                    Facet.GOVERNANCE,
                    Facet.GOVERNANCE_REPORTING,
                    Facet.REPORTING_REPORTS,
                    Facet.REPORTING_PUBLIC_ADDRESS,
                    Facet.REPORTING_REACHES_AFFECTED_GROUPS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict evaluate(Context context) {
        Optional<Reporting> reporting = context.governance().reporting();
        boolean inTime = reporting.isPresent() && isInTime(reporting.get(), context.asOf());
        Message late = reporting.isPresent() ? late(reporting.get(), context.asOf()) : INFO.message("unreported");
        boolean published =
                reporting.isPresent() && reporting.get().publicAddress().isPresent();
        boolean reaches =
                reporting.isPresent() && reporting.get().reachesAffectedGroups().orElse(false);
        Checklist parts = new Checklist(context.scope(ElementPath.of("governance", "reporting")))
                .item(reporting.isPresent(), Facet.GOVERNANCE_REPORTING, "cadence", INFO.message("cadence"))
                .item(inTime, Facet.REPORTING_REPORTS, "reports", late)
                .item(published, Facet.REPORTING_PUBLIC_ADDRESS, "publicAddress", INFO.message("publicAddress"))
                .item(
                        reaches,
                        Facet.REPORTING_REACHES_AFFECTED_GROUPS,
                        "reachesAffectedGroups",
                        INFO.message("reachesAffectedGroups"));
        return Verdict.of(context, INFO, parts.outcome());
    }

    private static Optional<LocalDate> last(Reporting reporting, LocalDate day) {
        Optional<LocalDate> last = Optional.empty();
        for (Report report : reporting.reports()) {
            LocalDate date = report.date();
            if (!date.isAfter(day) && (last.isEmpty() || date.isAfter(last.get()))) {
                last = Optional.of(date);
            }
        }
        return last;
    }

    private static boolean isInTime(Reporting reporting, LocalDate day) {
        if (!ReportingPeriods.hasPassed(reporting, 0, day)) {
            return true;
        }
        Optional<LocalDate> last = last(reporting, day);
        return last.isPresent() && !ReportingPeriods.next(reporting, last.get()).isBefore(day);
    }

    private static Message late(Reporting reporting, LocalDate day) {
        Optional<LocalDate> last = last(reporting, day);
        if (last.isEmpty()) {
            return INFO.message("first").with("due", ReportingPeriods.start(reporting, 1));
        }
        LocalDate due = ReportingPeriods.next(reporting, last.get());
        return INFO.message("late").with("date", last.get()).with("due", due);
    }
}
