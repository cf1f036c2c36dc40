package io.github.alliancekit.core.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.disclosure.Undisclosed;
import io.github.alliancekit.core.disclosure.Undisclosed.Reason;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import org.junit.jupiter.api.Test;

/** The generator of completions is no use if it fills in nothing. */
class CompletionsTest {
    @Test
    void everyFacetHasItsKeyInDocuments() {
        Set<String> keys = new TreeSet<>();
        for (Facet facet : Facet.values()) {
            keys.add(Completions.key(facet));
        }
        assertThat(keys).contains("reviewDate", "openCommitmentsAndAssets", "inKind", "policyStages", "bearers");
    }

    @Provide
    Arbitrary<Alliance> alliances() {
        return Alliances.disclosed(4, 3);
    }

    @Property(tries = 100)
    void whatIsStatedStays(
            @ForAll("alliances") Alliance alliance, @ForAll("alliances") Alliance other, @ForAll long seed) {
        assertThat(Completions.complete(alliance, other, new Random(seed))).isEqualTo(alliance);
    }

    @Example
    void whatIsHiddenIsFilled() {
        Random random = new Random(1);
        RandomGenerator<Alliance> generator = Alliances.disclosed(4, 3).generator(1_000);
        Set<Facet> empty = EnumSet.allOf(Facet.class);
        for (int tries = 0; tries < 2_000 && !empty.isEmpty(); tries++) {
            Alliance alliance = generator.next(random).value();
            Alliance other = generator.next(random).value();
            empty.removeIf(facet -> isFilled(alliance, other, facet, random));
        }
        assertThat(empty).isEmpty();
    }

    private static boolean isFilled(Alliance alliance, Alliance other, Facet facet, Random random) {
        Alliance hidden = Hiding.hide(alliance, List.of(Undisclosed.of(facet, Reason.NOT_COLLECTED)));
        Alliance bare = hidden.toBuilder().undisclosed(List.of()).build();
        return !Completions.complete(hidden, other, random).equals(bare);
    }
}
