package io.github.alliancekit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.rules.standard.StandardRule;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What holds of the standard rules as a whole. */
class StandardRulesTest {
    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)}");

    @Test
    void theRulesAreFoundWithoutAListEditedByHand() {
        Set<String> classes = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter().importPackages("io.github.alliancekit.rules")) {
            if (type.isAssignableTo(StandardRule.class) && !type.isInterface()) {
                classes.add(type.getFullName());
            }
        }
        assertThat(RuleSet.standard().rules().stream()
                        .map(rule -> rule.getClass().getName()))
                .containsExactlyInAnyOrderElementsOf(classes);
        assertThat(ids()).contains("GOV-07", "BAL-09").isSorted();
    }

    private static List<String> ids() {
        return RuleSet.standard().rules().stream().map(rule -> rule.info().id()).toList();
    }

    @Test
    void everyRuleHasATestThatKeepsTheContract() throws ReflectiveOperationException {
        Set<String> tested = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter().importPackages("io.github.alliancekit.rules")) {
            if (type.isAssignableTo(RuleContract.class) && !type.getFullName().equals(RuleContract.class.getName())) {
                Constructor<?> constructor = Class.forName(type.getFullName()).getDeclaredConstructor();
                constructor.setAccessible(true);
                tested.add(((RuleContract) constructor.newInstance()).id());
            }
        }
        assertThat(tested).containsExactlyElementsOf(ids());
    }

    @Test
    void everyRuleHasASeverityAndEveryBalanceRuleAPart() {
        Profile profile = Profile.standard();
        assertThat(profile.severities().keySet()).containsExactlyElementsOf(ids());
        assertThat(profile.parts().keySet())
                .containsExactlyElementsOf(
                        ids().stream().filter(id -> id.startsWith("BAL")).toList());
    }

    @Test
    void everyCitedPhraseStandsInItsSource() throws IOException {
        Set<String> cited = RuleSet.standard().rules().stream()
                .flatMap(rule -> rule.info().citations().stream())
                .map(citation -> citation.source().file() + "\t" + citation.phrase())
                .collect(Collectors.toSet());
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(StandardRulesTest.class.getResourceAsStream("/cited-phrases.tsv")),
                StandardCharsets.UTF_8))) {
            assertThat(lines.lines().collect(Collectors.toSet())).isEqualTo(cited);
        }
    }

    @Test
    void everyTextStandsInBothLanguagesWithTheSameArguments() {
        Texts texts = Texts.standard();
        assertThat(texts.keys(SPANISH)).isEqualTo(texts.keys(Locale.ROOT));
        for (String key : texts.keys(Locale.ROOT)) {
            assertThat(arguments(texts.pattern(key, SPANISH)))
                    .as(key)
                    .isEqualTo(arguments(texts.pattern(key, Locale.ROOT)));
            assertThat(texts.pattern(key, SPANISH)).as(key).isNotBlank();
        }
    }

    private static Set<String> arguments(String pattern) {
        return ARGUMENT.matcher(pattern).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    @Test
    void everyFacetCanBeAskedFor() {
        for (Facet facet : Facet.values()) {
            assertThat(Texts.standard().has("facet." + facet, Locale.ROOT))
                    .as(facet.name())
                    .isTrue();
        }
    }

    @Test
    void whoAsksForEnglishGetsEnglishWhateverTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(SPANISH);
            assertThat(Message.of("headline.CLARITY").in(Locale.ENGLISH)).isEqualTo("Governance clarity");
            assertThat(Message.of("headline.CLARITY").in(Locale.FRENCH)).isEqualTo("Governance clarity");
            assertThat(Message.of("headline.CLARITY").in(Locale.forLanguageTag("es-MX")))
                    .isEqualTo("Claridad de la gobernanza");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aMessageKeepsItsArgumentsWhateverBecomesOfTheListThatItWasGiven() {
        List<String> actors = new ArrayList<>(List.of("ministry"));
        Message message = Message.of("none.plans").with("actors", actors);
        actors.add("company");
        assertThat(message.arguments()).containsEntry("actors", List.of("ministry"));
        List<?> kept = (List<?>) message.arguments().getOrDefault("actors", List.of());
        assertThatThrownBy(kept::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void argumentsAreNeverReadAsPatterns() {
        Message message = Message.of("element").with("path", "{path} {title} ${x}");
        assertThat(message.in(Locale.ENGLISH)).isEqualTo("{path} {title} ${x}");
    }
}
