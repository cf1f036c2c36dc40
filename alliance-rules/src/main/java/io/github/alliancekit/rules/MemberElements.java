package io.github.alliancekit.rules;

import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Fraction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The members on the day of the assessment, each as good as any other. */
final class MemberElements implements Elements.Source<Actor> {
    private static final ElementPath PLACE = ElementPath.of("actors");

    @Override
    public List<Element<Actor>> of(Context context) {
        return context.memberElements();
    }

    static List<Element<Actor>> list(Context context) {
        List<Element<Actor>> elements = new ArrayList<>(context.members().size());
        Scope.Listing listing = context.listing(PLACE);
        for (Actor member : context.members()) {
            elements.add(new Element<>(member, Fraction.ONE, new Scope(listing, member.id())));
        }
        return Collections.unmodifiableList(elements);
    }

    @Override
    public List<Wait> mayBeMore(Context context) {
        return List.of();
    }
}
