package io.github.alliancekit.jshell;

import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Family;
import io.github.alliancekit.rules.Headline;
import io.github.alliancekit.rules.measure.Interval;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Assessments of many alliances, a row each at the prompt. */
public final class Assessments {
    private static final int SHOWN = 10;

    private final Session session;
    private final List<Assessed> all;

    Assessments(Session session, List<Assessed> all) {
        this.session = session;
        this.all = List.copyOf(all);
    }

    /** {@return the assessments, in order} */
    public List<Assessed> list() {
        return all;
    }

    /** {@return the assessments, to be worked with as any stream} */
    public Stream<Assessed> stream() {
        return all.stream();
    }

    /** {@return how many there are} */
    public int size() {
        return all.size();
    }

    /**
     * {@return the assessment of one row}
     *
     * @param row its number in the table, from 1
     * @throws Refused if there is no such row
     */
    public Assessed get(int row) {
        if (row < 1 || row > all.size()) {
            throw new Refused(
                    "There is no row " + row + " among " + all.size(), "Maybe another number: rows begin at 1.");
        }
        return all.get(row - 1);
    }

    /**
     * {@return the assessment of one alliance}
     *
     * @param id the id of the alliance
     * @throws Refused if there is none of that id
     */
    public Assessed get(String id) {
        return all.stream()
                .filter(one -> one.alliance().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        "There is no assessment of \"" + id + "\" among these " + all.size(),
                        "Maybe it is longer than the table had room for: get(1) is the first row."));
    }

    /**
     * {@return them from a row on, which becomes the first: the prompt shows ten}
     *
     * @param row the number of the row, from 1
     */
    public Assessments from(int row) {
        return new Assessments(session, all.stream().skip(Math.max(0, row - 1)).toList());
    }

    /**
     * {@return some of them, in the same order}
     *
     * @param wanted which
     */
    public Assessments where(Predicate<Assessed> wanted) {
        return new Assessments(session, all.stream().filter(wanted).toList());
    }

    /**
     * {@return those of alliances with so many members}
     *
     * @param members the least number of members
     */
    public Assessments withMembers(int members) {
        return where(one -> one.members() >= members);
    }

    /**
     * {@return them with the worst first: whose headline is lowest at its very best} Those that no rule applies to are
     * left out; ties are ordered by what is certain, then by id.
     *
     * @param family which headline
     */
    public Assessments worst(Family family) {
        return sorted(
                family,
                Comparator.comparing((Assessed one) -> range(one, family).high())
                        .thenComparing(one -> range(one, family).low()));
    }

    /**
     * {@return them with the best first: whose headline is highest for certain} Those that no rule applies to are left
     * out; ties are ordered by what they may come to, then by id.
     *
     * @param family which headline
     */
    public Assessments best(Family family) {
        return sorted(
                family,
                Comparator.comparing((Assessed one) -> range(one, family).low())
                        .thenComparing(one -> range(one, family).high())
                        .reversed());
    }

    private Assessments sorted(Family family, Comparator<Assessed> order) {
        return new Assessments(
                session,
                all.stream()
                        .filter(one -> one.assessment().headline(family).range().isPresent())
                        .sorted(order.thenComparing(one -> one.alliance().id()))
                        .toList());
    }

    private static Interval range(Assessed one, Family family) {
        return one.assessment().headline(family).range().orElse(Interval.point(Fraction.ZERO));
    }

    /** {@return the first of them in a table, and how many there are} */
    @Override
    public String toString() {
        Table table = Table.of(
                ">",
                session.say("column.id"),
                session.say("column.name"),
                ">" + session.say("column.members"),
                ">" + session.say("family.CLARITY"),
                ">" + session.say("column.coverage"),
                ">" + session.say("family.BALANCE"),
                ">" + session.say("column.coverage"));
        for (int i = 0; i < Math.min(SHOWN, all.size()); i++) {
            Assessed one = all.get(i);
            Headline clarity = one.assessment().clarity();
            Headline balance = one.assessment().balance();
            table.row(
                    String.valueOf(i + 1),
                    one.alliance().id(),
                    one.alliance().name(),
                    String.valueOf(one.members()),
                    session.points(clarity),
                    session.coverage(clarity),
                    session.points(balance),
                    session.coverage(balance));
        }
        return "\n" + table.print(session.width())
                + session.paragraph(Session.message("assessments.count").with("count", all.size()));
    }
}
