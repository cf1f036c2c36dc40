package io.github.alliancekit.rules.balance;

import com.google.auto.service.AutoService;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.plan.Assignment;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Letter;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.FractionSum;
import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.Element;
import io.github.alliancekit.rules.Elements;
import io.github.alliancekit.rules.Facets;
import io.github.alliancekit.rules.Family;
import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.Outcome;
import io.github.alliancekit.rules.Rule;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Shortfall;
import io.github.alliancekit.rules.Source;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.Wait;
import io.github.alliancekit.rules.measure.Interval;
import io.github.alliancekit.rules.standard.StandardRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * BAL-13: no single exit takes most of the plan with it.
 *
 * <p>What a member would take with it is the weight of the commitments of which it is accountable, or the only member
 * responsible, and that name no other member as backup. Scored by the most that any member would take, over all weight,
 * on a ramp from 0.30 to 0.70. The range contains every completion; its high end need not be reached where one backup
 * would have to stand in for two.
 */
@AutoService(StandardRule.class)
final class ResilienceToExit implements Rule, StandardRule {
    private static final RuleInfo INFO = RuleInfo.of("BAL-13", Family.BALANCE)
            .citing(Source.APCI_FRAMEWORK, "2.3", "se desempeñe como estaba previsto")
            .citing(Source.MERIDA_DECLARATION, "element 6", "ampliar los horizontes de colaboración")
            .reading(Facets.RESPONSIBILITY)
            .reading(Facet.COMMITMENT_BACKUP);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict evaluate(Context context) {
        List<Wait> more = Elements.COMMITMENTS.mayBeMore(context);
        if (!more.isEmpty()) {
            return Verdict.of(context, INFO, Outcome.open(more));
        }
        List<Element<Commitment>> plan = Elements.COMMITMENTS.of(context);
        if (plan.isEmpty()) {
            return Verdict.of(context, INFO, Outcome.nothing()).because(Message.of("none.plans"));
        }
        Losses losses = new Losses(plan, context);
        Interval most = losses.most();
        Interval score = context.profile().ramp(INFO.id()).at(most);
        return Verdict.of(
                context,
                INFO,
                score,
                () -> Outcome.of(score, losses.shortfalls(most.low(), score.high()), losses.waits()),
                INFO.message("evidence").with("share", most));
    }

    /** What the exit of each member would take with it. */
    private static final class Losses {
        private final Context context;
        private final List<Dependence> plan;
        private final FractionSum total = new FractionSum();

        /** The weight that is lost with each member, by position, for certain and at most; null where none can be. */
        private final @Nullable FractionSum[] low;

        private final @Nullable FractionSum[] high;

        Losses(List<Element<Commitment>> commitments, Context context) {
            this.context = context;
            this.plan = new ArrayList<>(commitments.size());
            this.low = new FractionSum[context.members().size()];
            this.high = new FractionSum[context.members().size()];
            for (Element<Commitment> commitment : commitments) {
                Dependence one = new Dependence(commitment, context);
                plan.add(one);
                total.add(commitment.weight());
                for (int member : one.needed()) {
                    add(low, member, one.isLostWith(member) ? commitment.weight() : Fraction.ZERO);
                    add(high, member, one.isBackedUp(member) ? Fraction.ZERO : commitment.weight());
                }
            }
        }

        private static void add(@Nullable FractionSum[] sums, int member, Fraction weight) {
            FractionSum sum = sums[member];
            if (sum == null) {
                sum = new FractionSum();
                sums[member] = sum;
            }
            sum.add(weight);
        }

        /** {@return the share of all weight that goes with the member with whom most goes} */
        Interval most() {
            return Interval.of(most(low), most(high));
        }

        private Fraction most(@Nullable FractionSum[] sums) {
            Fraction most = Fraction.ZERO;
            for (FractionSum sum : sums) {
                most = sum == null ? most : most.max(sum.total());
            }
            return most.dividedBy(total.total());
        }

        List<Shortfall> shortfalls(Fraction lost, Fraction high) {
            Fraction lift = Fraction.ONE.minus(high);
            return lift.isZero() ? List.of() : List.of(shortfall(keystones(lost), lost, lift));
        }

        /** {@return the positions of the members with whom, for certain, as much goes as with any} */
        private List<Integer> keystones(Fraction lost) {
            Fraction weight = lost.times(total.total());
            List<Integer> keystones = new ArrayList<>();
            for (int member = 0; member < low.length; member++) {
                FractionSum sum = low[member];
                if (sum != null && sum.total().equals(weight)) {
                    keystones.add(member);
                }
            }
            return keystones;
        }

        /** {@return the greatest share of all weight that can go with any of these members} */
        private Fraction lostAtMost(List<Integer> members) {
            @Nullable FractionSum[] theirs = new FractionSum[members.size()];
            for (int i = 0; i < theirs.length; i++) {
                theirs[i] = high[members.get(i)];
            }
            return most(theirs);
        }

        private Shortfall shortfall(List<Integer> keystones, Fraction lost, Fraction lift) {
            List<String> actors = new ArrayList<>();
            for (int member : keystones) {
                actors.add(context.members().get(member).id());
            }
            Message message = INFO.message(actors.size() == 1 ? "keystone" : "keystones")
                    .with("actors", List.copyOf(actors))
                    .with("share", Interval.of(lost, lostAtMost(keystones)))
                    .with("commitments", lostWith(keystones));
            return new Shortfall(ElementPath.of("plans"), actors, message, lift);
        }

        /** {@return the ids of the commitments that go, for certain, with any of these members} */
        private List<String> lostWith(List<Integer> members) {
            List<String> commitments = new ArrayList<>();
            for (Dependence one : plan) {
                boolean isLost = false;
                for (int member : members) {
                    isLost = isLost || one.isLostWith(member);
                }
                if (isLost) {
                    commitments.add(one.element.value().id());
                }
            }
            return List.copyOf(commitments);
        }

        List<Wait> waits() {
            List<Wait> waits = new ArrayList<>();
            for (Dependence one : plan) {
                one.addWaits(waits);
            }
            return waits;
        }
    }

    /** Whom one commitment depends on; members are told by their positions. */
    private static final class Dependence {
        private static final int NOBODY = -1;

        private final Element<Commitment> element;
        private final Context context;
        /** The only member that is responsible. */
        private final int sole;

        private final int backup;
        private final boolean anybody;
        private final boolean responsibleOpen;
        private final boolean backupOpen;

        Dependence(Element<Commitment> element, Context context) {
            this.element = element;
            this.context = context;
            int responsible = 0;
            int last = NOBODY;
            for (Assignment assignment : element.value().assignments()) {
                int member = member(assignment, Letter.R);
                responsible += member < 0 ? 0 : 1;
                last = member < 0 ? last : member;
            }
            this.sole = responsible == 1 ? last : NOBODY;
            Optional<String> other = element.value().backup();
            this.backup = other.isPresent() ? context.position(other.get()) : NOBODY;
            this.responsibleOpen = isOpen(Facet.ASSIGNMENT_RESPONSIBLE);
            this.backupOpen = other.isEmpty() && isOpen(Facet.COMMITMENT_BACKUP);
            this.anybody = isOpen(Facet.ASSIGNMENT_ACCOUNTABLE) || (responsible == 0 && responsibleOpen);
        }

        private boolean isOpen(Facet facet) {
            return element.scope().waitFor(facet).isPresent();
        }

        /** {@return whether the exit of a member takes this commitment with it, for certain} */
        boolean isLostWith(int member) {
            boolean needed = isAccountable(member) || (sole == member && !responsibleOpen);
            return needed && !backupOpen && !isBackedUp(member);
        }

        private boolean isAccountable(int member) {
            for (Assignment assignment : element.value().assignments()) {
                if (member(assignment, Letter.A) == member) {
                    return true;
                }
            }
            return false;
        }

        private int member(Assignment assignment, Letter letter) {
            return assignment.letter() == letter ? context.position(assignment.actor()) : NOBODY;
        }

        /** {@return the members that may be accountable, or the only one responsible, each once} */
        int[] needed() {
            return anybody ? everybody() : accountableOrSole();
        }

        private int[] everybody() {
            int[] members = new int[context.members().size()];
            for (int member = 0; member < members.length; member++) {
                members[member] = member;
            }
            return members;
        }

        private int[] accountableOrSole() {
            List<Assignment> assignments = element.value().assignments();
            int[] needed = new int[assignments.size() + 1];
            int found = 0;
            for (Assignment assignment : assignments) {
                int member = member(assignment, Letter.A);
                if (member >= 0) {
                    needed[found++] = member;
                }
            }
            if (sole != NOBODY && !isAccountable(sole)) {
                needed[found++] = sole;
            }
            return Arrays.copyOf(needed, found);
        }

        /** {@return whether another member would take over from one that leaves} */
        boolean isBackedUp(int leaving) {
            return backup >= 0 && backup != leaving;
        }

        private boolean isUndecided() {
            for (int member : needed()) {
                if (!isBackedUp(member) && !isLostWith(member)) {
                    return true;
                }
            }
            return false;
        }

        /** Adds what has to be known before one knows with whom it goes. */
        void addWaits(List<Wait> waits) {
            if (element.weight().isPositive() && isUndecided()) {
                element.scope().addWait(waits, Facet.ASSIGNMENT_ACCOUNTABLE);
                element.scope().addWait(waits, Facet.ASSIGNMENT_RESPONSIBLE);
                if (backupOpen) {
                    element.scope().addWait(waits, Facet.COMMITMENT_BACKUP);
                }
            }
        }
    }
}
