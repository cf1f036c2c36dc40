package io.github.alliancekit.rules.constraint;

import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Assessment;
import io.github.alliancekit.rules.Family;
import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.Points;
import io.github.alliancekit.rules.Tolerance;
import io.github.alliancekit.rules.measure.Interval;
import jakarta.validation.ConstraintDeclarationException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Asks that a headline reaches a number of points; what keeps it from there are the findings of its rules. */
record HeadlineDemand(Family family, BigDecimal least, WhenUndisclosed undisclosed) implements Demand {

    static HeadlineDemand of(Family family, double atLeast, WhenUndisclosed undisclosed) {
        if (!(atLeast >= 0 && atLeast <= 100)) { // neither is NaN
            throw new ConstraintDeclarationException(
                    "atLeast is " + atLeast + ", and a headline has from 0 to 100 points\nMaybe 70 was meant.");
        }
        return new HeadlineDemand(family, BigDecimal.valueOf(atLeast), undisclosed);
    }

    @Override
    public List<Breach> of(Assessment assessment, Function<ElementPath, PropertyPath> places) {
        List<Breach> breaches = new ArrayList<>();
        Tolerance tolerance = Tolerance.of(assessment);
        Optional<Fraction> points = undisclosed == WhenUndisclosed.TOLERATE
                ? tolerance.points(family)
                : assessment.headline(family).range().map(Interval::low);
        if (points.isEmpty() || points.get().isLessThan(Fraction.of(least))) {
            breaches.add(Breach.of(places.apply(ElementPath.ROOT), shortfall(assessment, points)));
            assessment.findings().stream()
                    .filter(finding -> finding.rule().family() == family)
                    .forEach(finding -> breaches.add(Breach.of(places.apply(finding.element()), finding)));
        }
        if (undisclosed == WhenUndisclosed.TOLERATE) {
            Coverage.breach(assessment, family, places).ifPresent(breaches::add);
        }
        return breaches;
    }

    private Message shortfall(Assessment assessment, Optional<Fraction> points) {
        if (points.isEmpty()) {
            return Checked.text("nothing." + family);
        }
        Interval range = assessment.headline(family).range().orElseThrow();
        return Checked.text((range.isPoint() ? "below." : "open.") + family)
                .with("least", least.stripTrailingZeros().toPlainString())
                .with("points", Points.print(points.get()))
                .with("low", Points.print(range.low()))
                .with("high", Points.print(range.high()));
    }

    @Override
    public List<Breach> of(Commitment commitment, LocalDate day) {
        throw new ConstraintDeclarationException("A single commitment has no headline: " + commitment.id()
                + "\nMaybe @NoCriticalFinding or @Satisfies was meant, whose rules judge a commitment by itself.");
    }
}
