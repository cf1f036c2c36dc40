package io.github.alliancekit.benchmarks.peers;

/** An engine that works on the plain model. */
public interface PlainEngine extends Engine<PlainAlliance, Result> {
    @Override
    default PlainAlliance prepare(PlainAlliance plain) {
        return plain;
    }

    @Override
    default Result result(Result outcome) {
        return outcome;
    }
}
