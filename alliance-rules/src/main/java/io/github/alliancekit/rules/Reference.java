package io.github.alliancekit.rules;

import io.github.alliancekit.core.disclosure.Facet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the shares of members are held against: the declared policy by which a distribution counts as fair.
 *
 * <p>Balance is not equality, and no policy is right for everything: "en la medida de las capacidades" asks for
 * {@link #CAPACITY}, "de carácter horizontal" for {@link #EQUAL}. A profile says for each rule which one it takes, and
 * the rule prints it beside its number.
 *
 * <pre>{@code
 * Profile equal = Profile.standard().withReference("BAL-06", Reference.EQUAL);
 * RuleSet.standard().withProfile(equal).assess(alliance, asOf).verdict("BAL-06").notes();
 * // Between 25.00 % and 25.00 % of the responsibility would have to change hands to match an equal share for each member.
 * }</pre>
 */
public enum Reference {
    /**
     * The same for every member: 1/n of n. From the framework of the APCI, 2.1: "cooperación voluntaria de carácter
     * horizontal".
     */
    EQUAL,
    /**
     * What each member is able to carry, {@link Context#capacity()}. From the Declaration of Mérida, commitment 9: "en
     * la medida de las capacidades".
     */
    CAPACITY,
    /**
     * What each member puts in, {@link Context#contribution()}. From the Declaration of Mérida, element 4: "el valor
     * agregado y las aportaciones diferenciadoras".
     */
    CONTRIBUTION,
    /**
     * The responsibility that each member holds, {@link Context#responsibility()}; what no member holds is nobody's.
     * From the framework of the APCI, 2.1: "distribución de responsabilidades".
     */
    RESPONSIBILITY,
    /**
     * The benefit that each member has, {@link Context#benefit()}. From the framework of the APCI, 2.1: "distribución
     * de responsabilidades, beneficios, riesgos y resultados".
     */
    BENEFIT,
    /**
     * The risk that each member bears, {@link Context#risk()}; what no member bears is nobody's. From the framework of
     * the APCI, 2.1, as above.
     */
    RISK_BORNE,
    /**
     * The need of each territory. It is stated of territories and not of members, so that it gives members no share:
     * {@link Context#reference} is {@link Shares.State#NOTHING}. From the Declaration of Mérida, commitment 3: "equidad
     * territorial".
     */
    NEED,
    /**
     * What the profile declares, {@link Profile#declaredShares()}: a member that is not named has 0, and the part of
     * who is named and no member is nobody's. What partners agree on themselves.
     */
    DECLARED;

    private static final Map<String, Set<Reference>> COMPARISONS = Map.of(
            "BAL-05", only(EQUAL, CAPACITY, CONTRIBUTION, RESPONSIBILITY, BENEFIT, DECLARED),
            "BAL-06", only(EQUAL, CAPACITY, CONTRIBUTION, BENEFIT, RISK_BORNE, DECLARED),
            "BAL-08", only(EQUAL, CAPACITY, CONTRIBUTION, BENEFIT, RISK_BORNE, DECLARED),
            "BAL-12", only(EQUAL),
            "BAL-16", only(EQUAL, CAPACITY, RESPONSIBILITY, BENEFIT, RISK_BORNE, DECLARED),
            "BAL-19", only(NEED));

    private static Set<Reference> only(Reference... some) {
        return Collections.unmodifiableSet(EnumSet.copyOf(List.of(some)));
    }

    /** {@return the facets that its shares are worked out from; none where they follow from the members alone} */
    public Set<Facet> reads() {
        return switch (this) {
            case EQUAL, DECLARED -> Set.of();
            case CAPACITY -> Facets.CAPACITY;
            case CONTRIBUTION -> Facets.CONTRIBUTION;
            case RESPONSIBILITY -> Facets.RESPONSIBILITY;
            case BENEFIT -> Facets.BENEFIT;
            case RISK_BORNE -> Facets.RISK;
            case NEED -> Set.of(Facet.TERRITORIES, Facet.TERRITORY_NEED);
        };
    }

    /** {@return its shares in words: {@code each member's share of the capacity}} */
    public Message words() {
        return Message.of("reference." + name());
    }

    /**
     * {@return what a rule can be held against, in order}
     *
     * <p>A standard rule that compares cannot be held against what it measures itself, and BAL-12 and BAL-19 only
     * against {@link #EQUAL} and {@link #NEED}, which are what they mean; other standard rules compare with nothing. A
     * rule of a team's own may be held against anything.
     *
     * @param rule the id of a rule
     */
    public static Set<Reference> allowedFor(String rule) {
        Set<Reference> known = COMPARISONS.get(rule);
        if (known != null) {
            return known;
        }
        return StandardProfile.RULES.contains(rule) ? Set.of() : only(values());
    }

    /**
     * {@return what to tell who held a rule against something that it cannot be held against: one sentence that begins
     * with "Maybe"}
     *
     * @param rule the id of a rule
     */
    public static String adviceFor(String rule) {
        Set<Reference> allowed = allowedFor(rule);
        if (allowed.isEmpty()) {
            return "Maybe another rule was meant: those that compare are "
                    + String.join(", ", new TreeSet<>(COMPARISONS.keySet())) + ".";
        }
        String words = allowed.stream().map(Enum::name).collect(Collectors.joining(", "));
        return allowed.size() == 1 ? "Maybe " + words + ": it is what the rule means." : "Maybe one of " + words + ".";
    }
}
