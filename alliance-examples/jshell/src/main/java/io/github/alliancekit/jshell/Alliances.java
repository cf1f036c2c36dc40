package io.github.alliancekit.jshell;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.format.AllianceReading;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What was read of files: the alliances, what is none on the day of the session, and the problems beside them.
 *
 * <p>The prompt shows the first of them in a table.
 */
public final class Alliances {
    private static final int SHOWN = 10;

    private final Session session;
    private final List<Alliance> all;
    private final int fewer;
    private final List<AllianceReading> flawed;

    private Alliances(Session session, List<Alliance> all, int fewer, List<AllianceReading> flawed) {
        this.session = session;
        this.all = all;
        this.fewer = fewer;
        this.flawed = flawed;
    }

    static Alliances of(Session session, List<AllianceReading> readings) {
        List<Alliance> read = readings.stream()
                .map(AllianceReading::alliance)
                .flatMap(Optional::stream)
                .toList();
        List<Alliance> all = read.stream()
                .filter(alliance -> alliance.members(session.day()).size() >= 2)
                .toList();
        List<AllianceReading> flawed = readings.stream()
                .filter(reading -> !reading.problems().isEmpty())
                .toList();
        return new Alliances(session, all, read.size() - all.size(), flawed);
    }

    /** {@return the alliances, in the order of the files} */
    public List<Alliance> list() {
        return all;
    }

    /** {@return the alliances, to be worked with as any stream} */
    public Stream<Alliance> stream() {
        return all.stream();
    }

    /** {@return how many there are} */
    public int size() {
        return all.size();
    }

    /**
     * {@return one alliance}
     *
     * @param id its id
     * @throws Refused if there is none of that id
     */
    public Alliance get(String id) {
        return all.stream()
                .filter(alliance -> alliance.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        "There is no alliance \"" + id + "\" among these " + all.size(),
                        "Maybe it is longer than the table had room for: list() has all of them."));
    }

    /**
     * {@return them from a row on, which becomes the first: the prompt shows ten}
     *
     * @param row the number of the row, from 1
     */
    public Alliances from(int row) {
        return new Alliances(session, all.stream().skip(Math.max(0, row - 1)).toList(), 0, List.of());
    }

    /**
     * {@return some of them}
     *
     * @param wanted which
     */
    public Alliances where(Predicate<Alliance> wanted) {
        return new Alliances(session, all.stream().filter(wanted).toList(), 0, List.of());
    }

    /**
     * {@return those with so many members on the day of the session}
     *
     * @param members the least number of members
     */
    public Alliances withMembers(int members) {
        return where(alliance -> alliance.members(session.day()).size() >= members);
    }

    /** {@return what was wrong in the files, place by place} */
    public Page problems() {
        StringBuilder text = new StringBuilder();
        for (AllianceReading reading : flawed) {
            text.append(Columns.end(Columns.plain(reading.source()), session.width()))
                    .append('\n');
            reading.problems().forEach(problem -> problem.toString()
                    .lines()
                    .flatMap(line -> Columns.wrap(line, session.width() - 4).stream())
                    .forEach(line -> text.append("    ").append(line).append('\n')));
        }
        return new Page(text.isEmpty() ? session.say("problems.none") + "\n" : text.toString());
    }

    /** {@return the first of them in a table, and how many there are} */
    @Override
    public String toString() {
        Table table = Table.of(
                ">",
                session.say("column.id"),
                session.say("column.name"),
                ">" + session.say("column.members"),
                ">" + session.say("column.commitments"),
                ">" + session.say("column.risks"));
        for (int i = 0; i < Math.min(SHOWN, all.size()); i++) {
            Alliance alliance = all.get(i);
            int commitments = alliance.plans().stream()
                    .mapToInt(plan -> plan.commitments().size())
                    .sum();
            table.row(
                    String.valueOf(i + 1),
                    alliance.id(),
                    alliance.name(),
                    String.valueOf(alliance.members(session.day()).size()),
                    String.valueOf(commitments),
                    String.valueOf(alliance.risks().size()));
        }
        return "\n" + table.print(session.width()) + footer();
    }

    private String footer() {
        StringBuilder text = new StringBuilder(
                session.paragraph(Session.message("alliances.count").with("count", all.size())));
        if (fewer > 0) {
            text.append(session.paragraph(
                    Session.message("alliances.fewer").with("count", fewer).with("day", session.day())));
        }
        if (!flawed.isEmpty()) {
            int problems = flawed.stream()
                    .mapToInt(reading -> reading.problems().size())
                    .sum();
            text.append(session.paragraph(Session.message("alliances.problems").with("count", problems)));
        }
        return text.toString();
    }
}
