package io.github.alliancekit.benchmarks.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Makes an alliance into the flat facts that a rule engine joins. */
final class Facts {
    private static final int PER_COMMITMENT = 5;
    private static final int PER_RISK = 4;
    private static final int OTHERS = 64;

    private Facts() {}

    static List<Object> of(PlainAlliance alliance) {
        List<Object> facts = new ArrayList<>(alliance.getCommitments().size() * PER_COMMITMENT
                + alliance.getRisks().size() * PER_RISK
                + OTHERS);
        each(alliance, facts::add);
        return facts;
    }

    static void each(PlainAlliance alliance, Consumer<Object> sink) {
        sink.accept(alliance);
        alliance.getActors().forEach(sink);
        for (PlainCommitment commitment : alliance.getCommitments()) {
            sink.accept(commitment);
            assignments(commitment, sink);
        }
        for (PlainRisk risk : alliance.getRisks()) {
            sink.accept(risk);
            for (PlainShare share : risk.getShares()) {
                double amount = risk.getLikelihood() * risk.getImpact() * share.getShare();
                sink.accept(new Exposure(share.getActor(), amount));
            }
        }
        for (PlainShare share : alliance.getBenefits()) {
            sink.accept(new Benefit(share.getActor(), share.getShare()));
        }
    }

    static void assignments(PlainCommitment commitment, Consumer<Object> sink) {
        int parts = 2 * commitment.getAccountable().size()
                + commitment.getResponsible().size();
        double unit = commitment.getEffort() / parts;
        for (String actor : commitment.getAccountable()) {
            sink.accept(new Assignment(actor, commitment.getId(), 2 * unit));
        }
        for (String actor : commitment.getResponsible()) {
            sink.accept(new Assignment(actor, commitment.getId(), unit));
        }
    }
}
