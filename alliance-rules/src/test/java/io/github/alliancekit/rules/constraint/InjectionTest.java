package io.github.alliancekit.rules.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Letter;
import io.github.alliancekit.rules.Cases;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whatever a user writes comes back as it was written, from every provider and interpolator. */
class InjectionTest {
    private static final List<String> ATTEMPTS = List.of(
            "${1+1}",
            "#{1+1}",
            "${validatedValue}",
            "${''.getClass().forName('java.lang.Runtime')}",
            "{english}",
            "{atLeast}",
            "{jakarta.validation.constraints.NotNull.message}",
            "{0}",
            "{value",
            "value}",
            "{{nested}}",
            "$",
            "\\",
            "\\{escaped\\}",
            "\\\\${x}",
            "C:\\temp\\",
            "<script>alert(1)</script>",
            "'; DROP TABLE alliances; --",
            "%s %n {} '' ''{0}''");

    record Row(@RaciRow Map<String, String> letters) {}

    record Texts(
            @Portion String share,
            @AddsUp List<String> shares,
            @SdgCode String goal,
            @OrganisationId String organisation,
            @RaciRow List<String> row) {}

    private static final Map<Validators, Validator> VALIDATORS = validators();

    private static Map<Validators, Validator> validators() {
        Map<Validators, Validator> all = new HashMap<>();
        for (Validators one : Validators.values()) {
            all.put(one, one.in(Locale.ENGLISH));
        }
        return all;
    }

    private static void assertPlain(String text) {
        for (Validators one : Validators.values()) {
            Validator validator = VALIDATORS.get(one);
            if (validator == null) {
                throw new AssertionError(one);
            }
            Set<? extends ConstraintViolation<?>> fields = validator.validate(
                    new Texts("a" + text, List.of("a" + text), "a" + text, "a" + text, List.of("b" + text)));
            assertThat(fields).as("%s", one).hasSize(5).allSatisfy(violation -> assertThat(violation.getMessage())
                    .contains("\"" + violation.getMessage().replaceAll("(?s)^[^\"]*\"(.).*", "$1") + text + "\""));
            Map<String, String> letters = Map.of("1" + text, "A", "2" + text, "A/R");
            assertThat(validator.validate(new Row(letters)))
                    .as("%s", one)
                    .singleElement()
                    .satisfies(violation -> assertThat(violation.getMessage())
                            .contains("1" + text)
                            .contains("2" + text));
        }
    }

    @Test
    void attemptsComeBackAsPlainText() {
        ATTEMPTS.forEach(InjectionTest::assertPlain);
    }

    @Property(tries = 300)
    void anyTextComesBackAsPlainText(@ForAll("texts") String text) {
        assertPlain(text);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars('{', '}', '$', '#', '\\', '\'', 'a', '.')
                .ofMaxLength(12);
    }

    @Test
    void namesWithinFindingsComeBackAsPlainText() {
        for (String attempt : ATTEMPTS) {
            String first = "a" + attempt;
            String second = "b" + attempt;
            Commitment twice = Commitment.builder()
                    .id("C1")
                    .statement(attempt)
                    .addAssignment(first, Letter.A)
                    .addAssignment(second, Letter.A)
                    .addAssignment(second, Letter.R)
                    .build();
            Alliance alliance = Cases.sound().toBuilder()
                    .addActors(Cases.actor(first, 1), Cases.actor(second, 1))
                    .plans(List.of(Cases.plan(Cases.TARIFFS, twice.withObjective("O1"))))
                    .build();
            for (Validators one : List.of(Validators.PARAMETERS, Validators.EXPRESSIONS, Validators.BVAL)) {
                assertThat(Validators.told(one.in(Locale.ENGLISH).validate(new ConstraintTest.Strict(alliance))))
                        .as("%s", one)
                        .contains("alliance.plans[P1].commitments[C1].assignments: 2 actors are accountable for this "
                                + "commitment: " + first + ", " + second + ".");
            }
        }
    }
}
