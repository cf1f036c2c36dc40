package io.github.alliancekit.benchmarks.twelve;

import io.github.alliancekit.benchmarks.peers.Engine;
import io.github.alliancekit.benchmarks.peers.Finding;
import io.github.alliancekit.benchmarks.peers.PlainAlliance;
import io.github.alliancekit.benchmarks.peers.Result;
import io.github.alliancekit.benchmarks.peers.Rules;
import io.github.alliancekit.core.Alliance;
import java.util.ArrayList;
import java.util.List;

/**
 * The lower bound of exact scores on the model of this library: one pass over columns of whole numbers, and one
 * reduction of a fraction for each score. It takes for granted that all is disclosed, explains nothing, and knows of no
 * gain.
 */
public final class HandExact implements Engine<ExactColumns, HandExact.Outcome> {
    /**
     * What came out.
     *
     * @param scores the twelve scores, that of rule 1 first
     * @param findings what is wrong
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares outcomes as a whole, and a copy would be timed
    public record Outcome(Ratio[] scores, List<Finding> findings) {}

    /** The same with the columns made anew each time, from a built alliance. */
    public static final class Anew implements Engine<Alliance, Outcome> {
        private final HandExact exact = new HandExact();

        @Override
        public Alliance prepare(PlainAlliance plain) {
            return Conversion.alliance(plain);
        }

        @Override
        public Outcome score(Alliance alliance) {
            return exact.score(exact.columns(alliance));
        }

        @Override
        public Result result(Outcome outcome) {
            return exact.result(outcome);
        }
    }

    @Override
    public ExactColumns prepare(PlainAlliance plain) {
        return columns(Conversion.alliance(plain));
    }

    /**
     * {@return the columns of an alliance that {@link Conversion} made}
     *
     * @param alliance the alliance
     */
    public ExactColumns columns(Alliance alliance) {
        return new ExactColumns(alliance);
    }

    @Override
    public Outcome score(ExactColumns columns) {
        ExactPass pass = new ExactPass(columns);
        pass.commitments();
        pass.risks();
        pass.actors();
        return new Outcome(pass.scores, pass.findings);
    }

    @Override
    public Result result(Outcome outcome) {
        double[] scores = new double[Rules.COUNT];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = outcome.scores()[i].fraction().toDecimal(15).doubleValue();
        }
        return Result.of(scores, new ArrayList<>(outcome.findings()));
    }
}
