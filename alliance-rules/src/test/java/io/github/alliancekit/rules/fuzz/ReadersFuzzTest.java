package io.github.alliancekit.rules.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.format.AllianceDocument;
import io.github.alliancekit.core.format.AllianceReading;
import io.github.alliancekit.core.format.DocumentFormat;
import io.github.alliancekit.core.format.Iati;
import io.github.alliancekit.core.format.Limits;
import io.github.alliancekit.core.format.OcdsPpp;
import io.github.alliancekit.core.format.Problem;
import io.github.alliancekit.core.format.RaciTable;
import io.github.alliancekit.rules.Profile;
import io.github.alliancekit.rules.format.ProfileDocument;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every reader on any bytes: with {@code mvn verify} on the inputs beside this class, and, as the profile {@code fuzz}
 * of this module says, on as many as a machine can make up.
 */
class ReadersFuzzTest {
    /** How long one reader is fuzzed. */
    private static final String DURATION = "10m";

    /** Small enough for a fuzzer to run into them. */
    private static final Limits LIMITS = Limits.published()
            .withDocumentBytes(1 << 16)
            .withStringLength(1 << 13)
            .withValues(5_000);

    @FuzzTest(maxDuration = DURATION)
    void allianceInJson(byte[] bytes) throws IOException {
        alliance(bytes, DocumentFormat.JSON);
    }

    @FuzzTest(maxDuration = DURATION)
    void allianceInYaml(byte[] bytes) throws IOException {
        alliance(bytes, DocumentFormat.YAML);
    }

    private static void alliance(byte[] bytes, DocumentFormat format) throws IOException {
        Laws laws = new Laws(bytes.length);
        Validation<Seq<Problem>, Alliance> read =
                AllianceDocument.read(new ByteArrayInputStream(bytes), format, LIMITS);
        laws.holdFor(read.fold(Seq::asJava, valid -> List.of()), read.isValid());
        read.forEach(laws::holdFor);
        laws.inTime();
    }

    @FuzzTest(maxDuration = DURATION)
    void iati(byte[] bytes) {
        Laws laws = new Laws(bytes.length);
        try (Stream<AllianceReading> readings = Iati.read(new ByteArrayInputStream(bytes), "fuzz.xml", LIMITS)) {
            readings.forEach(laws::holdFor);
        }
        laws.inTime();
    }

    @FuzzTest(maxDuration = DURATION)
    void ocdsPpp(byte[] bytes) throws IOException {
        Laws laws = new Laws(bytes.length);
        OcdsPpp.read(new ByteArrayInputStream(bytes), "fuzz.json", LIMITS).forEach(laws::holdFor);
        laws.inTime();
    }

    @FuzzTest(maxDuration = DURATION)
    void raciTable(byte[] bytes) throws IOException {
        Laws laws = new Laws(bytes.length);
        AllianceReading reading = RaciTable.read(new ByteArrayInputStream(bytes), "fuzz.csv", LIMITS);
        laws.holdFor(reading);
        reading.alliance().ifPresent(Laws::isATableAgain);
        laws.inTime();
    }

    @FuzzTest(maxDuration = DURATION)
    void profile(byte[] bytes) {
        Laws laws = new Laws(bytes.length);
        Validation<Seq<Problem>, Profile> read =
                ProfileDocument.read(new String(bytes, StandardCharsets.UTF_8), LIMITS);
        laws.holdFor(read.fold(Seq::asJava, valid -> List.of()), read.isValid());
        read.forEach(Laws::holdForProfile);
        laws.inTime();
    }
}
