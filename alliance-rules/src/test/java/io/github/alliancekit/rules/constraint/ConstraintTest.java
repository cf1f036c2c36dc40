package io.github.alliancekit.rules.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.Goal;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.generator.Hiding;
import io.github.alliancekit.rules.Cases;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConstraintTest {
    private static final Locale SPANISH = Locale.forLanguageTag("es");

    record Registration(
            String name,

            @GovernanceClarity(atLeast = 95) @BalancedDistribution(atLeast = 80) @Nullable
            Alliance alliance) {}

    private static List<String> violations(@Nullable Alliance alliance, Locale locale) {
        Clock clock = Clock.fixed(Alliances.DAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .clockProvider(() -> clock)
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH, SPANISH), locale, false))
                .buildValidatorFactory()) {
            return factory.getValidator().validate(new Registration("Water", alliance)).stream()
                    .map(ConstraintViolation::getMessage)
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aSoundAllianceIsValidAndSoIsNone() {
        assertThat(violations(Cases.exemplary(), Locale.ENGLISH)).isEmpty();
        assertThat(violations(null, Locale.ENGLISH)).isEmpty();
    }

    @Test
    void whatFallsShortIsAViolationInTheLanguageOfTheValidator() {
        Alliance bare =
                Cases.exemplary().withGoal(Goal.builder().statement("Water").build());
        assertThat(violations(bare, Locale.ENGLISH)).containsExactly("governance clarity must be at least 95.0");
        assertThat(violations(bare, SPANISH)).containsExactly("la claridad de la gobernanza debe ser de al menos 95.0");
    }

    @Test
    void whatIsNotKnownCountsAtItsWorst() {
        Alliance open = Hiding.hide(Cases.exemplary(), List.of(Cases.open(Facet.RISKS)));
        assertThat(violations(open, Locale.ENGLISH))
                .containsExactly("the balance of the distribution must be at least 80.0");
    }
}
