package io.github.alliancekit.rules;

import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.measure.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Scores several things that have to be there: those that are, divided by all.
 *
 * <p>What is missing for certain falls short; what is missing but undisclosed leaves the score open. The range is the
 * tightest there is.
 *
 * <pre>{@code
 * Outcome outcome = new Checklist(scope)
 *         .item(c.objective().isPresent(), Facet.COMMITMENT_OBJECTIVE, "objective", info.message("objective"))
 *         .item(c.due().isPresent(), Facet.COMMITMENT_DUE, "due", info.message("due"))
 *         .outcome();
 * }</pre>
 */
public final class Checklist {
    private final Scope scope;
    private final List<Shortfall> missing = new ArrayList<>();
    private final List<Wait> unknown = new ArrayList<>();
    private int there;

    /**
     * Begins a list without items.
     *
     * @param scope the element that the items belong to
     */
    public Checklist(Scope scope) {
        this.scope = scope;
    }

    /**
     * Adds a thing that has to be there.
     *
     * @param present whether it is there
     * @param facet the facet that may be undisclosed
     * @param field the field, seen from the element
     * @param message what to say where it is missing
     * @return this list
     */
    public Checklist item(boolean present, Facet facet, String field, Message message) {
        return item(present, scope.waitFor(facet), field, message);
    }

    /**
     * Adds a thing that has to be there.
     *
     * @param present whether it is there
     * @param wait what the answer waits for, where it is not there; empty if it is missing for certain
     * @param field the field, seen from the element
     * @param message what to say where it is missing
     * @return this list
     */
    public Checklist item(boolean present, Optional<Wait> wait, String field, Message message) {
        if (present) {
            there++;
        } else if (wait.isPresent()) {
            unknown.add(wait.get());
        } else {
            missing.add(new Shortfall(scope.path().in(field), List.of(), message, Fraction.ONE));
        }
        return this;
    }

    /**
     * {@return the score of all items}
     *
     * @throws IllegalStateException if the list is empty
     */
    public Outcome outcome() {
        int items = there + missing.size() + unknown.size();
        if (items == 0) {
            throw new IllegalStateException("A checklist without items\nMaybe the rule does not apply here.");
        }
        Fraction each = Fraction.of(1, items);
        return new Outcome(
                Interval.of(Fraction.of(there, items), Fraction.of(there + unknown.size(), items)),
                missing.stream().map(shortfall -> shortfall.times(each)).toList(),
                unknown.stream()
                        .map(wait -> new Gap(wait.facet(), wait.element(), each))
                        .toList());
    }
}
