package io.github.alliancekit.jshell;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Assessment;
import io.github.alliancekit.rules.Cap;
import io.github.alliancekit.rules.Family;
import io.github.alliancekit.rules.Finding;
import io.github.alliancekit.rules.Headline;
import io.github.alliancekit.rules.Points;
import io.github.alliancekit.rules.Question;
import java.util.List;
import java.util.Optional;

/**
 * An assessment at the prompt: its two headlines, and the rules that cost it most.
 *
 * <p>The whole assessment, with all that the library can tell of it, is behind {@link #assessment}.
 */
public final class Assessed {
    private static final int DEAREST = 5;

    private final Session session;
    private final Assessment assessment;

    Assessed(Session session, Assessment assessment) {
        this.session = session;
        this.assessment = assessment;
    }

    /** {@return the assessment of the library} */
    public Assessment assessment() {
        return assessment;
    }

    /** {@return the alliance} */
    public Alliance alliance() {
        return assessment.alliance();
    }

    /** {@return how many members the alliance has on the day} */
    public int members() {
        return alliance().members(assessment.asOf()).size();
    }

    /**
     * {@return why a rule answered as it did}
     *
     * @param rule the id of a rule, such as {@code GOV-07}
     */
    public Page why(String rule) {
        return session.why(this, rule);
    }

    /**
     * {@return what changed since an earlier assessment}
     *
     * @param earlier the assessment to compare with
     */
    public Compared since(Assessed earlier) {
        return new Compared(session, assessment.since(earlier.assessment));
    }

    /** {@return what each rule costs, the greatest certain loss first} */
    public List<Cost> costs() {
        return Cost.of(assessment);
    }

    /** {@return all findings and questions, with what to do} */
    Page inFull() {
        StringBuilder text = new StringBuilder(head());
        if (!assessment.findings().isEmpty()) {
            text.append('\n').append(session.say("findings")).append('\n');
            for (Finding finding : assessment.findings()) {
                String place = finding.rule().id() + "  " + finding.element();
                text.append(session.item("+" + Points.print(finding.gain()), place, finding.message(session.locale())));
                text.append(session.item("", "", "→ " + finding.remedy(session.locale())));
            }
        }
        if (!assessment.questions().isEmpty()) {
            text.append('\n').append(session.say("questions")).append('\n');
            for (Question question : assessment.questions()) {
                text.append(session.item(
                        "?" + Points.print(question.worth()),
                        String.join(", ", question.rules()),
                        question.message(session.locale())));
            }
        }
        return new Page(text.toString());
    }

    /** {@return the headlines, and the rules that cost most} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("\n").append(head()).append('\n').append(costTable(DEAREST));
        text.append(session.paragraph(Session.message("assessed.more")
                .with("findings", assessment.findings().size())
                .with("questions", assessment.questions().size())));
        return text.toString();
    }

    private String head() {
        Table table = Table.of(
                "",
                ">" + session.say("column.points"),
                ">" + session.say("column.coverage"),
                session.say("column.band"),
                "");
        headline(table, Family.CLARITY);
        headline(table, Family.BALANCE);
        String name = Columns.plain(alliance().name()) + " ("
                + Columns.plain(alliance().id()) + "), " + assessment.asOf();
        return session.paragraph(name) + table.print(session.width());
    }

    private void headline(Table table, Family family) {
        Headline headline = assessment.headline(family);
        Optional<Cap> cap = headline.caps().stream().filter(Cap::binds).findFirst();
        table.row(
                session.say("family." + family),
                session.points(headline),
                session.coverage(headline),
                headline.band().map(band -> band.name()).orElse("–"),
                cap.map(one -> Session.message("capped")
                                .with("rule", one.rule())
                                .with("limit", Points.print(one.limit()))
                                .in(session.locale()))
                        .orElse(""));
    }

    /** {@return the dearest rules, so many at most} */
    String costTable(int most) {
        Table table = Table.of(
                session.say("column.rule"),
                session.say("column.asks"),
                ">" + session.say("column.lost"),
                ">" + session.say("column.open"),
                ">" + session.say("column.most"));
        costs().stream()
                .filter(cost -> !cost.lost().plus(cost.open()).isZero())
                .limit(most)
                .forEach(cost -> row(table, cost));
        return table.print(session.width());
    }

    private void row(Table table, Cost cost) {
        table.row(
                cost.rule().id(),
                cost.rule().title(session.locale()),
                figure(cost.lost()),
                figure(cost.open()),
                figure(cost.most()));
    }

    private static String figure(Fraction points) {
        return Points.print(points);
    }
}
