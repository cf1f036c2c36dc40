package io.github.alliancekit.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.rules.Rule;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.RuleSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleReferenceTest {
    private static final Path DOCS = Path.of("..", "docs");

    @ParameterizedTest
    @CsvSource({"en,rules.md", "es,rules.es.md"})
    void theReferenceInTheDocsIsThatOfTheCode(String language, String file) throws IOException {
        String made = RuleReference.write(RuleSet.standard(), Locale.forLanguageTag(language));
        Path page = DOCS.resolve(file);
        if (Boolean.getBoolean("approve")) {
            Files.writeString(page, made, StandardCharsets.UTF_8);
        }
        assertThat(Files.exists(page) ? Files.readString(page, StandardCharsets.UTF_8) : "")
                .as("%s: if this change was meant, run the test with -Dapprove=true", page)
                .isEqualTo(made);
    }

    @ParameterizedTest
    @CsvSource({"en,rules.md", "es,rules.es.md"})
    void everyRuleStandsUnderTheAnchorThatItsFindingsLinkTo(String language, String file) {
        Locale locale = Locale.forLanguageTag(language);
        String reference = RuleReference.write(RuleSet.standard(), locale);
        for (Rule rule : RuleSet.standard().rules()) {
            RuleInfo info = rule.info();
            assertThat(info.page(locale).orElseThrow())
                    .hasFragment(info.id())
                    .hasPath("/alliancekit/alliance/blob/main/docs/" + file);
            assertThat(reference).contains("<a id=\"" + info.id() + "\"></a>");
            assertThat(info.measure(locale)).as(info.id()).isPresent();
            assertThat(info.sayings()).as(info.id()).isNotEmpty();
        }
    }

    @Test
    void aSmallerSetHasASmallerReference() {
        RuleSet set = RuleSet.standard().without("GOV-07");
        assertThat(RuleReference.write(set, Locale.ENGLISH))
                .doesNotContain("GOV-07")
                .contains("standard (changed)");
    }
}
