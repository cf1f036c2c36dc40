package io.github.alliancekit.rules;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.Phase;
import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.disclosure.Disclosure;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.distribution.Result;
import io.github.alliancekit.core.distribution.Risk;
import io.github.alliancekit.core.governance.Governance;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Fraction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
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
    private static final Governance NOTHING_STATED = Governance.builder().build();
    private static final Facet[] MONEY = {Facet.CURRENCY, Facet.RATES};
    private static final Facet[] BENEFITS = {Facet.BENEFITS, Facet.GROUPS, Facet.CURRENCY, Facet.RATES};
    private static final Facet[] CONTRIBUTIONS = {Facet.CONTRIBUTIONS, Facet.CURRENCY, Facet.RATES};

    /** What is worked out once for all rules, and from which parts of the alliance beside its members. */
    private enum Work implements Function<Context, Object> {
        COMMITMENTS(Facet.PLANS),
        MEMBERS,
        RISKS(Facet.RISKS),
        BEARINGS(Facet.RISKS),
        VOTING_BODIES(Facet.GOVERNANCE),
        RESPONSIBILITY(Facet.PLANS),
        RISK(Facet.RISKS),
        BENEFIT(BENEFITS),
        ANY_BENEFIT(BENEFITS),
        CAPACITY(MONEY),
        CONTRIBUTION(CONTRIBUTIONS),
        ATTRIBUTION(Facet.RESULTS),
        EQUAL,
        DECLARED;

        private static final List<Work> ALL = List.of(values());

        @SuppressWarnings("ImmutableEnumChecker") // Set.of makes it, which cannot be changed
        private final Set<Facet> parts;

        Work(Facet... parts) {
            this.parts = Set.of(parts);
        }

        @Override
        public Object apply(Context context) {
            return switch (this) {
                case COMMITMENTS -> CommitmentElements.list(context);
                case MEMBERS -> MemberElements.list(context);
                case RISKS -> RiskElements.list(context);
                case BEARINGS -> Bearing.all(context);
                case VOTING_BODIES -> VotingBody.of(context);
                case RESPONSIBILITY -> ResponsibilityShares.of(context);
                case RISK -> RiskShares.of(context);
                case BENEFIT -> context.materialBenefit();
                case ANY_BENEFIT -> context.benefitHoweverLittle();
                case CAPACITY -> CapacityShares.of(context);
                case CONTRIBUTION -> ContributionShares.of(context);
                case ATTRIBUTION -> AttributionShares.of(context);
                case EQUAL -> PolicyShares.equal(context);
                case DECLARED -> PolicyShares.declared(context);
            };
        }
    }

    /** Something of elements that was made so many changes of the alliance ago. */
    private record Kept(Followed<?> value, int changes) {}

    /** What nobody asked for during so many changes is made anew when somebody does. */
    private static final int MOST_CHANGES = 16;

    private final Alliance alliance;
    private final LocalDate asOf;
    private final Profile profile;
    private final List<Actor> members;
    private final Scope scope;
    private final List<String> memberIds;
    private final Map<String, Integer> positions = new HashMap<>();
    private final @Nullable Changed changed;
    private final OptionalInt replacedCommitment;
    private final Map<Function<Context, ?>, Kept> before = new HashMap<>();
    private final Map<Function<Context, ?>, Object> derived = new ConcurrentHashMap<>();

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
        this.memberIds = idsOf(members);
        for (String id : memberIds) {
            positions.put(id, positions.size());
        }
        this.changed = earlier == null ? null : Changed.between(earlier.alliance, alliance);
        boolean plansDiffer = changed != null && !changed.all() && changed.any(Set.of(Facet.PLANS));
        this.replacedCommitment = earlier != null && plansDiffer
                ? alliance.index().replacedSince(earlier.alliance.index())
                : OptionalInt.empty();
        if (earlier != null && changed != null) {
            for (Work work : Work.ALL) {
                Object known = earlier.derived.get(work);
                if (known != null && !changed.any(work.parts)) {
                    derived.put(work, known);
                }
            }
        }
        if (earlier != null && changed != null && !changed.all()) {
            earlier.before.forEach((how, kept) -> {
                if (kept.changes() < MOST_CHANGES) {
                    before.put(how, new Kept(kept.value(), kept.changes() + 1));
                }
            });
            earlier.derived.forEach((how, value) -> {
                if (value instanceof Followed<?> followed) {
                    before.put(how, new Kept(followed, 1));
                }
            });
        }
    }

    private static List<String> idsOf(List<Actor> actors) {
        List<String> ids = new ArrayList<>(actors.size());
        for (Actor actor : actors) {
            ids.add(actor.id());
        }
        return Collections.unmodifiableList(ids);
    }

    /**
     * {@return what a function made of elements when an alliance was assessed that this one was changed from; empty if
     * it did not} What is known of the alliance, who is a member, the day and the profile are the same as then.
     *
     * @param how the function
     * @param <T> the type of what it makes
     */
    @SuppressWarnings("unchecked") // what a function made is of its type
    <T extends Followed<?>> Optional<T> before(Function<Context, T> how) {
        Kept kept = before.get(how);
        return kept == null ? Optional.empty() : Optional.of((T) kept.value());
    }

    /** Lets go of what was made before and is made anew by now. */
    void settle() {
        before.keySet().removeAll(derived.keySet());
    }

    private Shares materialBenefit() {
        return BenefitShares.of(this, profile.materialBenefit());
    }

    /** Where enough of the value is meant for members, the shares are those of any value. */
    private Shares benefitHoweverLittle() {
        return benefit().state() == Shares.State.KNOWN ? benefit() : BenefitShares.of(this, Fraction.ZERO);
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

    /**
     * {@return how the alliance governs itself; a governance in which nothing is stated where it says nothing of it}
     */
    public Governance governance() {
        return alliance.governance().orElse(NOTHING_STATED);
    }

    /** {@return what was achieved by the day of the assessment} */
    public List<Result> results() {
        List<Result> achieved = new ArrayList<>();
        for (Result result : alliance.results()) {
            if (!result.date().isAfter(asOf)) {
                achieved.add(result);
            }
        }
        return List.copyOf(achieved);
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
        return positions.getOrDefault(actor, -1);
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
        return new Scope(path, List.of(ids), asOf, disclosure());
    }

    /** {@return what the elements of a list have in common} */
    Scope.Listing listing(ElementPath path, String... ids) {
        return new Scope.Listing(path, List.of(ids), asOf, disclosure());
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // what a work makes is of its type
    private <T> T made(Work work) {
        return (T) derived(work);
    }

    @SuppressWarnings("unchecked")
    private <E> Optional<Followed.Listed<E>> listedBefore(Work work) {
        Kept kept = before.get(work);
        return kept == null ? Optional.empty() : Optional.of((Followed.Listed<E>) kept.value());
    }

    List<Element<Commitment>> commitmentElements() {
        Followed.Listed<Commitment> listed = made(Work.COMMITMENTS);
        return listed.elements();
    }

    Optional<Followed.Listed<Commitment>> commitmentsBefore() {
        return listedBefore(Work.COMMITMENTS);
    }

    /**
     * {@return where among all commitments the only one stands that is not one of {@link #commitmentsBefore}; empty
     * where that is not known}
     */
    OptionalInt replacedCommitment() {
        Kept kept = before.get(Work.COMMITMENTS);
        return kept != null && kept.changes() == 1 ? replacedCommitment : OptionalInt.empty();
    }

    Optional<Followed.Listed<Risk>> risksBefore() {
        return listedBefore(Work.RISKS);
    }

    List<Element<Risk>> riskElements() {
        Followed.Listed<Risk> listed = made(Work.RISKS);
        return listed.elements();
    }

    List<Element<Actor>> memberElements() {
        return made(Work.MEMBERS);
    }

    /** {@return who bears each risk, in the order of the risks} */
    public List<Bearing> bearings() {
        return made(Work.BEARINGS);
    }

    /**
     * {@return the bodies that decide on strategy or budget, or may, by id; each knows v, the voting power of the
     * members}
     */
    public List<VotingBody> votingBodies() {
        return made(Work.VOTING_BODIES);
    }

    /**
     * {@return r: each member's share of responsibility} Half of a commitment's weight goes to the accountable and half
     * to the responsible (the halves are the profile's), each split equally; what no member holds goes to nobody.
     */
    public Shares responsibility() {
        return made(Work.RESPONSIBILITY);
    }

    /**
     * {@return k: each member's share of the exposure to risk} Exposure is likelihood times impact, less what was
     * transferred with evidence; what groups bear or nobody holds goes to nobody.
     */
    public Shares risk() {
        return made(Work.RISK);
    }

    /**
     * {@return b: each member's share of the value of benefits} A group's share counts for the members that represent
     * it; what goes to nobody else is left out, and the rest adds up to 1. Where hardly any of the value is meant for
     * members (less than the profile's material part), it is immaterial.
     */
    public Shares benefit() {
        return made(Work.BENEFIT);
    }

    /** {@return b as in {@link #benefit()}, however little of the value is meant for members} */
    public Shares anyBenefit() {
        return made(Work.ANY_BENEFIT);
    }

    /** {@return p: each member's share of capacity, by declared weights or by amounts in the alliance's currency} */
    public Shares capacity() {
        return made(Work.CAPACITY);
    }

    /**
     * {@return q: each member's share of what members put in, at declared value in the alliance's currency} A
     * contribution counts whether it was confirmed or not.
     */
    public Shares contribution() {
        return made(Work.CONTRIBUTION);
    }

    /**
     * {@return what the profile holds a rule against: each member's share by that policy}
     *
     * <p>{@link Reference#EQUAL} and {@link Reference#DECLARED} are always numbers, the others what they are by
     * {@link #capacity()} and so on. Need is not stated of members, and shares that the profile does not declare are
     * not there: both are {@link Shares.State#NOTHING}, with their reason. A rule that asks for its own reference need
     * not declare that it reads what that is worked out from.
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
            case EQUAL -> made(Work.EQUAL);
            case CAPACITY -> capacity();
            case CONTRIBUTION -> contribution();
            case RESPONSIBILITY -> responsibility();
            case BENEFIT -> benefit();
            case RISK_BORNE -> risk();
            case NEED -> PolicyShares.need();
            case DECLARED -> made(Work.DECLARED);
        };
    }

    /**
     * {@return g: the part of the results that is owed to each member, in the mean over the results} What is owed to
     * others or to nobody is nobody's.
     */
    public Shares attribution() {
        return made(Work.ATTRIBUTION);
    }
}
