package io.github.alliancekit.rules;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The texts of rules by key and language, from a resource bundle.
 *
 * <p>English is the bundle without a suffix, Spanish the one with {@code _es}. Whoever asks for Spanish of any country
 * gets Spanish, and everybody else gets English, whatever the language of the machine.
 *
 * <pre>{@code
 * Texts mine = Texts.of(MyRule.class, "com.example.rules");   // com/example/rules.properties, rules_es.properties
 * mine.pattern("MY-01.title", new Locale("es", "PE"));
 * }</pre>
 */
public final class Texts {
    private static final Texts STANDARD = of(Texts.class, "io.github.alliancekit.rules.rules");
    private static final Locale SPANISH = Locale.forLanguageTag("es");

    private final Class<?> anchor;
    private final String bundle;

    private Texts(Class<?> anchor, String bundle) {
        this.anchor = anchor;
        this.bundle = bundle;
    }

    /**
     * {@return the texts of a bundle}
     *
     * @param anchor a class of the module or class loader that holds the bundle
     * @param bundle the name of the bundle with its package, with dots
     */
    public static Texts of(Class<?> anchor, String bundle) {
        return new Texts(anchor, bundle);
    }

    /** {@return the texts of the standard rules} */
    public static Texts standard() {
        return STANDARD;
    }

    /**
     * {@return the text of a key, with the names of arguments in braces}
     *
     * @param key the key
     * @param locale the language that is wished
     * @throws MissingResourceException if there is no such text
     */
    public String pattern(String key, Locale locale) {
        return bundle(locale).getString(key);
    }

    /**
     * {@return whether there is a text for a key}
     *
     * @param key the key
     * @param locale the language that is wished
     */
    public boolean has(String key, Locale locale) {
        return bundle(locale).containsKey(key);
    }

    /** {@return all keys of a language, in order} */
    List<String> keys(Locale locale) {
        return bundle(locale).keySet().stream().sorted().toList();
    }

    private ResourceBundle bundle(Locale wish) {
        // ROOT and not ENGLISH: asked for English, a JVM that runs in Spanish would fall back to Spanish.
        Locale locale = wish.getLanguage().equals(SPANISH.getLanguage()) ? SPANISH : Locale.ROOT;
        return anchor.getModule().isNamed()
                ? ResourceBundle.getBundle(bundle, locale, anchor.getModule())
                : ResourceBundle.getBundle(bundle, locale, anchor.getClassLoader());
    }
}
