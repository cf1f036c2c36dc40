package io.github.alliancekit.core.distribution;

import java.util.Comparator;

/**
 * Who bears a part of a risk or receives a part of a benefit: an actor or a group.
 *
 * <pre>{@code
 * Holder.actor("ministry");
 * Holder.group("smallholders");
 * }</pre>
 *
 * @param kind whether the id is an actor's or a group's
 * @param id the id
 */
public record Holder(Kind kind, String id) implements Comparable<Holder> {
    /** What a holder can be. */
    public enum Kind {
        /** An actor of the alliance. */
        ACTOR,
        /** A group outside the alliance. */
        GROUP
    }

    private static final Comparator<Holder> ORDER =
            Comparator.comparing(Holder::kind).thenComparing(Holder::id);

    /**
     * {@return an actor as holder}
     *
     * @param id the id of an actor
     */
    public static Holder actor(String id) {
        return new Holder(Kind.ACTOR, id);
    }

    /**
     * {@return a group as holder}
     *
     * @param id the id of a group
     */
    public static Holder group(String id) {
        return new Holder(Kind.GROUP, id);
    }

    /** {@return whether this is an actor} */
    public boolean isActor() {
        return kind == Kind.ACTOR;
    }

    /** Orders actors before groups, then by id. */
    @Override
    public int compareTo(Holder other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return (isActor() ? "actor " : "group ") + id;
    }
}
