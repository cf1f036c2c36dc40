package io.github.alliancekit.quickstart;

import io.github.alliancekit.core.format.AllianceDocument;
import io.github.alliancekit.core.format.DocumentFormat;

/** Reads JSON and writes YAML, and then reads YAML, with no parser of YAML anywhere. */
final class WithoutYamlProbe {
    private WithoutYamlProbe() {}

    public static void main(String[] args) {
        var alliance = AllianceDocument.readOrThrow(
                "{\"schema\":1,\"id\":\"a\",\"name\":\"A\",\"kind\":\"MULTI_ACTOR\",\"phase\":\"DESIGN\"}");
        String yaml = AllianceDocument.write(alliance, DocumentFormat.YAML);
        System.out.print(yaml);
        try {
            System.out.println(AllianceDocument.read(yaml, DocumentFormat.YAML));
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
    }
}
