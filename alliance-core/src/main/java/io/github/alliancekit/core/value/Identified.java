package io.github.alliancekit.core.value;

/**
 * A part of an alliance that has an id of its own, such as an actor or a commitment.
 *
 * <p>Ids order the parts: a list of identified parts is kept sorted by id, so the order of writing never matters.
 */
public interface Identified {
    /**
     * {@return the id: not blank, at most 200 characters, no control characters, unique among the parts of its kind; an
     * org-id where an organisation has one}
     */
    String id();
}
