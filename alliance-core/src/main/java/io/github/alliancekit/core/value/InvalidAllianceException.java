package io.github.alliancekit.core.value;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Says that a part of an alliance cannot be built, with every fault at once.
 *
 * <pre>{@code
 * try {
 *     Commitment.builder().id("C1").statement("Treat water").start(june).due(may).build();
 * } catch (InvalidAllianceException e) {
 *     e.faults();   // one: due 2026-05-31 is before start 2026-06-01
 * }
 * }</pre>
 */
public final class InvalidAllianceException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /**
     * Makes an exception of faults.
     *
     * @param faults at least one fault
     */
    public InvalidAllianceException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /**
     * Makes an exception of what was not given to a builder.
     *
     * @param missing the names of the fields
     */
    public InvalidAllianceException(String... missing) {
        this(Arrays.stream(missing)
                .map(field ->
                        Fault.value(field, field + " is missing", "Maybe it was forgotten: nothing stands in for it."))
                .toList());
    }

    /** {@return every fault that was found; not empty, but after the exception was serialised} */
    public List<Fault> faults() {
        return faults == null ? List.of() : faults;
    }
}
