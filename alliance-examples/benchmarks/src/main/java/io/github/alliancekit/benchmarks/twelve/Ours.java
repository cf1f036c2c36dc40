package io.github.alliancekit.benchmarks.twelve;

import io.github.alliancekit.benchmarks.peers.Engine;
import io.github.alliancekit.benchmarks.peers.Finding;
import io.github.alliancekit.benchmarks.peers.PlainAlliance;
import io.github.alliancekit.benchmarks.peers.Result;
import io.github.alliancekit.benchmarks.peers.Rules;
import io.github.alliancekit.benchmarks.whole.KnownAnswers;
import io.github.alliancekit.benchmarks.whole.Reads;
import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.index.AllianceIndex;
import io.github.alliancekit.rules.Assessment;
import io.github.alliancekit.rules.Headline;
import io.github.alliancekit.rules.RuleSet;
import io.github.alliancekit.rules.measure.Interval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** This library as an engine: exact, with findings that know their gain. */
public final class Ours implements Engine<Alliance, Ours.Outcome> {
    /** The day of every assessment. */
    public static final LocalDate DAY = LocalDate.of(2027, 6, 30);

    /** The same with the index made anew each time. */
    public static final class Anew implements Engine<Alliance, Outcome> {
        private final Ours ours = new Ours();

        @Override
        public Alliance prepare(PlainAlliance plain) {
            return ours.prepare(plain);
        }

        @Override
        public Outcome score(Alliance alliance) {
            AllianceIndex index = AllianceIndex.of(alliance.actors(), alliance.plans(), alliance.disclosure());
            if (index.actors() == 0) {
                throw new IllegalStateException("Nobody is in the index of \"" + alliance.id() + "\"");
            }
            return ours.score(alliance);
        }

        @Override
        public Result result(Outcome outcome) {
            return ours.result(outcome);
        }
    }

    /** The same by rules that know all answers beforehand: what is around the rules. */
    public static final class Known implements Engine<Alliance, Outcome> {
        private final Ours ours = new Ours();
        private final KnownAnswers known = new KnownAnswers(ours.rules, DAY);

        @Override
        public Alliance prepare(PlainAlliance plain) {
            Alliance alliance = ours.prepare(plain);
            known.learn(alliance);
            return alliance;
        }

        @Override
        public Outcome score(Alliance alliance) {
            Assessment assessment = known.assess(alliance);
            return new Outcome(assessment, assessment.findings());
        }

        @Override
        public Result result(Outcome outcome) {
            return ours.result(outcome);
        }
    }

    private final RuleSet rules = TwelveRules.ruleSet();

    /**
     * What came out, read.
     *
     * @param assessment the headlines and verdicts
     * @param findings all findings
     */
    public record Outcome(Assessment assessment, List<io.github.alliancekit.rules.Finding> findings) {}

    @Override
    public Alliance prepare(PlainAlliance plain) {
        return Conversion.alliance(plain);
    }

    @Override
    public Outcome score(Alliance alliance) {
        Assessment assessment = verdicts(alliance);
        return new Outcome(assessment, assessment.findings());
    }

    /**
     * {@return the headlines and verdicts alone, read}
     *
     * @param alliance the alliance
     */
    public Assessment verdicts(Alliance alliance) {
        Assessment assessment = rules.assess(alliance, DAY);
        if (Reads.headlinesAndVerdicts(assessment) == 0) {
            throw new IllegalStateException("No rule applies to \"" + alliance.id() + "\"");
        }
        return assessment;
    }

    @Override
    public Result result(Outcome outcome) {
        double[] scores = new double[Rules.COUNT];
        for (int rule = 1; rule <= scores.length; rule++) {
            scores[rule - 1] = number(
                    outcome.assessment().verdict(TwelveRules.id(rule)).score().orElseThrow());
        }
        List<Finding> findings =
                new ArrayList<>(outcome.findings().stream().map(Ours::plain).toList());
        return new Result(
                scores,
                points(outcome.assessment().clarity()),
                points(outcome.assessment().balance()),
                findings);
    }

    private static double points(Headline headline) {
        return number(headline.range().orElseThrow()) / 100;
    }

    private static double number(Interval score) {
        if (!score.isPoint()) {
            throw new IllegalStateException("A range, though all is disclosed: " + score);
        }
        return score.low().toDecimal(15).doubleValue();
    }

    private static Finding plain(io.github.alliancekit.rules.Finding finding) {
        List<String> steps = finding.element().steps();
        int last = steps.size() - 1;
        String key = finding.text().key();
        int rule = Integer.parseInt(finding.rule().id().substring(1));
        return new Finding(
                rule,
                key.substring(finding.rule().id().length() + 1),
                steps.get(last - 2),
                steps.get(last - 1),
                steps.get(last));
    }
}
