package io.github.alliancekit.rules.constraint;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.InvalidAllianceException;
import io.github.alliancekit.rules.NotAnAllianceException;
import io.github.alliancekit.rules.RuleSet;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.InaccessibleObjectException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A validator of an alliance, of a single commitment, or of an object that a reader makes an alliance of. */
abstract class CheckedAlliance<A extends Annotation> extends Checked<A> {
    private static final int FEWEST_MEMBERS = 2;

    private Optional<AllianceReader<Object>> reader = Optional.empty();

    /** Takes over the reader that the constraint names. */
    final void readBy(Class<? extends AllianceReader<?>> type) {
        this.reader = type == AllianceReader.None.class ? Optional.empty() : Optional.of(instance(type));
    }

    /** {@return what the constraint asks} */
    abstract Demand demand();

    @Override
    final List<Breach> breaches(Object value, ConstraintValidatorContext context) {
        LocalDate day = LocalDate.now(context.getClockProvider().getClock());
        if (reader.isPresent()) {
            return read(reader.get(), value, day);
        }
        if (value instanceof Alliance alliance) {
            return assessed(alliance, day, PropertyPath::of);
        }
        if (value instanceof Commitment commitment) {
            return demand().of(commitment, day);
        }
        throw new ConstraintDeclarationException(
                "The constraint stands on " + value.getClass().getName()
                        + ", which is neither an alliance nor a commitment"
                        + "\nMaybe name an AllianceReader that makes an alliance of it: reader = ….class.");
    }

    private List<Breach> read(AllianceReader<Object> by, Object value, LocalDate day) {
        ReadAlliance read;
        try {
            read = by.read(value);
        } catch (InvalidAllianceException e) {
            return e.faults().stream()
                    .map(fault -> Breach.of(PropertyPath.SELF, text("unsound").with("fault", fault)))
                    .toList();
        }
        return assessed(read.alliance(), day, read::place);
    }

    private List<Breach> assessed(Alliance alliance, LocalDate day, Function<ElementPath, PropertyPath> places) {
        try {
            return demand().of(RuleSet.standard().assess(alliance, day), places);
        } catch (NotAnAllianceException e) {
            return List.of(Breach.of(
                    places.apply(ElementPath.of("actors")),
                    text("few")
                            .with("members", alliance.members(day).size())
                            .with("least", FEWEST_MEMBERS)
                            .with("day", day)));
        }
    }

    @SuppressWarnings("unchecked") // that the value is what the reader reads is the team's promise
    private static AllianceReader<Object> instance(Class<? extends AllianceReader<?>> type) {
        try {
            Constructor<? extends AllianceReader<?>> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true); // it need not be public where modules do not hide it
            return (AllianceReader<Object>) constructor.newInstance();
        } catch (ReflectiveOperationException | InaccessibleObjectException e) {
            throw new ConstraintDeclarationException(
                    "The reader " + type.getName() + " cannot be made"
                            + "\nMaybe it has no constructor without parameters, or its module does not open "
                            + type.getPackageName() + " to io.github.alliancekit.rules.",
                    e);
        }
    }
}
