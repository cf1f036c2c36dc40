package io.github.alliancekit.rules;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.disclosure.Facet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which parts of an alliance are not those of another one: what has to be judged again.
 *
 * <p>Parts are the same if they are the same objects, as they are after a wither; equal parts that were built twice
 * count as changed, which costs time and nothing else.
 */
final class Changed {
    private final Set<Facet> parts = EnumSet.noneOf(Facet.class);
    private final boolean all;

    private Changed(Alliance before, Alliance after) {
        // What has no facet of its own, and who is there, any rule may look at.
        all = before.kind() != after.kind()
                || before.phase() != after.phase()
                || before.climateInScope() != after.climateInScope()
                || !before.id().equals(after.id())
                || !before.name().equals(after.name())
                || !before.undisclosed().equals(after.undisclosed())
                || !same(before.actors(), after.actors());
        note(Facet.CURRENCY, before.currency().equals(after.currency()));
        note(Facet.RATES, same(before.rates(), after.rates()));
        note(Facet.START_DATE, before.startDate().equals(after.startDate()));
        note(Facet.PRINCIPLES, same(before.principles(), after.principles()));
        note(Facet.REPLICATION, same(before.replication(), after.replication()));
        note(Facet.GOAL, same(before.goal(), after.goal()));
        note(Facet.GOVERNANCE, same(before.governance(), after.governance()));
        note(Facet.PLANS, same(before.plans(), after.plans()));
        note(Facet.CONTRIBUTIONS, same(before.contributions(), after.contributions()));
        note(Facet.RISKS, same(before.risks(), after.risks()));
        note(Facet.IRRELEVANT_RISKS, same(before.irrelevantRisks(), after.irrelevantRisks()));
        note(Facet.GROUPS, same(before.groups(), after.groups()));
        note(Facet.BENEFITS, same(before.benefits(), after.benefits()));
        note(Facet.RESULTS, same(before.results(), after.results()));
        note(Facet.TERRITORIES, same(before.territories(), after.territories()));
        note(Facet.INSTRUMENTS, same(before.instruments(), after.instruments()));
        note(Facet.LESSONS, same(before.lessons(), after.lessons()));
        note(Facet.ABSENT_SECTORS, same(before.absentSectors(), after.absentSectors()));
    }

    static Changed between(Alliance before, Alliance after) {
        return new Changed(before, after);
    }

    private void note(Facet part, boolean same) {
        if (!same) {
            parts.add(part);
        }
    }

    private static boolean same(Optional<?> before, Optional<?> after) {
        return same(before.stream().toList(), after.stream().toList());
    }

    @SuppressWarnings("ReferenceEquality") // a deep comparison would cost more than it saves
    private static boolean same(List<?> before, List<?> after) {
        if (before.size() != after.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i) != after.get(i)) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether something has changed that any rule may look at, such as who is there or what is disclosed} */
    boolean all() {
        return all;
    }

    /** {@return whether any of these parts has changed, or something that concerns all} */
    boolean any(Set<Facet> some) {
        for (Facet facet : some) {
            if (parts.contains(facet)) {
                return true;
            }
        }
        return all;
    }

    /** {@return whether what reads these facets may have changed} */
    boolean concerns(Set<Facet> reads) {
        if (all) {
            return true;
        }
        for (Facet part : parts) {
            for (Facet read : reads) {
                if (read.isWithin(part)) {
                    return true;
                }
            }
        }
        return false;
    }
}
