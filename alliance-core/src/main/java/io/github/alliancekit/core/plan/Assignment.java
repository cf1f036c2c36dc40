package io.github.alliancekit.core.plan;

import java.util.Comparator;

/**
 * One cell of a RACI table: an actor and its letter for one commitment.
 *
 * <p>An actor may hold several letters, each in an assignment of its own.
 *
 * <pre>{@code
 * Assignment.of("ministry", Letter.A);
 * }</pre>
 *
 * @param actor the id of an actor
 * @param letter what the actor has to do with the commitment
 */
public record Assignment(String actor, Letter letter) implements Comparable<Assignment> {
    private static final Comparator<Assignment> ORDER =
            Comparator.comparing(Assignment::letter).thenComparing(Assignment::actor);

    /**
     * {@return an assignment}
     *
     * @param actor the id of an actor
     * @param letter what the actor has to do with the commitment
     */
    public static Assignment of(String actor, Letter letter) {
        return new Assignment(actor, letter);
    }

    /** Orders by letter, then by actor. */
    @Override
    public int compareTo(Assignment other) {
        return ORDER.compare(this, other);
    }
}
