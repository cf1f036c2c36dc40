package io.github.alliancekit.benchmarks.whole;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.rules.Assessment;
import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.Outcome;
import io.github.alliancekit.rules.Rule;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.RuleSet;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.measure.Interval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A set of rules, if they knew all answers beforehand: what an assessment costs around its rules, which no rule can get
 * below.
 *
 * <p>Answers are found by the identity of the alliance. One thread at a time.
 */
public final class KnownAnswers {
    private final IdentityHashMap<Alliance, Answer[]> all = new IdentityHashMap<>();
    private final RuleSet asked;
    private final RuleSet known;
    private final LocalDate asOf;
    private Answer[] current = new Answer[0];

    /** What a rule says of an alliance, worked out. */
    private record Answer(@Nullable Interval score, Outcome outcome, List<Message> notes, Optional<Message> reason) {
        private static Answer of(Verdict verdict) {
            Interval score = verdict.score().orElse(null);
            Outcome outcome =
                    score == null ? Outcome.holds() : new Outcome(score, verdict.shortfalls(), verdict.gaps());
            return new Answer(score, outcome, verdict.notes(), verdict.reason());
        }

        private Verdict verdict(Context context, RuleInfo info) {
            if (score == null) {
                return Verdict.notApplicable(info, reason.orElseThrow());
            }
            Verdict verdict = Verdict.of(context, info, score, () -> outcome, () -> notes);
            return reason.isEmpty() ? verdict : verdict.because(reason.get());
        }
    }

    /** A rule that looks its answer up. */
    private final class Known implements Rule {
        private final RuleInfo info;
        private final int number;

        Known(RuleInfo info, int number) {
            this.info = info;
            this.number = number;
        }

        @Override
        public RuleInfo info() {
            return info;
        }

        @Override
        public Verdict evaluate(Context context) {
            return current[number].verdict(context, info);
        }
    }

    /**
     * Takes the place of some rules.
     *
     * @param asked the rules
     * @param asOf the day of all assessments
     */
    public KnownAnswers(RuleSet asked, LocalDate asOf) {
        RuleSet same = asked;
        for (int i = 0; i < asked.rules().size(); i++) {
            RuleInfo info = asked.rules().get(i).info();
            same = same.without(info.id()).with(new Known(info, i));
        }
        this.asked = asked;
        this.known = same;
        this.asOf = asOf;
    }

    /**
     * Asks the rules about an alliance.
     *
     * @param alliance the alliance
     * @throws IllegalStateException if the rules that look their answers up do not give the same
     */
    public void learn(Alliance alliance) {
        Assessment assessment = asked.assess(alliance, asOf);
        List<Answer> answers = new ArrayList<>();
        assessment.verdicts().forEach(verdict -> answers.add(Answer.of(verdict)));
        all.put(alliance, answers.toArray(Answer[]::new));
        agree(assessment, assess(alliance));
    }

    private static void agree(Assessment wanted, Assessment got) {
        boolean same = wanted.clarity().range().equals(got.clarity().range())
                && wanted.balance().range().equals(got.balance().range())
                && wanted.verdicts().size() == got.verdicts().size()
                && wanted.findings().equals(got.findings())
                && wanted.questions().equals(got.questions());
        if (!same) {
            throw new IllegalStateException("Rules that know their answers say " + got + "\nwhere " + wanted
                    + "\nwas wanted\nMaybe a verdict says more than is taken from it.");
        }
    }

    /**
     * {@return the assessment, by rules that look their answers up}
     *
     * @param alliance one of the alliances that were learnt
     * @throws IllegalArgumentException if it is not
     */
    public Assessment assess(Alliance alliance) {
        Answer[] answers = all.get(alliance);
        if (answers == null) {
            throw new IllegalArgumentException("Nothing is known of \"" + alliance.id()
                    + "\"\nMaybe it is equal to one that is known, but another.");
        }
        current = answers;
        return known.assess(alliance, asOf);
    }
}
