package io.github.alliancekit.benchmarks.peers;

/** What is wrong and where; the text of the place is built only when it is asked for, in every engine. */
public final class Finding {
    private final int rule;
    private final String key;
    private final String kind;
    private final String id;
    private final String field;

    /**
     * Holds what it is given.
     *
     * @param rule the number of the rule
     * @param key what is wrong
     * @param kind the list that holds the element
     * @param id the id of the element
     * @param field the field of the element
     */
    public Finding(int rule, String key, String kind, String id, String field) {
        this.rule = rule;
        this.key = key;
        this.kind = kind;
        this.id = id;
        this.field = field;
    }

    /** {@return the number of the rule} */
    public int getRule() {
        return rule;
    }

    /** {@return what is wrong} */
    public String getKey() {
        return key;
    }

    /** {@return the list that holds the element} */
    public String getKind() {
        return kind;
    }

    /** {@return the id of the element} */
    public String getId() {
        return id;
    }

    /** {@return the field of the element} */
    public String getField() {
        return field;
    }

    /** {@return the place, such as {@code commitments[c-7].deadline}} */
    public String path() {
        return kind + '[' + id + "]." + field;
    }

    /** {@return the rule, the place and the key} */
    @Override
    public String toString() {
        return rule + " " + path() + " " + key;
    }
}
