package io.github.alliancekit.core.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An element of an XML document with its place, and of its content what a reader asked for. */
final class XmlElement {
    private final @Nullable XmlElement parent;
    private final String name;
    private final String path;
    private final int line;
    private final int column;
    private final Map<String, String> attributes;
    private final List<XmlElement> children = new ArrayList<>(0);
    private final StringBuilder text = new StringBuilder(0);

    /** An element without a parent among those that were kept; its path is told. */
    XmlElement(@Nullable XmlElement parent, String name, String path, Map<String, String> attributes, Place place) {
        this.parent = parent;
        this.name = name;
        this.path = path;
        this.attributes = attributes;
        this.line = place.line();
        this.column = place.column();
    }

    /** Where the start tag of an element ends. */
    record Place(int line, int column) {}

    String name() {
        return name;
    }

    void add(XmlElement child) {
        children.add(child);
    }

    StringBuilder text() {
        return text;
    }

    /** {@return the children with a name, in the order of the document} */
    List<XmlElement> children(String wanted) {
        List<XmlElement> found = new ArrayList<>(2);
        for (XmlElement child : children) {
            if (child.name.equals(wanted)) {
                found.add(child);
            }
        }
        return found;
    }

    /** {@return an attribute without the blanks around it; empty if it is not there} */
    String attribute(String wanted) {
        return attributes.getOrDefault(wanted, "").strip();
    }

    boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    /** {@return a problem with the element itself} */
    Problem problem(String message, String advice) {
        return new Problem(pointer(), line, column, "", message, advice);
    }

    /** {@return a problem with an attribute} */
    Problem problemOf(String attribute, String message, String advice) {
        String value = Node.shorten(attributes.getOrDefault(attribute, ""));
        return new Problem(pointer() + "/@" + attribute, line, column, value, message, advice);
    }

    /** {@return the path of names, with the position among those of the same name} */
    private String pointer() {
        if (parent == null) {
            return path;
        }
        int position = 0;
        for (XmlElement sibling : parent.children) {
            position += sibling.name.equals(name) ? 1 : 0;
            if (sibling == this) {
                break;
            }
        }
        return parent.pointer() + "/" + name + "[" + position + "]";
    }
}
