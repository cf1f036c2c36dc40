package io.github.alliancekit.benchmarks.twelve;

import io.github.alliancekit.benchmarks.peers.Finding;
import io.github.alliancekit.benchmarks.peers.Rules;
import java.util.ArrayList;
import java.util.List;

/** One walk over the columns of one alliance. */
final class ExactPass {
    final Ratio[] scores = new Ratio[Rules.COUNT];
    final List<Finding> findings = new ArrayList<>();
    private final ExactColumns columns;
    private final long[] load;
    private final boolean[] role;
    private final long[] exposure;

    ExactPass(ExactColumns columns) {
        this.columns = columns;
        int actors = columns.actors.length;
        load = new long[actors];
        role = new boolean[actors];
        exposure = new long[actors];
    }

    void commitments() {
        int n = columns.commitments.length;
        int[] found = new int[5];
        int at = 0;
        for (int i = 0; i < n; i++) {
            int middle = columns.accountableEnd[i];
            int last = columns.responsibleEnd[i];
            if (middle - at != 1) {
                found[1]++;
                commitment(1, middle == at ? "accountable.none" : "accountable.several", i, "accountable");
            }
            if (last == middle) {
                found[2]++;
                commitment(2, "responsible.none", i, "responsible");
            }
            int day = columns.deadline[i];
            if (day < columns.start || day > columns.end) {
                found[3]++;
                commitment(3, day == ExactColumns.NO_DAY ? "deadline.missing" : "deadline.outside", i, "deadline");
            }
            if (columns.indicator[i] != ExactColumns.FULL) {
                found[4]++;
                commitment(4, lack(columns.indicator[i]), i, "indicator");
            }
            long unit = columns.unit[i];
            for (; at < middle; at++) {
                load[columns.holder[at]] += 2 * unit;
                role[columns.holder[at]] = true;
            }
            for (; at < last; at++) {
                load[columns.holder[at]] += unit;
                role[columns.holder[at]] = true;
            }
        }
        for (int rule = 1; rule <= 4; rule++) {
            scores[rule - 1] = Ratio.clean(found[rule], n);
        }
    }

    private static String lack(byte indicator) {
        return indicator == 0
                ? "indicator.missing"
                : (indicator & ExactColumns.BASELINE) == 0 ? "indicator.baseline" : "indicator.target";
    }

    private void commitment(int rule, String key, int commitment, String field) {
        findings.add(new Finding(rule, key, "commitments", columns.commitments[commitment].id(), field));
    }

    void risks() {
        int orphans = 0;
        int high = 0;
        int unmitigated = 0;
        int at = 0;
        for (int i = 0; i < columns.risks.length; i++) {
            long amount = columns.amount[i];
            if (!columns.owned[i]) {
                orphans++;
                findings.add(new Finding(6, "risk.orphan", "risks", columns.risks[i].id(), "owner"));
            }
            if (amount >= columns.high) {
                high++;
                if (!columns.mitigated[i]) {
                    unmitigated++;
                    findings.add(new Finding(7, "risk.unmitigated", "risks", columns.risks[i].id(), "mitigation"));
                }
            }
            for (int last = columns.sharesEnd[i]; at < last; at++) {
                exposure[columns.bearer[at]] += amount * columns.share[at];
            }
        }
        scores[5] = Ratio.clean(orphans, columns.risks.length);
        scores[6] = Ratio.clean(unmitigated, high);
    }

    /** Rules 5 and 8 to 12. */
    void actors() {
        roles();
        boolean[] over = new boolean[load.length];
        scores[7] = columns.byCapacity.jain(load, over);
        for (int i = 0; i < over.length; i++) {
            if (over[i]) {
                actor(8, "load.over", i, "load");
            }
        }
        exposed();
        power();
    }

    private void actor(int rule, String key, int actor, String field) {
        findings.add(new Finding(rule, key, "actors", columns.actors[actor].id(), field));
    }

    private void roles() {
        int idle = 0;
        int voiceless = 0;
        for (int i = 0; i < role.length; i++) {
            if (!role[i]) {
                idle++;
                actor(5, "actor.without.role", i, "roles");
            } else if (columns.votes[i] == 0) {
                voiceless++;
                actor(11, "role.without.vote", i, "votingWeight");
            }
        }
        scores[4] = Ratio.clean(idle, role.length);
        scores[10] = Ratio.clean(voiceless, role.length - idle);
    }

    /** Rules 9 and 10. */
    private void exposed() {
        int n = exposure.length;
        long total = 0;
        long capacity = 0;
        long benefit = 0;
        for (int i = 0; i < n; i++) {
            total += exposure[i];
            capacity = Math.addExact(capacity, columns.capacity[i]);
            benefit = Math.addExact(benefit, columns.benefit[i]);
        }
        // What is compared below is no larger than twice these.
        Math.multiplyExact(2 * total, capacity);
        long whole = Math.multiplyExact(2 * total, benefit);
        long square = Math.multiplyExact(total, total);
        long squares = 0;
        long distance = 0;
        int worst = 0;
        for (int i = 0; i < n; i++) {
            long own = exposure[i];
            long mine = columns.capacity[i];
            squares += own * own;
            worst = own * columns.capacity[worst] > exposure[worst] * mine ? i : worst;
            if (own * capacity > 2 * mine * total) {
                actor(9, "risk.overexposed", i, "exposure");
            }
            long above = own * benefit - columns.benefit[i] * total;
            distance += Math.abs(above);
            if (above > columns.benefit[i] * total) {
                actor(10, "risk.without.benefit", i, "benefit");
            }
        }
        Ratio fit = fit(columns.capacity[worst] * total, exposure[worst] * capacity);
        scores[8] = fit.mean(spread(square, squares, n));
        scores[9] = Ratio.of(whole - distance, whole);
    }

    private static Ratio fit(long capacity, long exposure) {
        return capacity >= exposure ? Ratio.ONE : Ratio.of(capacity, exposure);
    }

    /** {@return {@code (1 - squares / square) n / (n - 1)}} */
    private static Ratio spread(long square, long squares, int n) {
        return Ratio.of(square - squares, square).times(Ratio.of(n, n - 1));
    }

    private void power() {
        ExactPower power = new ExactPower(columns.votes, columns.quota);
        int n = power.mine.length;
        for (int i = 0; i < n; i++) {
            if (5 * power.mine[i] > 2 * power.all) {
                actor(12, "power.dominant", i, "votingWeight");
            }
        }
        scores[11] = Ratio.of((power.all - power.largest) * n, power.all * (n - 1));
    }
}
