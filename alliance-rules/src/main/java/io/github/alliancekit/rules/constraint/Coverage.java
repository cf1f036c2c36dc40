package io.github.alliancekit.rules.constraint;

import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.rules.Assessment;
import io.github.alliancekit.rules.Family;
import io.github.alliancekit.rules.Tolerance;
import java.util.Optional;
import java.util.function.Function;

/** Who tolerates what is not known still asks that most is. */
final class Coverage {
    private Coverage() {}

    static Optional<Breach> breach(Assessment assessment, Family family, Function<ElementPath, PropertyPath> places) {
        if (Tolerance.of(assessment).isCovered(family)) {
            return Optional.empty();
        }
        return Optional.of(Breach.of(
                places.apply(ElementPath.ROOT),
                Checked.text("coverage." + family)
                        .with("coverage", assessment.headline(family).coverage())
                        .with("least", assessment.ruleSet().profile().leastCoverage())));
    }
}
