/**
 * What an alliance is: its immutable model, and the reading and writing of documents.
 *
 * <p>Jackson is optional: only who uses {@link io.github.alliancekit.core.format} has to add and require it; and so is
 * the parser of YAML.
 */
@SuppressWarnings("module") // the rules are compiled after the core
module io.github.alliancekit.core {
    requires io.vavr;
    requires java.xml;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires static tools.jackson.core;
    requires static org.snakeyaml.engine;

    exports io.github.alliancekit.core;
    exports io.github.alliancekit.core.actor;
    exports io.github.alliancekit.core.disclosure;
    exports io.github.alliancekit.core.distribution;
    exports io.github.alliancekit.core.format;
    exports io.github.alliancekit.core.governance;
    exports io.github.alliancekit.core.plan;
    exports io.github.alliancekit.core.value;
    exports io.github.alliancekit.core.internal to
            io.github.alliancekit.rules;
    exports io.github.alliancekit.core.index to
            io.github.alliancekit.rules;
}
