package io.github.alliancekit.rules.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Goal;
import io.github.alliancekit.rules.Cases;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a provider without extensions tells is the same, in the language of the machine, and without a payload. */
class AnyProviderTest {
    private static final List<Object> WRONG = List.<Object>of(
            new ConstraintTest.Registration(
                    "Water",
                    Cases.exemplary().withGoal(Goal.builder().statement("Water").build())),
            new ConstraintTest.Critical(
                    Cases.sound().withGoal(Goal.builder().statement("Water").build())),
            new ReaderTest.Registration(
                    List.of(new ReaderTest.Task("C1", "", "company"), new ReaderTest.Task("C2", "ministry", "")),
                    Map.of("flood", "1/3")),
            new FieldConstraintsTest.Row(Map.of("ministry", "X", "company", "R")),
            new FieldConstraintsTest.Codes(List.of("6.1", "18")));

    @Test
    void anotherProviderTellsTheSame() {
        for (Locale language : List.of(Locale.ENGLISH, Validators.SPANISH)) {
            Locale before = Locale.getDefault();
            try {
                Locale.setDefault(language);
                for (Object wrong : WRONG) {
                    var told = Validators.BVAL.in(language).validate(wrong);
                    assertThat(Validators.told(told))
                            .isNotEmpty()
                            .isEqualTo(Validators.told(
                                    Validators.PARAMETERS.in(language).validate(wrong)))
                            .isEqualTo(Validators.told(
                                    Validators.EXPRESSIONS.in(language).validate(wrong)));
                    assertThat(told).allMatch(one -> Breach.of(one).isEmpty());
                }
            } finally {
                Locale.setDefault(before);
            }
        }
    }
}
