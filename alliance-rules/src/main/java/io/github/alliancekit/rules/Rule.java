package io.github.alliancekit.rules;

/**
 * One question that is put to an alliance, with its answer from 0 to 1.
 *
 * <p>A rule is immutable and has no state: the same context gives the same verdict. It reads no clock, no locale and no
 * file. Where facts are undisclosed its answer is a range that contains the score in every completion: however the
 * undisclosed were filled with legal values.
 *
 * <p>A rule that judges elements one by one is an {@link ElementRule}. A team's own rule:
 *
 * <pre>{@code
 * public final class HasCurrency implements Rule {
 *     public RuleInfo info() { return RuleInfo.of("MY-01", Family.CLARITY).withTexts(TEXTS).reading(Facet.CURRENCY); }
 *     public Verdict evaluate(Context context) {
 *         return Verdict.of(context, info(), new Checklist(context.scope())
 *                 .item(context.alliance().currency().isPresent(), Facet.CURRENCY, "currency", info().message("none"))
 *                 .outcome());
 *     }
 * }
 * }</pre>
 */
public interface Rule {
    /** {@return what the rule knows of itself; always the same} */
    RuleInfo info();

    /**
     * Puts the question to an alliance.
     *
     * @param context the alliance, the day, the profile, and what was worked out from them
     * @return the answer
     */
    Verdict evaluate(Context context);
}
