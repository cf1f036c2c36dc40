package io.github.alliancekit.service;

/**
 * An alliance as it is kept.
 *
 * @param version how often it was written, from 1
 * @param document the document, letter by letter
 */
record StoredAlliance(long version, String document) {
    /** {@return the entity tag of this version, in quotes} */
    String tag() {
        return "\"" + version + "\"";
    }
}
