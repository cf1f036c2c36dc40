package io.github.alliancekit.benchmarks.twelve;

import io.github.alliancekit.core.value.Fraction;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * The parts of a fraction as the library keeps them. Its public methods make a {@code BigInteger} of each, which would
 * be a third of the time by hand, and is no part of reckoning exactly.
 */
final class LongParts {
    private static final MethodHandle NUMERATOR = part("longNumerator");
    private static final MethodHandle DENOMINATOR = part("longDenominator");

    private LongParts() {}

    private static MethodHandle part(String name) {
        try {
            return MethodHandles.privateLookupIn(Fraction.class, MethodHandles.lookup())
                    .findVirtual(Fraction.class, name, MethodType.methodType(long.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Fraction has no " + name + "()\nMaybe it was renamed in the library.", e);
        }
    }

    /** {@return the numerator, where the denominator is not 0} */
    static long numerator(Fraction fraction) {
        try {
            return (long) NUMERATOR.invokeExact(fraction);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@return the denominator; 0 where the parts do not fit} */
    static long denominator(Fraction fraction) {
        try {
            return (long) DENOMINATOR.invokeExact(fraction);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
