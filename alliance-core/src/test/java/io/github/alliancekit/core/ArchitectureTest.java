package io.github.alliancekit.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Which package may know which. */
class ArchitectureTest {
    private static final String ROOT = "io.github.alliancekit.core";
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void packagesDoNotDependOnOneAnotherInCircles() {
        // The values throw faults by a helper of internal, which is made of values: the two count as one.
        slices().matching(ROOT + ".(actor|disclosure|distribution|format|governance|index|plan)")
                .should()
                .beFreeOfCycles()
                .check(CORE);
    }

    @Test
    void nobodyKnowsTheFormats() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".format")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".format")
                .check(CORE);
    }

    @Test
    void theSmallPackagesDoNotKnowTheAlliance() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT, ROOT + ".format")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT)
                .check(CORE);
    }

    @Test
    void valuesKnowNobodyButTheCollectorOfFaults() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".value")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", ROOT + ".value", ROOT + ".internal")
                .check(CORE);
    }

    @Test
    void jacksonIsUsedByTheFormatsAndTheirStyleOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".format", ROOT + ".internal")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson..")
                .check(CORE);
    }

    @Test
    void nothingReadsAClockOrRandomness() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class, Instant.class, ZoneId.class, Random.class)
                .check(CORE);
        noClasses().should().callMethod(LocalDate.class, "now").check(CORE);
        noClasses().should().callMethod(Locale.class, "getDefault").check(CORE);
    }
}
