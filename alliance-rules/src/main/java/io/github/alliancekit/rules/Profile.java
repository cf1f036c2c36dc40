package io.github.alliancekit.rules;

import io.github.alliancekit.core.AllianceKind;
import io.github.alliancekit.core.distribution.Rating;
import io.github.alliancekit.core.internal.HouseStyle;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.FractionSum;
import io.github.alliancekit.rules.measure.Interval;
import io.github.alliancekit.rules.measure.Ramp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Every number and every choice of an assessment: severities, weights, thresholds, caps, bands, scales, what shares are
 * held against, and the gates of the management protocol.
 *
 * <p>They are proposals, and a team may set its own; no rule holds a number of its own. A profile is data: two with the
 * same data have the same fingerprint, which every assessment names.
 *
 * <pre>{@code
 * Profile stricter = Profile.standard().withThreshold("BAL-06", "bad", Fraction.of(35, 100));
 * RuleSet.standard().withProfile(stricter).assess(alliance, asOf);
 * }</pre>
 */
@HouseStyle
@Value.Immutable
public abstract class Profile {
    Profile() {}

    /** {@return the profile of the standard rule set, version 1} */
    public static Profile standard() {
        return StandardProfile.PROFILE;
    }

    /** {@return a builder of a profile, in which everything has to be said} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a profile. */
    public static final class Builder extends ImmutableProfile.Builder {
        Builder() {}
    }

    /** {@return the name} */
    public abstract String name();

    /** {@return the version} */
    public abstract String version();

    /** {@return how much a rule of each severity weighs, 0 or more} */
    @Value.NaturalOrder
    public abstract SortedMap<Severity, Fraction> weights();

    /** {@return the severity of each rule by its id} */
    @Value.NaturalOrder
    public abstract SortedMap<String, Severity> severities();

    /** {@return how much single rules weigh, by id, where it is not as their severity says} */
    @Value.NaturalOrder
    public abstract SortedMap<String, Fraction> ruleWeights();

    /** {@return the score that a rule has to reach to hold, where it is not 1} */
    @Value.NaturalOrder
    public abstract SortedMap<String, Fraction> passMarks();

    /** {@return the thresholds of rules, by rule and name: {@code BAL-05/good}} */
    @Value.NaturalOrder
    public abstract SortedMap<String, Fraction> thresholds();

    /** {@return the part of balance that a rule belongs to, by its id} */
    @Value.NaturalOrder
    public abstract SortedMap<String, Part> parts();

    /** {@return the sectors that each kind of alliance asks for, each once, in order; none where none is asked for} */
    @Value.NaturalOrder
    public abstract SortedMap<AllianceKind, List<Sector>> sectors();

    /** {@return the interval that each category of likelihood stands for} */
    @Value.NaturalOrder
    public abstract SortedMap<Rating.Category, Interval> likelihoodScale();

    /** {@return the interval that each category of impact stands for} */
    @Value.NaturalOrder
    public abstract SortedMap<Rating.Category, Interval> impactScale();

    /** {@return what each rule that compares shares holds them against, by its id} */
    @Value.NaturalOrder
    public abstract SortedMap<String, Reference> references();

    /**
     * {@return the shares that {@link Reference#DECLARED} stands for, by the id of an actor} They are 0 or more and add
     * up to 1; empty where nothing is declared, as in the standard profile.
     */
    @Value.NaturalOrder
    public abstract SortedMap<String, Fraction> declaredShares();

    /** {@return the bands, from the best down} */
    public abstract List<Band> bands();

    /**
     * {@return what is asked before each phase, in the order of phases; a phase without a gate is open to everybody}
     */
    public abstract List<Gate> gates();

    /** {@return the score of a critical rule below which its headline is capped, from 0 to 1} */
    public abstract Fraction capBelow();

    /** {@return the limit of a capped headline, from 0 to 100} */
    public abstract Fraction capAt();

    /** {@return the coverage below which no band is printed, from 0 to 1} */
    public abstract Fraction leastCoverage();

    /** {@return the part of the family's weight that has to be applicable for a band to be printed, from 0 to 1} */
    public abstract Fraction leastApplicable();

    /** {@return the part of a commitment's weight that goes to the accountable; the responsible have the rest} */
    public abstract Fraction accountableHalf();

    /** {@return the part of the value of benefits that has to be meant for members before their shares say anything} */
    public abstract Fraction materialBenefit();

    @Value.Lazy
    ProfileIndex index() {
        return new ProfileIndex(this);
    }

    /**
     * {@return how much a rule weighs, 0 or more}
     *
     * @param rule the id of a rule
     */
    public final Fraction weight(String rule) {
        return index().weight(rule);
    }

    /**
     * {@return the severity of a rule; {@link Severity#MEDIUM} for one that the profile does not name}
     *
     * @param rule the id of a rule
     */
    public final Severity severity(String rule) {
        return index().severity(rule);
    }

    /**
     * {@return the score that a rule has to reach to hold, from 0 to 1}
     *
     * @param rule the id of a rule
     */
    public final Fraction passMark(String rule) {
        return passMarks().isEmpty() ? Fraction.ONE : passMarks().getOrDefault(rule, Fraction.ONE);
    }

    /**
     * {@return the part of balance that a rule belongs to; empty if it belongs to none}
     *
     * @param rule the id of a rule
     */
    public final Optional<Part> part(String rule) {
        return Optional.ofNullable(parts().get(rule));
    }

    /**
     * {@return the sectors that a kind of alliance asks for, in order; empty where it asks for none}
     *
     * @param kind the kind of an alliance
     */
    public final List<Sector> sectors(AllianceKind kind) {
        return sectors().getOrDefault(kind, List.of());
    }

    /**
     * {@return a threshold of a rule}
     *
     * @param rule the id of a rule
     * @param name the name of the threshold
     * @throws IllegalArgumentException if the profile has no such threshold
     */
    public final Fraction threshold(String rule, String name) {
        Fraction threshold = index().threshold(rule, name);
        if (threshold == null) {
            throw new IllegalArgumentException("The profile \"" + name() + "\" has no threshold \"" + name
                    + "\" for rule " + rule + "\nMaybe add it by Profile.withThreshold.");
        }
        return threshold;
    }

    /**
     * {@return what a rule holds shares against}
     *
     * @param rule the id of a rule
     * @throws IllegalArgumentException if the profile does not say it
     */
    public final Reference reference(String rule) {
        Reference reference = references().get(rule);
        if (reference == null) {
            throw new IllegalArgumentException("The profile \"" + name() + "\" does not say what rule " + rule
                    + " is held against\nMaybe add it by Profile.withReference.");
        }
        return reference;
    }

    /**
     * {@return all thresholds of a rule by name, in order}
     *
     * @param rule the id of a rule
     */
    public final SortedMap<String, Fraction> thresholds(String rule) {
        SortedMap<String, Fraction> own = new TreeMap<>();
        String prefix = rule + "/";
        thresholds().forEach((key, value) -> {
            if (key.startsWith(prefix)) {
                own.put(key.substring(prefix.length()), value);
            }
        });
        return own;
    }

    /**
     * {@return the ramp of a rule, between its thresholds {@code good} and {@code bad}}
     *
     * @param rule the id of a rule
     */
    public final Ramp ramp(String rule) {
        return new Ramp(threshold(rule, "good"), threshold(rule, "bad"));
    }

    /**
     * {@return what a likelihood is known to be, from 0 to 1: the number itself, or what its category stands for}
     *
     * @param rating a number or a category
     */
    public final Interval likelihood(Rating rating) {
        return interval(rating, likelihoodScale());
    }

    /**
     * {@return what an impact is known to be: the number itself, or what its category stands for}
     *
     * @param rating a number or a category
     */
    public final Interval impact(Rating rating) {
        return interval(rating, impactScale());
    }

    private static Interval interval(Rating rating, Map<Rating.Category, Interval> scale) {
        if (rating instanceof Rating.Measured measured) {
            return Interval.point(measured.value());
        }
        return scale.getOrDefault((Rating.Category) rating, Interval.UNIT);
    }

    /**
     * {@return this profile under another name}
     *
     * @param name the new name
     */
    public abstract Profile withName(String name);

    /**
     * {@return this profile with another severity of a rule}
     *
     * @param rule the id of a rule
     * @param severity the new severity
     */
    public final Profile withSeverity(String rule, Severity severity) {
        return ImmutableProfile.copyOf(this).withSeverities(put(severities(), rule, severity));
    }

    /**
     * {@return this profile with another weight of a rule, whatever its severity}
     *
     * @param rule the id of a rule
     * @param weight the new weight, 0 or more
     * @throws IllegalArgumentException if the weight is negative
     */
    public final Profile withWeight(String rule, Fraction weight) {
        if (weight.signum() < 0) {
            throw new IllegalArgumentException("A weight of " + weight + " for rule " + rule
                    + "\nMaybe the rule was meant not to count: 0, or RuleSet.without(\"" + rule + "\").");
        }
        return ImmutableProfile.copyOf(this).withRuleWeights(put(ruleWeights(), rule, weight));
    }

    /**
     * {@return this profile with another threshold of a rule}
     *
     * @param rule the id of a rule
     * @param name the name of the threshold
     * @param value the new threshold
     */
    public final Profile withThreshold(String rule, String name, Fraction value) {
        return ImmutableProfile.copyOf(this).withThresholds(put(thresholds(), rule + "/" + name, value));
    }

    /**
     * {@return this profile with another score that a rule has to reach to hold}
     *
     * @param rule the id of a rule
     * @param mark the new mark, from 0 to 1
     */
    public final Profile withPassMark(String rule, Fraction mark) {
        return ImmutableProfile.copyOf(this).withPassMarks(put(passMarks(), rule, mark));
    }

    /**
     * {@return this profile asking other sectors of a kind of alliance}
     *
     * @param kind the kind of an alliance
     * @param sectors the sectors, in any order; none where any composition will do
     */
    public final Profile withSectors(AllianceKind kind, Sector... sectors) {
        List<Sector> inOrder = Stream.of(sectors).distinct().sorted().toList();
        return ImmutableProfile.copyOf(this).withSectors(put(sectors(), kind, inOrder));
    }

    /**
     * {@return this profile with another interval for a category of likelihood}
     *
     * @param category the category
     * @param interval what it stands for, within 0 and 1
     */
    public final Profile withLikelihood(Rating.Category category, Interval interval) {
        return ImmutableProfile.copyOf(this).withLikelihoodScale(put(likelihoodScale(), category, interval));
    }

    /**
     * {@return this profile with another interval for a category of impact}
     *
     * @param category the category
     * @param interval what it stands for, within 0 and 1
     */
    public final Profile withImpact(Rating.Category category, Interval interval) {
        return ImmutableProfile.copyOf(this).withImpactScale(put(impactScale(), category, interval));
    }

    /**
     * {@return this profile with a rule held against something else}
     *
     * <pre>{@code
     * Profile.standard().withReference("BAL-06", Reference.EQUAL).references().get("BAL-06");   // EQUAL
     * }</pre>
     *
     * @param rule the id of a rule
     * @param reference one that the rule can be held against, by {@link Reference#allowedFor}
     * @throws IllegalArgumentException if the rule cannot be held against it
     */
    public final Profile withReference(String rule, Reference reference) {
        return ImmutableProfile.copyOf(this).withReferences(put(references(), rule, reference));
    }

    /**
     * {@return this profile with other declared shares}
     *
     * <pre>{@code
     * Profile.standard()
     *         .withReference("BAL-06", Reference.DECLARED)
     *         .withDeclaredShares(Map.of("ministry", Fraction.of(2, 3), "company", Fraction.of(1, 3)));
     * }</pre>
     *
     * @param shares the shares by the id of an actor, 0 or more and adding up to 1; or none
     * @throws IllegalArgumentException if one is negative, or if they do not add up to 1
     */
    public abstract Profile withDeclaredShares(Map<String, ? extends Fraction> shares);

    /**
     * {@return this profile with another gate before a phase}
     *
     * @param gate the gate, in place of the one that stood there
     */
    public final Profile withGate(Gate gate) {
        List<Gate> others =
                gates().stream().filter(other -> other.phase() != gate.phase()).toList();
        return ImmutableProfile.copyOf(this)
                .withGates(Stream.concat(others.stream(), Stream.of(gate)).toList());
    }

    /** {@return this profile with its gates in order, if it can be one} */
    @Value.Check
    Profile inOrder() {
        for (Map.Entry<String, Reference> reference : references().entrySet()) {
            checkReference(reference.getKey(), reference.getValue());
        }
        checkDeclaredShares();
        checkOneGateEach();
        List<Gate> sorted = new ArrayList<>(gates());
        Collections.sort(sorted);
        return sorted.equals(gates()) ? this : ImmutableProfile.copyOf(this).withGates(sorted);
    }

    private void checkOneGateEach() {
        for (Gate gate : gates()) {
            int count = 0;
            for (Gate other : gates()) {
                count += other.phase() == gate.phase() ? 1 : 0;
            }
            if (count > 1) {
                throw new IllegalArgumentException("The profile \"" + name() + "\" has " + count + " gates to "
                        + gate.phase() + "\nMaybe their conditions belong into one gate.");
            }
        }
    }

    private void checkReference(String rule, Reference reference) {
        Set<Reference> allowed = Reference.allowedFor(rule);
        if (!allowed.contains(reference)) {
            throw new IllegalArgumentException("The profile \"" + name() + "\" holds rule " + rule + " against "
                    + reference + ", which it cannot be held against\n" + Reference.adviceFor(rule));
        }
    }

    private void checkDeclaredShares() {
        FractionSum shares = new FractionSum();
        for (Map.Entry<String, Fraction> declared : declaredShares().entrySet()) {
            Fraction share = declared.getValue();
            if (share.signum() < 0) {
                throw new IllegalArgumentException("The profile \"" + name() + "\" declares a share of " + share
                        + " for \"" + declared.getKey() + "\"\nMaybe its sign was turned: 0 is the least.");
            }
            shares.add(share);
        }
        Fraction sum = shares.total();
        if (!declaredShares().isEmpty() && !sum.equals(Fraction.ONE)) {
            throw new IllegalArgumentException("The shares that the profile \"" + name() + "\" declares add up to "
                    + sum + " and not 1\nMaybe one was forgotten: a part of nobody's can stand with who is no member.");
        }
    }

    abstract Profile withReferences(Map<String, ? extends Reference> references);

    abstract Profile withGates(Iterable<? extends Gate> gates);

    abstract Profile withSectors(Map<? extends AllianceKind, ? extends List<Sector>> sectors);

    abstract Profile withLikelihoodScale(Map<? extends Rating.Category, ? extends Interval> scale);

    abstract Profile withImpactScale(Map<? extends Rating.Category, ? extends Interval> scale);

    abstract Profile withSeverities(Map<String, ? extends Severity> severities);

    abstract Profile withRuleWeights(Map<String, ? extends Fraction> weights);

    abstract Profile withThresholds(Map<String, ? extends Fraction> thresholds);

    abstract Profile withPassMarks(Map<String, ? extends Fraction> passMarks);

    private static <K extends Comparable<K>, V> Map<K, V> put(Map<K, V> map, K key, V value) {
        Map<K, V> more = new TreeMap<>(map);
        more.put(key, value);
        return more;
    }

    /** {@return all data, line by line, always in the same order} */
    final String canonicalText() {
        StringBuilder text = new StringBuilder();
        line(text, "name", name());
        line(text, "version", version());
        weights().forEach((severity, weight) -> line(text, "weight " + severity, weight));
        severities().forEach((rule, severity) -> line(text, "severity " + rule, severity));
        ruleWeights().forEach((rule, weight) -> line(text, "rule weight " + rule, weight));
        passMarks().forEach((rule, mark) -> line(text, "pass mark " + rule, mark));
        thresholds().forEach((key, value) -> line(text, "threshold " + key, value));
        parts().forEach((rule, part) -> line(text, "part " + rule, part));
        sectors().forEach((kind, sectors) -> line(text, "sectors " + kind, sectors));
        likelihoodScale().forEach((category, interval) -> line(text, "likelihood " + category, interval));
        impactScale().forEach((category, interval) -> line(text, "impact " + category, interval));
        references().forEach((rule, reference) -> line(text, "reference " + rule, reference));
        declaredShares().forEach((actor, share) -> line(text, "declared share " + actor, share));
        bands().forEach(band -> line(text, "band " + band.name(), band.from()));
        gates().forEach(gate -> line(text, "gate " + gate.phase(), gate.conditions()));
        line(text, "cap below", capBelow());
        line(text, "cap at", capAt());
        line(text, "least coverage", leastCoverage());
        line(text, "least applicable", leastApplicable());
        line(text, "accountable half", accountableHalf());
        line(text, "material benefit", materialBenefit());
        return text.toString();
    }

    private static void line(StringBuilder text, String key, Object value) {
        text.append(key).append(" = ").append(value).append('\n');
    }
}
