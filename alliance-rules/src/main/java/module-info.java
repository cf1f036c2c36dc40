/**
 * What is good or missing in an alliance: rules that explain themselves, two headlines, advice and reports.
 *
 * <p>Jackson is optional: only who writes an assessment as JSON has to add and require it. So is a provider of Jakarta
 * Validation: only who validates needs one. Rules of other modules are found only when a rule set is asked to discover
 * them.
 */
module io.github.alliancekit.rules {
    requires io.vavr;
    requires static com.google.auto.service;
    requires static org.immutables.value.annotations;
    requires static org.hibernate.validator;
    requires static org.jspecify;
    requires static tools.jackson.core;
    requires transitive io.github.alliancekit.core;
    requires transitive jakarta.validation;

    exports io.github.alliancekit.rules;
    exports io.github.alliancekit.rules.constraint;
    exports io.github.alliancekit.rules.format;
    exports io.github.alliancekit.rules.measure;
    exports io.github.alliancekit.rules.protocol;
    exports io.github.alliancekit.rules.report;
    exports io.github.alliancekit.rules.testing;

    uses io.github.alliancekit.rules.Rule;
}
