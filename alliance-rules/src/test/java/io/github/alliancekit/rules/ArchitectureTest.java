package io.github.alliancekit.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Which package may know which. */
class ArchitectureTest {
    private static final String ROOT = "io.github.alliancekit.rules";
    private static final String CORE = "io.github.alliancekit.core";
    private static final JavaClasses RULES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void measuresKnowNobodyButValues() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".measure")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", ROOT + ".measure", CORE + ".value")
                .check(RULES);
    }

    @Test
    void aRuleKnowsNoOtherRule() {
        DescribedPredicate<JavaClass> rule = DescribedPredicate.describe(
                "is a rule",
                type -> type.isAssignableTo(Rule.class)
                        && (type.getPackageName().equals(ROOT + ".governance")
                                || type.getPackageName().equals(ROOT + ".balance")));
        for (JavaClass one : RULES.that(rule)) {
            DescribedPredicate<JavaClass> another =
                    DescribedPredicate.describe("is another rule", type -> rule.test(type) && !type.equals(one));
            noClasses()
                    .that(DescribedPredicate.describe("are " + one.getName(), type -> type.equals(one)))
                    .should()
                    .dependOnClassesThat(another)
                    .check(RULES);
        }
    }

    @Test
    void rulesAreKnownByTheirIdsOnly() {
        classes()
                .that()
                .resideInAnyPackage(ROOT + ".governance", ROOT + ".balance")
                .should()
                .notBePublic()
                .check(RULES);
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".governance", ROOT + ".balance")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + ".governance", ROOT + ".balance")
                .check(RULES);
    }

    @Test
    void rulesKnowNoFilesAndReportsKnowNoRules() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.nio.file..")
                .check(RULES);
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".format")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + ".format", CORE + ".format")
                .check(RULES);
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".report", ROOT + ".format")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + ".report", "tools.jackson..")
                .check(RULES);
    }

    @Test
    void onlyOneClassKnowsAProviderOfJakartaValidation() {
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.constraint\\.Provider(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.hibernate..")
                .check(RULES);
    }

    @Test
    void nothingReadsAClockALocaleOrRandomness() {
        // The constraints ask the clock of the validator that called them.
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".constraint")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class, Instant.class, Random.class)
                .check(RULES);
        noClasses().should().callMethod(LocalDate.class, "now").check(RULES);
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".constraint")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.validation..", ROOT + ".constraint")
                .check(RULES);
        // What tells violations to a provider without parameters has only the language of the machine to go by.
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + ".constraint.Violations")
                .should()
                .callMethod(Locale.class, "getDefault")
                .check(RULES);
    }
}
