package io.github.alliancekit.samples;

import io.github.alliancekit.core.disclosure.Disclosure;
import io.github.alliancekit.core.disclosure.Facet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** What the document of a sample says, fact by fact, and where it is silent. */
final class Facts {
    /**
     * A fact.
     *
     * @param value what is said
     * @param isText whether these are words, and no id, date, number or choice
     */
    record Fact(String value, boolean isText) {}

    private final Shapes shapes;
    private final Disclosure disclosure;
    private final Map<String, Fact> stated = new LinkedHashMap<>();
    private final Set<String> complete = new TreeSet<>();

    Facts(Shapes shapes, Disclosure disclosure, JsonNode document) {
        this.shapes = shapes;
        this.disclosure = disclosure;
        object("alliance", document, "", List.of());
    }

    /** {@return every fact by its place} */
    Map<String, Fact> stated() {
        return stated;
    }

    /** {@return the facets of which the document claims, by not marking them undisclosed, that there is no more} */
    Set<String> complete() {
        return complete;
    }

    private void object(String shape, JsonNode object, String path, List<String> ids) {
        shapes.of(shape).forEach((name, key) -> {
            JsonNode value = object.get(name);
            key.facet()
                    .filter(facet -> value == null || facet.isList())
                    .filter(facet -> !disclosure.isOpen(facet, ids.toArray(String[]::new)))
                    .map(Facet::name)
                    .ifPresent(complete::add);
            // Ids are the library's, the version too; what is undisclosed is what is not said.
            if (value != null && !Set.of("id", "schema", "undisclosed").contains(name)) {
                value(key, value, path + name, ids);
            }
        });
    }

    private void value(Shapes.Key key, JsonNode value, String path, List<String> ids) {
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                JsonNode one = value.get(i);
                List<String> below = new ArrayList<>(ids);
                if (one.has("id")) {
                    below.add(one.get("id").asString());
                }
                String name = one.has("id") ? one.get("id").asString() : String.valueOf(i);
                value(key, one, path + "/" + name, below);
            }
        } else if (value.isObject()) {
            object(key.shape().orElseThrow(), value, path + "/", ids);
        } else {
            stated.put(path, new Fact(value.asString(), key.isText()));
        }
    }
}
