package io.github.alliancekit.rules;

import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.value.ElementPath;
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
    private List<Shortfall> missing = List.of();
    private List<List<Wait>> unknown = List.of();
    private List<String> actors = List.of();
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
     * Says whom the items concern that are added from here on.
     *
     * @param ids the ids of actors, in order
     * @return this list
     */
    public Checklist about(String... ids) {
        actors = List.of(ids);
        return this;
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
        return present ? present() : item(false, scope.waitFor(facet), field, message);
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
        return present
                ? present()
                : item(
                        false,
                        wait.isPresent() ? List.of(wait.get()) : List.of(),
                        scope.path().in(field),
                        message);
    }

    /**
     * Adds a thing that has to be there.
     *
     * @param present whether it is there
     * @param waits what the answer waits for, where it is not there; empty if it is missing for certain
     * @param place where it is missing
     * @param message what to say where it is missing
     * @return this list
     */
    public Checklist item(boolean present, List<Wait> waits, ElementPath place, Message message) {
        if (present) {
            return present();
        }
        if (!waits.isEmpty()) {
            unknown = unknown.isEmpty() ? new ArrayList<>() : unknown;
            unknown.add(waits);
        } else {
            // Most often nothing is missing: a list is made when it is needed.
            missing = missing.isEmpty() ? new ArrayList<>() : missing;
            missing.add(new Shortfall(place, actors, message, Fraction.ONE));
        }
        return this;
    }

    private Checklist present() {
        there++;
        return this;
    }

    /**
     * {@return the score of all items}
     *
     * @throws IllegalStateException if the list is empty
     */
    public Outcome outcome() {
        if (items() == there) {
            return Outcome.holds();
        }
        int items = items();
        Fraction each = Fraction.of(1, items);
        List<Gap> gaps = unknown.isEmpty() ? List.of() : new ArrayList<>();
        for (List<Wait> waits : unknown) {
            for (Gap gap : Outcome.open(waits).gaps()) {
                gaps.add(gap.times(each));
            }
        }
        List<Shortfall> shortfalls = missing.isEmpty() ? List.of() : new ArrayList<>(missing.size());
        for (Shortfall shortfall : missing) {
            shortfalls.add(shortfall.times(each));
        }
        Interval score = Interval.of(Fraction.of(there, items), Fraction.of(there + unknown.size(), items));
        return new Outcome(score, shortfalls, gaps);
    }

    /**
     * {@return 1 where all items are there, 0 where one is missing for certain}
     *
     * @param several what to say where more than one is missing, so that none of them helps by itself
     * @throws IllegalStateException if the list is empty
     */
    public Outcome allOrNothing(Message several) {
        if (items() == there) {
            return Outcome.holds();
        }
        if (missing.isEmpty()) {
            List<Wait> all = new ArrayList<>(unknown.size());
            for (List<Wait> waits : unknown) {
                all.addAll(waits);
            }
            return Outcome.open(all);
        }
        return Outcome.fails(
                missing.size() == 1 ? missing.get(0) : new Shortfall(scope.path(), actors, several, Fraction.ONE));
    }

    private int items() {
        int items = there + missing.size() + unknown.size();
        if (items == 0) {
            throw new IllegalStateException("A checklist without items\nMaybe the rule does not apply here.");
        }
        return items;
    }
}
