package io.github.alliancekit.core.governance;

import io.github.alliancekit.core.internal.Faults;
import java.util.Optional;

/**
 * How an actor may leave.
 *
 * <pre>{@code
 * new Exit(Optional.of(90), Optional.of("Open commitments pass to the backup; pipes stay"));
 * }</pre>
 *
 * @param noticeDays how many days before it has to say so, 0 or more; empty if nothing was agreed
 * @param openCommitmentsAndAssets what becomes of its open commitments and of assets; blank text counts as absent
 */
public record Exit(Optional<Integer> noticeDays, Optional<String> openCommitmentsAndAssets) {
    /**
     * Makes an exit rule.
     *
     * @param noticeDays how many days before it has to say so, 0 or more
     * @param openCommitmentsAndAssets what becomes of its open commitments and of assets
     * @throws io.github.alliancekit.core.value.InvalidAllianceException if the days are negative
     */
    public Exit {
        openCommitmentsAndAssets = Faults.present(openCommitmentsAndAssets);
        new Faults()
                .when(
                        noticeDays.isPresent() && noticeDays.get() < 0,
                        "noticeDays",
                        "noticeDays " + noticeDays.orElse(0) + " is negative",
                        "Maybe 0, where an actor may leave at once.")
                .throwAny();
    }
}
