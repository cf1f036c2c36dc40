package io.github.alliancekit.core.internal;

import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Fault;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.Identified;
import io.github.alliancekit.core.value.InvalidAllianceException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the faults of one part, and throws them all at once. */
public final class Faults {
    /** The longest id that is accepted, in characters. */
    public static final int LONGEST_ID = 200;

    private final List<Fault> found = new ArrayList<>();

    /** Adds one fault where {@code wrong} holds. */
    public Faults when(boolean wrong, String field, String message, String advice) {
        if (wrong) {
            found.add(Fault.value(field, message, advice));
        }
        return this;
    }

    /** Adds faults that were found elsewhere. */
    public Faults all(List<Fault> faults) {
        found.addAll(faults);
        return this;
    }

    /** A value that has to be there. */
    public Faults required(String field, @Nullable Object value) {
        return when(value == null, field, field + " is missing", "Maybe it was forgotten: nothing stands in for it.");
    }

    /** An id that has to be there. */
    public Faults requiredId(String field, @Nullable String id) {
        return id == null ? required(field, null) : id(field, id);
    }

    /** A text that has to be there and say something. */
    public Faults requiredText(String field, @Nullable String text) {
        return text == null ? required(field, null) : text(field, text);
    }

    /** A text that has to be there. */
    public Faults text(String field, String text) {
        return when(text.isBlank(), field, field + " is blank", "Maybe the text was lost on the way here.");
    }

    /** An id. */
    public Faults id(String field, String id) {
        text(field, id);
        when(
                id.length() > LONGEST_ID,
                field,
                field + " has " + id.length() + " characters, more than " + LONGEST_ID,
                "Maybe a name or a description was taken for the id.");
        all(LookAlikes.faults(field, id));
        return when(
                !id.isBlank() && (!id.equals(id.strip()) || id.chars().anyMatch(Character::isISOControl)),
                field,
                field + " \""
                        + id.codePoints()
                                .filter(c -> !Character.isISOControl(c))
                                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        + "\" has blanks around it or control characters in it",
                "Maybe it was copied with the cell or the line that held it.");
    }

    /** A number that may not be negative. */
    public Faults notNegative(String field, Fraction number) {
        return when(
                number.signum() < 0,
                field,
                field + " " + number + " is negative",
                "Maybe the sign is a typing error; say 0 where there is none.");
    }

    /** A number from 0 to 1. */
    public Faults fromZeroToOne(String field, Fraction number) {
        return when(
                number.signum() < 0 || number.isGreaterThan(Fraction.ONE),
                field,
                field + " " + number + " is not between 0 and 1",
                "Maybe it was meant as a percentage: write 25 % as 0.25.");
    }

    /** Ids of one list, each of which may stand once. */
    public Faults unique(String field, List<? extends Identified> elements) {
        Set<String> seen = new HashSet<>();
        for (Identified element : elements) {
            if (!seen.add(element.id())) {
                found.add(duplicate(ElementPath.of(field, element.id()), field, element.id()));
            }
        }
        return this;
    }

    /** The fault of an id that stands twice. */
    public static Fault duplicate(ElementPath path, String field, String id) {
        return new Fault(
                Fault.Kind.DUPLICATE,
                path,
                "id \"" + id + "\" stands twice in " + field,
                "Maybe one of the two is a copy, or was meant to have an id of its own.");
    }

    /** {@return what was found} */
    public List<Fault> found() {
        return List.copyOf(found);
    }

    /** Throws what was found, if anything. */
    public void throwAny() {
        if (!found.isEmpty()) {
            throw new InvalidAllianceException(found);
        }
    }

    /** {@return faults of a list of texts that may not be blank} */
    public static Faults notBlank(String field, List<String> texts) {
        return new Faults()
                .when(
                        texts.stream().anyMatch(String::isBlank),
                        field,
                        "a text of " + field + " is blank",
                        "Maybe leave it out.");
    }

    /** Values of one list, each of which may stand once. */
    public Faults twice(String field, List<?> values) {
        return when(
                new HashSet<>(values).size() < values.size(),
                field,
                "a value stands twice in " + field + " " + values,
                "Maybe leave one of the two out.");
    }

    /** {@return whether a text is there, but blank} */
    public static boolean isBlank(Optional<String> text) {
        return text.isPresent() && text.get().isBlank();
    }

    /** Blank text is absent. */
    public static Optional<String> present(Optional<String> text) {
        return text.filter(t -> !t.isBlank());
    }
}
