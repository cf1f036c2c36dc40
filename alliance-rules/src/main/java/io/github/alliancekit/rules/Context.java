package io.github.alliancekit.rules;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.Phase;
import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.disclosure.Disclosure;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.distribution.Result;
import io.github.alliancekit.core.distribution.Risk;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Fraction;
import io.vavr.Lazy;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * All that a rule may look at: the alliance, the day, the profile, and the sums that were worked out once for all
 * rules.
 *
 * <p>A rule asks here and never walks the alliance to find what is known here.
 *
 * <pre>{@code
 * context.members().size();                                  // n, on the day of the assessment
 * context.responsibility().of("ministry");                   // the ministry's share of responsibility
 * context.profile().threshold("BAL-06", "good");             // 3/20
 * }</pre>
 */
public final class Context {
    private static final Facet[] MONEY = {Facet.CURRENCY, Facet.RATES};
    private static final Facet[] BENEFIT = {Facet.BENEFITS, Facet.GROUPS, Facet.CURRENCY, Facet.RATES};
    private static final Facet[] CONTRIBUTION = {Facet.CONTRIBUTIONS, Facet.CURRENCY, Facet.RATES};

    private final Alliance alliance;
    private final LocalDate asOf;
    private final Profile profile;
    private final List<Actor> members;
    private final Scope scope;
    private final List<String> memberIds;
    private final @Nullable Changed changed;
    private final Map<Function<Context, ?>, Object> derived = new ConcurrentHashMap<>(0);
    private final Lazy<List<Element<Commitment>>> commitmentElements;
    private final Lazy<List<Element<Actor>>> memberElements;
    private final Lazy<List<Element<Risk>>> riskElements;
    private final Lazy<List<Bearing>> bearings;
    private final Lazy<List<VotingBody>> votingBodies;
    private final Lazy<Shares> responsibility;
    private final Lazy<Shares> risk;
    private final Lazy<Shares> benefit;
    private final Lazy<Shares> anyBenefit;
    private final Lazy<Shares> capacity;
    private final Lazy<Shares> contribution;
    private final Lazy<Shares> attribution;
    private final Lazy<Shares> equal;
    private final Lazy<Shares> declared;

    Context(Alliance alliance, LocalDate asOf, Profile profile) {
        this(alliance, asOf, profile, null);
    }

    /** Takes over what an earlier context has worked out of parts that are still the same. */
    Context(Context earlier, Alliance alliance) {
        this(alliance, earlier.asOf, earlier.profile, earlier);
    }

    private Context(Alliance alliance, LocalDate asOf, Profile profile, @Nullable Context earlier) {
        this.alliance = alliance;
        this.asOf = asOf;
        this.profile = profile;
        this.members = alliance.members(asOf);
        this.scope = scope(ElementPath.ROOT);
        this.memberIds = members.stream().map(Actor::id).toList();
        this.changed = earlier == null ? null : Changed.between(earlier.alliance, alliance);
        this.commitmentElements =
                shared(earlier, context -> context.commitmentElements, () -> Elements.commitments(this), Facet.PLANS);
        this.memberElements = shared(earlier, context -> context.memberElements, () -> Elements.members(this));
        this.riskElements = shared(earlier, context -> context.riskElements, () -> Elements.risks(this), Facet.RISKS);
        this.bearings = shared(
                earlier,
                context -> context.bearings,
                () -> alliance.risks().stream()
                        .map(risk -> Bearing.of(risk, this))
                        .toList(),
                Facet.RISKS);
        this.votingBodies =
                shared(earlier, context -> context.votingBodies, () -> VotingBody.of(this), Facet.GOVERNANCE);
        this.responsibility =
                shared(earlier, context -> context.responsibility, () -> ResponsibilityShares.of(this), Facet.PLANS);
        this.risk = shared(earlier, context -> context.risk, () -> RiskShares.of(this), Facet.RISKS);
        this.benefit = shared(
                earlier, context -> context.benefit, () -> BenefitShares.of(this, profile.materialBenefit()), BENEFIT);
        this.anyBenefit = shared(earlier, context -> context.anyBenefit, this::benefitHoweverLittle, BENEFIT);
        this.capacity = shared(earlier, context -> context.capacity, () -> CapacityShares.of(this), MONEY);
        this.contribution =
                shared(earlier, context -> context.contribution, () -> ContributionShares.of(this), CONTRIBUTION);
        this.attribution =
                shared(earlier, context -> context.attribution, () -> AttributionShares.of(this), Facet.RESULTS);
        this.equal = shared(earlier, context -> context.equal, () -> PolicyShares.equal(this));
        this.declared = shared(earlier, context -> context.declared, () -> PolicyShares.declared(this));
    }

    /** Where enough of the value is meant for members, the shares are those of any value. */
    private Shares benefitHoweverLittle() {
        return benefit().state() == Shares.State.KNOWN ? benefit() : BenefitShares.of(this, Fraction.ZERO);
    }

    /** What was worked out earlier, if it was, and of parts that are the same; else it will be worked out anew. */
    private <T> Lazy<T> shared(
            @Nullable Context earlier, Function<Context, Lazy<T>> what, Supplier<T> anew, Facet... parts) {
        if (earlier != null && changed != null && !changed.any(parts)) {
            Lazy<T> known = what.apply(earlier);
            if (known.isEvaluated()) {
                return known;
            }
        }
        return Lazy.of(anew);
    }

    /** {@return whether what a rule reads may differ from the context that this one followed} */
    boolean mayHaveChangedFor(RuleInfo rule) {
        Reference reference = profile.references().get(rule.id());
        return changed == null
                || changed.concerns(rule.reads())
                || (reference != null && changed.concerns(reference.reads()));
    }

    /**
     * {@return what a function makes of this context, made once} For what several rules of one's own ask for: a rule
     * that keeps it in itself would have a state.
     *
     * <pre>{@code
     * private static final Function<Context, Load> LOAD = Load::of;
     * …
     * context.derived(LOAD).of("ministry");
     * }</pre>
     *
     * @param how makes it, of this context alone; the same object wherever the same is meant
     * @param <T> the type of what is made
     */
    @SuppressWarnings("unchecked") // what a function made is of its type
    public <T> T derived(Function<Context, T> how) {
        Object known = derived.get(how);
        if (known == null) {
            T made = how.apply(this); // outside of the map: it may ask for something derived itself
            derived.putIfAbsent(how, made);
            return made;
        }
        return (T) known;
    }

    /** {@return the alliance that is being assessed} */
    public Alliance alliance() {
        return alliance;
    }

    /** {@return the day of the assessment: facts dated after it do not exist} */
    public LocalDate asOf() {
        return asOf;
    }

    /** {@return the weights, severities and thresholds} */
    public Profile profile() {
        return profile;
    }

    /** {@return how far the alliance has come} */
    public Phase phase() {
        return alliance.phase();
    }

    /** {@return the actors that are members on the day, sorted by id; at least two} */
    public List<Actor> members() {
        return members;
    }

    /** {@return what was achieved by the day of the assessment} */
    public List<Result> results() {
        return alliance.results().stream()
                .filter(result -> !result.date().isAfter(asOf))
                .toList();
    }

    /**
     * {@return whether an actor is a member on the day}
     *
     * @param actor the id of an actor
     */
    public boolean isMember(String actor) {
        return position(actor) >= 0;
    }

    /** {@return the ids of the members, sorted} */
    List<String> memberIds() {
        return memberIds;
    }

    /**
     * {@return the position of an actor among {@link #members()}, from 0; negative if it is no member}
     *
     * @param actor the id of an actor
     */
    public int position(String actor) {
        return Collections.binarySearch(memberIds, actor);
    }

    /** {@return what is known of the alliance} */
    public Disclosure disclosure() {
        return alliance.disclosure();
    }

    /** {@return the scope of the alliance as a whole} */
    public Scope scope() {
        return scope;
    }

    /**
     * {@return the scope of an element}
     *
     * @param path the place of the element
     * @param ids the ids on that path
     */
    public Scope scope(ElementPath path, String... ids) {
        return scope(path, List.of(ids));
    }

    Scope scope(ElementPath path, List<String> ids) {
        return new Scope(path, ids, asOf, alliance.disclosure());
    }

    List<Element<Commitment>> commitmentElements() {
        return commitmentElements.get();
    }

    List<Element<Actor>> memberElements() {
        return memberElements.get();
    }

    List<Element<Risk>> riskElements() {
        return riskElements.get();
    }

    /** {@return who bears each risk, in the order of the risks} */
    public List<Bearing> bearings() {
        return bearings.get();
    }

    /**
     * {@return the bodies that decide on strategy or budget, or may, by id; each knows v, the voting power of the
     * members}
     */
    public List<VotingBody> votingBodies() {
        return votingBodies.get();
    }

    /**
     * {@return r: each member's share of responsibility} Half of a commitment's weight goes to the accountable and half
     * to the responsible (the halves are the profile's), each split equally; what no member holds goes to nobody.
     */
    public Shares responsibility() {
        return responsibility.get();
    }

    /**
     * {@return k: each member's share of the exposure to risk} Exposure is likelihood times impact, less what was
     * transferred with evidence; what groups bear or nobody holds goes to nobody.
     */
    public Shares risk() {
        return risk.get();
    }

    /**
     * {@return b: each member's share of the value of benefits} A group's share counts for the members that represent
     * it; what goes to nobody else is left out, and the rest adds up to 1. Where hardly any of the value is meant for
     * members (less than the profile's material part), it is immaterial.
     */
    public Shares benefit() {
        return benefit.get();
    }

    /** {@return b as in {@link #benefit()}, however little of the value is meant for members} */
    public Shares anyBenefit() {
        return anyBenefit.get();
    }

    /** {@return p: each member's share of capacity, by declared weights or by amounts in the alliance's currency} */
    public Shares capacity() {
        return capacity.get();
    }

    /**
     * {@return q: each member's share of what members put in, at declared value in the alliance's currency} A
     * contribution counts whether it was confirmed or not.
     */
    public Shares contribution() {
        return contribution.get();
    }

    /**
     * {@return what the profile holds a rule against: each member's share by that policy}
     *
     * <p>{@link Reference#EQUAL} and {@link Reference#DECLARED} are always numbers, the others what they are by
     * {@link #capacity()} and so on. Need is not stated of members, and shares that the profile does not declare are
     * not there: both are {@link Shares.State#NOTHING}, with their reason. A rule that asks here need not declare that
     * it reads what the reference is worked out from.
     *
     * <pre>{@code
     * context.reference("BAL-06").of("ministry");   // 1/4, its share of capacity in the standard profile
     * }</pre>
     *
     * @param rule the id of a rule
     * @throws IllegalArgumentException if the profile does not say what the rule is held against
     */
    public Shares reference(String rule) {
        return switch (profile.reference(rule)) {
            case EQUAL -> equal.get();
            case CAPACITY -> capacity();
            case CONTRIBUTION -> contribution();
            case RESPONSIBILITY -> responsibility();
            case BENEFIT -> benefit();
            case RISK_BORNE -> risk();
            case NEED -> PolicyShares.need();
            case DECLARED -> declared.get();
        };
    }

    /**
     * {@return g: the part of the results that is owed to each member, in the mean over the results} What is owed to
     * others or to nobody is nobody's.
     */
    public Shares attribution() {
        return attribution.get();
    }
}
