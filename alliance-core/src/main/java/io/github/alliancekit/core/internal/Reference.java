package io.github.alliancekit.core.internal;

import io.github.alliancekit.core.value.ElementKind;
import io.github.alliancekit.core.value.ElementPath;

/**
 * One id that points to another part of the alliance.
 *
 * @param path where it stands
 * @param kind what it points to
 * @param owner the id of the plan that an objective has to belong to; empty for all other kinds
 * @param id the id
 * @param membersOnly whether an observer may not stand here
 */
public record Reference(ElementPath path, ElementKind kind, String owner, String id, boolean membersOnly) {
    /** {@return a reference to an actor, observers included} */
    public static Reference actor(ElementPath path, String id) {
        return new Reference(path, ElementKind.ACTOR, "", id, false);
    }

    /** {@return a reference to an actor that may not be an observer} */
    public static Reference member(ElementPath path, String id) {
        return new Reference(path, ElementKind.ACTOR, "", id, true);
    }

    /** {@return a reference to a part of another kind} */
    public static Reference to(ElementKind kind, ElementPath path, String id) {
        return new Reference(path, kind, "", id, false);
    }
}
