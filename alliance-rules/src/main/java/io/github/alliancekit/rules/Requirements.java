package io.github.alliancekit.rules;

import io.github.alliancekit.core.governance.DecisionRule;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.FractionSum;
import io.github.alliancekit.rules.VotingBody.Voter;
import io.github.alliancekit.rules.measure.VotingRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a decision rule asks for, however many rules it joins: the greatest of all quotas, the greatest of all least
 * numbers, and every veto. All quotas are of the same votes, those of the seats.
 */
final class Requirements {
    private final List<Voter> voters;
    private final Set<String> vetoes = new HashSet<>();
    private Fraction quota = Fraction.ZERO;
    private int inFavour = 1;

    private Requirements(List<Voter> voters) {
        this.voters = voters;
    }

    /** {@return which voters can decide; empty where not even all of them can} */
    static Optional<VotingRule> of(DecisionRule decision, List<Voter> voters) {
        Requirements all = new Requirements(voters);
        all.add(decision);
        return all.rule();
    }

    private void add(DecisionRule decision) {
        if (decision instanceof DecisionRule.AllOf all) {
            for (DecisionRule part : all.rules()) {
                add(part);
            }
        } else if (decision instanceof DecisionRule.Weighted weighted) {
            quota = quota.max(weighted.quota());
            inFavour = Math.max(inFavour, weighted.minimumInFavour().orElse(1));
            vetoes.addAll(weighted.veto());
        } else {
            inFavour = Math.max(inFavour, voters.size());
        }
    }

    private Optional<VotingRule> rule() {
        List<Fraction> votes = new ArrayList<>(voters.size());
        FractionSum all = new FractionSum();
        Set<Integer> blocking = new HashSet<>();
        for (int voter = 0; voter < voters.size(); voter++) {
            votes.add(voters.get(voter).seat().votes());
            all.add(voters.get(voter).seat().votes());
            if (vetoes.contains(voters.get(voter).seat().id())) {
                blocking.add(voter);
            }
        }
        if (quota.isGreaterThan(all.total()) || inFavour > voters.size()) {
            return Optional.empty();
        }
        if (inFavour == voters.size()) {
            return Optional.of(VotingRule.atLeast(inFavour, inFavour)); // all of them, whatever else
        }
        List<VotingRule> parts = new ArrayList<>();
        parts.add(VotingRule.weighted(votes, quota));
        if (inFavour > 1) {
            parts.add(VotingRule.atLeast(voters.size(), inFavour));
        }
        if (!blocking.isEmpty()) {
            parts.add(VotingRule.chamber(voters.size(), blocking, blocking.size()));
        }
        return Optional.of(parts.size() == 1 ? parts.get(0) : new VotingRule.AllOf(parts));
    }
}
