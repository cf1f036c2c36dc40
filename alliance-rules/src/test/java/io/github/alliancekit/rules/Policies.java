package io.github.alliancekit.rules;

import io.github.alliancekit.core.value.Fraction;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Profiles that hold the rules that compare against anything that they can be held against. */
final class Policies {
    /** The rules that may be held against more than one thing. */
    static final List<String> RULES = List.of("BAL-05", "BAL-06", "BAL-08", "BAL-16");

    private Policies() {}

    static Arbitrary<Profile> any() {
        // Of the first actors of a generated alliance, and a part of somebody who is none.
        Arbitrary<Profile> profiles = Arbitraries.just(Profile.standard()
                .withDeclaredShares(
                        Map.of("A1", Fraction.HALF, "A2", Fraction.of(1, 3), "elsewhere", Fraction.of(1, 6))));
        for (String rule : RULES) {
            Arbitrary<Reference> references = Arbitraries.of(List.copyOf(Reference.allowedFor(rule)));
            profiles = profiles.flatMap(profile -> references.map(reference -> profile.withReference(rule, reference)));
        }
        return profiles;
    }

    /** {@return the rules that can be held against something else, under a profile} */
    static RuleSet comparing(Profile profile) {
        return RuleSet.standard().only(RULES.toArray(String[]::new)).withProfile(profile);
    }
}
