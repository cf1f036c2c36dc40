package io.github.alliancekit.benchmarks.peers;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.cfg.defs.NotNullDef;
import org.hibernate.validator.cfg.defs.SizeDef;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * The twelve rules in Hibernate Validator without expression language.
 *
 * <p>Rules 1, 2 and 6 are built-in constraints; 3, 5 and 8 to 12 are constraints of the alliance as a whole, 4 of the
 * indicator, 7 of the risk. A violation has no score: constraints of the alliance hand it over as the dynamic payload
 * of one more violation, and carry their findings likewise.
 */
public final class Hibernate implements PlainEngine {
    /** A rule of the alliance as a whole. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = AllianceValidator.class)
    public @interface AllianceRule {
        /** {@return the number of the rule} */
        int rule();

        /** {@return the template of the message} */
        String message() default "alliance.rule";

        /** {@return the groups} */
        Class<?>[] groups() default {};

        /** {@return the payload} */
        Class<? extends Payload>[] payload() default {};
    }

    /** That an indicator has a baseline and a target. */
    @Target({ElementType.METHOD, ElementType.FIELD})
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = IndicatorValidator.class)
    public @interface Measurable {
        /** {@return the template of the message} */
        String message() default "indicator";

        /** {@return the groups} */
        Class<?>[] groups() default {};

        /** {@return the payload} */
        Class<? extends Payload>[] payload() default {};
    }

    /** That a high risk has a mitigation. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = RiskValidator.class)
    public @interface Mitigated {
        /** {@return the template of the message} */
        String message() default "mitigation";

        /** {@return the groups} */
        Class<?>[] groups() default {};

        /** {@return the payload} */
        Class<? extends Payload>[] payload() default {};
    }

    /**
     * The score of a rule, on its way as a payload.
     *
     * @param rule the number of the rule
     * @param value the score
     */
    public record RuleScore(int rule, double value) {}

    /** Judges the alliance as a whole by one rule. */
    public static final class AllianceValidator implements ConstraintValidator<AllianceRule, PlainAlliance> {
        private int rule;

        @Override
        public void initialize(AllianceRule r) {
            rule = r.rule();
        }

        @Override
        public boolean isValid(PlainAlliance a, ConstraintValidatorContext context) {
            HibernateConstraintValidatorContext h = context.unwrap(HibernateConstraintValidatorContext.class);
            h.disableDefaultConstraintViolation();
            List<Finding> found = new ArrayList<>();
            double score = HandTwelve.rule(rule, a, found);
            for (Finding f : found) {
                h.withDynamicPayload(f)
                        .buildConstraintViolationWithTemplate(f.getKey())
                        .addPropertyNode(f.getKind())
                        .addPropertyNode(f.getField())
                        .inIterable()
                        .atKey(f.getId())
                        .addConstraintViolation();
            }
            h.withDynamicPayload(new RuleScore(rule, score))
                    .buildConstraintViolationWithTemplate(score(rule))
                    .addConstraintViolation();
            return false;
        }

        /** Violations live in a set that ignores payloads, so every one needs its own path or message. */
        private static String score(int rule) {
            return rule < 10 ? "score.0" + rule : "score." + rule;
        }
    }

    /** Judges an indicator. */
    public static final class IndicatorValidator implements ConstraintValidator<Measurable, PlainIndicator> {
        @Override
        public boolean isValid(PlainIndicator i, ConstraintValidatorContext context) {
            return !Rules.indicatorWrong(i);
        }
    }

    /** Judges a risk. */
    public static final class RiskValidator implements ConstraintValidator<Mitigated, PlainRisk> {
        @Override
        public boolean isValid(PlainRisk r, ConstraintValidatorContext context) {
            return !Rules.high(r) || r.getMitigation() != null;
        }
    }

    private final Validator validator;

    /** Builds the validator. */
    public Hibernate() {
        HibernateValidatorConfiguration config = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator());
        ConstraintMapping m = config.createConstraintMapping();
        m.type(PlainCommitment.class)
                .getter("accountable")
                .constraint(new SizeDef().min(1).max(1).message("accountable"))
                .getter("responsible")
                .constraint(new SizeDef().min(1).message("responsible"))
                .getter("indicator")
                .constraint(new GenericConstraintDef<>(Measurable.class));
        m.type(PlainRisk.class)
                .constraint(new GenericConstraintDef<>(Mitigated.class))
                .getter("owner")
                .constraint(new NotNullDef().message("owner"));
        var alliance = m.type(PlainAlliance.class);
        for (int rule : new int[] {3, 5, 8, 9, 10, 11, 12}) {
            alliance.constraint(new GenericConstraintDef<>(AllianceRule.class).param("rule", rule));
        }
        alliance.getter("commitments")
                .containerElementType()
                .valid()
                .getter("risks")
                .containerElementType()
                .valid();
        config.addMapping(m);
        validator = config.buildValidatorFactory().getValidator();
    }

    @Override
    public Result score(PlainAlliance a) {
        Sheet sheet = new Sheet(a);
        for (ConstraintViolation<PlainAlliance> v : validator.validate(a)) {
            switch (v.getMessageTemplate()) {
                case "accountable" -> sheet.find(Rules.accountable((PlainCommitment) v.getLeafBean()));
                case "responsible" -> sheet.find(Rules.responsible((PlainCommitment) v.getLeafBean()));
                case "indicator" -> sheet.find(Rules.indicator((PlainCommitment) v.getLeafBean()));
                case "owner" -> sheet.find(Rules.orphan((PlainRisk) v.getLeafBean()));
                case "mitigation" -> sheet.find(Rules.unmitigated((PlainRisk) v.getLeafBean()));
                default -> {
                    Object carried = payload(v);
                    if (carried instanceof RuleScore s) {
                        sheet.score(s.rule(), s.value());
                    } else {
                        sheet.find((Finding) carried);
                    }
                }
            }
        }
        int high = 0;
        for (PlainRisk r : a.getRisks()) {
            high += Rules.high(r) ? 1 : 0;
        }
        sheet.base(7, high);
        return sheet.result();
    }

    private static Object payload(ConstraintViolation<?> v) {
        HibernateConstraintViolation<?> h = v.unwrap(HibernateConstraintViolation.class);
        return h.getDynamicPayload(Object.class);
    }
}
