package io.github.alliancekit.core.distribution;

import io.github.alliancekit.core.internal.Faults;
import io.github.alliancekit.core.value.Fraction;
import java.util.Comparator;
import java.util.Optional;

/**
 * A part of a risk that was passed to a named party, such as an insurer.
 *
 * <p>It counts as transferred only with evidence; without, nobody is known to bear it.
 *
 * <pre>{@code
 * Transfer.of("National Reinsurance", Fraction.parse("0.4"), "Policy 2026-118");
 * }</pre>
 *
 * @param party the name of the party, not blank
 * @param share how much of the risk, from 0 to 1
 * @param evidence where the transfer can be looked up; blank text counts as absent
 */
public record Transfer(String party, Fraction share, Optional<String> evidence) implements Comparable<Transfer> {
    private static final Comparator<Transfer> ORDER = Comparator.comparing(Transfer::party)
            .thenComparing(Transfer::share)
            .thenComparing(transfer -> transfer.evidence().orElse(""));

    /**
     * Makes a transfer.
     *
     * @param party the name of the party, not blank
     * @param share how much of the risk, from 0 to 1
     * @param evidence where the transfer can be looked up
     * @throws io.github.alliancekit.core.value.InvalidAllianceException if the party is blank, or the share is not
     *     between 0 and 1
     */
    public Transfer {
        evidence = Faults.present(evidence);
        new Faults().text("party", party).fromZeroToOne("share", share).throwAny();
    }

    /**
     * {@return a transfer with evidence}
     *
     * @param party the name of the party, not blank
     * @param share how much of the risk, from 0 to 1
     * @param evidence where the transfer can be looked up
     */
    public static Transfer of(String party, Fraction share, String evidence) {
        return new Transfer(party, share, Optional.of(evidence));
    }

    /** Orders by party, then by share. */
    @Override
    public int compareTo(Transfer other) {
        return ORDER.compare(this, other);
    }
}
