package io.github.alliancekit.samples;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.Phase;
import io.github.alliancekit.rules.protocol.Protocol;
import io.github.alliancekit.rules.report.AccountabilityReport;
import io.github.alliancekit.rules.report.InstrumentsReport;
import io.github.alliancekit.rules.report.ProtocolReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reports that have a system of their own among the sources say of it. */
class ReportsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private static void check(String sample, String report, String ending, String text) throws IOException {
        Path folder = Path.of("src", "test", "resources", "approved");
        if (Boolean.getBoolean("approve")) {
            Files.createDirectories(folder);
        }
        Approved.check(folder.resolve(sample + "." + report + "." + ending), text);
    }

    @ParameterizedTest
    @CsvSource({
        "protocolo-apci, DESIGN, en",
        "protocolo-apci, DESIGN, es",
        "declaracion-merida, IMPLEMENTATION, en",
        "declaracion-merida, IMPLEMENTATION, es",
        "lopsided-harbour, REVIEW, en",
        "lopsided-harbour, REVIEW, es",
    })
    void whatAGateAnswers(String sample, Phase phase, String language) throws IOException {
        Alliance alliance = Samples.alliance(sample).get();
        check(
                sample,
                "gate",
                language + ".txt",
                ProtocolReport.write(
                        Protocol.standard().advance(alliance, phase, DAY), Locale.forLanguageTag(language)));
    }

    @ParameterizedTest
    @CsvSource({"cuentas-cien-dias, en", "cuentas-cien-dias, es", "healthy-basin, en", "healthy-basin, es"})
    void theAccount(String sample, String language) throws IOException {
        Alliance alliance = Samples.alliance(sample).get();
        Locale locale = Locale.forLanguageTag(language);
        check(sample, "account", language + ".txt", AccountabilityReport.text(alliance, DAY, locale));
        check(sample, "account", language + ".md", AccountabilityReport.markdown(alliance, DAY, locale));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void theInstruments(String language) throws IOException {
        Alliance alliance = Samples.alliance("seguimiento-multilateral").get();
        Locale locale = Locale.forLanguageTag(language);
        check(
                "seguimiento-multilateral",
                "instruments",
                language + ".txt",
                InstrumentsReport.text(alliance, DAY, locale));
        check(
                "seguimiento-multilateral",
                "instruments",
                language + ".md",
                InstrumentsReport.markdown(alliance, DAY, locale));
    }
}
