package io.github.alliancekit.core.generator;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.disclosure.Undisclosed;
import io.github.alliancekit.core.format.AllianceDocument;
import io.github.alliancekit.core.value.ElementKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Fills what an alliance leaves undisclosed with what another one states, as far as that is legal.
 *
 * <p>It works on documents: a facet is a key at a place. What the alliance states stays; a field that is undisclosed
 * takes the other's value or stays empty; an undisclosed list keeps its items and takes some of the other's.
 */
public final class Completions {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<String> KEYS = new HashSet<>();

    static {
        collectKeys(JSON.readTree(AllianceDocument.schema()));
    }

    private final ObjectNode document;
    private final ObjectNode donor;
    private final List<Undisclosed> entries;
    private final Random random;

    private Completions(Alliance alliance, Alliance other, Random random) {
        this.document = (ObjectNode) JSON.readTree(AllianceDocument.write(alliance));
        this.donor = (ObjectNode) JSON.readTree(AllianceDocument.write(other));
        this.entries = alliance.undisclosed();
        this.random = random;
        document.remove("undisclosed");
    }

    /**
     * {@return an alliance of which all is disclosed, and that states all that the alliance does}
     *
     * @param alliance an alliance with facets undisclosed
     * @param other one to take values from
     * @param random which values are taken
     */
    public static Alliance complete(Alliance alliance, Alliance other, Random random) {
        Completions completions = new Completions(alliance, other, random);
        for (Facet facet : Facet.values()) {
            completions.fill(facet);
        }
        return AllianceDocument.readOrThrow(completions.document.toString());
    }

    /** One object of a document and the ids of the elements that it lies in. */
    private record Place(ObjectNode object, List<String> ids) {}

    private void fill(Facet facet) {
        if (entries.stream().noneMatch(entry -> facet.isWithin(entry.facet()))) {
            return;
        }
        List<Place> donors = places(donor, facet);
        for (Place place : places(document, facet)) {
            if (isHidden(facet, place.ids())) {
                donorFor(place, donors).ifPresent(from -> fill(place.object(), key(facet), from, facet));
            }
        }
    }

    private boolean isHidden(Facet facet, List<String> ids) {
        return entries.stream()
                .anyMatch(entry -> facet.isWithin(entry.facet())
                        && entry.element().map(ids::contains).orElse(true));
    }

    private Optional<ObjectNode> donorFor(Place place, List<Place> donors) {
        if (donors.isEmpty()) {
            return Optional.empty();
        }
        Place any = donors.get(random.nextInt(donors.size()));
        boolean same = random.nextInt(4) > 0;
        return Optional.of(donors.stream()
                .filter(one -> same && one.ids().equals(place.ids()))
                .findFirst()
                .orElse(any)
                .object());
    }

    private void fill(ObjectNode object, String key, ObjectNode from, Facet facet) {
        JsonNode theirs = from.get(key);
        if (theirs == null || random.nextInt(6) == 0) {
            return;
        }
        JsonNode ours = object.get(key);
        if (ours == null && !(theirs instanceof ArrayNode)) {
            object.set(key, fresh(theirs));
            if (isIllegal()) {
                object.remove(key);
            }
        } else if (ours instanceof ObjectNode own && theirs instanceof ObjectNode other && facet.isList()) {
            other.propertyNames().forEach(name -> fill(own, name, other, facet));
        } else if (theirs instanceof ArrayNode list && (ours == null || ours instanceof ArrayNode)) {
            for (JsonNode item : list) {
                if (letterMatters(facet)
                        && !letter(facet).equals(item.path("letter").asString(""))) {
                    continue;
                }
                append(object, key, item);
            }
        }
    }

    private void append(ObjectNode object, String key, JsonNode item) {
        if (random.nextInt(3) == 0) {
            return;
        }
        ArrayNode list = object.withArray(key);
        list.add(fresh(item));
        if (isIllegal()) {
            list.remove(list.size() - 1);
        }
        if (list.isEmpty()) {
            object.remove(key);
        }
    }

    private boolean isIllegal() {
        return AllianceDocument.read(document.toString()).isInvalid();
    }

    /** A copy whose ids, where it has any, are its own. */
    private static JsonNode fresh(JsonNode item) {
        Map<String, String> names = new HashMap<>();
        collectIds(item, names);
        return names.isEmpty() ? item.deepCopy() : renamed(item, names);
    }

    private static void collectIds(JsonNode node, Map<String, String> names) {
        if (node instanceof ObjectNode object && object.has("id")) {
            names.put(object.get("id").asString(), object.get("id").asString() + "x");
        }
        node.forEach(child -> collectIds(child, names));
    }

    private static JsonNode renamed(JsonNode node, Map<String, String> names) {
        if (node instanceof ObjectNode object) {
            ObjectNode copy = JSON.createObjectNode();
            object.properties().forEach(member -> copy.set(member.getKey(), renamed(member.getValue(), names)));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = JSON.createArrayNode();
            array.forEach(child -> copy.add(renamed(child, names)));
            return copy;
        }
        return node.isString() && names.containsKey(node.asString())
                ? JSON.getNodeFactory().stringNode(names.get(node.asString()))
                : node;
    }

    /** {@return the objects that have the key of a facet, or may have it} */
    private static List<Place> places(ObjectNode root, Facet facet) {
        Optional<Facet> parent = facet.parent();
        if (parent.isEmpty()) {
            Place whole = new Place(root, List.of());
            return facet.owner() == ElementKind.ALLIANCE ? List.of(whole) : below(whole, "actors");
        }
        List<Place> holders = places(root, parent.get());
        if (letterMatters(facet)) {
            return holders;
        }
        List<Place> found = new ArrayList<>();
        holders.forEach(place -> found.addAll(below(place, key(parent.get()))));
        return found;
    }

    private static List<Place> below(Place place, String key) {
        JsonNode child = place.object().get(key);
        List<Place> found = new ArrayList<>();
        if (child instanceof ObjectNode object) {
            found.add(new Place(object, place.ids()));
            // Of several decision rules together each has the keys.
            found.addAll(object.has("rules") ? below(new Place(object, place.ids()), "rules") : List.of());
        } else if (child instanceof ArrayNode array) {
            for (JsonNode item : array) {
                List<String> ids = new ArrayList<>(place.ids());
                Optional.ofNullable(item.get("id")).ifPresent(id -> ids.add(id.asString()));
                found.add(new Place((ObjectNode) item, ids));
            }
        }
        return found;
    }

    private static boolean letterMatters(Facet facet) {
        return facet.name().startsWith("ASSIGNMENT_");
    }

    private static String letter(Facet facet) {
        return facet.name().substring("ASSIGNMENT_".length()).substring(0, 1);
    }

    /** {@return the key of a facet: the longest end of its name that is a key of documents} */
    static String key(Facet facet) {
        if (letterMatters(facet)) {
            return "assignments";
        }
        String rest = facet.name();
        while (true) {
            String key = camelCase(rest);
            if (KEYS.contains(key)) {
                return key;
            }
            if (rest.indexOf('_') < 0) {
                throw new IllegalStateException("No key for " + facet);
            }
            rest = rest.substring(rest.indexOf('_') + 1);
        }
    }

    private static String camelCase(String name) {
        StringBuilder key = new StringBuilder();
        for (String word : name.toLowerCase(Locale.ROOT).split("_", -1)) {
            key.append(key.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return key.toString();
    }

    private static void collectKeys(JsonNode schema) {
        if (schema.get("properties") instanceof ObjectNode properties) {
            properties.propertyNames().forEach(KEYS::add);
        }
        schema.forEach(Completions::collectKeys);
    }
}
