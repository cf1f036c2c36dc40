/** A team's own service. */
module com.example.water {
    requires io.github.alliancekit.rules;
    requires org.hibernate.validator;
    requires tools.jackson.core;
    requires org.snakeyaml.engine;

    provides io.github.alliancekit.rules.Rule with
            com.example.water.HasCurrency;

    // The provider reads the record, and the rules read the texts of the rule.
    opens com.example.water to
            org.hibernate.validator,
            io.github.alliancekit.rules;
}
