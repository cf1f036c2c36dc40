package io.github.alliancekit.rules;

import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.measure.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The answer of one rule about one alliance on one day.
 *
 * <p>The score lies between 0 and 1 and is a range where facts are undisclosed. What falls short and what is not known
 * is worked out only when it is asked for.
 *
 * <pre>{@code
 * verdict.status();            // FAILS
 * verdict.score();             // 1/3
 * verdict.shortfalls();        // what keeps it from 1
 * }</pre>
 */
public final class Verdict {
    /** What a verdict says. */
    public enum Status {
        /** Even at worst the rule reaches its pass mark. */
        HOLDS,
        /** Even at best the rule does not reach its pass mark. */
        FAILS,
        /** It depends on what is not known. */
        OPEN,
        /** The rule makes no sense here; the reason says why. */
        NOT_APPLICABLE
    }

    /**
     * The part of one element in a score that is a sum.
     *
     * @param element the place of the element
     * @param score what it adds to the rule's score
     */
    public record Item(ElementPath element, Interval score) {}

    /** What lies behind a score, or will when it is asked for. */
    interface Source {
        Evidence get();
    }

    /** What lies behind a score; the items, if it is a sum, are worked out whenever they are asked for. */
    record Evidence(
            Shortfalls shortfalls,
            List<Gap> gaps,
            List<Message> notes,
            @Nullable Supplier<List<Item>> items) implements Source {
        private static final Evidence NOTHING = new Evidence(Outcome.holds(), List.of());

        Evidence(Outcome outcome, List<Message> notes) {
            this(Shortfalls.of(outcome.shortfalls()), outcome.gaps(), notes, null);
        }

        @Override
        public Evidence get() {
            return this;
        }
    }

    /** What a function works out, beside notes that are there. */
    private record Noted(Supplier<Outcome> outcome, List<Message> notes) implements Source {
        @Override
        public Evidence get() {
            return new Evidence(outcome.get(), notes);
        }
    }

    /** What two functions work out. */
    private record Later(Supplier<Outcome> outcome, Supplier<List<Message>> notes) implements Source {
        @Override
        public Evidence get() {
            return new Evidence(outcome.get(), List.copyOf(notes.get()));
        }
    }

    private final RuleInfo rule;
    private final Status status;
    private final @Nullable Interval score;
    private final @Nullable Message reason;
    private final Source source;
    /** Worked out when it is first asked for; twice if two threads ask at once, with the same outcome. */
    private volatile @Nullable Evidence evidence;

    private Verdict(RuleInfo rule, Status status, @Nullable Interval score, @Nullable Message reason, Source source) {
        this.rule = rule;
        this.status = status;
        this.score = score;
        this.reason = reason;
        this.source = source;
        this.evidence = source instanceof Evidence known ? known : null;
    }

    private Evidence evidence() {
        Evidence known = evidence;
        if (known == null) {
            known = source.get();
            evidence = known;
        }
        return known;
    }

    /**
     * {@return the verdict of a rule that is not a sum over elements}
     *
     * @param context the context that the rule was asked in
     * @param rule the rule
     * @param outcome its score, what falls short and what is not known
     * @param notes figures that a reader wants to see, in order
     */
    public static Verdict of(Context context, RuleInfo rule, Outcome outcome, Message... notes) {
        return with(context, rule, outcome.score(), new Evidence(outcome, List.of(notes)));
    }

    /**
     * {@return the verdict of a rule that is not a sum over elements, and works out what falls short when it is asked}
     * Most of what falls short is never looked at: a system that asks for headlines on every keystroke pays for no
     * message.
     *
     * <pre>{@code
     * return Verdict.of(context, info(), score, () -> Outcome.of(score, shortfalls(context), waits), () -> List.of());
     * }</pre>
     *
     * @param context the context that the rule was asked in
     * @param rule the rule
     * @param score from 0 to 1
     * @param outcome the same score, what falls short and what is not known
     * @param notes figures that a reader wants to see, in order
     */
    public static Verdict of(
            Context context, RuleInfo rule, Interval score, Supplier<Outcome> outcome, Supplier<List<Message>> notes) {
        return with(context, rule, score, new Later(outcome, notes));
    }

    /**
     * {@return the verdict of a rule that is not a sum over elements, and works out what falls short when it is asked,
     * with notes that are there at once}
     *
     * <pre>{@code
     * return Verdict.of(context, info(), score, () -> Outcome.of(score, shortfalls(context), waits));
     * }</pre>
     *
     * @param context the context that the rule was asked in
     * @param rule the rule
     * @param score from 0 to 1
     * @param outcome the same score, what falls short and what is not known
     * @param notes figures that a reader wants to see, in order
     */
    public static Verdict of(
            Context context, RuleInfo rule, Interval score, Supplier<Outcome> outcome, Message... notes) {
        return with(context, rule, score, new Noted(outcome, List.of(notes)));
    }

    /** {@return the verdict of a rule whose evidence is worked out on demand} */
    static Verdict with(Context context, RuleInfo rule, Interval score, Source evidence) {
        Fraction mark = context.profile().passMark(rule.id());
        Status status = !score.low().isLessThan(mark)
                ? Status.HOLDS
                : score.high().isLessThan(mark) ? Status.FAILS : Status.OPEN;
        return new Verdict(rule, status, score, null, evidence);
    }

    /**
     * {@return the verdict that a rule makes no sense here}
     *
     * @param rule the rule
     * @param reason why
     */
    public static Verdict notApplicable(RuleInfo rule, Message reason) {
        return new Verdict(rule, Status.NOT_APPLICABLE, null, reason, Evidence.NOTHING);
    }

    /**
     * {@return this verdict with a reason}
     *
     * @param reason why the answer is open or what it is
     */
    public Verdict because(Message reason) {
        return new Verdict(rule, status, score, reason, this::evidence);
    }

    /**
     * {@return this verdict with more figures that a reader wants to see}
     *
     * @param more works them out when they are asked for
     */
    public Verdict noting(Supplier<List<Message>> more) {
        return new Verdict(rule, status, score, reason, () -> {
            Evidence behind = evidence();
            List<Message> notes = new ArrayList<>(behind.notes());
            notes.addAll(more.get());
            return new Evidence(behind.shortfalls(), behind.gaps(), List.copyOf(notes), behind.items());
        });
    }

    /** {@return the rule} */
    public RuleInfo rule() {
        return rule;
    }

    /** {@return what the verdict says} */
    public Status status() {
        return status;
    }

    /** {@return the score, from 0 to 1; empty where the rule does not apply} */
    public Optional<Interval> score() {
        return Optional.ofNullable(score);
    }

    /** {@return why the rule does not apply, or why nothing can be said; empty where the findings say it} */
    public Optional<Message> reason() {
        return Optional.ofNullable(reason);
    }

    /** {@return what keeps the rule from holding, for certain} */
    public List<Shortfall> shortfalls() {
        return evidence().shortfalls().lifted();
    }

    /** {@return the same, each beside its lift} */
    Shortfalls found() {
        return evidence().shortfalls();
    }

    /** {@return what keeps the score from being a number; their widths add up to its width} */
    public List<Gap> gaps() {
        return evidence().gaps();
    }

    /** {@return the elements whose parts add up to the score; empty where it is not such a sum} */
    public List<Item> items() {
        Supplier<List<Item>> items = evidence().items();
        return items == null ? List.of() : items.get();
    }

    /** {@return the figures behind a score that is not a sum over elements} */
    public List<Message> notes() {
        return evidence().notes();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Verdict that
                && rule.id().equals(that.rule.id())
                && status == that.status
                && Objects.equals(score, that.score)
                && Objects.equals(reason, that.reason)
                && shortfalls().equals(that.shortfalls())
                && gaps().equals(that.gaps())
                && items().equals(that.items())
                && notes().equals(that.notes());
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule.id(), status, score, reason);
    }

    /** {@return the rule, the status and the score in one line} */
    @Override
    public String toString() {
        return score == null
                ? String.join(" ", rule.id(), status.name())
                : String.join(" ", rule.id(), status.name(), score.toString());
    }
}
