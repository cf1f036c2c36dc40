package io.github.alliancekit.rules;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.standard.StandardRule;
import io.vavr.Lazy;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rules and the profile by which they count: what an alliance is assessed with.
 *
 * <p>A rule set is immutable and may be shared by threads. Whatever lies on a class path never joins by itself.
 *
 * <pre>{@code
 * Assessment assessment = RuleSet.standard().assess(alliance, LocalDate.of(2026, 11, 20));
 * RuleSet ours = RuleSet.standard().without("GOV-11").withDiscovered(getClass().getClassLoader());
 * }</pre>
 */
public final class RuleSet {
    /** A constant of a class of its own would say only once, and as an error, what is wrong with a jar. */
    private static final Lazy<RuleSet> STANDARD = Lazy.of(() -> new RuleSet(standardRules(), Profile.standard()));

    private static final String SERVICES = "/META-INF/services/" + StandardRule.class.getName();

    private final List<Rule> rules;
    private final Profile profile;
    /** Made when it is first asked for: who reads a score pays for no digest. */
    private volatile @Nullable String fingerprint;

    private RuleSet(List<Rule> rules, Profile profile) {
        Map<String, Rule> byId = new TreeMap<>();
        for (Rule rule : rules) {
            String id = rule.info().id();
            Rule twin = byId.put(id, rule);
            if (twin != null) {
                throw new IllegalArgumentException("Two rules with the id " + id + ": "
                        + twin.getClass().getName() + " and "
                        + rule.getClass().getName()
                        + "\nMaybe one of them was meant to replace the other: take it out by without(\"" + id
                        + "\") first.");
            }
        }
        this.rules = List.copyOf(byId.values());
        this.profile = profile;
    }

    /** {@return the standard rules with the standard profile} */
    public static RuleSet standard() {
        return STANDARD.get();
    }

    /**
     * {@return this rule set with one more rule, which weighs as the profile says}
     *
     * @param rule the rule
     * @throws IllegalArgumentException if there is a rule with its id
     */
    public RuleSet with(Rule rule) {
        List<Rule> more = new ArrayList<>(rules);
        more.add(rule);
        return new RuleSet(more, profile);
    }

    /**
     * {@return this rule set without one rule}
     *
     * @param id the id of the rule
     * @throws IllegalArgumentException if there is no such rule
     */
    public RuleSet without(String id) {
        List<Rule> fewer =
                rules.stream().filter(rule -> !rule.info().id().equals(id)).toList();
        if (fewer.size() == rules.size()) {
            throw unknown(id, "take out");
        }
        return new RuleSet(fewer, profile);
    }

    /**
     * {@return this rule set with some of its rules and no others}
     *
     * <pre>{@code
     * RuleSet.standard().only("GOV-07", "BAL-09").assess(alliance, asOf);
     * }</pre>
     *
     * @param ids the ids of the rules
     * @throws IllegalArgumentException if there is no rule with one of them
     */
    public RuleSet only(String... ids) {
        List<Rule> fewer = new ArrayList<>();
        for (String id : new TreeSet<>(List.of(ids))) {
            fewer.add(rule(id).orElseThrow(() -> unknown(id, "keep")));
        }
        return new RuleSet(fewer, profile);
    }

    private IllegalArgumentException unknown(String id, String purpose) {
        return new IllegalArgumentException("There is no rule " + id + " to " + purpose + "\nMaybe one of "
                + rules.stream().map(rule -> rule.info().id()).toList() + ".");
    }

    /**
     * {@return this rule set with another profile}
     *
     * @param profile the new profile
     */
    public RuleSet withProfile(Profile profile) {
        return new RuleSet(rules, profile);
    }

    /**
     * {@return this rule set with other weights of some rules}
     *
     * <pre>{@code
     * RuleSet.standard().reweighted(Map.of("GOV-07", Fraction.of(6), "GOV-24", Fraction.ZERO));
     * }</pre>
     *
     * @param weights the new weights by the ids of rules, 0 or more
     * @throws IllegalArgumentException if a weight is negative or there is no such rule
     */
    public RuleSet reweighted(Map<String, Fraction> weights) {
        Profile changed = profile;
        for (Map.Entry<String, Fraction> weight : new TreeMap<>(weights).entrySet()) {
            if (rule(weight.getKey()).isEmpty()) {
                throw unknown(weight.getKey(), "weigh");
            }
            changed = changed.withWeight(weight.getKey(), weight.getValue());
        }
        return withProfile(changed);
    }

    /**
     * {@return this rule set with the rules that a class loader offers as services of {@link Rule}}
     *
     * @param loader the class loader that sees a team's own rules
     */
    public RuleSet withDiscovered(ClassLoader loader) {
        List<Rule> more = new ArrayList<>(rules);
        ServiceLoader.load(Rule.class, loader).forEach(more::add);
        return new RuleSet(more, profile);
    }

    /** {@return the rules, sorted by id} */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * {@return the rule with an id, if it is in this set}
     *
     * @param id the id of a rule
     */
    public Optional<Rule> rule(String id) {
        return rules.stream().filter(rule -> rule.info().id().equals(id)).findFirst();
    }

    /** {@return the profile} */
    public Profile profile() {
        return profile;
    }

    /** {@return the name of the profile; {@code changed} is added where this is no longer the standard set} */
    public String name() {
        boolean claimsToBeStandard = profile.name().equals(Profile.standard().name());
        boolean isStandard = fingerprint().equals(standard().fingerprint());
        return claimsToBeStandard && !isStandard ? profile.name() + " (changed)" : profile.name();
    }

    /** {@return the version of the profile} */
    public String version() {
        return profile.version();
    }

    /** {@return 16 hexadecimal digits that are the same for the same rules and the same profile} */
    public String fingerprint() {
        String known = fingerprint;
        if (known == null) {
            known = Fingerprint.of(rules, profile);
            fingerprint = known;
        }
        return known;
    }

    /**
     * Assesses an alliance.
     *
     * @param alliance the alliance
     * @param asOf the day: facts dated after it do not exist, and who is a member on it counts
     * @return the assessment
     * @throws NotAnAllianceException if it has fewer than two members on that day
     */
    public Assessment assess(Alliance alliance, LocalDate asOf) {
        Context context = contextOf(new Context(alliance, asOf, profile));
        List<Verdict> verdicts = new ArrayList<>(rules.size());
        for (Rule rule : rules) {
            verdicts.add(rule.evaluate(context));
        }
        return new Assessment(this, context, verdicts);
    }

    /** {@return the assessment of an alliance that shares parts with one that was assessed by these rules} */
    Assessment reassess(Context earlier, List<Verdict> verdicts, Alliance changed) {
        Context context = contextOf(new Context(earlier, changed));
        List<Verdict> anew = new ArrayList<>(rules.size());
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            anew.add(context.mayHaveChangedFor(rule.info()) ? rule.evaluate(context) : verdicts.get(i));
        }
        context.settle();
        return new Assessment(this, context, anew);
    }

    private static Context contextOf(Context context) {
        int members = context.members().size();
        if (members < 2) {
            throw new NotAnAllianceException("\"" + context.alliance().id() + "\" is not an alliance: it has "
                    + (members == 1 ? "1 member" : "no member") + " on " + context.asOf()
                    + ", and an alliance has at least 2"
                    + "\nMaybe observers were meant as members, or the day is before they joined.");
        }
        return context;
    }

    /**
     * {@return the assessments of many alliances, in their order, worked out on all processors} Each answer says why
     * where it is not an alliance. Alliances are taken from the stream as they are needed, so that only a few are in
     * memory at a time; whoever stops reading stops the work, and closing the stream closes that of the alliances.
     *
     * <pre>{@code
     * try (Stream<Either<NotAnAllianceException, Assessment>> all = RuleSet.standard().assessAll(alliances, asOf)) {
     *     all.flatMap(Either::toJavaStream).forEach(assessment -> table.add(assessment));
     * }
     * }</pre>
     *
     * @param alliances the alliances, which is read by one thread at a time
     * @param asOf the day of the assessments
     */
    public Stream<Either<NotAnAllianceException, Assessment>> assessAll(Stream<Alliance> alliances, LocalDate asOf) {
        return Ahead.map(alliances, alliance -> {
            try {
                return Either.right(assess(alliance, asOf));
            } catch (NotAnAllianceException e) {
                return Either.left(e);
            }
        });
    }

    /** {@return the standard rules, from the list that was written when they were compiled} */
    private static List<Rule> standardRules() {
        // The list is read as a resource of this module's own: a ServiceLoader would ask for public classes and would
        // let others join. Lines of others, which a tool that joins jars may have added, are passed over.
        List<Rule> rules = new ArrayList<>();
        try (InputStream stream = RuleSet.class.getResourceAsStream(SERVICES)) {
            if (stream == null) {
                throw new IllegalStateException("The list of the standard rules is not there: " + SERVICES
                        + "\nMaybe a tool that joins jars left META-INF/services out.");
            }
            for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                String name = line.strip();
                if (name.startsWith(RuleSet.class.getPackageName() + ".")) {
                    rules.add(instance(name));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rules;
    }

    private static Rule instance(String name) {
        try {
            var constructor = Class.forName(name).getDeclaredConstructor();
            constructor.setAccessible(true); // rules are not public: they are known by their ids
            return (Rule) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "The standard rule " + name + " cannot be made\nMaybe a tool that shrinks jars took it out.", e);
        }
    }

    /** {@return the name, the version and the fingerprint} */
    @Override
    public String toString() {
        return name() + " " + version() + " (" + fingerprint() + "), " + rules.size() + " rules";
    }
}
