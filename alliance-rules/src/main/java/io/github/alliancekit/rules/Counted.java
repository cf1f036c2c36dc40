package io.github.alliancekit.rules;

import io.github.alliancekit.core.value.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Elements that each count the same, made of elements that have weights, once for a context.
 *
 * @param <E> the type of the elements
 */
final class Counted<E> implements Elements.Source<E>, Function<Context, Counted.Made<E>> {
    /** What was counted, in the order of what has weights. */
    record Made<E>(List<Element<E>> elements, Row<E> counted) implements Followed<E> {}

    private final Elements.Source<E> weighed;

    Counted(Elements.Source<E> weighed) {
        this.weighed = weighed;
    }

    @Override
    public List<Element<E>> of(Context context) {
        return context.derived(this).counted();
    }

    @Override
    public List<Wait> mayBeMore(Context context) {
        return weighed.mayBeMore(context);
    }

    /** {@return what a context keeps} */
    @Override
    public Made<E> apply(Context context) {
        Optional<Made<E>> known = context.before(this);
        List<Element<E>> all = weighed.of(context);
        if (known.isPresent()
                && all instanceof Row<E> row
                && row.cameFrom(known.get().elements())) {
            int at = row.replaced();
            return new Made<>(all, known.get().counted().replacing(at, counted(row.get(at))));
        }
        Replaced<E> replaced = Replaced.in(known, all);
        List<Element<E>> elements = new ArrayList<>(all.size());
        if (known.isPresent()) {
            elements.addAll(known.get().counted().subList(0, replaced.first()));
        }
        for (Element<E> one : replaced.come()) {
            elements.add(counted(one));
        }
        if (known.isPresent()) {
            Row<E> before = known.get().counted();
            elements.addAll(before.subList(replaced.first() + replaced.gone().size(), before.size()));
        }
        return new Made<>(all, Row.of(elements));
    }

    private static <E> Element<E> counted(Element<E> one) {
        return one.weight().equals(Fraction.ONE) ? one : new Element<>(one.value(), Fraction.ONE, one.scope());
    }
}
