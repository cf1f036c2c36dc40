package io.github.alliancekit.benchmarks;

import io.github.alliancekit.benchmarks.peers.DroolsLive;
import io.github.alliancekit.benchmarks.peers.Engine;
import io.github.alliancekit.benchmarks.peers.Finding;
import io.github.alliancekit.benchmarks.peers.HandTwelve;
import io.github.alliancekit.benchmarks.peers.PlainAlliance;
import io.github.alliancekit.benchmarks.peers.PlainCommitment;
import io.github.alliancekit.benchmarks.peers.PlainGenerator;
import io.github.alliancekit.benchmarks.peers.PlainJson;
import io.github.alliancekit.benchmarks.peers.Result;
import io.github.alliancekit.benchmarks.peers.Size;
import io.github.alliancekit.benchmarks.peers.Updates;
import io.github.alliancekit.benchmarks.twelve.Conversion;
import io.github.alliancekit.benchmarks.twelve.HandExact;
import io.github.alliancekit.benchmarks.twelve.Ours;
import io.github.alliancekit.benchmarks.twelve.OursLive;
import io.github.alliancekit.benchmarks.twelve.Ratio;
import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Verdict;
import java.util.List;

/** Compares what engines say with the reference, {@link HandTwelve}: what does not agree is not worth timing. */
final class Agreement {
    private static final double TOLERANCE = 1e-9;

    private Agreement() {}

    /**
     * Scores some alliances of a size by one engine and by the reference.
     *
     * @throws IllegalStateException if a score differs by more than a billionth, or a finding by rule, place or key
     */
    static void check(String name, Size size, int seeds) {
        Engine<?, ?> engine = Engines.create(name);
        for (int seed = 0; seed < seeds; seed++) {
            PlainAlliance alliance = PlainJson.read(PlainJson.write(PlainGenerator.alliance(size, seed)));
            compare(name + ", " + size + ", seed " + seed, reference(alliance), outcome(engine, alliance));
        }
    }

    /**
     * Changes one commitment after the other and compares what the two that follow such changes say.
     *
     * @throws IllegalStateException if one of them differs from the reference
     */
    static void checkUpdates(Size size, int updates) {
        PlainAlliance alliance = PlainGenerator.alliance(size, 0);
        OursLive ours = new OursLive(Conversion.alliance(alliance));
        try (DroolsLive drools = new DroolsLive(alliance)) {
            for (int i = 0; i < updates; i++) {
                PlainCommitment edit = Updates.edit(alliance, i);
                alliance = Updates.with(alliance, edit);
                drools.update(edit);
                ours.update(Conversion.commitment(edit));
                Result reference = reference(alliance);
                compare("drools, stateful, update " + i, reference, drools.result());
                compare("ours, update " + i, reference, ours.result());
            }
        }
    }

    /**
     * Scores some alliances of a size by hand and by this library.
     *
     * @throws IllegalStateException if a score differs in its numerator or denominator
     */
    static void checkExact(Size size, int seeds) {
        Ours ours = new Ours();
        HandExact hand = new HandExact();
        for (int seed = 0; seed < seeds; seed++) {
            Alliance alliance = Conversion.alliance(PlainGenerator.alliance(size, seed));
            List<Verdict> verdicts = ours.verdicts(alliance).verdicts();
            HandExact.Outcome outcome = hand.score(hand.columns(alliance));
            for (int i = 0; i < verdicts.size(); i++) {
                Fraction wanted = verdicts.get(i).score().orElseThrow().low();
                Ratio got = outcome.scores()[i];
                if (!got.numerator().equals(wanted.numerator())
                        || !got.denominator().equals(wanted.denominator())) {
                    throw new IllegalStateException(size + ", seed " + seed + ", rule " + (i + 1) + ": "
                            + got.numerator() + "/" + got.denominator() + " where " + wanted
                            + " was wanted\nMaybe it is not in lowest terms.");
                }
            }
        }
    }

    private static Result reference(PlainAlliance alliance) {
        return new HandTwelve().score(alliance);
    }

    private static <P, R> Result outcome(Engine<P, R> engine, PlainAlliance alliance) {
        return engine.result(engine.score(engine.prepare(alliance)));
    }

    private static void compare(String where, Result wanted, Result got) {
        for (int i = 0; i < wanted.scores().length; i++) {
            near(where + ": rule " + (i + 1), wanted.scores()[i], got.scores()[i]);
        }
        near(where + ": clarity", wanted.clarity(), got.clarity());
        near(where + ": balance", wanted.balance(), got.balance());
        List<String> wantedFindings = texts(wanted);
        List<String> gotFindings = texts(got);
        if (!wantedFindings.equals(gotFindings)) {
            throw new IllegalStateException(where + ": " + first(wantedFindings, gotFindings)
                    + "\nMaybe a rule was changed in one engine only.");
        }
    }

    private static String first(List<String> wanted, List<String> got) {
        for (int i = 0; i < Math.min(wanted.size(), got.size()); i++) {
            if (!wanted.get(i).equals(got.get(i))) {
                return "finding \"" + got.get(i) + "\" where \"" + wanted.get(i) + "\" was wanted";
            }
        }
        return got.size() + " findings where " + wanted.size() + " were wanted";
    }

    private static void near(String where, double wanted, double got) {
        if (!(Math.abs(wanted - got) <= TOLERANCE)) {
            throw new IllegalStateException(where + ": " + got + " where " + wanted
                    + " was wanted\nMaybe a rule was changed in one engine only.");
        }
    }

    private static List<String> texts(Result result) {
        return result.findings().stream().map(Finding::toString).sorted().toList();
    }
}
