package io.github.alliancekit.rules;

import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.measure.Interval;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Works out the shares that follow from the members and the profile alone: nothing of them can be undisclosed. */
final class PolicyShares {
    private PolicyShares() {}

    /** {@return the same share for every member} */
    static Shares equal(Context context) {
        Interval each = Interval.point(Fraction.of(1, context.members().size()));
        List<Interval> shares = Collections.nCopies(context.members().size(), each);
        return Shares.known(context, shares, Interval.ZERO, List.of());
    }

    /** {@return the shares that the profile declares; what it declares for others is nobody's} */
    static Shares declared(Context context) {
        Map<String, Fraction> declared = context.profile().declaredShares();
        if (declared.isEmpty()) {
            return Shares.none(Shares.State.NOTHING, Message.of("nothing.declared"));
        }
        List<Interval> shares = new ArrayList<>();
        Fraction rest = Fraction.ONE;
        for (Actor member : context.members()) {
            Fraction share = declared.getOrDefault(member.id(), Fraction.ZERO);
            shares.add(Interval.point(share));
            rest = rest.minus(share);
        }
        return Shares.known(context, shares, Interval.point(rest), List.of());
    }

    /** {@return that members have no need of their own} */
    static Shares need() {
        return Shares.none(Shares.State.NOTHING, Message.of("nothing.need"));
    }
}
