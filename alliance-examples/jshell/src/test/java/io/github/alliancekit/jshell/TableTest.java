package io.github.alliancekit.jshell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TableTest {
    @Property(tries = 200)
    void noLineIsLongerThanTheTerminalIsWide(
            @ForAll @Size(max = 6) List<@Size(4) List<String>> rows, @ForAll @IntRange(min = 60, max = 160) int width) {
        Table table = Table.of("id", "name", ">points", ">known");
        rows.forEach(table::row);
        assertThat(table.print(width).lines())
                .hasSize(rows.size() + 2)
                .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(width));
    }

    @Property(tries = 200)
    void wrappedLinesFit(@ForAll String text, @ForAll @IntRange(min = 10, max = 100) int width) {
        assertThat(Columns.wrap(text, width))
                .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(width));
    }

    @Test
    void wordsGiveWayAndNumbersDoNot() {
        Table table = Table.of("id", ">points").row("a-name-that-is-long", "12.34");
        assertThat(table.print(20)).isEqualTo("""
                id            points
                ────────────  ──────
                a-name-that…   12.34
                """);
    }

    @Test
    void whatThereIsNoRoomForIsLeftOut() {
        Table table = Table.of(">one", ">two", ">three").row("111111", "222222", "333333");
        assertThat(table.print(18)).isEqualTo("""
                   one     two  …
                ──────  ──────  …
                111111  222222  …
                """);
    }

    @Test
    void whatMovesACursorIsABlankAndLettersOfEastAsiaAreTwoColumnsWide() {
        assertThat(Columns.plain("a\u001b[31m\tb\u202ec")).isEqualTo("a [31m b c");
        assertThat(Columns.width("協力")).isEqualTo(4);
        assertThat(Columns.width("e\u0301")).isEqualTo(1);
        assertThat(Columns.cut("協力協力", 6)).isEqualTo("協力…");
    }

    @Test
    void aRowOfAnotherLengthIsRefused() {
        assertThatThrownBy(() -> Table.of("one").row("1", "2"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\nMaybe");
    }
}
