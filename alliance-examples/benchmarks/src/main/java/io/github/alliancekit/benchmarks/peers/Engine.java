package io.github.alliancekit.benchmarks.peers;

/**
 * A way to score alliances by the twelve rules.
 *
 * @param <P> the model that it works on; what is made of the plain model beforehand is not timed
 * @param <R> what comes out; what is made of it for comparison is not timed
 */
public interface Engine<P, R> {
    /**
     * {@return an alliance in the model of this engine}
     *
     * @param plain the alliance
     */
    P prepare(PlainAlliance plain);

    /**
     * {@return the twelve scores, the means, and all findings}
     *
     * @param prepared an alliance
     */
    R score(P prepared);

    /**
     * {@return the same in the terms of all engines}
     *
     * @param outcome what came out
     */
    Result result(R outcome);
}
