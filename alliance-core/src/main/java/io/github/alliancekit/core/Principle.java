package io.github.alliancekit.core;

import io.github.alliancekit.core.internal.Faults;

/**
 * A principle that the actors of an alliance adopted.
 *
 * <p>APCI 2.3 announces four and its text gives three: Confianza, Respeto, Transparencia. The fourth is not known to
 * us; an alliance may adopt principles by any name of its own.
 *
 * <pre>{@code
 * Principle.TRUST;
 * Principle.of("Corresponsabilidad").isNamedBySource();   // false
 * }</pre>
 *
 * @param name the name, not blank
 */
public record Principle(String name) implements Comparable<Principle> {
    /** That each actor performs as was planned. */
    public static final Principle TRUST = new Principle("TRUST");

    /** That the views and interests of each actor are expressed. */
    public static final Principle RESPECT = new Principle("RESPECT");

    /** That intentions and motivations are told. */
    public static final Principle TRANSPARENCY = new Principle("TRANSPARENCY");

    /**
     * Makes a principle.
     *
     * @param name the name, not blank
     * @throws io.github.alliancekit.core.value.InvalidAllianceException if it is blank
     */
    public Principle {
        new Faults().text("principle", name).throwAny();
    }

    /**
     * {@return the principle with this name}
     *
     * @param name one of the three, or a name of one's own
     */
    public static Principle of(String name) {
        return new Principle(name);
    }

    /** {@return whether it is one of the three that the source names} */
    public boolean isNamedBySource() {
        return equals(TRUST) || equals(RESPECT) || equals(TRANSPARENCY);
    }

    /** Orders by name. */
    @Override
    public int compareTo(Principle other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
