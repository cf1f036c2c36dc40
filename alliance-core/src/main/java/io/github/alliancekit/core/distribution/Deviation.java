package io.github.alliancekit.core.distribution;

import io.github.alliancekit.core.internal.Faults;
import java.time.LocalDate;

/**
 * A written reason why a risk lies with somebody who is not best placed to manage it.
 *
 * <pre>{@code
 * new Deviation("The law keeps this risk with the State", "Steering committee", LocalDate.of(2025, 4, 1));
 * }</pre>
 *
 * @param reason why, not blank
 * @param author who decided, not blank
 * @param date the day of the decision
 */
public record Deviation(String reason, String author, LocalDate date) {
    /**
     * Makes a deviation.
     *
     * @param reason why, not blank
     * @param author who decided, not blank
     * @param date the day of the decision
     * @throws io.github.alliancekit.core.value.InvalidAllianceException if reason or author is blank
     */
    public Deviation {
        new Faults().text("reason", reason).text("author", author).throwAny();
    }
}
