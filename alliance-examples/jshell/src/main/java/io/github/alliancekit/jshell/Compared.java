package io.github.alliancekit.jshell;

import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Cap;
import io.github.alliancekit.rules.Change;
import io.github.alliancekit.rules.Family;
import io.github.alliancekit.rules.Finding;
import io.github.alliancekit.rules.Headline;
import io.github.alliancekit.rules.Points;
import io.github.alliancekit.rules.Question;
import io.github.alliancekit.rules.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Two assessments side by side: what the second gained, rule by rule, and what was mended or came up. */
public final class Compared {
    private final Session session;
    private final Change change;

    Compared(Session session, Change change) {
        this.session = session;
        this.change = change;
    }

    /** {@return the change, with all that the library can tell of it} */
    public Change change() {
        return change;
    }

    /** {@return both headlines before and after, what each rule brought, and what was mended, answered or came up} */
    @Override
    public String toString() {
        Table table = Table.of(
                session.say("column.rule"),
                session.say("column.asks"),
                ">" + session.say("column.before"),
                ">" + session.say("column.after"),
                ">" + session.say("column.gainLow"),
                ">" + session.say("column.gainHigh"));
        for (Family family : Family.values()) {
            table.row(
                    "",
                    session.say("family." + family),
                    session.points(change.earlier().headline(family)),
                    session.points(change.later().headline(family)),
                    signed(change.low(family)),
                    signed(change.high(family)));
            change.effects(family).forEach(effect -> row(table, effect));
        }
        return "\n" + table.print(session.width()) + caps() + findings("mended", change.mended())
                + findings("appeared", change.appeared()) + questions("answered", change.answered())
                + questions("asked", change.asked());
    }

    /** What a cap hides: the headline before it. */
    private String caps() {
        StringBuilder text = new StringBuilder();
        for (Family family : Family.values()) {
            Headline before = change.earlier().headline(family);
            Headline after = change.later().headline(family);
            Stream.of(after, before)
                    .flatMap(headline -> headline.caps().stream())
                    .filter(Cap::binds)
                    .findFirst()
                    .ifPresent(cap -> text.append(session.paragraph(Session.message("uncapped")
                            .with("family", session.say("family." + family))
                            .with("limit", Points.print(cap.limit()))
                            .with("rule", cap.rule())
                            .with("before", uncapped(before))
                            .with("after", uncapped(after)))));
        }
        return text.toString();
    }

    private String uncapped(Headline headline) {
        return headline.mean().map(session::points).orElse("–");
    }

    private void row(Table table, Change.Effect effect) {
        String title = effect.after()
                .or(effect::before)
                .map(verdict -> verdict.rule().title(session.locale()))
                .orElse("");
        table.row(
                effect.rule(),
                title,
                score(effect.before()),
                score(effect.after()),
                signed(effect.low()),
                signed(effect.high()));
    }

    private String score(Optional<Verdict> verdict) {
        return verdict.flatMap(Verdict::score)
                .map(range -> session.points(range.times(Fraction.HUNDRED)))
                .orElse("–");
    }

    private static String signed(Fraction points) {
        return (points.signum() > 0 ? "+" : "") + Points.print(points);
    }

    private String findings(String heading, List<Finding> findings) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : findings) {
            text.append(
                    session.item(finding.rule().id(), finding.element().toString(), finding.message(session.locale())));
        }
        return headed(heading, text);
    }

    private String questions(String heading, List<Question> questions) {
        StringBuilder text = new StringBuilder();
        for (Question question : questions) {
            text.append(session.item("?", "", question.message(session.locale())));
        }
        return headed(heading, text);
    }

    private String headed(String heading, StringBuilder text) {
        return text.isEmpty() ? "" : "\n" + session.say(heading) + "\n" + text;
    }
}
