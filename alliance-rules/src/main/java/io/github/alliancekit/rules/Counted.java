package io.github.alliancekit.rules;

import io.github.alliancekit.core.value.Fraction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Elements that each count the same, made of elements that have weights, once for a context.
 *
 * @param <E> the type of the elements
 */
final class Counted<E> {
    /** What was counted, in the order of what has weights. */
    private record Made<E>(List<Element<E>> elements, List<Element<E>> counted) implements Followed<E> {}

    private final Elements<E> weighed;
    private final Function<Context, Made<E>> made = this::made;

    Counted(Elements<E> weighed) {
        this.weighed = weighed;
    }

    List<Element<E>> of(Context context) {
        return context.derived(made).counted();
    }

    private Made<E> made(Context context) {
        Optional<Made<E>> known = context.before(made);
        List<Element<E>> before = known.isPresent() ? known.get().counted() : List.of();
        List<Element<E>> all = weighed.of(context);
        Replaced<E> replaced = Replaced.in(known, all);
        List<Element<E>> counted = new ArrayList<>(all.size());
        counted.addAll(before.subList(0, replaced.first()));
        for (Element<E> one : replaced.come()) {
            boolean isCounted = one.weight().equals(Fraction.ONE);
            counted.add(isCounted ? one : new Element<>(one.value(), Fraction.ONE, one.scope()));
        }
        counted.addAll(before.subList(replaced.first() + replaced.gone().size(), before.size()));
        return new Made<>(all, Collections.unmodifiableList(counted));
    }
}
