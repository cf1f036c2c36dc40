package io.github.alliancekit.jshell;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.distribution.Bearers;
import io.github.alliancekit.core.distribution.Holder;
import io.github.alliancekit.core.distribution.Risk;
import io.github.alliancekit.core.plan.Assignment;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Letter;
import io.github.alliancekit.core.plan.Plan;
import java.util.stream.Collectors;

/** An alliance as tables: its members, its commitments and its risks. */
final class Shown {
    private Shown() {}

    static Page of(Session session, Alliance alliance) {
        String name = Columns.plain(alliance.name()) + " (" + Columns.plain(alliance.id()) + ")";
        return new Page(session.paragraph(name) + "\n" + members(session, alliance)
                + (alliance.plans().isEmpty() ? "" : "\n" + commitments(session, alliance))
                + (alliance.risks().isEmpty() ? "" : "\n" + risks(session, alliance)));
    }

    private static String members(Session session, Alliance alliance) {
        Table table = Table.of(session.say("column.member"), session.say("column.name"));
        for (Actor actor : alliance.members(session.day())) {
            table.row(actor.id(), actor.name());
        }
        return table.print(session.width());
    }

    private static String commitments(Session session, Alliance alliance) {
        Table table = Table.of(
                session.say("column.commitment"),
                session.say("column.statement"),
                session.say("column.accountable"),
                session.say("column.responsible"),
                session.say("column.due"));
        for (Plan plan : alliance.plans()) {
            for (Commitment commitment : plan.commitments()) {
                table.row(
                        commitment.id(),
                        commitment.statement(),
                        holders(commitment, Letter.A),
                        holders(commitment, Letter.R),
                        commitment.due().map(Object::toString).orElse("–"));
            }
        }
        return table.print(session.width());
    }

    private static String holders(Commitment commitment, Letter letter) {
        String holders = commitment.assignments().stream()
                .filter(assignment -> assignment.letter() == letter)
                .map(Assignment::actor)
                .collect(Collectors.joining(", "));
        return holders.isEmpty() ? "–" : holders;
    }

    private static String risks(Session session, Alliance alliance) {
        Table table =
                Table.of(session.say("column.risk"), session.say("column.statement"), session.say("column.bearers"));
        for (Risk risk : alliance.risks()) {
            table.row(risk.id(), risk.statement(), bearers(session, risk.bearers()));
        }
        return table.print(session.width());
    }

    private static String bearers(Session session, Bearers bearers) {
        if (bearers instanceof Bearers.Split split) {
            return split.shares().isEmpty()
                    ? "–"
                    : split.shares().stream()
                            .map(share -> share.holder().id() + " " + share.portion())
                            .collect(Collectors.joining(", "));
        }
        return bearers.holders().stream().map(Holder::id).collect(Collectors.joining(" + ")) + " "
                + session.say("jointly");
    }
}
