package io.github.alliancekit.core.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Merges a release with an earlier one of the same process, as OCDS has it: objects key by key, lists of objects by
 * their ids, and anything else gives way to what is newer; null takes away.
 */
final class OcdsMerge {
    private OcdsMerge() {}

    static Node merge(Node older, Node newer) {
        if (older instanceof Node.Members before && newer instanceof Node.Members after) {
            return members(before, after);
        }
        if (older instanceof Node.Items before && newer instanceof Node.Items after) {
            return haveIds(before.items) && haveIds(after.items) ? items(before, after) : after;
        }
        return newer;
    }

    private static Node members(Node.Members before, Node.Members after) {
        Node.Members merged = new Node.Members(after.place());
        merged.members.putAll(before.members);
        after.members.forEach((key, value) -> {
            if (value instanceof Node.Nothing) {
                merged.members.remove(key);
            } else {
                merged.members.merge(key, value, OcdsMerge::merge);
            }
        });
        return merged;
    }

    private static Node items(Node.Items before, Node.Items after) {
        Map<String, Node> byId = new LinkedHashMap<>();
        List<Node> all = new ArrayList<>(before.items);
        all.addAll(after.items);
        // Two objects of one list with one id are merged too: nobody can tell which of them holds.
        all.forEach(item -> byId.merge(OcdsField.text(item, "id").orElse(""), item, OcdsMerge::merge));
        Node.Items merged = new Node.Items(after.place());
        merged.items.addAll(byId.values());
        return merged;
    }

    private static boolean haveIds(List<Node> items) {
        return items.stream().allMatch(item -> OcdsField.text(item, "id").isPresent());
    }
}
