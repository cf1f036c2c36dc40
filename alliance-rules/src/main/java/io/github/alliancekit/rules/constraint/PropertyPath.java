package io.github.alliancekit.rules.constraint;

import io.github.alliancekit.core.value.ElementPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The way from a validated object to one of its properties, with indexes of lists and keys of maps.
 *
 * <pre>{@code
 * PropertyPath.of("tasks").atIndex(3).then("deadline").toString();   // tasks[3].deadline
 * PropertyPath.of("letters").atKey("ministry").toString();           // letters[ministry]
 * }</pre>
 *
 * @param steps the properties one after the other; none for the object itself
 */
public record PropertyPath(List<Step> steps) {
    /** The validated object itself. */
    public static final PropertyPath SELF = new PropertyPath(List.of());

    /** What the model keeps by id, or, of the stages of a policy, by kind. */
    private static final Set<String> KEYED = Set.of(
            "actors",
            "benefits",
            "bodies",
            "commitments",
            "contributions",
            "groups",
            "indicators",
            "instruments",
            "lessons",
            "objectives",
            "plans",
            "policyStages",
            "priorities",
            "results",
            "risks",
            "seats",
            "territories");

    /**
     * One property, or one element of it.
     *
     * @param property the name; empty for an element of the validated object itself, which is a list or a map
     * @param index the index, where an element of a list is meant
     * @param key the key, where an element of a map is meant
     */
    public record Step(String property, Optional<Integer> index, Optional<Object> key) {
        boolean isElement() {
            return index.isPresent() || key.isPresent();
        }
    }

    /**
     * Makes a path.
     *
     * @param steps the properties one after the other
     */
    public PropertyPath {
        steps = List.copyOf(steps);
    }

    /**
     * {@return the path of a property of the validated object}
     *
     * @param property its name
     */
    public static PropertyPath of(String property) {
        return SELF.then(property);
    }

    /** {@return the path of an element in an alliance that is validated itself: what has an id is told by it} */
    static PropertyPath of(ElementPath element) {
        PropertyPath path = SELF;
        boolean key = false;
        for (String step : element.steps()) {
            path = key ? path.atKey(step) : path.then(step);
            key = !key && KEYED.contains(step);
        }
        return path;
    }

    /**
     * {@return the path of a property of what this path leads to}
     *
     * @param property its name
     */
    public PropertyPath then(String property) {
        List<Step> more = new ArrayList<>(steps);
        more.add(new Step(property, Optional.empty(), Optional.empty()));
        return new PropertyPath(more);
    }

    /**
     * {@return the path of one element of the list that this path leads to}
     *
     * @param index the index, from 0
     */
    public PropertyPath atIndex(int index) {
        return at(Optional.of(index), Optional.empty());
    }

    /**
     * {@return the path of the value of one key of the map that this path leads to}
     *
     * @param key the key
     */
    public PropertyPath atKey(Object key) {
        return at(Optional.empty(), Optional.of(key));
    }

    private PropertyPath at(Optional<Integer> index, Optional<Object> key) {
        List<Step> changed = new ArrayList<>(steps);
        // An element of an element has no property in between.
        boolean ofProperty = !steps.isEmpty() && !steps.get(steps.size() - 1).isElement();
        String property = ofProperty ? changed.remove(changed.size() - 1).property() : "";
        changed.add(new Step(property, index, key));
        return new PropertyPath(changed);
    }

    /** {@return the path as Jakarta Validation prints it} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Step step : steps) {
            text.append(text.isEmpty() || step.property().isEmpty() ? "" : ".").append(step.property());
            step.index().ifPresent(index -> text.append('[').append(index).append(']'));
            step.key().ifPresent(key -> text.append('[').append(key).append(']'));
        }
        return text.toString();
    }
}
