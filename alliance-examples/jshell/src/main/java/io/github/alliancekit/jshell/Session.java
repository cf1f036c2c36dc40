package io.github.alliancekit.jshell;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.distribution.Bearers;
import io.github.alliancekit.core.distribution.Risk;
import io.github.alliancekit.core.distribution.Share;
import io.github.alliancekit.core.format.AllianceReading;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.InvalidAllianceException;
import io.github.alliancekit.rules.Headline;
import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.NotAnAllianceException;
import io.github.alliancekit.rules.Points;
import io.github.alliancekit.rules.RuleSet;
import io.github.alliancekit.rules.Texts;
import io.github.alliancekit.rules.measure.Interval;
import io.github.alliancekit.rules.report.WhyReport;
import io.github.alliancekit.samples.Samples;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dflib.DataFrame;

/**
 * The verbs of the prompt, and what they go by: a language, a width, a day and a rule set.
 *
 * <p>A session is immutable: {@link #in}, {@link #wide} and {@link #on} give another one. The prompt keeps the current
 * one in its variable {@code session}.
 *
 * <pre>{@code
 * Session session = Session.of(LocalDate.of(2026, 11, 20)).in("es").wide(100);
 * session.assess(session.alliance("lopsided-harbour")).why("BAL-05");
 * }</pre>
 */
public final class Session {
    private static final Texts TEXTS = Texts.of(Session.class, "io.github.alliancekit.jshell.session");
    private static final int LEAST_WIDTH = 60;
    private static final int USUAL_WIDTH = 100;
    private static final List<String> VERBS = List.of(
            "samples",
            "alliance",
            "assess",
            "why",
            "costs",
            "share",
            "compare",
            "show",
            "iati",
            "folder",
            "frame",
            "plot",
            "lang",
            "day",
            "width",
            "help");

    private final Locale locale;
    private final int width;
    private final LocalDate day;
    private final RuleSet rules;

    private Session(Locale locale, int width, LocalDate day, RuleSet rules) {
        this.locale = locale;
        this.width = width;
        this.day = day;
        this.rules = rules;
    }

    /**
     * {@return a session in English, 100 columns wide, by the standard rules}
     *
     * @param day the day of its assessments
     */
    public static Session of(LocalDate day) {
        return new Session(Locale.ENGLISH, USUAL_WIDTH, day, RuleSet.standard());
    }

    /**
     * {@return this session in another language}
     *
     * @param language {@code en} or {@code es}
     * @throws Refused if it is neither
     */
    public Session in(String language) {
        if (!language.equals("en") && !language.equals("es")) {
            throw new Refused("There is no language \"" + language + "\"", "Maybe \"en\" or \"es\".");
        }
        return new Session(Locale.forLanguageTag(language), width, day, rules);
    }

    /**
     * {@return this session on a terminal of another width}
     *
     * @param columns how many columns there are; less than 60 counts as 60
     */
    public Session wide(int columns) {
        return new Session(locale, Math.max(LEAST_WIDTH, columns), day, rules);
    }

    /**
     * {@return this session on another day}
     *
     * @param date year, month and day, such as {@code 2026-11-20}
     * @throws Refused if there is no such day
     */
    public Session on(String date) {
        try {
            return new Session(locale, width, LocalDate.parse(date), rules);
        } catch (DateTimeException e) {
            throw new Refused(
                    "\"" + date + "\" is not a day that exists",
                    "Maybe year-month-day was meant, such as \"2026-06-30\".");
        }
    }

    /**
     * {@return this session by other rules or another profile}
     *
     * @param rules the rules
     */
    public Session by(RuleSet rules) {
        return new Session(locale, width, day, rules);
    }

    /** {@return the language} */
    public Locale locale() {
        return locale;
    }

    /** {@return how many columns the terminal has} */
    public int width() {
        return width;
    }

    /** {@return the day of the assessments} */
    public LocalDate day() {
        return day;
    }

    /** {@return what the prompt says first} */
    public String welcome() {
        return say("welcome");
    }

    /** {@return the verbs of the prompt, each with what it does} */
    public Page help() {
        Table table = Table.of(say("help.verb"), say("help.does"));
        VERBS.forEach(verb -> table.row(say("verb." + verb), say("does." + verb)));
        return new Page(
                paragraph(message("help.begin")) + "\n" + table.print(width) + "\n" + paragraph(message("help.end")));
    }

    /** {@return the samples that {@link #alliance} knows by name} */
    public Page samples() {
        Table table = Table.of(say("column.sample"), say("column.name"), say("column.from"));
        for (String name : Samples.names()) {
            String from = Samples.sourced().contains(name) ? "sample.sourced" : "sample.invented";
            table.row(name, alliance(name).name(), say(from));
        }
        return new Page(table.print(width));
    }

    /**
     * {@return an alliance}
     *
     * @param fileOrName a file that holds one alliance, in any format, or the name of a sample
     * @throws Refused with all problems if it cannot be read
     */
    public Alliance alliance(String fileOrName) {
        if (Samples.names().contains(fileOrName)) {
            return Samples.alliance(fileOrName).get();
        }
        List<AllianceReading> readings = Readings.of(Path.of(fileOrName));
        List<Alliance> all = readings.stream()
                .flatMap(reading -> reading.alliance().stream())
                .toList();
        if (all.size() > 1) {
            throw new Refused(
                    "\"" + fileOrName + "\" holds " + all.size() + " alliances",
                    "Maybe folder(\"" + fileOrName + "\"), which reads them all.");
        }
        if (all.isEmpty()) {
            List<String> problems = new ArrayList<>();
            readings.forEach(reading -> reading.problems().forEach(problem -> problems.add(problem.toString())));
            throw new Refused(
                    problems.isEmpty() ? "\"" + fileOrName + "\" holds no alliance" : String.join("\n", problems),
                    "Maybe a sample was meant: " + String.join(", ", Samples.names()) + ".");
        }
        return all.get(0);
    }

    /**
     * {@return the activities of an IATI file, or of all XML files of a folder and the folders in it}
     *
     * @param fileOrFolder where they are
     * @throws Refused if there is nothing there
     */
    public Alliances iati(String fileOrFolder) {
        return Alliances.of(this, Readings.iati(Path.of(fileOrFolder)));
    }

    /**
     * {@return the alliances of a file or of all files of a folder and the folders in it, in any format}
     *
     * @param fileOrFolder where they are
     * @throws Refused if there is nothing there
     */
    public Alliances folder(String fileOrFolder) {
        return Alliances.of(this, Readings.of(Path.of(fileOrFolder)));
    }

    /**
     * {@return an assessment on the day of the session}
     *
     * @param alliance the alliance
     * @throws Refused if it has fewer than two members on that day
     */
    public Assessed assess(Alliance alliance) {
        try {
            return new Assessed(this, rules.assess(alliance, day));
        } catch (NotAnAllianceException e) {
            throw new Refused(
                    String.valueOf(e.getMessage()).lines().findFirst().orElse(""),
                    "Maybe observers were meant as members, or day(\"2026-11-20\") sets a day when they had joined.");
        }
    }

    /**
     * {@return assessments of many, in their order}
     *
     * @param alliances the alliances
     */
    public Assessments assess(Alliances alliances) {
        return new Assessments(this, alliances.stream().map(this::assess).toList());
    }

    /**
     * {@return why a rule answered as it did, with its sources}
     *
     * @param assessed an assessment
     * @param rule the id of a rule, such as {@code GOV-07}
     * @throws Refused if there is no such rule
     */
    public Page why(Assessed assessed, String rule) {
        if (rules.rule(rule).isEmpty()) {
            throw new Refused(
                    "There is no rule \"" + rule + "\"",
                    "Maybe one of "
                            + rules.rules().stream().map(one -> one.info().id()).toList() + ".");
        }
        return new Page(WhyReport.write(assessed.assessment().why(rule), locale, width));
    }

    /**
     * {@return what each rule costs an alliance, the greatest certain loss first}
     *
     * @param assessed an assessment
     */
    public Page costs(Assessed assessed) {
        return new Page(assessed.costTable(Integer.MAX_VALUE));
    }

    /**
     * {@return an alliance in which a risk is borne in other shares}
     *
     * @param alliance the alliance
     * @param risk the id of the risk
     * @param shares who bears which part: {@code operator 1/2, municipality 1/2}; what is left over is borne by nobody
     * @throws Refused if there is no such risk, or something else than shares of actors and groups is written
     */
    public Alliance share(Alliance alliance, String risk, String shares) {
        Risk before = alliance.risks().stream()
                .filter(one -> one.id().equals(risk))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        "There is no risk \"" + risk + "\" in " + alliance.id(),
                        "Maybe one of "
                                + alliance.risks().stream().map(Risk::id).toList() + "."));
        try {
            List<Share> all = new ArrayList<>();
            for (String part : shares.split(",", -1)) {
                all.add(share(alliance, part.strip()));
            }
            return alliance.withRisk(before.withBearers(Bearers.split(all.toArray(Share[]::new))));
        } catch (InvalidAllianceException e) {
            throw new Refused(String.valueOf(e.getMessage()));
        } catch (NumberFormatException e) {
            throw new Refused(
                    "\"" + shares + "\" are not actors or groups with a share each",
                    "Maybe a share is no number: 1/3, 0.25 and 1 are some.");
        }
    }

    private static Share share(Alliance alliance, String part) {
        int blank = part.lastIndexOf(' ');
        String holder = blank < 0 ? part : part.substring(0, blank).strip();
        boolean isGroup =
                alliance.groups().stream().anyMatch(group -> group.id().equals(holder));
        if (blank < 0 || (!isGroup && alliance.actor(holder).isEmpty())) {
            List<String> holders = new ArrayList<>();
            alliance.actors().forEach(actor -> holders.add(actor.id()));
            alliance.groups().forEach(group -> holders.add(group.id()));
            throw new Refused(
                    "\"" + part + "\" is not an actor or a group with its share",
                    "Maybe \"" + holders.get(0) + " 1/2\"; there are " + String.join(", ", holders) + ".");
        }
        Fraction portion = Fraction.parse(part.substring(blank + 1));
        return isGroup ? Share.ofGroup(holder, portion) : Share.ofActor(holder, portion);
    }

    /**
     * {@return what an alliance gained by a change}
     *
     * @param before the alliance as it was
     * @param after the alliance as it would be
     */
    public Compared compare(Alliance before, Alliance after) {
        return compare(assess(before), assess(after));
    }

    /**
     * {@return what the second of two assessments gained over the first}
     *
     * @param before the first
     * @param after the second
     */
    public Compared compare(Assessed before, Assessed after) {
        return after.since(before);
    }

    /**
     * {@return who is in an alliance, what they promised, and which risks they bear}
     *
     * @param alliance the alliance
     */
    public Page show(Alliance alliance) {
        return Shown.of(this, alliance);
    }

    /**
     * {@return an assessment in full: all findings and questions, with what to do}
     *
     * @param assessed an assessment
     */
    public Page show(Assessed assessed) {
        return assessed.inFull();
    }

    /**
     * {@return a data frame with a row for each assessment}
     *
     * @param assessments the assessments
     */
    public Frame frame(Assessments assessments) {
        return Frame.of(this, assessments);
    }

    /**
     * {@return a frame of one's own, to be shown and plotted}
     *
     * @param data any frame of DFLib
     */
    public Frame frame(DataFrame data) {
        return new Frame(this, data);
    }

    /**
     * Draws a column of a frame against another, and writes the picture to a file in SVG, which every browser shows.
     *
     * @param frame the frame
     * @param x the column from left to right
     * @param y the column from bottom to top; {@code clarity} draws ranges from {@code clarityLow} to
     *     {@code clarityHigh}
     * @param file where to write
     * @return what was written
     * @throws Refused if there is no such column, or the file cannot be written
     */
    public Page plot(Frame frame, String x, String y, String file) {
        int points = Plot.of(this, frame.data(), x, y).write(Path.of(file));
        return new Page(paragraph(message("plotted").with("file", file).with("count", points)));
    }

    static Message message(String key) {
        return Message.of(TEXTS, key);
    }

    String say(String key) {
        return message(key).in(locale);
    }

    String paragraph(Message message) {
        return paragraph(message.in(locale));
    }

    String paragraph(String text) {
        return String.join("\n", Columns.wrap(text, width)) + "\n";
    }

    /** {@return a figure and a place, with words set in below them} */
    String item(String figure, String place, String words) {
        StringBuilder text = new StringBuilder();
        String indent = " ".repeat(9);
        if (!figure.isEmpty() && !place.isEmpty()) {
            text.append(Columns.cut(Columns.padded(figure, 7, false) + "  " + Columns.plain(place), width))
                    .append('\n');
        }
        String begin = place.isEmpty() && !figure.isEmpty() ? Columns.padded(figure, 7, false) + "  " : indent;
        for (String line : Columns.wrap(words, width - indent.length())) {
            text.append(begin).append(line).append('\n');
            begin = indent;
        }
        return text.toString();
    }

    String points(Headline headline) {
        return headline.range().map(this::points).orElse("–");
    }

    String points(Interval range) {
        String low = Points.print(range.low());
        return range.isPoint() ? low : low + " – " + Points.print(range.high());
    }

    String coverage(Headline headline) {
        return Points.print(headline.coverage().times(Fraction.HUNDRED)) + " %";
    }
}
