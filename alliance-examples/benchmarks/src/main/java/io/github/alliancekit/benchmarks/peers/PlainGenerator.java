package io.github.alliancekit.benchmarks.peers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Invented alliances from a seed: mostly sound, with about one flaw in ten of each kind.
 *
 * <p>No number has more than three decimals, and the shares of a risk add up to exactly 1, so that an exact engine can
 * read them.
 */
public final class PlainGenerator {
    private PlainGenerator() {}

    /**
     * {@return an alliance}
     *
     * @param size how large
     * @param seed which one; the same seed always makes the same
     */
    public static PlainAlliance alliance(Size size, long seed) {
        SplittableRandom r = new SplittableRandom(seed * 1_000_003 + size.commitments());
        LocalDate start = LocalDate.of(2026, 1, 1);
        LocalDate end = LocalDate.of(2029, 12, 31);
        int days = (int) (end.toEpochDay() - start.toEpochDay());
        Sector[] sectors = Sector.values();

        List<PlainActor> actors = new ArrayList<>();
        for (int i = 0; i < size.actors(); i++) {
            int vote = r.nextInt(10) == 0 ? 0 : 1 + r.nextInt(9);
            actors.add(new PlainActor(
                    "actor-" + i,
                    "Actor number " + i,
                    sectors[r.nextInt(sectors.length)],
                    r.nextInt(500, 5001) / 1000.0,
                    vote));
        }
        // A few actors get no role at all, so that rule 5 has something to say.
        int active = Math.max(3, size.actors() - 1 - size.actors() / 15);

        List<PlainCommitment> commitments = new ArrayList<>();
        for (int i = 0; i < size.commitments(); i++) {
            int roll = r.nextInt(100);
            int accountable = roll < 5 ? 0 : roll < 12 ? 2 : 1;
            int responsible = r.nextInt(100) < 8 ? 0 : 1 + r.nextInt(4);
            LocalDate deadline = r.nextInt(100) < 7 ? null : start.plusDays(r.nextInt(days + days / 20));
            PlainIndicator indicator = null;
            if (r.nextInt(100) >= 8) {
                Double baseline = r.nextInt(100) < 8 ? null : Double.valueOf(r.nextInt(1000) / 10.0);
                Double target = r.nextInt(100) < 5 ? null : Double.valueOf(r.nextInt(5000) / 10.0);
                indicator = new PlainIndicator("Share of the target group reached", baseline, target);
            }
            commitments.add(new PlainCommitment(
                    "c-" + i,
                    "Commitment number " + i + " of the common plan",
                    pick(r, active, accountable),
                    pick(r, active, responsible),
                    deadline,
                    indicator,
                    1 + r.nextInt(40)));
        }

        List<PlainRisk> risks = new ArrayList<>();
        for (int i = 0; i < size.risks(); i++) {
            List<String> bearers = pick(r, size.actors(), 1 + r.nextInt(3));
            List<PlainShare> shares = new ArrayList<>();
            int left = 1000; // thousandths, so that the shares of a risk add to exactly 1 in decimal
            for (int k = 0; k < bearers.size(); k++) {
                int part = k == bearers.size() - 1 ? left : (int) (left * (0.3 + 0.4 * r.nextDouble()));
                shares.add(new PlainShare(bearers.get(k), part / 1000.0));
                left -= part;
            }
            risks.add(new PlainRisk(
                    "r-" + i,
                    "Risk number " + i,
                    r.nextInt(1, 11) / 10.0,
                    r.nextInt(1, 11) / 10.0,
                    r.nextInt(100) < 12 ? null : bearers.get(0),
                    r.nextInt(100) < 20 ? null : "Shared reserve and a quarterly review",
                    shares));
        }

        List<PlainShare> benefits = new ArrayList<>();
        for (int i = 0; i < size.actors(); i++) {
            if (r.nextInt(12) != 0 || i == 0) {
                benefits.add(new PlainShare("actor-" + i, r.nextInt(100, 1101) / 1000.0));
            }
        }
        return new PlainAlliance(
                "alliance-" + seed, "Synthetic alliance " + seed, start, end, actors, commitments, risks, benefits);
    }

    private static List<String> pick(SplittableRandom r, int bound, int count) {
        List<String> ids = new ArrayList<>(count);
        while (ids.size() < Math.min(count, bound)) {
            // Squared draw: a few actors carry much, most carry little.
            double u = r.nextDouble();
            String id = "actor-" + (int) (u * u * bound);
            if (!ids.contains(id)) {
                ids.add(id);
            }
        }
        return ids;
    }
}
