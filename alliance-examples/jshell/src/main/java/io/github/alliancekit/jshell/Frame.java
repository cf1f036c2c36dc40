package io.github.alliancekit.jshell;

import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Headline;
import io.github.alliancekit.rules.Points;
import io.github.alliancekit.rules.measure.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dflib.DataFrame;
import org.jspecify.annotations.Nullable;

/**
 * The bridge from assessments to data frames of DFLib, for whoever counts, groups and joins.
 *
 * <p>A frame is for statistics: what is exact in the library is rounded to two decimals here, as reports print it.
 * DFLib and not Tablesaw: its releases go on (2.0.0-M6 of January 2026; Tablesaw's last is of June 2025), it asks for
 * Java 17 as this library does, its frames are immutable, and it is one jar that needs no other, where Tablesaw brings
 * eight.
 *
 * <p>Its columns are {@code id}, {@code name}, {@code members}; {@code clarityLow} and {@code clarityHigh}, from 0 to
 * 100, null where no rule applies; {@code clarityCoverage}, in per cent; the same three of balance; how many
 * {@code findings} and {@code questions} there are; and {@code dearest}, the rule with the greatest certain loss, null
 * where nothing is lost.
 *
 * <pre>{@code
 * Frame frame = session.frame(assessments);
 * frame.where("int(members) >= 3").sort("double(clarityHigh)");
 * session.frame(frame.data().group("dearest").agg("dearest, count() as activities"));
 * }</pre>
 */
public final class Frame {
    private static final int SHOWN = 10;
    private static final String[] COLUMNS = {
        "id",
        "name",
        "members",
        "clarityLow",
        "clarityHigh",
        "clarityCoverage",
        "balanceLow",
        "balanceHigh",
        "balanceCoverage",
        "findings",
        "questions",
        "dearest"
    };

    private final Session session;
    private final DataFrame data;

    Frame(Session session, DataFrame data) {
        this.session = session;
        this.data = data;
    }

    static Frame of(Session session, Assessments assessments) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (Assessed one : assessments.list()) {
            cells.add(one.alliance().id());
            cells.add(one.alliance().name());
            cells.add(one.members());
            add(cells, one.assessment().clarity());
            add(cells, one.assessment().balance());
            cells.add(one.assessment().findings().size());
            cells.add(one.assessment().questions().size());
            cells.add(one.costs().stream()
                    .filter(cost -> cost.lost().isPositive())
                    .map(cost -> cost.rule().id())
                    .findFirst()
                    .orElse(null));
        }
        return new Frame(session, DataFrame.foldByRow(COLUMNS).of(cells.toArray()));
    }

    /** {@return the frame of DFLib, with all that it can do} */
    public DataFrame data() {
        return data;
    }

    /**
     * {@return the rows for which a condition holds}
     *
     * @param condition in the words of DFLib, such as {@code int(members) >= 3 and str(dearest) = 'GOV-07'}
     */
    public Frame where(String condition) {
        return new Frame(session, data.rows(condition).select());
    }

    /**
     * {@return the rows in another order}
     *
     * @param column in the words of DFLib, such as {@code double(clarityHigh) desc}
     */
    public Frame sort(String column) {
        return new Frame(session, data.sort(column));
    }

    /** {@return the first rows as a table} */
    @Override
    public String toString() {
        return "\n" + print();
    }

    private static void add(List<@Nullable Object> cells, Headline headline) {
        Optional<Interval> range = headline.range();
        cells.add(range.map(points -> number(points.low())).orElse(null));
        cells.add(range.map(points -> number(points.high())).orElse(null));
        cells.add(number(headline.coverage().times(Fraction.HUNDRED)));
    }

    private static Double number(Fraction points) {
        return Points.of(points).doubleValue();
    }

    private String print() {
        List<String> names = new ArrayList<>();
        for (String name : data.getColumnsIndex()) {
            names.add((isNumbers(name) ? ">" : "") + name);
        }
        Table table = Table.of(names);
        for (int row = 0; row < Math.min(SHOWN, data.height()); row++) {
            int at = row;
            table.row(Arrays.stream(data.getColumnsIndex().toArray())
                    .map(name -> cell(data.get(name, at)))
                    .toList());
        }
        return table.print(session.width()) + data.height() + " × " + data.width() + "\n";
    }

    private boolean isNumbers(String column) {
        for (Object value : data.getColumn(column)) {
            if (value != null && !(value instanceof Number)) {
                return false;
            }
        }
        return true;
    }

    private static String cell(@Nullable Object value) {
        if (value instanceof Double number && Double.isFinite(number)) {
            return BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).toPlainString();
        }
        return value == null ? "–" : value.toString();
    }
}
