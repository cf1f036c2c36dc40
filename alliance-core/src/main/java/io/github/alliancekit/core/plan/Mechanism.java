package io.github.alliancekit.core.plan;

import io.github.alliancekit.core.internal.Faults;
import io.github.alliancekit.core.internal.Sorted;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The rounds by which an instrument is reviewed, such as those of MESICIC.
 *
 * <pre>{@code
 * new Mechanism("MESICIC", List.of(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 9, 14)));
 * }</pre>
 *
 * @param name the name, not blank
 * @param rounds the days of the rounds, each once, in order
 */
public record Mechanism(String name, List<LocalDate> rounds) {
    /**
     * Makes a mechanism.
     *
     * @param name the name, not blank
     * @param rounds the days of the rounds, in any order
     * @throws io.github.alliancekit.core.value.InvalidAllianceException if the name is blank, or a day stands twice
     */
    public Mechanism {
        rounds = List.copyOf(Sorted.by(rounds, Comparator.naturalOrder()));
        new Faults().text("name", name).twice("rounds", rounds).throwAny();
    }
}
