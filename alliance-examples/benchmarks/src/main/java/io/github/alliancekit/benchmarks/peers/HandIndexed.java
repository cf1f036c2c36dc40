package io.github.alliancekit.benchmarks.peers;

import java.util.List;

/** The lower bound of all: ids are resolved to numbers, and dates to days, once, when the model is made. */
public final class HandIndexed implements Engine<HandIndexed.Columns, Result> {
    /** An alliance in columns. */
    public static final class Columns {
        private final PlainAlliance plain;
        private final int start;
        private final int end;
        private final int[] accountableEnd;
        private final int[] accountable;
        private final int[] responsibleEnd;
        private final int[] responsible;
        private final int[] deadline;
        private final boolean[] indicator;
        private final double[] effort;
        private final double[] amount;
        private final boolean[] owned;
        private final boolean[] mitigated;
        private final int[] sharesEnd;
        private final int[] shareActor;
        private final double[] share;
        private final double[] benefit;

        private Columns(PlainAlliance plain) {
            this.plain = plain;
            start = (int) plain.getPlanStart().toEpochDay();
            end = (int) plain.getPlanEnd().toEpochDay();
            List<PlainCommitment> commitments = plain.getCommitments();
            int n = commitments.size();
            accountableEnd = new int[n];
            responsibleEnd = new int[n];
            deadline = new int[n];
            indicator = new boolean[n];
            effort = new double[n];
            accountable = new int
                    [commitments.stream()
                            .mapToInt(c -> c.getAccountable().size())
                            .sum()];
            responsible = new int
                    [commitments.stream()
                            .mapToInt(c -> c.getResponsible().size())
                            .sum()];
            List<PlainRisk> risks = plain.getRisks();
            int m = risks.size();
            amount = new double[m];
            owned = new boolean[m];
            mitigated = new boolean[m];
            sharesEnd = new int[m];
            int shares = risks.stream().mapToInt(r -> r.getShares().size()).sum();
            shareActor = new int[shares];
            share = new double[shares];
            benefit = new double[plain.getActors().size()];
            ActorTable table = ActorTable.of(plain.getActors());
            commitments(table);
            risks(table);
            plain.getBenefits().forEach(one -> benefit[table.of(one.getActor())] += one.getShare());
        }

        private void commitments(ActorTable table) {
            int a = 0;
            int r = 0;
            for (int i = 0; i < deadline.length; i++) {
                PlainCommitment commitment = plain.getCommitments().get(i);
                for (String id : commitment.getAccountable()) {
                    accountable[a++] = table.of(id);
                }
                for (String id : commitment.getResponsible()) {
                    responsible[r++] = table.of(id);
                }
                accountableEnd[i] = a;
                responsibleEnd[i] = r;
                deadline[i] = commitment.getDeadline() == null
                        ? Integer.MIN_VALUE
                        : (int) commitment.getDeadline().toEpochDay();
                indicator[i] = !Rules.indicatorWrong(commitment.getIndicator());
                effort[i] = commitment.getEffort();
            }
        }

        private void risks(ActorTable table) {
            int s = 0;
            for (int i = 0; i < amount.length; i++) {
                PlainRisk risk = plain.getRisks().get(i);
                amount[i] = risk.getLikelihood() * risk.getImpact();
                owned[i] = risk.getOwner() != null;
                mitigated[i] = risk.getMitigation() != null;
                for (PlainShare one : risk.getShares()) {
                    shareActor[s] = table.of(one.getActor());
                    share[s++] = one.getShare();
                }
                sharesEnd[i] = s;
            }
        }
    }

    @Override
    public Columns prepare(PlainAlliance plain) {
        return new Columns(plain);
    }

    @Override
    public Result score(Columns columns) {
        HandFused.Tail tail = new HandFused.Tail(columns.plain.getActors(), columns.benefit);
        commitments(columns, tail);
        risks(columns, tail);
        for (double part : columns.benefit) {
            tail.totalBenefit += part;
        }
        return tail.result(columns.deadline.length, columns.amount.length);
    }

    private static void commitments(Columns columns, HandFused.Tail tail) {
        List<PlainCommitment> commitments = columns.plain.getCommitments();
        int a = 0;
        int r = 0;
        for (int i = 0; i < columns.deadline.length; i++) {
            int lastA = columns.accountableEnd[i];
            int lastR = columns.responsibleEnd[i];
            if (lastA - a != 1) {
                tail.find(Rules.accountable(commitments.get(i)));
            }
            if (lastR == r) {
                tail.find(Rules.responsible(commitments.get(i)));
            }
            if (columns.deadline[i] < columns.start || columns.deadline[i] > columns.end) {
                tail.find(Rules.deadline(commitments.get(i)));
            }
            if (!columns.indicator[i]) {
                tail.find(Rules.indicator(commitments.get(i)));
            }
            double unit = columns.effort[i] / (2 * (lastA - a) + (lastR - r));
            for (; a < lastA; a++) {
                tail.load[columns.accountable[a]] += 2 * unit;
                tail.role[columns.accountable[a]] = true;
            }
            for (; r < lastR; r++) {
                tail.load[columns.responsible[r]] += unit;
                tail.role[columns.responsible[r]] = true;
            }
        }
    }

    private static void risks(Columns columns, HandFused.Tail tail) {
        List<PlainRisk> risks = columns.plain.getRisks();
        int s = 0;
        for (int i = 0; i < columns.amount.length; i++) {
            double amount = columns.amount[i];
            if (!columns.owned[i]) {
                tail.find(Rules.orphan(risks.get(i)));
            }
            if (amount >= Rules.HIGH_RISK) {
                tail.high++;
                if (!columns.mitigated[i]) {
                    tail.find(Rules.unmitigated(risks.get(i)));
                }
            }
            for (int last = columns.sharesEnd[i]; s < last; s++) {
                double part = amount * columns.share[s];
                tail.exposure[columns.shareActor[s]] += part;
                tail.totalExposure += part;
            }
        }
    }

    @Override
    public Result result(Result outcome) {
        return outcome;
    }
}
