package io.github.alliancekit.jshell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.DoubleStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dflib.DataFrame;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;

class PlotTest {
    private static final Session SESSION = Session.of(LocalDate.of(2026, 11, 20));

    private static String svg(String x, String y, @Nullable Object... cells) throws Exception {
        String svg = Plot.of(
                        SESSION,
                        DataFrame.foldByRow("id", "name", "a", "bLow", "bHigh").of(cells),
                        x,
                        y)
                .svg();
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        return svg;
    }

    @Test
    void namesOfStrangersAreText() throws Exception {
        assertThat(svg("a", "bLow", "1", "<script>alert(\"x\")</script>\u0000", 1, 2.0, 3.0))
                .doesNotContain("<script")
                .contains("&lt;script&gt;alert(&quot;x&quot;)");
    }

    @Test
    void aRangeIsALineAndANumberADotAndWhatIsMissingIsLeftOut() throws Exception {
        assertThat(svg("a", "b", "1", "one", 1, 2.0, 3.0, "2", "two", 1, 2.5, 2.5, "3", "three", 1, null, null))
                .contains("<title>1 one: 2.00 – 3.00 (1.00)</title><path", "<title>2 two: 2.50 (1.00)</title><circle")
                .doesNotContain("three");
        assertThat(svg("a", "b")).contains("(0)");
    }

    @Test
    void whatIsNotThereIsNamed(@TempDir Path folder) {
        assertThatThrownBy(() -> svg("c", "b", "1", "one", 1, 2.0, 3.0))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("no column \"c\"")
                .hasMessageContaining("\nMaybe one of [id, name, a, bLow, bHigh]");
        assertThatThrownBy(() -> svg("name", "b", "1", "one", 1, 2.0, 3.0))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("holds \"one\"");
        Frame frame = SESSION.frame(DataFrame.foldByRow("a").of(1, 2));
        assertThatThrownBy(() -> SESSION.plot(frame, "a", "a", folder.toString()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("cannot be written");
        Path file = folder.resolve("plot.svg");
        assertThat(SESSION.plot(frame, "a", "a", file.toString()).text()).contains("2 marks");
        assertThat(file).exists();
    }

    @ParameterizedTest
    @CsvSource({"0, 100", "25.64, 30.73", "3, 3", "0, 0", "1234, 9876", "0.001, 0.002"})
    void anAxisEndsAtRoundNumbersAroundAllValues(double least, double most) {
        Axis axis = Axis.of(DoubleStream.of(most, least));
        assertThat(axis.from()).isLessThanOrEqualTo(least);
        assertThat(axis.from() + axis.step() * axis.steps()).isGreaterThanOrEqualTo(most);
        assertThat(axis.steps()).isBetween(1, 7);
    }
}
