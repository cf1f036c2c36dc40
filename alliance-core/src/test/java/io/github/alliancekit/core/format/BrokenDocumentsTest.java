package io.github.alliancekit.core.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.value.InvalidAllianceException;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenDocumentsTest {
    static List<BrokenDocuments.Broken> broken() {
        return BrokenDocuments.all();
    }

    @Provide
    Arbitrary<Alliance> alliances() {
        return Alliances.any();
    }

    @Provide
    Arbitrary<DocumentFormat> formats() {
        return Arbitraries.of(DocumentFormat.class);
    }

    @Test
    void thereAreOneHundredAtLeast() {
        assertThat(broken()).hasSizeGreaterThanOrEqualTo(100);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void eachGivesProblemsThatNameTheirPlace(BrokenDocuments.Broken broken) {
        Validation<Seq<Problem>, Alliance> reading =
                assertTimeout(Duration.ofSeconds(10), () -> read(broken.bytes, broken.format));
        assertThat(reading.isInvalid()).isTrue();
        List<Problem> problems = reading.getError().asJava();
        assertSound(problems);
        if (!broken.pointer.equals("*")) {
            assertThat(problems)
                    .as("%s: %s", broken, problems)
                    .extracting(Problem::pointer)
                    .contains(broken.pointer);
        }
    }

    private static void assertSound(List<Problem> problems) {
        assertThat(problems).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.line()).isPositive();
            assertThat(problem.column()).isPositive();
            assertThat(problem.pointer()).matches("(?s)(/.*)?");
            assertThat(problem.message()).isNotBlank();
            assertThat(problem.advice()).startsWith("Maybe").doesNotContain("\n");
            assertThat(problem.value().codePointCount(0, problem.value().length()))
                    .isLessThanOrEqualTo(61);
        });
    }

    @Property(tries = 400)
    void readingNeverThrowsWhateverBytesAreChanged(
            @ForAll("alliances") Alliance alliance,
            @ForAll("formats") DocumentFormat format,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 1_000_000) Integer> places,
            @ForAll byte with) {
        byte[] bytes = AllianceDocument.write(alliance, format).getBytes(StandardCharsets.UTF_8);
        for (int place : places) {
            bytes[place % bytes.length] = with;
        }
        read(bytes, format)
                .fold(
                        problems -> {
                            assertSound(problems.asJava());
                            return problems;
                        },
                        read -> read);
    }

    @Property(tries = 400)
    void readingNeverThrowsWhateverTheBytes(@ForAll byte[] bytes, @ForAll("formats") DocumentFormat format) {
        assertSound(read(bytes, format).getError().asJava());
    }

    @Property(tries = 200)
    void readingNeverThrowsWhereverTheDocumentIsCut(
            @ForAll("alliances") Alliance alliance,
            @ForAll("formats") DocumentFormat format,
            @ForAll @IntRange(max = 1_000_000) int place) {
        String text = AllianceDocument.write(alliance, format);
        byte[] bytes = text.substring(0, place % text.length()).getBytes(StandardCharsets.UTF_8);
        Validation<Seq<Problem>, Alliance> reading = read(bytes, format);
        if (reading.isInvalid()) {
            assertSound(reading.getError().asJava());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2038-01-19", "2038-01-20", "9999-12-31", "2024-02-29"})
    void daysFarOffAreDays(String day) {
        String text = "schema: 1\nid: a\nname: A\nkind: MULTI_ACTOR\nphase: DESIGN\nstartDate: " + day;
        assertThat(AllianceDocument.read(text, DocumentFormat.YAML).isValid()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"w\u0430ter", "\u03B1bc", "Peru\u0301", "\u212B"})
    void buildersRefuseIdsThatLookLikeOthers(String id) {
        assertThatThrownBy(() -> Actor.builder().id(id).name("X").build())
                .isInstanceOf(InvalidAllianceException.class)
                .hasMessageContaining(id)
                .hasMessageContaining("Maybe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Perú", "вода", "νερό", "水-1", "ñandú_2", "مياه", "水water"})
    void idsOfOneScriptAreTakenWhateverItIs(String id) {
        assertThat(Actor.builder().id(id).name("X").build().id()).isEqualTo(id);
    }

    private static Validation<Seq<Problem>, Alliance> read(byte[] bytes, DocumentFormat format) {
        try {
            return AllianceDocument.read(new ByteArrayInputStream(bytes), format, Limits.standard());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
