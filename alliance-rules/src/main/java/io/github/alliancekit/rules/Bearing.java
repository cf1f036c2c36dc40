package io.github.alliancekit.rules;

import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.distribution.Bearers;
import io.github.alliancekit.core.distribution.Holder;
import io.github.alliancekit.core.distribution.Risk;
import io.github.alliancekit.core.distribution.Share;
import io.github.alliancekit.core.distribution.Transfer;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.measure.Interval;
import io.github.alliancekit.rules.measure.WeightedMean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who bears one risk, and how much there is to bear, each within limits.
 *
 * <p>The whole of the risk is one partition: what holders have in stated shares, what is borne jointly, what was
 * transferred with evidence, what was transferred without, and a rest that is nobody's unless more may be undisclosed.
 */
public final class Bearing {
    private final Risk risk;
    private final Fraction exposureLow;
    private final @Nullable Fraction exposureHigh;
    private final boolean joint;
    private final Parts parts;

    /** What was not transferred with evidence, what of that is borne jointly, and what nobody was named for. */
    private final Fraction part;

    private final Fraction jointPart;
    private final Fraction rest;
    private final boolean bearersOpen;
    private final boolean transfersOpen;
    private final boolean evidenceOpen;
    private final List<Wait> exposureWaits = new ArrayList<>(0);
    private final List<Wait> allocationWaits = new ArrayList<>(0);

    private Bearing(Risk risk, Context context) {
        this.risk = risk;
        Scope scope = context.scope();
        Profile profile = context.profile();
        Interval likelihood = risk.likelihood().isPresent()
                ? profile.likelihood(risk.likelihood().get())
                : Interval.UNIT;
        boolean impactKnown = false;
        if (risk.impact().isPresent()) {
            Interval impact = profile.impact(risk.impact().get());
            this.exposureLow = likelihood.low().times(impact.low());
            this.exposureHigh = likelihood.high().times(impact.high());
            impactKnown = impact.isPoint();
        } else {
            // An unknown impact has no upper limit, but a risk that never happens strikes nobody.
            this.exposureLow = Fraction.ZERO;
            this.exposureHigh = likelihood.high().isZero() ? Fraction.ZERO : null;
        }
        if (!exposureLow.equals(exposureHigh)) {
            waitForRating(likelihood.isPoint(), Facet.RISK_LIKELIHOOD, scope);
            waitForRating(impactKnown, Facet.RISK_IMPACT, scope);
        }
        this.joint = risk.bearers() instanceof Bearers.Joint;
        this.parts = new Parts(risk, context);
        this.part = Fraction.ONE.minus(parts.transferred);
        this.jointPart = joint ? part.minus(parts.unproven) : Fraction.ZERO;
        this.rest = part.minus(parts.unproven).minus(jointPart).minus(parts.heldByAnybody());
        boolean mayBeMore = rest.isPositive() || joint;
        this.bearersOpen = await(scope, Facet.RISK_BEARERS, mayBeMore);
        this.transfersOpen = await(scope, Facet.RISK_TRANSFERS, mayBeMore);
        this.evidenceOpen = await(scope, Facet.TRANSFER_EVIDENCE, parts.unproven.isPositive());
    }

    /** The parts of one risk as they were stated, summed up by who has them. */
    private static final class Parts {
        private List<Share> members = List.of();
        private List<String> jointMembers = List.of();
        private boolean jointOutsiders;
        private Fraction held = Fraction.ZERO;
        private Fraction outsiders = Fraction.ZERO;
        private Fraction groups = Fraction.ZERO;
        private Fraction transferred = Fraction.ZERO;
        private Fraction unproven = Fraction.ZERO;

        Parts(Risk risk, Context context) {
            if (risk.bearers() instanceof Bearers.Split split) {
                members = new ArrayList<>(split.shares().size());
                for (Share share : split.shares()) {
                    add(share, context);
                }
            } else {
                jointMembers = new ArrayList<>();
                for (Holder holder : risk.bearers().holders()) {
                    add(holder, context);
                }
            }
            for (Transfer transfer : risk.transfers()) {
                if (transfer.evidence().isPresent()) {
                    transferred = transferred.plus(transfer.share());
                } else {
                    unproven = unproven.plus(transfer.share());
                }
            }
        }

        Fraction heldByAnybody() {
            return held.plus(outsiders).plus(groups);
        }

        private void add(Share share, Context context) {
            if (!share.holder().isActor()) {
                groups = groups.plus(share.portion());
            } else if (context.isMember(share.holder().id())) {
                members.add(share);
                held = held.plus(share.portion());
            } else {
                outsiders = outsiders.plus(share.portion());
            }
        }

        private void add(Holder holder, Context context) {
            if (holder.isActor() && context.isMember(holder.id())) {
                jointMembers.add(holder.id());
            } else {
                jointOutsiders = true;
            }
        }
    }

    /**
     * {@return who bears a risk, seen on the day of an assessment}
     *
     * @param risk a risk of the alliance
     * @param context the assessment
     */
    public static Bearing of(Risk risk, Context context) {
        return new Bearing(risk, context);
    }

    static List<Bearing> all(Context context) {
        List<Bearing> bearings = new ArrayList<>(context.alliance().risks().size());
        for (Risk risk : context.alliance().risks()) {
            bearings.add(of(risk, context));
        }
        return Collections.unmodifiableList(bearings);
    }

    private void waitForRating(boolean known, Facet facet, Scope scope) {
        if (!known) {
            exposureWaits.add(scope.waitFor(facet, risk.id()).orElse(Wait.of(facet, risk.id())));
        }
    }

    private boolean await(Scope scope, Facet facet, boolean matters) {
        return matters && scope.addWait(allocationWaits, facet, risk.id());
    }

    /** {@return the risk} */
    public Risk risk() {
        return risk;
    }

    /** {@return what the exposure waits for; empty if it is known} */
    public List<Wait> exposureWaits() {
        return List.copyOf(exposureWaits);
    }

    /** {@return what waits to be known before one can tell how much is allocated; empty if one can} */
    public List<Wait> allocationWaits() {
        return List.copyOf(allocationWaits);
    }

    /** {@return what the share of each member waits for: a joint bearing waits for a split} */
    public List<Wait> shareWaits() {
        List<Wait> waits = new ArrayList<>(exposureWaits);
        waits.addAll(allocationWaits);
        if (joint && !bearersOpen) {
            waits.add(Wait.of(Facet.RISK_BEARERS, risk.id()));
        }
        return waits;
    }

    /** {@return whether there may be an exposure at all} */
    public boolean mayCount() {
        return exposureHigh == null || exposureHigh.isPositive();
    }

    /** {@return whether there is an exposure for certain} */
    public boolean counts() {
        return exposureLow.isPositive();
    }

    /** {@return the exposure, where it is known} */
    public Optional<Fraction> knownExposure() {
        return exposureLow.equals(exposureHigh) ? Optional.of(exposureLow) : Optional.empty();
    }

    /** {@return whether members or groups bear it jointly without a split} */
    public boolean isJoint() {
        return joint;
    }

    /** {@return whether the exposure and every share in it are known} */
    boolean isSettled() {
        return exposureLow.equals(exposureHigh) && !joint && !bearersOpen && !transfersUnknown();
    }

    /**
     * {@return whether the share of every member in what remains is known, and something remains}
     *
     * <p>It is then {@link #shareOf} over {@link #part}, without an interval for each.
     */
    public boolean isSplit() {
        return !joint && !bearersOpen && !transfersUnknown() && !part.isZero();
    }

    /** {@return the part of the risk that was not transferred with evidence, from 0 to 1} */
    public Fraction part() {
        return part;
    }

    /**
     * {@return the stated share of a member in the whole risk, 0 if it has none}
     *
     * @param member the id of a member
     */
    public Fraction shareOf(String member) {
        for (Share share : parts.members) {
            if (share.holder().id().equals(member)) {
                return share.portion();
            }
        }
        return Fraction.ZERO;
    }

    /** Adds the exposure that each member bears, where it is settled. */
    void addTo(MemberMeans means, Context context) {
        for (Share share : parts.members) {
            means.add(context.position(share.holder().id()), exposureLow, share.portion());
        }
    }

    /**
     * {@return the whole exposure as the weight of a value}
     *
     * @param value the value
     */
    public WeightedMean.Item exposure(Interval value) {
        return new WeightedMean.Item(exposureLow, exposureHigh, value);
    }

    /**
     * {@return how much of the risk is allocated: held by members or groups in stated shares, or transferred with
     * evidence} Joint bearers without a split count 0.
     */
    public Interval allocated() {
        Fraction sure = parts.transferred.plus(parts.groups).plus(parts.held);
        Fraction high = sure;
        if (evidenceOpen || transfersOpen) {
            high = high.plus(parts.unproven);
        }
        if (bearersOpen || transfersOpen) {
            high = high.plus(rest).plus(jointPart);
        }
        return Interval.of(sure, high.min(Fraction.ONE));
    }

    /** {@return the ids of the actors that bear it, in order} */
    public List<String> actors() {
        List<String> actors = new ArrayList<>();
        for (Holder holder : risk.bearers().holders()) {
            if (holder.isActor()) {
                actors.add(holder.id());
            }
        }
        return List.copyOf(actors);
    }

    /**
     * {@return what remains of the exposure after what was transferred with evidence, as the weight of a value}
     *
     * @param value the value
     */
    public WeightedMean.Item remaining(Interval value) {
        Fraction high = part.isZero() ? Fraction.ZERO : exposureHigh == null ? null : exposureHigh.times(part);
        return new WeightedMean.Item(remains(), high, value);
    }

    /** {@return the least exposure that remains after what was transferred with evidence} */
    Fraction remains() {
        return transfersUnknown() ? Fraction.ZERO : exposureLow.times(part);
    }

    /** {@return whether any exposure may remain after what was transferred with evidence} */
    public boolean mayRemain() {
        return mayCount() && part.isPositive();
    }

    /**
     * {@return the share of a member in what remains}
     *
     * @param member the id of a member
     */
    public Interval remainingOf(String member) {
        if (part.isZero() || transfersUnknown()) {
            // Which share is left of an unknown remainder is anybody's guess: wide, but never wrong.
            return Interval.UNIT;
        }
        Fraction low = shareOf(member);
        Fraction high = low;
        if (bearersOpen) {
            low = joint ? Fraction.ZERO : low;
            high = high.plus(rest).plus(jointPart);
        } else if (parts.jointMembers.contains(member)) {
            high = jointPart;
        }
        return Interval.of(low.dividedBy(part), high.dividedBy(part));
    }

    /** {@return the share in what remains that no member has: of groups, of others and of nobody} */
    public Interval remainingOfNobody() {
        if (part.isZero() || transfersUnknown()) {
            return Interval.UNIT;
        }
        Fraction low = parts.outsiders.plus(parts.groups).plus(parts.unproven);
        Fraction high = low.plus(rest);
        if (bearersOpen) {
            high = high.plus(jointPart);
        } else {
            low = high;
            high = parts.jointOutsiders ? high.plus(jointPart) : high;
            low = joint && parts.jointMembers.isEmpty() ? high : low;
        }
        return Interval.of(low.dividedBy(part), high.dividedBy(part));
    }

    private boolean transfersUnknown() {
        return transfersOpen || evidenceOpen;
    }
}
