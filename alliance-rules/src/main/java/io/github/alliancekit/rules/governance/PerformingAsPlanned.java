package io.github.alliancekit.rules.governance;

import com.google.auto.service.AutoService;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Progress;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.DueDate;
import io.github.alliancekit.rules.Element;
import io.github.alliancekit.rules.Elements;
import io.github.alliancekit.rules.Family;
import io.github.alliancekit.rules.Outcome;
import io.github.alliancekit.rules.Profile;
import io.github.alliancekit.rules.Rule;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Scope;
import io.github.alliancekit.rules.Shortfall;
import io.github.alliancekit.rules.Source;
import io.github.alliancekit.rules.Tally;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.Wait;
import io.github.alliancekit.rules.measure.Interval;
import io.github.alliancekit.rules.standard.StandardRule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * GOV-13: what is due was done as planned.
 *
 * <p>Of the commitments whose due date in force has come, the last report on the day of the assessment counts by its
 * level. A report that nothing was done counts at once; any other needs evidence and a commitment that is verifiable
 * (GOV-11). Without them nobody can tell until the due date and the days of grace after it have passed, then it counts
 * 0. Scored as the mean by weight; where nothing is due the rule does not apply.
 *
 * <p>The range is the tightest but for two things: during the grace it is [0, 1] for a commitment whatever was
 * reported, and where reports are undisclosed it is taken that a newer one may exist even if there is one of the very
 * day.
 */
@AutoService(StandardRule.class)
final class PerformingAsPlanned implements Rule, StandardRule {
    private static final RuleInfo INFO = RuleInfo.of("GOV-13", Family.CLARITY)
            .citing(Source.APCI_FRAMEWORK, "2.3", "se desempeñe como estaba previsto")
            .reading(
                    Facet.PLANS,
                    Facet.PLAN_COMMITMENTS,
                    Facet.COMMITMENT_DUE,
                    Facet.COMMITMENT_REPLANS,
                    Facet.COMMITMENT_PROGRESS,
                    Facet.PROGRESS_EVIDENCE,
                    Facet.COMMITMENT_INDICATORS,
                    Facet.INDICATOR_UNIT,
                    Facet.INDICATOR_TARGET,
                    Facet.INDICATOR_VERIFICATION);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict evaluate(Context context) {
        Tally tally = Tally.of(Elements.COMMITMENTS.mayBeMore(context), judged -> {
            for (Element<Commitment> commitment : Elements.COMMITMENTS.of(context)) {
                DueDate due = DueDate.of(commitment.value(), commitment.scope());
                if (due.mayBeBy(context.asOf())) {
                    judged.add(commitment, completion(commitment, due, context.profile()), due.waits());
                }
            }
        });
        return tally.mayCount()
                ? tally.verdict(context, INFO)
                : Verdict.notApplicable(INFO, INFO.message("nothingDue"));
    }

    private static Outcome completion(Element<Commitment> element, DueDate due, Profile profile) {
        Scope scope = element.scope();
        Optional<Progress> report = lastReport(element.value(), scope.asOf());
        Proof proof = Proof.of(element.value(), report, scope);
        boolean notStarted = report.isPresent() && report.get().level() == Progress.Level.NOT_STARTED;
        if (report.isPresent() && !proof.newer() && (notStarted || proof.isGiven())) {
            return reported(report.get(), scope, profile);
        }
        boolean late = due.day().isPresent() && isAfterGrace(due.day().get(), scope.asOf(), profile);
        if (!late) {
            return Outcome.open(proof.waits(element.value().id()));
        }
        if (!proof.missing().isEmpty()) {
            return Outcome.fails(proof.missing().get(0).shortfall(scope));
        }
        // Without a newer report there is at least this one, or it would be missing.
        Outcome best = proof.newer() ? Outcome.holds() : reported(report.orElseThrow(), scope, profile);
        return Outcome.of(Interval.of(Fraction.ZERO, best.score().high()), best.shortfalls(), proof.unknown());
    }

    private static Optional<Progress> lastReport(Commitment commitment, LocalDate asOf) {
        // They are in the order of their dates, one a day.
        List<Progress> reports = commitment.progress();
        for (int i = reports.size() - 1; i >= 0; i--) {
            if (!reports.get(i).date().isAfter(asOf)) {
                return Optional.of(reports.get(i));
            }
        }
        return Optional.empty();
    }

    private static boolean isAfterGrace(LocalDate due, LocalDate asOf, Profile profile) {
        return Fraction.of(ChronoUnit.DAYS.between(due, asOf)).isGreaterThan(profile.threshold(INFO.id(), "graceDays"));
    }

    private static Outcome reported(Progress report, Scope scope, Profile profile) {
        String level = name(report.level());
        Fraction score = profile.threshold(INFO.id(), level);
        if (score.equals(Fraction.ONE)) {
            return Outcome.holds();
        }
        Shortfall shortfall = new Shortfall(
                scope.path().in("progress"),
                List.of(),
                INFO.message(level).with("date", report.date()),
                Fraction.ONE.minus(score));
        return new Outcome(Interval.point(score), List.of(shortfall), List.of());
    }

    private static String name(Progress.Level level) {
        return switch (level) {
            case NOT_STARTED -> "notStarted";
            case LIMITED -> "limited";
            case SUBSTANTIAL -> "substantial";
            case COMPLETE -> "complete";
        };
    }

    /** What a report needs to count and does not have. */
    private enum Lack {
        REPORT(Facet.COMMITMENT_PROGRESS, "progress", "unreported"),
        EVIDENCE(Facet.PROGRESS_EVIDENCE, "progress", "unproven"),
        INDICATOR(Facet.COMMITMENT_INDICATORS, "indicators", "unverifiable");

        private final Facet facet;
        private final String field;
        private final String message;

        Lack(Facet facet, String field, String message) {
            this.facet = facet;
            this.field = field;
            this.message = message;
        }

        private Shortfall shortfall(Scope scope) {
            return new Shortfall(scope.path().in(field), List.of(), INFO.message(message), Fraction.ONE);
        }
    }

    /**
     * What proves the level that was reported.
     *
     * @param newer whether a newer report may exist
     * @param missing what is missing for certain
     * @param unknown what may be missing
     */
    private record Proof(boolean newer, List<Lack> missing, List<Wait> unknown) {
        private static Proof of(Commitment commitment, Optional<Progress> report, Scope scope) {
            List<Lack> missing = new ArrayList<>(0);
            List<Wait> unknown = new ArrayList<>(0);
            boolean newer = scope.addWait(unknown, Facet.COMMITMENT_PROGRESS);
            if (!newer && report.isEmpty()) {
                missing.add(Lack.REPORT);
            } else if (!newer
                    && report.get().evidence().isEmpty()
                    && !scope.addWait(unknown, Facet.PROGRESS_EVIDENCE)) {
                missing.add(Lack.EVIDENCE);
            }
            Verifiability verifiability = Verifiability.of(commitment, scope);
            unknown.addAll(verifiability.waits());
            if (!verifiability.given() && verifiability.waits().isEmpty()) {
                missing.add(Lack.INDICATOR);
            }
            return new Proof(newer, missing, unknown);
        }

        private boolean isGiven() {
            return missing.isEmpty() && unknown.isEmpty();
        }

        /** {@return what is waited for as long as there is time to mend what is missing} */
        private List<Wait> waits(String commitment) {
            List<Wait> waits = new ArrayList<>(unknown);
            for (Lack lack : missing) {
                waits.add(Wait.of(lack.facet, commitment));
            }
            return waits;
        }
    }
}
