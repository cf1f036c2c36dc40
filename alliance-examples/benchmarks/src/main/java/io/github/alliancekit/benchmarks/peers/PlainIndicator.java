package io.github.alliancekit.benchmarks.peers;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.jspecify.annotations.Nullable;

/** How a commitment is measured. */
public final class PlainIndicator {
    private final String name;
    private final @Nullable Double baseline;
    private final @Nullable Double target;

    /**
     * Holds what it is given.
     *
     * @param name what is measured
     * @param baseline the value at the start, if it is known
     * @param target the value to reach, if one was set
     */
    @JsonCreator
    public PlainIndicator(String name, @Nullable Double baseline, @Nullable Double target) {
        this.name = name;
        this.baseline = baseline;
        this.target = target;
    }

    /** {@return what is measured} */
    public String getName() {
        return name;
    }

    /** {@return the value at the start, if it is known} */
    public @Nullable Double getBaseline() {
        return baseline;
    }

    /** {@return the value to reach, if one was set} */
    public @Nullable Double getTarget() {
        return target;
    }
}
