package io.github.alliancekit.benchmarks.peers;

import java.util.ArrayList;
import java.util.List;

/** The lower bound on the plain model: each list is walked once, and nothing is allocated that is not needed. */
public final class HandFused implements PlainEngine {
    @Override
    public Result score(PlainAlliance alliance) {
        Pass pass = new Pass(alliance);
        pass.commitments();
        pass.risks();
        pass.benefits();
        return pass.result();
    }

    /** One walk over one alliance. */
    private static final class Pass {
        private final PlainAlliance alliance;
        private final ActorTable table;
        private final Tail tail;

        Pass(PlainAlliance alliance) {
            this.alliance = alliance;
            this.table = ActorTable.of(alliance.getActors());
            this.tail = new Tail(
                    alliance.getActors(), new double[alliance.getActors().size()]);
        }

        void commitments() {
            List<PlainCommitment> commitments = alliance.getCommitments();
            for (int i = 0, n = commitments.size(); i < n; i++) {
                PlainCommitment commitment = commitments.get(i);
                int accountable = commitment.getAccountable().size();
                int responsible = commitment.getResponsible().size();
                if (accountable != 1) {
                    tail.find(Rules.accountable(commitment));
                }
                if (responsible == 0) {
                    tail.find(Rules.responsible(commitment));
                }
                if (Rules.deadlineWrong(commitment.getDeadline(), alliance.getPlanStart(), alliance.getPlanEnd())) {
                    tail.find(Rules.deadline(commitment));
                }
                if (Rules.indicatorWrong(commitment.getIndicator())) {
                    tail.find(Rules.indicator(commitment));
                }
                double unit = commitment.getEffort() / (2 * accountable + responsible);
                carry(commitment.getAccountable(), 2 * unit);
                carry(commitment.getResponsible(), unit);
            }
        }

        private void carry(List<String> actors, double load) {
            for (int k = 0, n = actors.size(); k < n; k++) {
                int actor = table.of(actors.get(k));
                tail.load[actor] += load;
                tail.role[actor] = true;
            }
        }

        void risks() {
            List<PlainRisk> risks = alliance.getRisks();
            for (int i = 0, n = risks.size(); i < n; i++) {
                PlainRisk risk = risks.get(i);
                double amount = risk.getLikelihood() * risk.getImpact();
                if (risk.getOwner() == null) {
                    tail.find(Rules.orphan(risk));
                }
                if (amount >= Rules.HIGH_RISK) {
                    tail.high++;
                    if (risk.getMitigation() == null) {
                        tail.find(Rules.unmitigated(risk));
                    }
                }
                List<PlainShare> shares = risk.getShares();
                for (int k = 0, m = shares.size(); k < m; k++) {
                    double part = amount * shares.get(k).getShare();
                    tail.exposure[table.of(shares.get(k).getActor())] += part;
                    tail.totalExposure += part;
                }
            }
        }

        void benefits() {
            List<PlainShare> benefits = alliance.getBenefits();
            for (int k = 0, n = benefits.size(); k < n; k++) {
                PlainShare share = benefits.get(k);
                tail.benefit[table.of(share.getActor())] += share.getShare();
                tail.totalBenefit += share.getShare();
            }
        }

        Result result() {
            return tail.result(
                    alliance.getCommitments().size(), alliance.getRisks().size());
        }
    }

    /** What one pass has found, and rules 5 and 8 to 12 by the sums for each actor. */
    static final class Tail {
        final double[] load;
        final double[] exposure;
        final double[] benefit;
        final boolean[] role;
        double totalExposure;
        double totalBenefit;
        int high;
        private final List<PlainActor> actors;
        private final int[] found = new int[Rules.COUNT];
        private final double[] scores = new double[Rules.COUNT];
        private final List<Finding> findings = new ArrayList<>();

        /** Begins with the sums of benefits, if they are known before. */
        Tail(List<PlainActor> actors, double[] benefit) {
            this.actors = actors;
            this.benefit = benefit;
            this.load = new double[actors.size()];
            this.exposure = new double[actors.size()];
            this.role = new boolean[actors.size()];
        }

        void find(Finding finding) {
            findings.add(finding);
            found[finding.getRule() - 1]++;
        }

        Result result(int commitments, int risks) {
            actors();
            for (int rule = 1; rule <= 4; rule++) {
                scores[rule - 1] = Rules.clean(found[rule - 1], commitments);
            }
            scores[5] = Rules.clean(found[5], risks);
            scores[6] = Rules.clean(found[6], high);
            return Result.of(scores, findings);
        }

        private void actors() {
            int n = actors.size();
            double capacity = 0;
            double sum = 0;
            double squares = 0;
            int[] votes = new int[n];
            for (int i = 0; i < n; i++) {
                PlainActor actor = actors.get(i);
                capacity += actor.getCapacity();
                double ratio = load[i] / actor.getCapacity();
                sum += ratio;
                squares += ratio * ratio;
                votes[i] = actor.getVotingWeight();
                if (!role[i]) {
                    find(Rules.noRole(actor));
                } else if (votes[i] == 0) {
                    find(Rules.noVote(actor));
                }
            }
            scores[4] = Rules.clean(found[4], n);
            scores[7] = Rules.jain(sum, squares, n);
            scores[10] = Rules.clean(found[10], n - found[4]);
            compare(capacity, Rules.OVERLOAD * sum / n, Rules.power(votes));
        }

        private void compare(double capacity, double bar, double[] power) {
            int n = actors.size();
            double maxRatio = 0;
            double herfindahl = 0;
            double distance = 0;
            double largest = 0;
            for (int i = 0; i < n; i++) {
                PlainActor actor = actors.get(i);
                if (load[i] / actor.getCapacity() > bar) {
                    find(Rules.overload(actor));
                }
                double exposed = exposure[i] / totalExposure;
                double ratio = exposed / (actor.getCapacity() / capacity);
                double benefits = benefit[i] / totalBenefit;
                maxRatio = Math.max(maxRatio, ratio);
                herfindahl += exposed * exposed;
                distance += Math.abs(exposed - benefits);
                largest = Math.max(largest, power[i]);
                if (ratio > Rules.OVEREXPOSED) {
                    find(Rules.overexposed(actor));
                }
                if (exposed > Rules.MISALIGNED * benefits) {
                    find(Rules.misaligned(actor));
                }
                if (power[i] > Rules.DOMINANT) {
                    find(Rules.dominant(actor));
                }
            }
            scores[8] = Rules.exposureScore(maxRatio, herfindahl, n);
            scores[9] = 1 - distance / 2;
            scores[11] = Rules.powerScore(largest, n);
        }
    }
}
