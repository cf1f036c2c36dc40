package io.github.alliancekit.rules.report;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.distribution.Result;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Letter;
import io.github.alliancekit.core.plan.Plan;
import io.github.alliancekit.core.plan.Progress;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.rules.DueDate;
import io.github.alliancekit.rules.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Results against commitments: what was achieved, by whom, with what evidence, and what is due and silent.
 *
 * <p>Commitments that are due and of which nothing was reported come first, then what was achieved, then the other
 * commitments. It judges nothing: what is not disclosed is said to be so, and is neither done nor undone. Facts dated
 * after the day do not exist.
 *
 * <pre>{@code
 * System.out.print(AccountabilityReport.text(alliance, asOf, Locale.forLanguageTag("es")));
 * Files.writeString(Path.of("account.md"), AccountabilityReport.markdown(alliance, asOf, Locale.ENGLISH));
 * }</pre>
 */
public final class AccountabilityReport {
    /** How a commitment stands. */
    private enum Standing {
        SILENT,
        LATE,
        RUNNING,
        COMPLETE,
        AHEAD,
        UNKNOWN
    }

    private final Alliance alliance;
    private final LocalDate asOf;
    private final Told told;
    private final List<List<String>> silent = new ArrayList<>();
    private final List<List<String>> others = new ArrayList<>();

    private AccountabilityReport(Alliance alliance, LocalDate asOf, Locale locale) {
        this.alliance = alliance;
        this.asOf = asOf;
        this.told = new Told(alliance, locale);
        for (Plan plan : alliance.plans()) {
            plan.commitments().forEach(commitment -> add(plan, commitment));
        }
    }

    /**
     * {@return the account as text for a terminal, each line ended by a line feed}
     *
     * @param alliance the alliance that gives account
     * @param asOf the day up to which it does
     * @param locale the language: Spanish where it is Spanish, else English
     */
    public static String text(Alliance alliance, LocalDate asOf, Locale locale) {
        AccountabilityReport report = new AccountabilityReport(alliance, asOf, locale);
        Lines lines = new Lines(locale);
        lines.wrap("", Lines.plain(report.title()));
        report.sheets().forEach(sheet -> sheet.asText(lines));
        report.silences().forEach(silence -> lines.wrap("", silence));
        return lines.toString();
    }

    /**
     * {@return the account as GitHub-flavoured Markdown, each line ended by a line feed}
     *
     * @param alliance the alliance that gives account
     * @param asOf the day up to which it does
     * @param locale the language: Spanish where it is Spanish, else English
     */
    public static String markdown(Alliance alliance, LocalDate asOf, Locale locale) {
        AccountabilityReport report = new AccountabilityReport(alliance, asOf, locale);
        Lines lines = new Lines(locale);
        lines.line("# " + Markdown.escape(report.title()));
        report.sheets().forEach(sheet -> sheet.asMarkdown(lines));
        report.silences().forEach(silence -> lines.line(silence));
        return lines.toString();
    }

    private String title() {
        return Lines.say("account.title")
                .with("name", alliance.name())
                .with("day", asOf)
                .in(told.locale());
    }

    private List<Sheet> sheets() {
        List<String> commitments = List.of(
                "account.id",
                "account.commitment",
                "account.standing",
                "account.due",
                "account.accountable",
                "account.responsible",
                "account.report",
                "account.evidence",
                "account.results");
        return List.of(
                new Sheet("account.silent", commitments, silent),
                new Sheet(
                        "account.achieved",
                        List.of(
                                "account.date",
                                "account.result",
                                "account.quantity",
                                "account.byWhom",
                                "account.evidence",
                                "account.commitments"),
                        results().stream().map(this::row).toList()),
                new Sheet("account.others", commitments, others));
    }

    /** {@return what has to be said where there is nothing to list, each after an empty line} */
    private List<String> silences() {
        List<String> lines = new ArrayList<>();
        if (results().isEmpty()) {
            lines.add("");
            lines.add(told.in(told.isOpen(Facet.RESULTS) ? "account.resultsUndisclosed" : "account.noResults"));
        } else if (told.isOpen(Facet.RESULTS)) {
            lines.add("");
            lines.add(told.in("account.moreResults"));
        }
        boolean mayBeMore = told.isOpen(Facet.PLANS)
                || alliance.plans().stream().anyMatch(plan -> told.isOpen(Facet.PLAN_COMMITMENTS, plan.id()));
        if (mayBeMore || (silent.isEmpty() && others.isEmpty())) {
            lines.add("");
            lines.add(told.in(mayBeMore ? "account.moreCommitments" : "account.noCommitments"));
        }
        return lines;
    }

    private List<Result> results() {
        return alliance.results().stream()
                .filter(result -> !result.date().isAfter(asOf))
                .sorted(Comparator.comparing(Result::date).thenComparing(Result::id))
                .toList();
    }

    private List<String> row(Result result) {
        String id = result.id();
        List<String> actors = result.attribution().stream()
                .map(one -> told.actor(one.actor()) + " "
                        + Lines.say("percent").with("coverage", one.share()).in(told.locale()))
                .toList();
        String quantity = result.quantity()
                .map(number -> number + result.unit().map(unit -> " " + unit).orElse(""))
                .orElse(told.absent(Facet.RESULT_QUANTITY, id));
        return List.of(
                result.date().toString(),
                result.statement(),
                quantity,
                told.list(actors, ", ", Facet.RESULT_ATTRIBUTION, id),
                told.list(result.evidence(), "; ", Facet.RESULT_EVIDENCE, id),
                told.list(result.commitments(), ", ", Facet.RESULT_COMMITMENTS, id));
    }

    private void add(Plan plan, Commitment commitment) {
        String[] ids = {plan.id(), commitment.id()};
        Scope scope = new Scope(
                ElementPath.of("plans", plan.id(), "commitments", commitment.id()),
                List.of(ids),
                asOf,
                alliance.disclosure());
        DueDate due = DueDate.of(commitment, scope);
        Optional<Progress> last = commitment.progress().stream()
                .filter(progress -> !progress.date().isAfter(asOf))
                .reduce((earlier, later) -> later);
        Standing standing = standing(due, last, told.isOpen(Facet.COMMITMENT_PROGRESS, ids));
        List<String> row = List.of(
                commitment.id(),
                commitment.statement(),
                told.in("account.standing." + standing),
                due.day()
                        .map(LocalDate::toString)
                        .orElse(told.in(due.mayExist() ? "account.undisclosed" : "account.none")),
                actors(commitment, Letter.A, Facet.ASSIGNMENT_ACCOUNTABLE, ids),
                actors(commitment, Letter.R, Facet.ASSIGNMENT_RESPONSIBLE, ids),
                last.map(one -> one.date() + ", " + told.in("account.level." + one.level()))
                        .orElse(told.absent(Facet.COMMITMENT_PROGRESS, ids)),
                told.list(last.map(Progress::evidence).orElse(List.of()), "; ", Facet.PROGRESS_EVIDENCE, ids),
                resultsOf(commitment));
        (standing == Standing.SILENT ? silent : others).add(row);
    }

    private Standing standing(DueDate due, Optional<Progress> last, boolean mayHaveMoreReports) {
        boolean isDue = due.isBy(asOf);
        if (last.isPresent()) {
            boolean isComplete = last.get().level() == Progress.Level.COMPLETE;
            return isComplete ? Standing.COMPLETE : isDue ? Standing.LATE : Standing.RUNNING;
        }
        if (mayHaveMoreReports || !due.waits().isEmpty()) {
            return Standing.UNKNOWN;
        }
        return isDue ? Standing.SILENT : Standing.AHEAD;
    }

    private String actors(Commitment commitment, Letter letter, Facet facet, String... ids) {
        List<String> names =
                commitment.holders(letter).stream().map(told::actor).toList();
        return told.list(names, ", ", facet, ids);
    }

    private String resultsOf(Commitment commitment) {
        List<Result> of = results().stream()
                .filter(result -> result.commitments().contains(commitment.id()))
                .toList();
        boolean mayBeMore = told.isOpen(Facet.RESULTS)
                || results().stream().anyMatch(result -> told.isOpen(Facet.RESULT_COMMITMENTS, result.id()));
        if (of.isEmpty()) {
            return told.in(mayBeMore ? "account.undisclosed" : "account.none");
        }
        return String.join("; ", of.stream().map(Result::statement).toList());
    }
}
