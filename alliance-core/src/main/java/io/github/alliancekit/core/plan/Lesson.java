package io.github.alliancekit.core.plan;

import io.github.alliancekit.core.internal.Faults;
import io.github.alliancekit.core.internal.HouseStyle;
import io.github.alliancekit.core.value.Identified;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that was learnt on the way (Mérida declaration, commitment 10: "lecciones aprendidas").
 *
 * <pre>{@code
 * Lesson lesson = Lesson.builder()
 *         .id("L1").date(LocalDate.of(2026, 2, 10)).author("university")
 *         .text("Households pay where they were asked first").use("Ask before the tariff is set")
 *         .build();
 * }</pre>
 */
@HouseStyle
@Value.Immutable
public interface Lesson extends Identified {
    /** {@return the day on which it was written down} */
    LocalDate date();

    /** {@return who wrote it down, a name; blank text counts as absent} */
    Optional<String> author();

    /** {@return what was learnt, not blank} */
    String text();

    /** {@return what is done differently for it; blank text counts as absent} */
    Optional<String> use();

    /**
     * {@return this lesson with another author}
     *
     * @param author who wrote it down, or nothing
     */
    Lesson withAuthor(Optional<String> author);

    /**
     * {@return this lesson with another use}
     *
     * @param use what is done differently for it, or nothing
     */
    Lesson withUse(Optional<String> use);

    /** {@return this lesson, checked, blank text taken out} */
    @Value.Check
    default Lesson check() {
        new Faults().id("id", id()).text("text", text()).throwAny();
        return Faults.isBlank(author()) || Faults.isBlank(use())
                ? withAuthor(Faults.present(author())).withUse(Faults.present(use()))
                : this;
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a lesson: id, date and text have to be given. */
    final class Builder extends ImmutableLesson.Builder {
        Builder() {}
    }
}
