package io.github.alliancekit.core.format;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.internal.IndentedJson;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** Writes an alliance as indented JSON. */
final class JsonText {
    private JsonText() {}

    static String write(Alliance alliance) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JsonFactory.builder().build().createGenerator(new IndentedJson(), text)) {
            Shapes.ALLIANCE.write(alliance, out);
        }
        return text.append('\n').toString();
    }
}
