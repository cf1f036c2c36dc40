package io.github.alliancekit.rules;

import io.github.alliancekit.core.disclosure.Facet;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a rule knows of itself: its id, its family, where it comes from, what it reads, and its texts.
 *
 * <p>Severity, weight and thresholds are not here: they are the {@link Profile}'s.
 *
 * <pre>{@code
 * RuleInfo.of("GOV-07", Family.CLARITY)
 *         .citing(Source.ECOSOC_NOTE, "", "responsabilidades definidas")
 *         .reading(Facet.ASSIGNMENT_ACCOUNTABLE);
 * }</pre>
 *
 * @param id the id, unique in a rule set, such as {@code GOV-07}
 * @param family the headline that it belongs to
 * @param citations the phrases that it rests on
 * @param reads the facets that its answer depends on, all of them: {@link Assessment#reassess} keeps the answer while
 *     none of them changes
 * @param texts where its texts are: {@code <id>.title}, {@code <id>.why}, {@code <id>.remedy}
 */
public record RuleInfo(String id, Family family, List<Citation> citations, Set<Facet> reads, Texts texts) {
    /**
     * Makes an info.
     *
     * @param id the id, unique in a rule set
     * @param family the headline that it belongs to
     * @param citations the phrases that it rests on
     * @param reads the facets that its score depends on
     * @param texts where its texts are
     */
    public RuleInfo {
        citations = List.copyOf(citations);
        Set<Facet> inOrder = EnumSet.noneOf(Facet.class);
        inOrder.addAll(reads);
        reads = Collections.unmodifiableSet(inOrder);
    }

    /**
     * {@return the info of a standard rule that cites and reads nothing yet}
     *
     * @param id the id
     * @param family the headline that it belongs to
     */
    public static RuleInfo of(String id, Family family) {
        return new RuleInfo(id, family, List.of(), Set.of(), Texts.standard());
    }

    /**
     * {@return this info with one more citation}
     *
     * @param source the document
     * @param place where in the document; empty if it has no numbered parts
     * @param phrase the phrase, letter by letter
     */
    public RuleInfo citing(Source source, String place, String phrase) {
        List<Citation> more = new ArrayList<>(citations);
        more.add(new Citation(source, place, phrase));
        return new RuleInfo(id, family, more, reads, texts);
    }

    /**
     * {@return this info reading more facets}
     *
     * @param facets the facets that the score depends on
     */
    public RuleInfo reading(Facet... facets) {
        return reading(List.of(facets));
    }

    /**
     * {@return this info reading more facets}
     *
     * @param facets the facets that the score depends on, such as {@link Facets#RISK}
     */
    public RuleInfo reading(Set<Facet> facets) {
        return reading((Collection<Facet>) facets);
    }

    private RuleInfo reading(Collection<Facet> facets) {
        Set<Facet> more = EnumSet.noneOf(Facet.class);
        more.addAll(reads);
        more.addAll(facets);
        return new RuleInfo(id, family, citations, more, texts);
    }

    /**
     * {@return this info with texts of its own}
     *
     * @param texts the bundle of the texts
     */
    public RuleInfo withTexts(Texts texts) {
        return new RuleInfo(id, family, citations, reads, texts);
    }

    /**
     * {@return a message of this rule}
     *
     * @param name what follows the id and the dot in its key
     */
    public Message message(String name) {
        return Message.of(this, name);
    }

    /**
     * {@return the title}
     *
     * @param locale the language that is wished
     */
    public String title(Locale locale) {
        return message("title").in(locale);
    }

    /**
     * {@return why the rule matters, in a sentence}
     *
     * @param locale the language that is wished
     */
    public String why(Locale locale) {
        return message("why").in(locale);
    }

    /**
     * {@return what to do where it fails}
     *
     * @param locale the language that is wished
     */
    public String remedy(Locale locale) {
        return message("remedy").in(locale);
    }

    /**
     * {@return how it is scored, in a sentence or two; empty if the texts do not say}
     *
     * @param locale the language that is wished
     */
    public Optional<String> measure(Locale locale) {
        return texts.has(id + ".measure", locale)
                ? Optional.of(message("measure").in(locale))
                : Optional.empty();
    }

    /**
     * {@return where the rule stands in the reference of its rules; empty if the texts have no key {@code reference}}
     *
     * @param locale the language that is wished
     */
    public Optional<URI> page(Locale locale) {
        return texts.has("reference", locale)
                ? Optional.of(URI.create(texts.pattern("reference", locale) + "#" + id))
                : Optional.empty();
    }

    /** {@return the keys of all that the rule may say, without the id: its findings, notes and reasons, in order} */
    public List<String> sayings() {
        Set<String> known = Set.of("title", "why", "remedy", "measure");
        return texts.keys(Locale.ROOT).stream()
                .filter(key -> key.startsWith(id + "."))
                .map(key -> key.substring(id.length() + 1))
                .filter(key -> !known.contains(key))
                .toList();
    }
}
