package io.github.alliancekit.rules;

import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.value.Fraction;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Something that is not known, which rules wait for it, and how much its answer would settle.
 *
 * <p>The worth is counted in points of range. Where a score waits for several answers they share its width equally, so
 * the worths of all questions add up to the widths of both headlines before caps.
 *
 * <pre>{@code
 * question.facet();                  // RISKS
 * question.rules();                  // [BAL-05, BAL-09]
 * question.worth();                  // 800/11: 72.73 points of range
 * }</pre>
 *
 * @param facet what is not known
 * @param element the id of the element that it is not known of; empty for the whole alliance
 * @param rules the ids of the rules that wait for it, in order
 * @param worths how many points of range it would settle in each headline
 */
public record Question(Facet facet, Optional<String> element, List<String> rules, Map<Family, Fraction> worths) {
    /**
     * Makes a question.
     *
     * @param facet what is not known
     * @param element the id of the element that it is not known of
     * @param rules the ids of the rules that wait for it
     * @param worths how many points of range it would settle in each headline
     */
    public Question {
        rules = List.copyOf(rules);
        worths = Map.copyOf(worths);
    }

    /** {@return how many points of range it would settle in both headlines together} */
    public Fraction worth() {
        return worth(Family.CLARITY).plus(worth(Family.BALANCE));
    }

    /**
     * {@return how many points of range it would settle in one headline}
     *
     * @param family the headline
     */
    public Fraction worth(Family family) {
        return worths.getOrDefault(family, Fraction.ZERO);
    }

    /**
     * {@return the question as a sentence}
     *
     * @param locale the language that is wished
     */
    public String message(Locale locale) {
        String sentence = Message.of("facet." + facet).in(locale);
        return element.map(id -> sentence + " (" + id + ")").orElse(sentence);
    }
}
