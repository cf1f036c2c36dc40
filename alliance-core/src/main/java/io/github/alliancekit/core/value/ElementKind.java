package io.github.alliancekit.core.value;

/**
 * The kinds of part that an alliance is made of and that can be named by their ids.
 *
 * <p>A commitment lives at {@code plans/P1/commitments/C7}: its kind has two ids on its path.
 */
public enum ElementKind {
    /** The alliance itself, which needs no id to be named. */
    ALLIANCE(0),
    /** A member or observer. */
    ACTOR(1),
    /** A body of the governance. */
    BODY(1),
    /** A seat in a body. */
    SEAT(2),
    /** A plan. */
    PLAN(1),
    /** A priority of a plan. */
    PRIORITY(2),
    /** An objective of a plan. */
    OBJECTIVE(2),
    /** A commitment of a plan. */
    COMMITMENT(2),
    /** An indicator of a commitment. */
    INDICATOR(3),
    /** A contribution. */
    CONTRIBUTION(1),
    /** A risk. */
    RISK(1),
    /** A group that bears risks or receives benefits. */
    GROUP(1),
    /** A benefit. */
    BENEFIT(1),
    /** A result. */
    RESULT(1),
    /** A territory. */
    TERRITORY(1),
    /** An instrument. */
    INSTRUMENT(1),
    /** A lesson. */
    LESSON(1);

    private final int depth;

    ElementKind(int depth) {
        this.depth = depth;
    }

    /** {@return how many ids the path of such an element holds} */
    public int depth() {
        return depth;
    }

    /** {@return the kind as an English word for a message, such as {@code commitment}} */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
