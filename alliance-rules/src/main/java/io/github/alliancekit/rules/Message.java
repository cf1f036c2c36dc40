package io.github.alliancekit.rules;

import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.measure.Interval;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that is not yet in a language: a key and its arguments.
 *
 * <p>Arguments are put in as they are, never read as a pattern themselves: a name may hold braces. Fractions are
 * printed in percent with two decimals, intervals in words (<i>between 25.00 % and 50.00 %</i>), collections with
 * commas.
 *
 * <pre>{@code
 * Message message = Message.of("GOV-07.several").with("count", 2);
 * message.in(Locale.ENGLISH);                      // 2 actors are accountable, …
 * message.in(Locale.forLanguageTag("es-PE"));      // 2 actores rinden cuentas, …
 * }</pre>
 */
public final class Message {
    private final Texts texts;
    private final String owner;
    private final String name;
    private final @Nullable Argument last;

    /** An argument and those that were put in before it: most messages are made and never read. */
    private record Argument(
            String name, Object value, @Nullable Argument before) {}

    private Message(Texts texts, String owner, String name, @Nullable Argument last) {
        this.texts = texts;
        this.owner = owner;
        this.name = name;
        this.last = last;
    }

    /**
     * {@return a message of the standard rules, without arguments}
     *
     * @param key the key
     */
    public static Message of(String key) {
        return of(Texts.standard(), key);
    }

    /**
     * {@return a message of a bundle, without arguments}
     *
     * @param texts the bundle
     * @param key the key
     */
    public static Message of(Texts texts, String key) {
        return new Message(texts, "", key, null);
    }

    /** {@return a message of a rule, without arguments} */
    static Message of(RuleInfo rule, String name) {
        return new Message(rule.texts(), rule.id(), name, null);
    }

    /**
     * {@return this message with an argument}
     *
     * @param argument the name of the argument, as it stands in braces in the text
     * @param value a text, a number, a fraction, an interval, a date, another message, or a collection of these; a list
     *     is copied
     */
    public Message with(String argument, Object value) {
        Object kept = value instanceof List<?> list ? List.copyOf(list) : value;
        return new Message(texts, owner, name, new Argument(argument, kept, last));
    }

    /** {@return the key} */
    public String key() {
        return owner.isEmpty() ? name : owner + "." + name;
    }

    /** {@return the arguments by name} */
    public Map<String, Object> arguments() {
        Map<String, Object> arguments = new TreeMap<>();
        for (Argument argument = last; argument != null; argument = argument.before()) {
            arguments.putIfAbsent(argument.name(), argument.value());
        }
        return Map.copyOf(arguments);
    }

    /**
     * {@return the sentence in a language}
     *
     * @param locale the language that is wished: Spanish where it is Spanish, else English
     */
    public String in(Locale locale) {
        String pattern = texts.pattern(key(), locale);
        Map<String, Object> arguments = arguments();
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < pattern.length()) {
            int open = pattern.indexOf('{', at);
            int close = open < 0 ? -1 : pattern.indexOf('}', open);
            if (close < 0) {
                break;
            }
            Object value = arguments.get(pattern.substring(open + 1, close));
            text.append(pattern, at, open);
            text.append(value == null ? pattern.substring(open, close + 1) : print(value, locale));
            at = close + 1;
        }
        return text.append(pattern, at, pattern.length()).toString();
    }

    private static String print(Object value, Locale locale) {
        if (value instanceof Message message) {
            return message.in(locale);
        }
        if (value instanceof Fraction fraction) {
            return Points.print(fraction.times(Fraction.HUNDRED)) + " %";
        }
        if (value instanceof Interval interval) {
            return words(interval).in(locale);
        }
        if (value instanceof Collection<?> collection) {
            return collection.stream().map(one -> print(one, locale)).collect(Collectors.joining(", "));
        }
        return value.toString();
    }

    private static Message words(Interval interval) {
        return interval.isPoint()
                ? of("range.point").with("value", interval.low())
                : of("range.between").with("low", interval.low()).with("high", interval.high());
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Message that
                && key().equals(that.key())
                && arguments().equals(that.arguments());
    }

    @Override
    public int hashCode() {
        return Objects.hash(key(), arguments());
    }

    /** {@return the sentence in English} */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
