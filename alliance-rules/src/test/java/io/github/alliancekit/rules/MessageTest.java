package io.github.alliancekit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.measure.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessageTest {
    private static final Locale SPANISH = Locale.forLanguageTag("es-PE");
    private static final Message INDEX = Message.of("guard.index");

    @Test
    void aNumberIsToldAsANumberAndARangeAsARange() {
        Message known = INDEX.with("index", Interval.point(Fraction.of(1, 3)));
        assertThat(known.in(Locale.ENGLISH)).startsWith("The concentration is 33.33 %:");
        assertThat(known.in(SPANISH)).startsWith("La concentración alcanza el 33.33 %:");
        Message open = INDEX.with("index", Interval.of(Fraction.of(1, 4), Fraction.HALF));
        assertThat(open.in(Locale.ENGLISH)).startsWith("The concentration is between 25.00 % and 50.00 %:");
        assertThat(open.in(SPANISH)).startsWith("La concentración alcanza entre el 25.00 % y el 50.00 %:");
    }

    @Test
    void anArgumentIsNeverReadAsAPattern() {
        assertThat(Message.of("guard.top")
                        .with("share", Fraction.HALF)
                        .with("actors", List.of("{share}", "b"))
                        .in(Locale.ENGLISH))
                .isEqualTo("Of what members have, the largest share is 50.00 %: {share}, b.");
    }

    @Test
    void aListIsCopied() {
        List<String> actors = new ArrayList<>(List.of("ministry"));
        Message message = Message.of("guard.top").with("actors", actors);
        actors.add("company");
        assertThat(message.arguments()).containsEntry("actors", List.of("ministry"));
    }

    @Test
    void theArgumentThatWasPutInLastCounts() {
        Message message = INDEX.with("index", Interval.ZERO).with("index", Interval.ONE);
        assertThat(message).isEqualTo(INDEX.with("index", Interval.ONE)).isNotEqualTo(INDEX);
        assertThat(message).hasToString(message.in(Locale.FRENCH));
    }
}
