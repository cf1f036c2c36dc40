package io.github.alliancekit.core.format;

import io.github.alliancekit.core.governance.DecisionRule;
import io.github.alliancekit.core.value.ElementKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** A rule of decision, told apart by its type; the rules of ALL_OF are rules themselves. */
final class DecisionRuleCodec implements Codec<DecisionRule> {
    /** The types, as they stand in a document. */
    enum Type {
        WEIGHTED,
        CONSENSUS,
        ALL_OF
    }

    private final Shape<DecisionRule> shape = Shape.<DecisionRule>of("decision rule")
            .required("type", Codecs.word(Type.class), DecisionRuleCodec::type)
            .optional("quota", Codecs.NUMBER, rule -> weighted(rule).map(DecisionRule.Weighted::quota))
            .optional("minimumInFavour", new CountCodec(), rule -> weighted(rule)
                    .flatMap(DecisionRule.Weighted::minimumInFavour))
            .list("veto", Codecs.ref(ElementKind.SEAT), rule -> weighted(rule)
                    .map(w -> w.veto())
                    .orElse(List.of()))
            .list("rules", this, rule -> rule instanceof DecisionRule.AllOf all ? all.rules() : List.of())
            .build(DecisionRuleCodec::rule);

    private static DecisionRule rule(Shape.Values v) {
        Type type = v.get("type");
        List<String> veto = v.list("veto");
        List<DecisionRule> rules = v.list("rules");
        boolean votes = v.find("quota").isPresent() || v.find("minimumInFavour").isPresent() || !veto.isEmpty();
        if (type == Type.WEIGHTED && (v.find("quota").isEmpty() || !rules.isEmpty())) {
            throw Shape.choose("a WEIGHTED rule needs a quota and has no rules", "Maybe it is ALL_OF several rules.");
        }
        if (type != Type.WEIGHTED && votes) {
            throw Shape.choose(
                    "a rule of type " + type + " with quota, minimumInFavour or veto", "Maybe it is WEIGHTED.");
        }
        if (type == Type.CONSENSUS && !rules.isEmpty()) {
            throw Shape.choose("a rule of type CONSENSUS with rules", "Maybe it is ALL_OF these rules.");
        }
        return switch (type) {
            case WEIGHTED -> new DecisionRule.Weighted(v.get("quota"), v.find("minimumInFavour"), veto);
            case CONSENSUS -> DecisionRule.consensus();
            case ALL_OF -> new DecisionRule.AllOf(rules);
        };
    }

    private static Type type(DecisionRule rule) {
        if (rule instanceof DecisionRule.Weighted) {
            return Type.WEIGHTED;
        }
        return rule instanceof DecisionRule.Consensus ? Type.CONSENSUS : Type.ALL_OF;
    }

    private static Optional<DecisionRule.Weighted> weighted(DecisionRule rule) {
        return rule instanceof DecisionRule.Weighted weighted ? Optional.of(weighted) : Optional.empty();
    }

    @Override
    public Optional<DecisionRule> read(Node node, Reading reading) {
        return shape.read(node, reading);
    }

    @Override
    public void write(DecisionRule value, JsonGenerator out) {
        shape.write(value, out);
    }

    @Override
    public Map<String, Object> schema(DocumentSchema schema) {
        return shape.schema(schema);
    }

    @Override
    public String document() {
        return shape.document();
    }

    @Override
    public DecisionRule placeholder() {
        return DecisionRule.consensus();
    }

    @Override
    public String describe() {
        return shape.describe();
    }
}
