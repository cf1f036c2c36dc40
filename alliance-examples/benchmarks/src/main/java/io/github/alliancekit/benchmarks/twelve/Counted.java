package io.github.alliancekit.benchmarks.twelve;

import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.Element;
import io.github.alliancekit.rules.Elements;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Commitments that count the same each, whatever their effort. */
final class Counted {
    private static final Function<Context, List<Element<Commitment>>> ALL = Counted::all;

    /** The commitments of all plans. */
    static final Elements<Commitment> COMMITMENTS =
            Elements.of(Elements.COMMITMENTS.place(), context -> context.derived(ALL), Elements.COMMITMENTS::mayBeMore);

    private Counted() {}

    private static List<Element<Commitment>> all(Context context) {
        List<Element<Commitment>> all = new ArrayList<>();
        for (Element<Commitment> one : Elements.COMMITMENTS.of(context)) {
            boolean isCounted = one.weight().equals(Fraction.ONE);
            all.add(isCounted ? one : new Element<>(one.value(), Fraction.ONE, one.scope()));
        }
        return all;
    }
}
