package io.github.alliancekit.benchmarks.peers;

import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** The plain model in JSON, by Jackson. */
public final class PlainJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final ObjectReader READER = MAPPER.readerFor(PlainAlliance.class);

    private PlainJson() {}

    /**
     * {@return the bytes of an alliance}
     *
     * @param alliance the alliance
     */
    public static byte[] write(PlainAlliance alliance) {
        return MAPPER.writeValueAsBytes(alliance);
    }

    /**
     * {@return the alliance of some bytes}
     *
     * @param bytes what was written
     */
    public static PlainAlliance read(byte[] bytes) {
        return READER.readValue(bytes);
    }
}
