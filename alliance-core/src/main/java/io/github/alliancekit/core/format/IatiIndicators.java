package io.github.alliancekit.core.format;

import io.github.alliancekit.core.distribution.Result;
import io.github.alliancekit.core.plan.Indicator;
import io.github.alliancekit.core.value.Fraction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The indicators of an activity, and as results what was measured of them.
 *
 * <p>A target or a baseline that is broken down (by sex, by place) is part of a whole: the value for the whole counts,
 * and a single one.
 */
final class IatiIndicators {
    private static final Map<String, String> UNITS =
            Map.of("1", "units", "2", "%", "3", "nominal scale", "4", "ordinal scale");
    private static final String QUALITATIVE = "5";
    private static final Comparator<Optional<Fraction>> ABSENT_FIRST =
            Comparator.comparing(value -> value.orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()));
    private static final Comparator<Optional<String>> UNTOLD_FIRST =
            Comparator.comparing(value -> value.orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()));

    private final IatiTexts texts;
    private final Limits limits;
    private final List<Problem> problems;
    private final List<Draft> indicators = new ArrayList<>();
    private final List<Measured> measured = new ArrayList<>();

    IatiIndicators(XmlElement activity, IatiTexts texts, Limits limits, List<Problem> problems) {
        this.texts = texts;
        this.limits = limits;
        this.problems = problems;
        for (XmlElement result : activity.children("result")) {
            Optional<String> title = title(result);
            result.children("indicator").forEach(indicator -> indicator(title, indicator));
        }
    }

    /** An indicator before it has an id: the source gives it none. */
    private record Draft(String name, Optional<String> unit, Optional<Fraction> baseline, Optional<Fraction> target) {
        static final Comparator<Draft> ORDER = Comparator.comparing(Draft::name)
                .thenComparing(Draft::unit, UNTOLD_FIRST)
                .thenComparing(Draft::baseline, ABSENT_FIRST)
                .thenComparing(Draft::target, ABSENT_FIRST);
    }

    /** What was measured by a day. */
    private record Measured(
            LocalDate date, String name, Fraction quantity, Optional<String> unit, List<String> evidence) {
        static final Comparator<Measured> ORDER = Comparator.comparing(Measured::date)
                .thenComparing(Measured::name)
                .thenComparing(Measured::quantity)
                .thenComparing(Measured::unit, UNTOLD_FIRST)
                .thenComparing(one -> String.join(" ", one.evidence()));
    }

    /**
     * {@return the indicators, numbered in the order of what they say, so that their order in the source is nothing}
     */
    List<Indicator> indicators() {
        List<Indicator> numbered = new ArrayList<>();
        for (Draft draft : indicators.stream().sorted(Draft.ORDER).toList()) {
            Indicator.Builder indicator = Indicator.builder()
                    .id(SoundIds.numbered("I", numbered.size() + 1, indicators.size()))
                    .name(draft.name())
                    .unit(draft.unit())
                    .baseline(draft.baseline())
                    .target(draft.target());
            numbered.add(indicator.build());
        }
        return numbered;
    }

    /** {@return the results, numbered likewise, all of one commitment} */
    List<Result> results(String commitment) {
        List<Result> numbered = new ArrayList<>();
        for (Measured one : measured.stream().sorted(Measured.ORDER).toList()) {
            Result.Builder result = Result.builder()
                    .id(SoundIds.numbered("E", numbered.size() + 1, measured.size()))
                    .statement(one.name())
                    .quantity(one.quantity())
                    .unit(one.unit())
                    .date(one.date())
                    .addAllEvidence(one.evidence())
                    .addCommitments(commitment);
            numbered.add(result.build());
        }
        return numbered;
    }

    private Optional<String> title(XmlElement element) {
        return element.children("title").stream().findFirst().flatMap(texts::of);
    }

    private void indicator(Optional<String> resultTitle, XmlElement element) {
        Optional<String> title = title(element);
        if (title.isEmpty()) {
            problems.add(element.problem(
                    "an indicator has no title that says anything",
                    "Maybe it was left empty, or holds a lone sign such as #; the title of its result was taken."));
        }
        String name = title.or(() -> resultTitle).orElse("Indicator without a title");
        boolean counts = !element.attribute("measure").equals(QUALITATIVE);
        Optional<String> unit = unit(element);
        Optional<Fraction> baseline = baseline(element, counts);
        Optional<Fraction> target = periods(element, name, unit, counts);
        indicators.add(new Draft(name, unit, baseline, target));
    }

    private Optional<String> unit(XmlElement element) {
        String measure = element.attribute("measure");
        if (!UNITS.containsKey(measure) && !measure.equals(QUALITATIVE)) {
            problems.add(element.problemOf(
                    "measure",
                    measure.isEmpty()
                            ? "an indicator does not say how it is measured"
                            : "there is no measure \"" + Node.shorten(measure) + "\"",
                    "Maybe a code from 1, units, to 5, qualitative; the indicator was read without a unit."));
        }
        return Optional.ofNullable(UNITS.get(measure));
    }

    /** {@return the first baseline by its year or day} */
    private Optional<Fraction> baseline(XmlElement indicator, boolean counts) {
        TreeMap<String, List<XmlElement>> byDay = new TreeMap<>();
        for (XmlElement baseline : indicator.children("baseline")) {
            String day = baseline.attribute("iso-date");
            byDay.computeIfAbsent(day.isEmpty() ? baseline.attribute("year") : day, d -> new ArrayList<>())
                    .add(baseline);
        }
        return byDay.isEmpty()
                ? Optional.empty()
                : whole(byDay.firstEntry().getValue()).flatMap(one -> value(one, counts));
    }

    /** {@return the target of the last period that has one, after noting what was measured in all of them} */
    private Optional<Fraction> periods(XmlElement indicator, String name, Optional<String> unit, boolean counts) {
        TreeMap<LocalDate, List<XmlElement>> targets = new TreeMap<>();
        for (XmlElement period : indicator.children("period")) {
            Optional<LocalDate> end = end(period);
            if (end.isEmpty()) {
                continue;
            }
            if (!period.children("target").isEmpty()) {
                targets.computeIfAbsent(end.get(), day -> new ArrayList<>()).addAll(period.children("target"));
            }
            whole(period.children("actual")).ifPresent(actual -> value(actual, counts)
                    .ifPresent(value -> measured.add(new Measured(end.get(), name, value, unit, evidence(actual)))));
        }
        Optional<Fraction> last = Optional.empty();
        for (List<XmlElement> ofOneDay : targets.values()) {
            Optional<Fraction> before = last;
            last = whole(ofOneDay).flatMap(one -> value(one, counts)).or(() -> before);
        }
        return last;
    }

    private Optional<LocalDate> end(XmlElement period) {
        List<XmlElement> ends = period.children("period-end");
        if (ends.isEmpty()) {
            problems.add(period.problem(
                    "a period of an indicator has no end",
                    "Maybe it was forgotten; the period was left out, since nobody knows when its target is due."));
            return Optional.empty();
        }
        return IatiDates.day(ends.get(0), problems);
    }

    /** {@return the value for the whole among values that may be broken down; the only one stands for itself} */
    private static Optional<XmlElement> whole(List<XmlElement> values) {
        if (values.size() == 1) {
            return Optional.of(values.get(0));
        }
        List<XmlElement> whole = values.stream()
                .filter(value -> value.children("dimension").isEmpty()
                        && value.children("location").isEmpty())
                .toList();
        return whole.size() == 1 ? Optional.of(whole.get(0)) : Optional.empty();
    }

    private Optional<Fraction> value(XmlElement element, boolean counts) {
        String text = element.attribute("value");
        Optional<Fraction> value = SourceNumber.decimal(text, limits);
        // What is qualitative needs no number, and an absent value is no wrong one.
        if (value.isEmpty() && counts && !text.isEmpty()) {
            problems.add(element.problemOf(
                    "value",
                    "the value \"" + Node.shorten(text) + "\" of <" + element.name() + "> is not a number",
                    "Maybe it has a comma, a unit or a remark in it: write 1234.5; it was left out."));
        }
        return value;
    }

    private static List<String> evidence(XmlElement actual) {
        return actual.children("document-link").stream()
                .map(link -> SourceText.clean(link.attribute("url")))
                .filter(url -> !url.isBlank())
                .sorted()
                .distinct()
                .toList();
    }
}
