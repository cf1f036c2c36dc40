package io.github.alliancekit.rules;

import io.github.alliancekit.core.actor.ActorType;

/**
 * A side that an alliance may need at its table: several types of actor may fill it.
 *
 * <pre>{@code
 * Sector.ANOTHER.includes(ActorType.ACADEMIA);   // true
 * }</pre>
 */
public enum Sector {
    /** Governments and their agencies. */
    PUBLIC,
    /** Companies and their associations. */
    PRIVATE,
    /** Agencies of international cooperation. */
    COOPERATION_SOURCE,
    /** Anybody else: civil society, academia, professionals, communities, others. */
    ANOTHER;

    /**
     * {@return whether an actor of a type fills this sector}
     *
     * @param type the type of an actor
     */
    public boolean includes(ActorType type) {
        return this
                == switch (type) {
                    case PUBLIC -> PUBLIC;
                    case PRIVATE -> PRIVATE;
                    case COOPERATION_SOURCE -> COOPERATION_SOURCE;
                    case CIVIL_SOCIETY, ACADEMIA, PROFESSIONAL_BODY, COMMUNITY, OTHER -> ANOTHER;
                };
    }
}
