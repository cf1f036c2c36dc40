package io.github.alliancekit.benchmarks;

import io.github.alliancekit.benchmarks.peers.Drools;
import io.github.alliancekit.benchmarks.peers.Engine;
import io.github.alliancekit.benchmarks.peers.HandFused;
import io.github.alliancekit.benchmarks.peers.HandIndexed;
import io.github.alliancekit.benchmarks.peers.HandTwelve;
import io.github.alliancekit.benchmarks.peers.Hibernate;
import io.github.alliancekit.benchmarks.peers.Size;
import io.github.alliancekit.benchmarks.twelve.HandExact;
import io.github.alliancekit.benchmarks.twelve.Ours;
import java.util.List;

/** The engines that score by the twelve rules, by name. */
final class Engines {
    private Engines() {}

    /** {@return the names of all engines, by hand first} */
    static List<String> names() {
        return List.of(
                "hand-fused",
                "hand-indexed",
                "hand-twelve",
                "hand-exact",
                "hand-exact-anew",
                "ours",
                "ours-anew",
                "ours-known",
                "hibernate",
                "drools");
    }

    /** {@return whether an engine scores alliances of a size within a second or so} */
    static boolean isFit(String name, Size size) {
        return size != Size.HUGE || !List.of("hibernate", "drools").contains(name);
    }

    /**
     * {@return a new engine}
     *
     * @throws IllegalArgumentException if there is none with that name
     */
    static Engine<?, ?> create(String name) {
        return switch (name) {
            case "hand-fused" -> new HandFused();
            case "hand-indexed" -> new HandIndexed();
            case "hand-twelve" -> new HandTwelve();
            case "hand-exact" -> new HandExact();
            case "hand-exact-anew" -> new HandExact.Anew();
            case "ours" -> new Ours();
            case "ours-anew" -> new Ours.Anew();
            case "ours-known" -> new Ours.Known();
            case "hibernate" -> new Hibernate();
            case "drools" -> new Drools();
            default ->
                throw new IllegalArgumentException(
                        "There is no engine \"" + name + "\"\nMaybe one of " + names() + ".");
        };
    }
}
