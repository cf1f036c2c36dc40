package io.github.alliancekit.core.format;

import io.github.alliancekit.core.value.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** The days of an activity: planned and actual start and end. */
final class IatiDates {
    private final Optional<LocalDate> plannedStart;
    private final Optional<LocalDate> actualStart;
    private final Optional<LocalDate> plannedEnd;
    private final Optional<LocalDate> actualEnd;

    private IatiDates(Map<String, NavigableSet<LocalDate>> byType) {
        this.plannedStart = first(byType, "1");
        this.actualStart = first(byType, "2");
        this.plannedEnd = first(byType, "3");
        this.actualEnd = first(byType, "4");
    }

    /** {@return the days that an activity tells; those that are none, or none alone, are problems} */
    static IatiDates of(XmlElement activity, List<Problem> problems) {
        Map<String, NavigableSet<LocalDate>> byType = new TreeMap<>();
        for (XmlElement date : activity.children("activity-date")) {
            String type = date.attribute("type");
            if (!List.of("1", "2", "3", "4").contains(type)) {
                problems.add(date.problemOf(
                        "type",
                        "there is no type of date \"" + Node.shorten(type) + "\"",
                        "Maybe a code from 1, planned start, to 4, actual end; it was left out."));
                continue;
            }
            Optional<LocalDate> day = day(date, problems);
            NavigableSet<LocalDate> days = byType.computeIfAbsent(type, t -> new TreeSet<>());
            if (day.isPresent() && days.add(day.get()) && days.size() == 2) {
                problems.add(date.problemOf(
                        "iso-date",
                        "there are several dates of type " + type,
                        "Maybe one was moved; the first day was taken."));
            }
        }
        IatiDates dates = new IatiDates(byType);
        if (dates.start().isPresent()
                && dates.plannedEnd.isPresent()
                && dates.plannedEnd.get().isBefore(dates.start().get())) {
            problems.add(activity.problem(
                    "the planned end " + dates.plannedEnd.get() + " is before the start "
                            + dates.start().get(),
                    "Maybe the two dates were swapped; that start was left out."));
        }
        return dates;
    }

    /** {@return the day of the attribute {@code iso-date}; one that does not exist is a problem} */
    static Optional<LocalDate> day(XmlElement element, List<Problem> problems) {
        Optional<LocalDate> day = SourceDate.of(element.attribute("iso-date"));
        if (day.isEmpty()) {
            problems.add(element.problemOf(
                    "iso-date",
                    "\"" + Node.shorten(element.attribute("iso-date")) + "\" is not a day that exists",
                    "Maybe another day of that month: dates are year-month-day, such as 2026-06-30."));
        }
        return day;
    }

    private static Optional<LocalDate> first(Map<String, NavigableSet<LocalDate>> byType, String type) {
        NavigableSet<LocalDate> days = byType.getOrDefault(type, new TreeSet<>());
        return days.isEmpty() ? Optional.empty() : Optional.of(days.first());
    }

    /** {@return the actual start, else the planned one} */
    Optional<LocalDate> start() {
        return actualStart.or(() -> plannedStart);
    }

    /** {@return the first of them that is not after the planned end} */
    Optional<LocalDate> startOfWork() {
        return actualStart.filter(this::isInTime).or(() -> plannedStart.filter(this::isInTime));
    }

    private boolean isInTime(LocalDate day) {
        return plannedEnd.isEmpty() || !day.isAfter(plannedEnd.get());
    }

    /** {@return the planned end} */
    Optional<LocalDate> due() {
        return plannedEnd;
    }

    boolean isBegun() {
        return actualStart.isPresent();
    }

    boolean isEnded() {
        return actualEnd.isPresent();
    }

    /** {@return the days that the plan covers, open where no day is told} */
    Period period() {
        LocalDate end = plannedEnd.or(() -> actualEnd).orElse(SourceDate.LAST_DAY);
        Optional<LocalDate> planned = plannedStart.filter(day -> !day.isAfter(end));
        Optional<LocalDate> actual = actualStart.filter(day -> !day.isAfter(end));
        return new Period(planned.or(() -> actual).orElse(SourceDate.FIRST_DAY), end);
    }
}
