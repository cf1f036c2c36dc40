package io.github.alliancekit.rules.testing;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Gap;
import io.github.alliancekit.rules.Profile;
import io.github.alliancekit.rules.Rule;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.RuleSet;
import io.github.alliancekit.rules.Shortfall;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.measure.Interval;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;

/**
 * Puts a rule to alliances and says, by an {@link AssertionError} that names the verdict, where it does not answer as
 * expected.
 *
 * <p>Every answer is also checked for what all rules keep: texts in English and Spanish, a score from 0 to 1, gaps that
 * add up to its width, and lifts that lead no further than 1.
 *
 * <pre>{@code
 * RuleVerifier.of(new HasCurrency(), LocalDate.of(2026, 11, 20))
 *         .holds(inSoles)
 *         .fails(withoutCurrency, "currency")
 *         .isOpen(notTold);
 * }</pre>
 */
public final class RuleVerifier {
    private static final Locale SPANISH = Locale.forLanguageTag("es");

    private final Rule rule;
    private final RuleSet ruleSet;
    private final LocalDate asOf;

    private RuleVerifier(Rule rule, RuleSet ruleSet, LocalDate asOf) {
        this.rule = rule;
        this.ruleSet = ruleSet;
        this.asOf = asOf;
    }

    /**
     * {@return a verifier of a rule by the standard profile}
     *
     * @param rule the rule
     * @param asOf the day of the assessments
     * @throws AssertionError if the rule has no title, no reason or no remedy in English or Spanish
     */
    public static RuleVerifier of(Rule rule, LocalDate asOf) {
        return of(rule, Profile.standard(), asOf);
    }

    /**
     * {@return a verifier of a rule}
     *
     * @param rule the rule
     * @param profile the profile with its thresholds
     * @param asOf the day of the assessments
     * @throws AssertionError if the rule has no title, no reason or no remedy in English or Spanish
     */
    public static RuleVerifier of(Rule rule, Profile profile, LocalDate asOf) {
        RuleInfo info = rule.info();
        for (Locale locale : List.of(Locale.ENGLISH, SPANISH)) {
            try {
                check(!info.title(locale).isBlank(), info.id() + " has no title", locale);
                check(!info.why(locale).isBlank(), info.id() + " does not say why it matters", locale);
                check(!info.remedy(locale).isBlank(), info.id() + " has no remedy", locale);
            } catch (MissingResourceException e) {
                throw new AssertionError(
                        "There is no text " + e.getKey() + " in " + locale.getDisplayLanguage(Locale.ENGLISH)
                                + "\nMaybe it was left out of the bundle that RuleInfo.withTexts names.",
                        e);
            }
        }
        RuleSet standard = RuleSet.standard();
        RuleSet others = standard.rule(info.id()).isPresent() ? standard.without(info.id()) : standard;
        return new RuleVerifier(rule, others.with(rule).withProfile(profile), asOf);
    }

    /**
     * Checks that the rule holds, with nothing to find and nothing to ask.
     *
     * @param alliance an alliance of which it should hold
     * @return this verifier
     */
    public RuleVerifier holds(Alliance alliance) {
        expect(alliance, Verdict.Status.HOLDS);
        return this;
    }

    /**
     * Checks that the rule fails, and where.
     *
     * @param alliance an alliance of which it should fail
     * @param elements the places of all that it should find, in order; none if they do not matter
     * @return this verifier
     */
    public RuleVerifier fails(Alliance alliance, String... elements) {
        Verdict verdict = expect(alliance, Verdict.Status.FAILS);
        List<String> found = verdict.shortfalls().stream()
                .map(shortfall -> shortfall.element().toString())
                .toList();
        check(!found.isEmpty(), verdict + " finds nothing", alliance.id());
        check(elements.length == 0 || found.equals(List.of(elements)), verdict + " finds " + found, List.of(elements));
        return this;
    }

    /**
     * Checks that nobody can tell, and that something would settle it.
     *
     * @param alliance an alliance of which the answer should be open
     * @return this verifier
     */
    public RuleVerifier isOpen(Alliance alliance) {
        expect(alliance, Verdict.Status.OPEN);
        return this;
    }

    /**
     * Checks that the rule makes no sense of an alliance.
     *
     * @param alliance an alliance to which it should not apply
     * @return this verifier
     */
    public RuleVerifier isNotApplicable(Alliance alliance) {
        expect(alliance, Verdict.Status.NOT_APPLICABLE);
        return this;
    }

    /**
     * Checks the score.
     *
     * @param alliance an alliance
     * @param low the least that the score should be, from 0 to 1
     * @param high the most that the score should be, from 0 to 1
     * @return this verifier
     */
    public RuleVerifier scores(Alliance alliance, Fraction low, Fraction high) {
        Verdict verdict = verdict(alliance);
        Interval expected = Interval.of(low, high);
        check(verdict.score().filter(expected::equals).isPresent(), verdict.toString(), expected);
        return this;
    }

    private Verdict expect(Alliance alliance, Verdict.Status expected) {
        Verdict verdict = verdict(alliance);
        check(verdict.status() == expected, verdict.toString(), expected);
        return verdict;
    }

    private Verdict verdict(Alliance alliance) {
        Verdict verdict = ruleSet.assess(alliance, asOf).verdict(rule.info().id());
        Interval score = verdict.score().orElse(Interval.ZERO);
        check(Interval.UNIT.contains(score), verdict.toString(), "a score from 0 to 1");
        Fraction gaps = verdict.gaps().stream().map(Gap::width).reduce(Fraction.ZERO, Fraction::plus);
        check(gaps.equals(score.width()), verdict + " with gaps of " + gaps, "gaps of " + score.width());
        for (Shortfall shortfall : verdict.shortfalls()) {
            check(
                    shortfall.lift().signum() >= 0
                            && !shortfall.lift().plus(score.high()).isGreaterThan(Fraction.ONE),
                    verdict + " would rise by " + shortfall.lift(),
                    "at most 1 together");
            for (Locale locale : List.of(Locale.ENGLISH, SPANISH)) {
                String message = shortfall.message().in(locale);
                check(!message.contains("{"), "\"" + message + "\"", "a value for every argument");
            }
        }
        return verdict;
    }

    private static void check(boolean holds, String found, Object expected) {
        if (!holds) {
            throw new AssertionError(found + ", expected: " + expected
                    + "\nMaybe the rule, or the alliance of this case, was meant otherwise.");
        }
    }
}
