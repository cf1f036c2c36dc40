package io.github.alliancekit.rules.governance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.generator.Hiding;
import io.github.alliancekit.core.governance.Governance;
import io.github.alliancekit.core.governance.Report;
import io.github.alliancekit.core.governance.Reporting;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Cases;
import io.github.alliancekit.rules.RuleContract;
import io.github.alliancekit.rules.measure.Interval;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccountGivenTest extends RuleContract {
    private static final LocalDate DAY = Alliances.DAY;

    @Override
    protected String id() {
        return "GOV-19";
    }

    @Override
    protected Alliance holding() {
        return with(yearly(DAY.minusYears(3), DAY.minusYears(1)));
    }

    @Override
    protected Alliance failing() {
        return with(Reporting.builder()
                .cadence(Period.ofYears(1))
                .since(DAY.minusYears(3))
                .addReports(report(DAY.minusYears(1).minusDays(1)), report(DAY.plusDays(1)))
                .addAudiences("Council")
                .reachesAffectedGroups(false)
                .build());
    }

    @Override
    protected Alliance undisclosed() {
        return Hiding.hide(with(yearly(DAY.minusYears(3))), List.of(Cases.open(Facet.REPORTING_REPORTS)));
    }

    private static Report report(LocalDate date) {
        return new Report(date, Optional.empty());
    }

    private static Reporting yearly(LocalDate since, LocalDate... reports) {
        return reporting(Period.ofYears(1), since, reports);
    }

    private static Reporting reporting(Period cadence, LocalDate since, LocalDate... reports) {
        Reporting.Builder builder = Reporting.builder()
                .cadence(cadence)
                .since(since)
                .publicAddress("https://example.org")
                .reachesAffectedGroups(true);
        List.of(reports).forEach(date -> builder.addReports(report(date)));
        return builder.build();
    }

    private static Alliance with(Reporting reporting) {
        return Cases.sound()
                .withGovernance(Governance.builder().reporting(reporting).build());
    }

    @Test
    void countsWhatIsThere() {
        assertThat(score(failing())).isEqualTo(Fraction.of(1, 4));
        assertThat(findings(failing()))
                .containsExactly(
                        "governance/reporting/reports: "
                                + "The last report is of 2025-11-19; the next was due by 2026-11-19.",
                        "governance/reporting/publicAddress: "
                                + "There is no public address where the reports can be found.",
                        "governance/reporting/reachesAffectedGroups: "
                                + "Nothing says that the reports reach the groups that are affected.");
    }

    @Test
    void beforeTheFirstCadenceHasPassedNoReportIsDue() {
        assertThat(score(with(yearly(DAY.minusYears(1).plusDays(1))))).isEqualTo(Fraction.ONE);
        assertThat(score(with(yearly(DAY.plusYears(5))))).isEqualTo(Fraction.ONE);
        Alliance due = with(yearly(DAY.minusYears(1)));
        assertThat(score(due)).isEqualTo(Fraction.of(3, 4));
        assertThat(findings(due))
                .containsExactly(
                        "governance/reporting/reports: There is no report yet; the first was due by 2026-11-20.");
    }

    @Test
    void aCadenceBeyondTheEndOfTimeHasNotPassed() {
        Period never = Period.ofYears(Integer.MAX_VALUE);
        assertThat(score(with(reporting(never, DAY.minusYears(900), DAY.minusYears(800)))))
                .isEqualTo(Fraction.ONE);
    }

    @Test
    void moreReportsCanOnlyHelp() {
        assertThat(range(undisclosed())).isEqualTo(Interval.of(Fraction.of(3, 4), Fraction.ONE));
        Alliance inTime = Hiding.hide(holding(), List.of(Cases.open(Facet.REPORTING_REPORTS)));
        assertThat(score(inTime)).isEqualTo(Fraction.ONE);
    }

    @Test
    void withoutReportingAllFourAreMissing() {
        assertThat(score(Cases.sound())).isEqualTo(Fraction.ZERO);
        assertThat(findings(Cases.sound()))
                .contains(
                        "governance/reporting/cadence: Nothing says how often the alliance gives account of itself.",
                        "governance/reporting/reports: There is no report.")
                .hasSize(4);
        Alliance open = Hiding.hide(Cases.sound(), List.of(Cases.open(Facet.GOVERNANCE_REPORTING)));
        assertThat(range(open)).isEqualTo(Interval.UNIT);
    }
}
