package io.github.alliancekit.benchmarks.peers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The reference: twelve separate functions, as most people would write them; other engines call some of them too. */
public final class HandTwelve implements PlainEngine {
    @Override
    public Result score(PlainAlliance alliance) {
        List<Finding> found = new ArrayList<>();
        double[] scores = new double[Rules.COUNT];
        for (int rule = 1; rule <= Rules.COUNT; rule++) {
            scores[rule - 1] = rule(rule, alliance, found);
        }
        return Result.of(scores, found);
    }

    /** {@return the score of one rule} */
    static double rule(int rule, PlainAlliance a, List<Finding> found) {
        return switch (rule) {
            case 1 -> rule1(a, found);
            case 2 -> rule2(a, found);
            case 3 -> rule3(a, found);
            case 4 -> rule4(a, found);
            case 5 -> rule5(a, found);
            case 6 -> rule6(a, found);
            case 7 -> rule7(a, found);
            case 8 -> rule8(a, found);
            case 9 -> rule9(a, found);
            case 10 -> rule10(a, found);
            case 11 -> rule11(a, found);
            case 12 -> power(a.getActors(), found);
            default -> throw new IllegalArgumentException("rule " + rule);
        };
    }

    private static double rule1(PlainAlliance a, List<Finding> found) {
        int bad = 0;
        for (PlainCommitment c : a.getCommitments()) {
            if (c.getAccountable().size() != 1) {
                bad++;
                found.add(Rules.accountable(c));
            }
        }
        return Rules.clean(bad, a.getCommitments().size());
    }

    private static double rule2(PlainAlliance a, List<Finding> found) {
        int bad = 0;
        for (PlainCommitment c : a.getCommitments()) {
            if (c.getResponsible().isEmpty()) {
                bad++;
                found.add(Rules.responsible(c));
            }
        }
        return Rules.clean(bad, a.getCommitments().size());
    }

    private static double rule3(PlainAlliance a, List<Finding> found) {
        int bad = 0;
        for (PlainCommitment c : a.getCommitments()) {
            if (Rules.deadlineWrong(c.getDeadline(), a.getPlanStart(), a.getPlanEnd())) {
                bad++;
                found.add(Rules.deadline(c));
            }
        }
        return Rules.clean(bad, a.getCommitments().size());
    }

    private static double rule4(PlainAlliance a, List<Finding> found) {
        int bad = 0;
        for (PlainCommitment c : a.getCommitments()) {
            if (Rules.indicatorWrong(c.getIndicator())) {
                bad++;
                found.add(Rules.indicator(c));
            }
        }
        return Rules.clean(bad, a.getCommitments().size());
    }

    private static double rule5(PlainAlliance a, List<Finding> found) {
        Set<String> busy = busy(a);
        int bad = 0;
        for (PlainActor actor : a.getActors()) {
            if (!busy.contains(actor.getId())) {
                bad++;
                found.add(Rules.noRole(actor));
            }
        }
        return Rules.clean(bad, a.getActors().size());
    }

    private static double rule6(PlainAlliance a, List<Finding> found) {
        int bad = 0;
        for (PlainRisk r : a.getRisks()) {
            if (r.getOwner() == null) {
                bad++;
                found.add(Rules.orphan(r));
            }
        }
        return Rules.clean(bad, a.getRisks().size());
    }

    private static double rule7(PlainAlliance a, List<Finding> found) {
        int bad = 0;
        int high = 0;
        for (PlainRisk r : a.getRisks()) {
            if (Rules.high(r)) {
                high++;
                if (r.getMitigation() == null) {
                    bad++;
                    found.add(Rules.unmitigated(r));
                }
            }
        }
        return Rules.clean(bad, high);
    }

    private static double rule8(PlainAlliance a, List<Finding> found) {
        Map<String, Double> load = load(a);
        double sum = 0;
        double squares = 0;
        for (PlainActor actor : a.getActors()) {
            double r = load.getOrDefault(actor.getId(), 0.0) / actor.getCapacity();
            sum += r;
            squares += r * r;
        }
        int n = a.getActors().size();
        double bar = Rules.OVERLOAD * sum / n;
        for (PlainActor actor : a.getActors()) {
            if (load.getOrDefault(actor.getId(), 0.0) / actor.getCapacity() > bar) {
                found.add(Rules.overload(actor));
            }
        }
        return Rules.jain(sum, squares, n);
    }

    private static double rule9(PlainAlliance a, List<Finding> found) {
        Map<String, Double> exposure = exposure(a);
        double total = sum(exposure);
        double capacity = 0;
        for (PlainActor actor : a.getActors()) {
            capacity += actor.getCapacity();
        }
        double max = 0;
        double herfindahl = 0;
        for (PlainActor actor : a.getActors()) {
            double e = exposure.getOrDefault(actor.getId(), 0.0) / total;
            double ratio = e / (actor.getCapacity() / capacity);
            max = Math.max(max, ratio);
            herfindahl += e * e;
            if (ratio > Rules.OVEREXPOSED) {
                found.add(Rules.overexposed(actor));
            }
        }
        return Rules.exposureScore(max, herfindahl, a.getActors().size());
    }

    private static double rule10(PlainAlliance a, List<Finding> found) {
        Map<String, Double> exposure = exposure(a);
        double totalExposure = sum(exposure);
        Map<String, Double> benefit = new HashMap<>();
        for (PlainShare s : a.getBenefits()) {
            benefit.merge(s.getActor(), s.getShare(), Double::sum);
        }
        double totalBenefit = sum(benefit);
        double distance = 0;
        for (PlainActor actor : a.getActors()) {
            double e = exposure.getOrDefault(actor.getId(), 0.0) / totalExposure;
            double b = benefit.getOrDefault(actor.getId(), 0.0) / totalBenefit;
            distance += Math.abs(e - b);
            if (e > Rules.MISALIGNED * b) {
                found.add(Rules.misaligned(actor));
            }
        }
        return 1 - distance / 2;
    }

    private static double rule11(PlainAlliance a, List<Finding> found) {
        Set<String> busy = busy(a);
        int bad = 0;
        int base = 0;
        for (PlainActor actor : a.getActors()) {
            if (busy.contains(actor.getId())) {
                base++;
                if (actor.getVotingWeight() == 0) {
                    bad++;
                    found.add(Rules.noVote(actor));
                }
            }
        }
        return Rules.clean(bad, base);
    }

    static double power(List<PlainActor> actors, List<Finding> found) {
        int[] votes = new int[actors.size()];
        for (int i = 0; i < votes.length; i++) {
            votes[i] = actors.get(i).getVotingWeight();
        }
        double[] power = Rules.power(votes);
        double largest = 0;
        for (int i = 0; i < power.length; i++) {
            largest = Math.max(largest, power[i]);
            if (power[i] > Rules.DOMINANT) {
                found.add(Rules.dominant(actors.get(i)));
            }
        }
        return Rules.powerScore(largest, votes.length);
    }

    private static Set<String> busy(PlainAlliance a) {
        Set<String> busy = new HashSet<>();
        for (PlainCommitment c : a.getCommitments()) {
            busy.addAll(c.getAccountable());
            busy.addAll(c.getResponsible());
        }
        return busy;
    }

    private static Map<String, Double> load(PlainAlliance a) {
        Map<String, Double> load = new HashMap<>();
        for (PlainCommitment c : a.getCommitments()) {
            double unit = c.getEffort()
                    / (2 * c.getAccountable().size() + c.getResponsible().size());
            for (String id : c.getAccountable()) {
                load.merge(id, 2 * unit, Double::sum);
            }
            for (String id : c.getResponsible()) {
                load.merge(id, unit, Double::sum);
            }
        }
        return load;
    }

    private static Map<String, Double> exposure(PlainAlliance a) {
        Map<String, Double> exposure = new HashMap<>();
        for (PlainRisk r : a.getRisks()) {
            for (PlainShare s : r.getShares()) {
                exposure.merge(s.getActor(), r.getLikelihood() * r.getImpact() * s.getShare(), Double::sum);
            }
        }
        return exposure;
    }

    private static double sum(Map<String, Double> m) {
        double sum = 0;
        for (double d : m.values()) {
            sum += d;
        }
        return sum;
    }
}
