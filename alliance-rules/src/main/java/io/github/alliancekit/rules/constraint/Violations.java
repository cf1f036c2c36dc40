package io.github.alliancekit.rules.constraint;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Tells breaches to a provider, each as a violation on its own property path.
 *
 * <p>A template is a key, and the bundle of the validator's locale chooses the parameter of its language; so no text is
 * ever read as a template. A provider that takes no parameters gets the text itself, escaped, in the language that the
 * specification names where none was asked for: the machine's.
 */
final class Violations {
    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final String KEYS = "{" + Violations.class.getPackageName() + ".";

    private Violations() {}

    /** {@return whether there is nothing to tell} */
    static boolean tell(List<Breach> breaches, ConstraintValidatorContext context) {
        if (!breaches.isEmpty()) {
            context.disableDefaultConstraintViolation();
            breaches.forEach(breach -> tell(breach, context));
        }
        return breaches.isEmpty();
    }

    private static void tell(Breach breach, ConstraintValidatorContext context) {
        String template = context.getDefaultConstraintMessageTemplate();
        String english = escaped(breach.message(Locale.ENGLISH));
        String spanish = escaped(breach.message(SPANISH));
        if (!Provider.prepare(context, breach, english, spanish) && template.startsWith(KEYS)) {
            template = escaped(breach.message(Locale.getDefault()));
        }
        Cursor cursor = Cursor.at(context.buildConstraintViolationWithTemplate(template));
        Optional<PropertyPath.Step> before = Optional.empty();
        for (PropertyPath.Step step : breach.place().steps()) {
            if (!step.property().isEmpty()) {
                cursor = cursor.property(step.property(), before.filter(PropertyPath.Step::isElement));
            }
            before = Optional.of(step);
        }
        cursor.end(before.filter(PropertyPath.Step::isElement));
    }

    /** {@return a text in which nothing is left that an interpolator would read as more than text} */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("{", "\\{")
                .replace("}", "\\}")
                .replace("$", "\\$");
    }

    /** How a path may go on: the three builders of the specification have no type in common. */
    private record Cursor(
            Function<String, NodeBuilderCustomizableContext> property,
            Supplier<LeafNodeBuilderCustomizableContext> bean,
            Runnable add) {

        static Cursor at(ConstraintViolationBuilder builder) {
            return new Cursor(builder::addPropertyNode, builder::addBeanNode, builder::addConstraintViolation);
        }

        private static Cursor at(NodeBuilderCustomizableContext node) {
            return new Cursor(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
        }

        private static Cursor at(NodeBuilderDefinedContext node) {
            return new Cursor(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
        }

        /** {@return the cursor at a property of what was reached, or of one element of it} */
        Cursor property(String name, Optional<PropertyPath.Step> element) {
            NodeBuilderCustomizableContext node = property.apply(name);
            if (element.isEmpty()) {
                return at(node);
            }
            return element.get().index().isPresent()
                    ? at(node.inIterable().atIndex(element.get().index().get()))
                    : at(node.inIterable().atKey(element.get().key().orElseThrow()));
        }

        /** Adds the violation at what was reached, or at one element of it. */
        void end(Optional<PropertyPath.Step> element) {
            if (element.isEmpty()) {
                add.run();
            } else if (element.get().index().isPresent()) {
                bean.get().inIterable().atIndex(element.get().index().get()).addConstraintViolation();
            } else {
                bean.get().inIterable().atKey(element.get().key().orElseThrow()).addConstraintViolation();
            }
        }
    }
}
