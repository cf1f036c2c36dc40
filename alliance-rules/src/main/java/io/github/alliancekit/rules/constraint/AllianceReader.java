package io.github.alliancekit.rules.constraint;

/**
 * Makes an alliance of an object of a team's own class, so that constraints on alliances may stand on that class.
 *
 * <p>It needs a constructor without parameters. On the module path its class and constructor are public in an exported
 * package, or its package is open to {@code io.github.alliancekit.rules}. One reader is used by all threads.
 *
 * <p>An {@link io.github.alliancekit.core.value.InvalidAllianceException} that it throws becomes violations, one for
 * each fault: what the object says is no sound alliance.
 *
 * <pre>{@code
 * @GovernanceClarity(atLeast = 70, reader = RegistrationReader.class)
 * record Registration(String name, List<Task> tasks) {}
 *
 * public final class RegistrationReader implements AllianceReader<Registration> {
 *     public ReadAlliance read(Registration registration) {
 *         ReadAlliance read = ReadAlliance.of(alliance(registration));
 *         for (int i = 0; i < registration.tasks().size(); i++) {
 *             read = read.placing("plans/P1/commitments/" + registration.tasks().get(i).id(),
 *                     PropertyPath.of("tasks").atIndex(i));
 *         }
 *         return read;
 *     }
 * }
 * }</pre>
 *
 * @param <T> the team's own class
 */
@FunctionalInterface
public interface AllianceReader<T> {
    /** Says that there is no reader: the constraint stands on an alliance or a commitment itself. */
    interface None extends AllianceReader<Object> {}

    /**
     * {@return the alliance that an object stands for, with the places of its parts in that object}
     *
     * @param object an object of the team's own class
     */
    ReadAlliance read(T object);
}
