package io.github.alliancekit.core.format;

import io.github.alliancekit.core.value.InvalidAllianceException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.core.JsonGenerator;

/** How one kind of value is read from a node and written again. */
interface Codec<T> {
    /** {@return the value, or nothing after its problem was noted} */
    Optional<T> read(Node node, Reading reading);

    /** Writes a value that {@link #read} would read as equal. */
    void write(T value, JsonGenerator out);

    /** {@return what stands in for a required value that could not be read, so that the others are still checked} */
    T placeholder();

    /** {@return what belongs here, in words for a message} */
    String describe();

    /** {@return the schema of what belongs here; a codec that says nothing else allows everything} */
    default Map<String, Object> schema(DocumentSchema schema) {
        return Map.of("description", describe());
    }

    /** {@return what belongs here, in words for the reference page} */
    default String document() {
        return describe();
    }

    /** {@return what is made, or nothing after its faults were noted} */
    static <T> Optional<T> checked(Node node, Reading reading, Supplier<T> make) {
        try {
            return Optional.of(make.get());
        } catch (InvalidAllianceException e) {
            e.faults().forEach(fault -> reading.fault(node, fault));
            return Optional.empty();
        }
    }

    /** Notes that something else stands where this belongs, and answers nothing. */
    default Optional<T> wrongType(Node node, Reading reading, String advice) {
        reading.problem(node, node.describe() + " stands where " + describe() + " belongs", advice);
        return Optional.empty();
    }
}
