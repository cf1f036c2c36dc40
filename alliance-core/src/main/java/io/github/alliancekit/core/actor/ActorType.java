package io.github.alliancekit.core.actor;

/**
 * The sector that an actor belongs to, as the sources name them (APCI 2.1: "el sector público, la empresa privada, la
 * fuente cooperante y otros actores").
 *
 * <p>A ministry is {@code PUBLIC}, a UN agency a {@code COOPERATION_SOURCE}, a college of engineers a
 * {@code PROFESSIONAL_BODY}. An actor whose type nobody told has none: it is not {@code OTHER}.
 */
public enum ActorType {
    /** A government or an agency of one, at any {@link PublicLevel}. */
    PUBLIC,
    /** A company or an association of companies. */
    PRIVATE,
    /** An agency of international cooperation, those of the United Nations among them. */
    COOPERATION_SOURCE,
    /** A civil society organisation. */
    CIVIL_SOCIETY,
    /** A university or a research centre. */
    ACADEMIA,
    /** A college or union of professionals. */
    PROFESSIONAL_BODY,
    /** A community or an indigenous people. */
    COMMUNITY,
    /** None of the others. */
    OTHER
}
