package io.github.alliancekit.core.format;

import io.github.alliancekit.core.distribution.Result;
import io.github.alliancekit.core.plan.Indicator;
import io.github.alliancekit.core.value.Fraction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Agreed metrics as indicators, and what was observed of metrics as results. */
final class OcdsMetrics {
    private final Limits limits;
    private final List<Problem> problems;

    OcdsMetrics(Limits limits, List<Problem> problems) {
        this.limits = limits;
        this.problems = problems;
    }

    /** What was agreed or observed for a day. */
    private record Observation(LocalDate day, Fraction value, Optional<String> unit) {}

    /** {@return an indicator for each metric; its target is what was agreed for the last day} */
    List<Indicator> indicators(List<Node> metrics) {
        SoundIds ids = new SoundIds();
        List<Indicator> indicators = new ArrayList<>();
        for (Node metric : metrics) {
            Optional<Observation> last = Optional.empty();
            for (Observation one : observations(metric)) {
                last = last.filter(before -> before.day().isAfter(one.day())).or(() -> Optional.of(one));
            }
            String id = OcdsField.text(metric, "id").orElse("metric");
            indicators.add(Indicator.builder()
                    .id(ids.give(SoundIds.sound(id, "metric")))
                    .name(name(metric, id))
                    .unit(last.flatMap(Observation::unit))
                    .target(last.map(Observation::value))
                    .build());
        }
        return indicators;
    }

    /** Adds a result for each observation of metrics. */
    void addResults(List<Node> metrics, String commitment, SoundIds ids, List<Result> results) {
        for (Node metric : metrics) {
            String metricId = OcdsField.text(metric, "id").orElse("metric");
            for (Observation one : observations(metric)) {
                String id = SoundIds.sound(commitment + "-" + metricId + "-" + one.day(), commitment + "-" + one.day());
                results.add(Result.builder()
                        .id(ids.give(id))
                        .statement(name(metric, metricId))
                        .date(one.day())
                        .quantity(one.value())
                        .unit(one.unit())
                        .addCommitments(commitment)
                        .build());
            }
        }
    }

    private static String name(Node metric, String id) {
        return OcdsField.text(metric, "title")
                .or(() -> OcdsField.text(metric, "description"))
                .orElse(id);
    }

    /** {@return the observations that have a day and a value, in the order of the source} */
    private List<Observation> observations(Node metric) {
        List<Observation> found = new ArrayList<>();
        for (Node node : OcdsField.items(metric, "observations")) {
            Optional<LocalDate> day = OcdsField.day(problems, node, "period", "endDate")
                    .or(() -> OcdsField.day(problems, node, "period", "startDate"));
            Optional<Fraction> measure = OcdsField.number(problems, limits, node, "measure");
            Optional<Fraction> amount = OcdsField.number(problems, limits, node, "value", "amount");
            Optional<String> unit = measure.isPresent()
                    ? OcdsField.text(node, "unit", "name")
                    : OcdsField.text(node, "value", "currency");
            Optional<Fraction> value = measure.or(() -> amount);
            if (day.isPresent() && value.isPresent()) {
                found.add(new Observation(day.get(), value.get(), unit));
            }
        }
        return found;
    }
}
