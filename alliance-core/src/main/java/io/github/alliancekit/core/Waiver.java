package io.github.alliancekit.core;

import io.github.alliancekit.core.internal.Faults;
import io.github.alliancekit.core.value.ElementPath;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * A written decision to live with a finding for a time.
 *
 * <p>It changes no number: the finding is taken out of gates and constraints and listed apart, with reason and author,
 * until the waiver expires.
 *
 * <pre>{@code
 * new Waiver("GOV-11", ElementPath.of("plans", "P1", "commitments", "C7"),
 *         "The census that would measure it is taken in 2027", "Steering committee", LocalDate.of(2027, 12, 31));
 * }</pre>
 *
 * @param rule the id of the rule, such as {@code GOV-11}
 * @param element the place that the finding names, or one above it
 * @param reason why, not blank
 * @param author who decided, not blank
 * @param expires the last day on which it counts
 */
public record Waiver(String rule, ElementPath element, String reason, String author, LocalDate expires)
        implements Comparable<Waiver> {
    private static final Comparator<Waiver> ORDER = Comparator.comparing(Waiver::rule)
            .thenComparing(Waiver::element)
            .thenComparing(Waiver::expires)
            .thenComparing(Waiver::author)
            .thenComparing(Waiver::reason);

    /**
     * Makes a waiver.
     *
     * @param rule the id of the rule
     * @param element the place that the finding names, or one above it
     * @param reason why, not blank
     * @param author who decided, not blank
     * @param expires the last day on which it counts
     * @throws io.github.alliancekit.core.value.InvalidAllianceException if rule, reason or author is blank
     */
    public Waiver {
        new Faults()
                .text("rule", rule)
                .text("reason", reason)
                .text("author", author)
                .throwAny();
    }

    /**
     * {@return whether it counts on a day and covers a finding}
     *
     * @param rule the rule of the finding
     * @param element the place of the finding
     * @param day the day of the assessment
     */
    public boolean covers(String rule, ElementPath element, LocalDate day) {
        return this.rule.equals(rule) && this.element.contains(element) && !expires.isBefore(day);
    }

    /** Orders by rule, then by element. */
    @Override
    public int compareTo(Waiver other) {
        return ORDER.compare(this, other);
    }
}
