package io.github.alliancekit.rules;

import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.distribution.Risk;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The risks of the register, each as good as any other. */
final class RiskElements implements Elements.Source<Risk> {
    private static final ElementPath PLACE = ElementPath.of("risks");

    @Override
    public List<Element<Risk>> of(Context context) {
        return context.riskElements();
    }

    static Followed.Listed<Risk> list(Context context) {
        List<Risk> risks = context.alliance().risks();
        List<Element<Risk>> elements = new ArrayList<>(risks.size());
        Known<Risk> known = new Known<>(context.risksBefore());
        Scope.Listing listing = context.listing(PLACE);
        for (Risk risk : risks) {
            Element<Risk> same = known.find(risk, listing, risk.id());
            elements.add(same != null ? same : new Element<>(risk, Fraction.ONE, new Scope(listing, risk.id())));
        }
        return new Followed.Listed<>(Row.of(elements));
    }

    @Override
    public List<Wait> mayBeMore(Context context) {
        Optional<Wait> more = context.scope().waitFor(Facet.RISKS);
        return more.isPresent() ? List.of(more.get()) : List.of();
    }
}
