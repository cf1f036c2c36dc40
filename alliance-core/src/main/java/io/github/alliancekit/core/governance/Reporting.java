package io.github.alliancekit.core.governance;

import io.github.alliancekit.core.internal.Faults;
import io.github.alliancekit.core.internal.HouseStyle;
import io.github.alliancekit.core.internal.Sorted;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How an alliance gives account of itself (Mérida declaration, element 6: "Velar por la transparencia y rendición de
 * cuentas en todo momento").
 *
 * <pre>{@code
 * Reporting yearly = Reporting.builder()
 *         .cadence(Period.ofYears(1)).since(LocalDate.of(2025, 3, 1))
 *         .addReports(new Report(LocalDate.of(2026, 3, 31), Optional.empty()))
 *         .publicAddress("https://example.org").addAudiences("municipal council").reachesAffectedGroups(true)
 *         .build();
 * }</pre>
 */
@HouseStyle
@Value.Immutable
public interface Reporting {
    /** {@return how much time lies between two reports, above nought} */
    Period cadence();

    /** {@return the day from which the first report is counted} */
    LocalDate since();

    /** {@return the reports that were given, by date, one a day} */
    List<Report> reports();

    /** {@return where all reports can be found; blank text counts as absent} */
    Optional<String> publicAddress();

    /** {@return whom the reports are written for, in order} */
    List<String> audiences();

    /** {@return whether they reach the groups that are affected; empty if nobody told} */
    Optional<Boolean> reachesAffectedGroups();

    /**
     * {@return this reporting with another public address}
     *
     * @param publicAddress where all reports can be found, or nothing
     */
    Reporting withPublicAddress(Optional<String> publicAddress);

    /**
     * {@return this reporting with other reports}
     *
     * @param reports the reports, in any order
     */
    Reporting withReports(Iterable<? extends Report> reports);

    /**
     * {@return this reporting written for others}
     *
     * @param audiences whom the reports are written for, in any order
     */
    Reporting withAudiences(Iterable<String> audiences);

    /** {@return this reporting, checked and in order} */
    @Value.Check
    default Reporting check() {
        Faults faults = new Faults()
                .when(
                        cadence().isNegative() || cadence().isZero(),
                        "cadence",
                        "cadence " + cadence() + " is not above nought",
                        "Maybe P1Y for a year, or P6M for half a year.");
        HashSet<LocalDate> days = new HashSet<>();
        for (Report report : reports()) {
            faults.when(
                    !days.add(report.date()),
                    "reports",
                    "there are two reports of " + report.date(),
                    "Maybe one of the two belongs to another day.");
        }
        faults.throwAny();
        Comparator<Report> byDate = Comparator.naturalOrder();
        Comparator<String> byName = Comparator.naturalOrder();
        return Sorted.isSorted(reports(), byDate)
                        && Sorted.isSorted(audiences(), byName)
                        && !Faults.isBlank(publicAddress())
                ? this
                : withReports(Sorted.by(reports(), byDate))
                        .withAudiences(Sorted.by(audiences(), byName))
                        .withPublicAddress(Faults.present(publicAddress()));
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a reporting: cadence and since have to be given. */
    final class Builder extends ImmutableReporting.Builder {
        Builder() {}
    }
}
