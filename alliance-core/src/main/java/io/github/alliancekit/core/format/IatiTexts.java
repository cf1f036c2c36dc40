package io.github.alliancekit.core.format;

import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** The texts of an activity, which may stand there in several languages. */
final class IatiTexts {
    private final String language;
    private final List<Problem> problems;

    /** Texts of an activity with a language of its own, which may be empty. */
    IatiTexts(String language, List<Problem> problems) {
        this.language = language.toLowerCase(Locale.ROOT);
        this.problems = problems;
    }

    /** {@return what an element says in the language of the activity, else in the first by name; empty if nothing} */
    Optional<String> of(XmlElement element) {
        TreeMap<String, String> byLanguage = new TreeMap<>();
        for (XmlElement narrative : element.children("narrative")) {
            String own = narrative.attribute("xml:lang").toLowerCase(Locale.ROOT);
            SourceText.saying(narrative.text().toString())
                    .ifPresent(text -> byLanguage.putIfAbsent(own.isEmpty() ? language : own, text));
        }
        if (byLanguage.isEmpty()) {
            return outside(element);
        }
        String ours = byLanguage.get(language);
        return Optional.of(ours == null ? byLanguage.firstEntry().getValue() : ours);
    }

    /** {@return all names by which an element calls what it is about, in order} */
    NavigableSet<String> all(XmlElement element) {
        TreeSet<String> all = new TreeSet<>();
        for (XmlElement narrative : element.children("narrative")) {
            SourceText.saying(narrative.text().toString()).ifPresent(all::add);
        }
        if (all.isEmpty()) {
            SourceText.saying(element.text().toString()).ifPresent(all::add);
        }
        return all;
    }

    private Optional<String> outside(XmlElement element) {
        Optional<String> text = SourceText.saying(element.text().toString());
        if (text.isPresent()) {
            problems.add(element.problem(
                    "the text of <" + element.name() + "> stands outside of a <narrative>",
                    "Maybe the activity was written for version 1; the text was read all the same."));
        }
        return text;
    }
}
