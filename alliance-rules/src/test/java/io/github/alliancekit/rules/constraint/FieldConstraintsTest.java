package io.github.alliancekit.rules.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancekit.core.plan.Letter;
import io.github.alliancekit.core.value.Fraction;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.UnexpectedTypeException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FieldConstraintsTest {
    record Part(@Portion @Nullable Object share) {}

    record Whole(@AddsUp Object shares) {}

    record AtMost(@AddsUp(orLess = true) Map<String, String> shares) {}

    @ValidPeriod
    record Span(@Nullable Object start, @Nullable Object end) {}

    @ValidPeriod(start = "begins", end = "ends")
    record Named(LocalDate begins) {}

    static final class Bean {
        public LocalDate getStart() {
            return LocalDate.of(2026, 2, 1);
        }

        public Optional<LocalDate> getEnd() {
            return Optional.of(LocalDate.of(2026, 1, 1));
        }
    }

    record Beans(@ValidBean Object bean) {}

    @ValidPeriod
    @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
    @jakarta.validation.Constraint(validatedBy = {})
    @interface ValidBean {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends jakarta.validation.Payload>[] payload() default {};
    }

    record Codes(List<@SdgCode String> goals) {}

    record Member(@OrganisationId String id) {}

    record Row(@RaciRow Object letters) {}

    private static List<String> told(Object object) {
        return Validators.told(Validators.PARAMETERS.in(Locale.ENGLISH).validate(object));
    }

    private static List<String> spanish(Object object) {
        return Validators.told(Validators.PARAMETERS.in(Validators.SPANISH).validate(object));
    }

    @Test
    void aShareIsANumberFromNoughtToOne() {
        for (Object share : List.<Object>of(
                "0", "1", "0.25", "1/3", 1, 0L, 0.1, 0.5f, Fraction.HALF, BigInteger.ONE, new BigDecimal("0.30"))) {
            assertThat(told(new Part(share))).as("%s", share).isEmpty();
        }
        assertThat(told(new Part(null))).isEmpty();
        for (Object share : List.<Object>of(
                "",
                " ",
                "a third",
                "1/0",
                "-0.1",
                "1.01",
                "1e-1",
                "1e999999999",
                "4/3",
                2,
                -1L,
                Double.NaN,
                Double.POSITIVE_INFINITY,
                new BigDecimal("1e999999999"),
                new BigDecimal("1e-999999999"),
                "9".repeat(1_000_000))) {
            assertThat(told(new Part(share))).as("%s", share.getClass()).hasSize(1);
        }
        assertThat(told(new Part("1.2")))
                .containsExactly("share: A share is a number from 0 to 1, such as 0.25 or 1/3, and not \"1.2\".");
        assertThat(spanish(new Part("1.2")))
                .containsExactly("share: Una participación es un número de 0 a 1, como 0.25 o 1/3, y no «1.2».");
        assertThatThrownBy(() -> told(new Part(LocalDate.MIN))).isInstanceOf(UnexpectedTypeException.class);
    }

    @Test
    void sharesAddUpExactly() {
        assertThat(told(new Whole(List.of("1/3", "1/3", "1/3")))).isEmpty();
        assertThat(told(new Whole(new Object[] {0.1, "0.2", new BigDecimal("0.70")})))
                .isEmpty();
        assertThat(told(new Whole(Arrays.<@Nullable Object>asList(1, null)))).isEmpty();
        assertThat(told(new AtMost(Map.of("ministry", "1/3")))).isEmpty();
        assertThat(told(new Whole(Map.of("ministry", "1/3", "company", "1/3"))))
                .containsExactly("shares: The shares must add up to 1; they add up to 2/3.");
        assertThat(told(new Whole(List.of(0.333, 0.333, 0.333))))
                .containsExactly("shares: The shares must add up to 1; they add up to 0.999.");
        assertThat(spanish(new AtMost(Map.of("ministry", "0.6", "company", "0.6"))))
                .containsExactly("shares: Las participaciones no deben sumar más de 1; suman 1.2.");
        assertThat(told(new Whole(List.of()))).hasSize(1);
        assertThatThrownBy(() -> told(new Whole("1"))).isInstanceOf(UnexpectedTypeException.class);
    }

    @Test
    void anElementThatIsNoShareIsToldAtItsIndexOrKey() {
        assertThat(told(new Whole(List.of("0.5", "half"))))
                .containsExactly("shares[1]: A share is a number from 0 to 1, such as 0.25 or 1/3, and not \"half\".");
        assertThat(told(new AtMost(Map.of("ministry", "50 %"))))
                .containsExactly(
                        "shares[ministry]: A share is a number from 0 to 1, such as 0.25 or 1/3, and not \"50 %\".");
    }

    @Test
    void aPeriodEndsNoEarlierThanItBegins() {
        LocalDate day = LocalDate.of(2026, 6, 30);
        assertThat(told(new Span(day, day))).isEmpty();
        assertThat(told(new Span(null, day))).isEmpty();
        assertThat(told(new Span(day, Optional.empty()))).isEmpty();
        assertThat(told(new Span(2025, 2026))).isEmpty();
        assertThat(told(new Span(day, day.minusDays(1))))
                .containsExactly("end: The last day, 2026-06-29, is before the first, 2026-06-30.");
        assertThat(spanish(new Span("2026-06-30", "31/12/2026")))
                .containsExactly("end: Una fecha se escribe como 2026-06-30, y no como «31/12/2026».");
        assertThat(told(new Span("2026-06-30", "2026-02-30"))).hasSize(1);
        assertThat(told(new Beans(new Bean()))).hasSize(1);
        assertThatThrownBy(() -> told(new Span(day, 5))).isInstanceOf(ConstraintDeclarationException.class);
        assertThatThrownBy(() -> told(new Named(day)))
                .isInstanceOf(ConstraintDeclarationException.class)
                .hasMessageContaining("has no property \"ends\"")
                .hasMessageContaining("\nMaybe");
    }

    @Test
    void aCodeIsOneOfThe2030Agenda() {
        assertThat(told(new Codes(List.of("6", "6.1", "6.b", "17.19")))).isEmpty();
        assertThat(told(new Codes(List.of("6", "18"))))
                .containsExactly("goals[1].<list element>: \"18\" is neither a goal nor a target of the 2030 Agenda: "
                        + "there are goals 1 to 17 and targets such as 6.1 or 17.16.");
    }

    @Test
    void anOrganisationIsKnownByAListAndWhatStandsInIt() {
        for (String id : List.of("PE-RUC-20131312955", "MX-RFC-ABC010101AB1", "XM-DAC-41114", "GB-COH-01234567")) {
            assertThat(told(new Member(id))).isEmpty();
        }
        for (String id : List.of(
                "",
                "PE",
                "PE-RUC",
                "PE-RUC-",
                "pe-ruc-1",
                "PE-RUC-1 2",
                "PE-RUC-1/2",
                "20131312955",
                "PE-RUC-\u0000",
                "PE-RUC-" + "1".repeat(100_000))) {
            assertThat(told(new Member(id))).hasSize(1);
        }
        assertThat(spanish(new Member("RUC 20131312955")))
                .singleElement()
                .asString()
                .contains("«RUC 20131312955»");
    }

    @Test
    void aRowHasOneAccountableAndSomebodyResponsible() {
        assertThat(told(new Row(Map.of("ministry", "A", "company", "R", "union", "C/I"))))
                .isEmpty();
        assertThat(told(new Row(Arrays.<@Nullable Object>asList("a/r", null, "-", "", Letter.C))))
                .isEmpty();
        assertThat(told(new Row(List.<Object>of(List.of(Letter.A, Letter.R), "I"))))
                .isEmpty();
        assertThat(told(new Row(new String[] {"R", "C"})))
                .containsExactly("letters: Nobody is accountable for this commitment.");
        assertThat(spanish(new Row(List.of("A", "A/R"))))
                .containsExactly("letters: 2 actores rinden cuentas por este compromiso: 1, 2.");
        assertThat(told(new Row(Map.of("ministry", "A"))))
                .containsExactly("letters: Nobody is responsible for carrying out this commitment.");
        assertThat(told(new Row(Map.of("ministry", "A/R", "company", "X"))))
                .containsExactly("letters[company]: \"X\" holds other letters than R, A, C and I.");
        assertThat(told(new Row(List.of("A/R", "RACI RACI")))).hasSize(1);
    }
}
