package io.github.alliancekit.rules.report;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Instrument;
import io.github.alliancekit.core.plan.Mechanism;
import io.github.alliancekit.core.plan.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which commitments serve which instrument, by what mechanism it is followed, and when its next review falls.
 *
 * <p>The next review is the first round on the day or after it. What is not disclosed is said to be so.
 *
 * <pre>{@code
 * System.out.print(InstrumentsReport.text(alliance, asOf, Locale.ENGLISH));
 * }</pre>
 */
public final class InstrumentsReport {
    private final Alliance alliance;
    private final LocalDate asOf;
    private final Told told;

    private InstrumentsReport(Alliance alliance, LocalDate asOf, Locale locale) {
        this.alliance = alliance;
        this.asOf = asOf;
        this.told = new Told(alliance, locale);
    }

    /**
     * {@return the report as text for a terminal, each line ended by a line feed}
     *
     * @param alliance the alliance
     * @param asOf the day from which on the next review is looked for
     * @param locale the language: Spanish where it is Spanish, else English
     */
    public static String text(Alliance alliance, LocalDate asOf, Locale locale) {
        InstrumentsReport report = new InstrumentsReport(alliance, asOf, locale);
        Lines lines = new Lines(locale);
        lines.wrap("", Lines.plain(report.title()));
        report.sheet().asText(lines);
        for (String remark : report.remarks()) {
            lines.line("");
            lines.wrap("", Lines.plain(remark));
        }
        return lines.toString();
    }

    /**
     * {@return the report as GitHub-flavoured Markdown, each line ended by a line feed}
     *
     * @param alliance the alliance
     * @param asOf the day from which on the next review is looked for
     * @param locale the language: Spanish where it is Spanish, else English
     */
    public static String markdown(Alliance alliance, LocalDate asOf, Locale locale) {
        InstrumentsReport report = new InstrumentsReport(alliance, asOf, locale);
        Lines lines = new Lines(locale);
        lines.line("# " + Markdown.escape(report.title()));
        report.sheet().asMarkdown(lines);
        for (String remark : report.remarks()) {
            lines.line("");
            lines.line(Markdown.escape(remark));
        }
        return lines.toString();
    }

    private String title() {
        return Lines.say("instruments.title")
                .with("name", alliance.name())
                .with("day", asOf)
                .in(told.locale());
    }

    private Sheet sheet() {
        return new Sheet(
                "instruments.heading",
                List.of(
                        "account.id",
                        "instruments.instrument",
                        "instruments.mechanism",
                        "instruments.next",
                        "account.commitments"),
                alliance.instruments().stream().map(this::row).toList());
    }

    private List<String> row(Instrument instrument) {
        List<String> serving = new ArrayList<>();
        boolean mayBeMore = told.isOpen(Facet.PLANS);
        for (Plan plan : alliance.plans()) {
            mayBeMore |= told.isOpen(Facet.PLAN_COMMITMENTS, plan.id());
            for (Commitment commitment : plan.commitments()) {
                mayBeMore |= told.isOpen(Facet.COMMITMENT_INSTRUMENTS, plan.id(), commitment.id());
                if (commitment.instruments().contains(instrument.id())) {
                    serving.add(commitment.id() + " " + commitment.statement());
                }
            }
        }
        return List.of(
                instrument.id(),
                instrument.name(),
                instrument
                        .mechanism()
                        .map(Mechanism::name)
                        .orElse(told.absent(Facet.INSTRUMENT_MECHANISM, instrument.id())),
                next(instrument),
                serving(serving, mayBeMore));
    }

    private String serving(List<String> serving, boolean mayBeMore) {
        if (serving.isEmpty()) {
            return told.in(mayBeMore ? "account.undisclosed" : "account.none");
        }
        String all = String.join("; ", serving);
        return mayBeMore ? Lines.say("account.andMore").with("items", all).in(told.locale()) : all;
    }

    private String next(Instrument instrument) {
        Optional<LocalDate> next = instrument.mechanism().stream()
                .flatMap(mechanism -> mechanism.rounds().stream())
                .filter(round -> !round.isBefore(asOf))
                .findFirst();
        boolean mayBeOthers = told.isOpen(Facet.MECHANISM_ROUNDS, instrument.id());
        if (next.isEmpty()) {
            return told.in(mayBeOthers ? "account.undisclosed" : "account.none");
        }
        return mayBeOthers
                ? Lines.say("instruments.atTheLatest").with("day", next.get()).in(told.locale())
                : next.get().toString();
    }

    private List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (alliance.instruments().isEmpty()) {
            remarks.add(
                    told.in(told.isOpen(Facet.INSTRUMENTS) ? "instruments.undisclosed" : "instruments.noInstruments"));
        }
        List<String> without = alliance.plans().stream()
                .flatMap(plan -> plan.commitments().stream()
                        .filter(commitment -> commitment.instruments().isEmpty()
                                && !told.isOpen(Facet.COMMITMENT_INSTRUMENTS, plan.id(), commitment.id())))
                .map(Commitment::id)
                .toList();
        if (!without.isEmpty()) {
            remarks.add(Lines.say("instruments.without")
                    .with("commitments", without)
                    .in(told.locale()));
        }
        return remarks;
    }
}
