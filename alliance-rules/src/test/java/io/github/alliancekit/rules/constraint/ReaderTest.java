package io.github.alliancekit.rules.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.distribution.Bearers;
import io.github.alliancekit.core.distribution.Rating;
import io.github.alliancekit.core.distribution.Risk;
import io.github.alliancekit.core.distribution.Share;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Letter;
import io.github.alliancekit.core.plan.Plan;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.Period;
import io.github.alliancekit.rules.Cases;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A team's own classes, which know nothing of the model. */
class ReaderTest {
    record Task(String code, String owner, String doer) {}

    @Satisfies(
            value = {"GOV-07", "GOV-08", "BAL-09"},
            reader = RegistrationReader.class)
    record Registration(List<Task> tasks, Map<String, String> risks) {}

    record Folder(List<@Valid Registration> registrations) {}

    static final class RegistrationReader implements AllianceReader<Registration> {
        @Override
        public ReadAlliance read(Registration registration) {
            Alliance alliance = Cases.sound().toBuilder()
                    .plans(List.of(plan(registration)))
                    .risks(registration.risks().entrySet().stream()
                            .map(risk -> risk(risk.getKey(), risk.getValue()))
                            .toList())
                    .build();
            ReadAlliance read = ReadAlliance.of(alliance);
            for (int i = 0; i < registration.tasks().size(); i++) {
                PropertyPath task = PropertyPath.of("tasks").atIndex(i);
                String element =
                        "plans/P1/commitments/" + registration.tasks().get(i).code();
                read = read.placing(element, task).placing(element + "/assignments", task.then("owner"));
            }
            for (String risk : registration.risks().keySet()) {
                read = read.placing("risks/" + risk, PropertyPath.of("risks").atKey(risk));
            }
            return read;
        }

        private static Plan plan(Registration registration) {
            Plan.Builder plan =
                    Plan.builder().id("P1").name("Plan").period(new Period(Alliances.DAY, Alliances.DAY.plusYears(1)));
            for (Task task : registration.tasks()) {
                Commitment.Builder commitment =
                        Commitment.builder().id(task.code()).statement("Do it");
                if (!task.owner().isEmpty()) {
                    commitment.addAssignment(task.owner(), Letter.A);
                }
                if (!task.doer().isEmpty()) {
                    commitment.addAssignment(task.doer(), Letter.R);
                }
                plan.addCommitments(commitment.build());
            }
            return plan.build();
        }

        private static Risk risk(String name, String share) {
            return Risk.builder()
                    .id(name)
                    .statement(name)
                    .likelihood(Rating.of(Fraction.HALF))
                    .impact(Rating.of(Fraction.HALF))
                    .bearers(new Bearers.Split(List.of(Share.ofActor("ministry", Fraction.parse(share))), false))
                    .build();
        }
    }

    private static final Task SOUND = new Task("C1", "ministry", "company");

    private static List<String> told(Object object, Locale locale) {
        return Validators.told(Validators.PARAMETERS.in(locale).validate(object));
    }

    @Test
    void whatIsSoundIsValid() {
        assertThat(told(new Registration(List.of(SOUND), Map.of("flood", "1")), Locale.ENGLISH))
                .isEmpty();
    }

    @Test
    void aFindingIsToldAtTheIndexOrKeyOfTheTeamsElement() {
        List<Task> tasks = List.of(SOUND, new Task("C2", "", "company"), new Task("C3", "ministry", ""));
        assertThat(told(new Registration(tasks, Map.of("drought", "1", "flood", "1/3")), Validators.SPANISH))
                .hasSize(3)
                .contains(
                        "tasks[1].owner: Nadie rinde cuentas por este compromiso.",
                        "tasks[2].owner: Nadie tiene a su cargo la ejecución de este compromiso.")
                .anyMatch(line -> line.startsWith("risks[flood]: "));
        assertThat(told(new Folder(List.of(new Registration(tasks, Map.of("drought", "1")))), Locale.ENGLISH))
                .contains("registrations[0].tasks[1].owner: Nobody is accountable for this commitment.");
    }

    @Test
    void whatNoPlaceIsToldOfIsToldOnTheObject() {
        assertThat(told(new Registration(List.of(), Map.of("flood", "1")), Locale.ENGLISH))
                .allMatch(line -> line.startsWith(": "))
                .hasSize(2);
    }

    @Test
    void everyFaultOfWhatIsNoSoundAllianceIsAViolation() {
        assertThat(told(new Registration(List.of(new Task("C1", "nobody", "company")), Map.of()), Locale.ENGLISH))
                .singleElement()
                .asString()
                .startsWith(": This cannot be read as an alliance: ")
                .contains("nobody")
                .contains("Maybe");
    }

    @NoCriticalFinding(reader = ReaderOfNothing.class)
    record Unread(String text) {}

    static final class ReaderOfNothing implements AllianceReader<Unread> {
        ReaderOfNothing(String needed) {
            throw new IllegalStateException(needed);
        }

        @Override
        public ReadAlliance read(Unread object) {
            throw new IllegalStateException(object.text());
        }
    }

    @Test
    void aReaderThatCannotBeMadeIsNamed() {
        assertThatThrownBy(() -> told(new Unread("x"), Locale.ENGLISH))
                .isInstanceOf(ConstraintDeclarationException.class)
                .hasMessageContaining("ReaderOfNothing cannot be made\nMaybe it has no constructor");
    }
}
