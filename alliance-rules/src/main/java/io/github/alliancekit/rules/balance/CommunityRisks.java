package io.github.alliancekit.rules.balance;

import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.distribution.Bearers;
import io.github.alliancekit.core.distribution.BeneficiaryGroup;
import io.github.alliancekit.core.distribution.Holder;
import io.github.alliancekit.core.distribution.Risk;
import io.github.alliancekit.core.distribution.Share;
import io.github.alliancekit.core.distribution.Transfer;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.FractionSum;
import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.Wait;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The item that every risk which a community bears has an owner among the members: it counts only where there is such a
 * risk, which may not be known.
 */
final class CommunityRisks {
    private final Context context;
    private final Set<String> communities = new HashSet<>(0);
    private final boolean mayHaveCommunities;
    private final List<String> unowned = new ArrayList<>();
    private final List<Wait> waits = new ArrayList<>();
    private boolean exists;
    private boolean mayExist;
    private boolean mayFail;
    private boolean mayHold;

    private CommunityRisks(Context context) {
        this.context = context;
        for (BeneficiaryGroup group : context.alliance().groups()) {
            if (group.community()) {
                communities.add(group.id());
            }
        }
        Optional<Wait> groups = context.scope().waitFor(Facet.GROUPS);
        this.mayHaveCommunities = !communities.isEmpty() || groups.isPresent();
        for (Risk risk : context.alliance().risks()) {
            add(risk);
        }
        Optional<Wait> more = context.scope().waitFor(Facet.RISKS);
        if (mayHaveCommunities && more.isPresent()) {
            mayBe(true, true, List.of(more.get()));
        }
        if (mayExist && communities.isEmpty()) {
            waits.add(groups.orElseThrow());
        }
    }

    static CommunityRisks of(Context context) {
        return new CommunityRisks(context);
    }

    private void add(Risk risk) {
        Optional<Wait> bearers = context.scope().waitFor(Facet.RISK_BEARERS, risk.id());
        boolean borne = isBorneByACommunity(risk);
        boolean mayBeBorne = bearers.isPresent() && mayBeBorneByMore(risk);
        if (!borne && !mayBeBorne) {
            return;
        }
        boolean owned =
                risk.owner().isPresent() && context.isMember(risk.owner().get());
        Optional<Wait> owner =
                risk.owner().isPresent() ? Optional.empty() : context.scope().waitFor(Facet.RISK_OWNER, risk.id());
        if (!borne) {
            List<Wait> both = owner.isPresent() ? List.of(bearers.get(), owner.get()) : List.of(bearers.get());
            mayBe(owned || owner.isPresent(), !owned, both);
            return;
        }
        exists = true;
        if (owner.isPresent()) {
            mayFail = true;
            waits.add(owner.get());
        } else if (!owned) {
            unowned.add(risk.id());
        }
    }

    private void mayBe(boolean holding, boolean failing, List<Wait> of) {
        mayExist = true;
        mayHold |= holding;
        mayFail |= failing;
        waits.addAll(of);
    }

    private boolean isBorneByACommunity(Risk risk) {
        if (risk.bearers() instanceof Bearers.Split split) {
            for (Share share : split.shares()) {
                if (share.portion().isPositive() && isCommunity(share.holder())) {
                    return true;
                }
            }
            return false;
        }
        for (Holder holder : risk.bearers().holders()) {
            if (isCommunity(holder)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCommunity(Holder holder) {
        return !holder.isActor() && communities.contains(holder.id());
    }

    private boolean mayBeBorneByMore(Risk risk) {
        FractionSum allotted = new FractionSum();
        allotted.add(risk.bearers().total());
        for (Transfer transfer : risk.transfers()) {
            allotted.add(transfer.share());
        }
        boolean mayBeJoint = risk.bearers() instanceof Bearers.Joint
                || risk.bearers().holders().isEmpty();
        boolean rest = allotted.total().isLessThan(Fraction.ONE);
        return mayHaveCommunities && (mayBeJoint || rest);
    }

    /** {@return whether a risk that a community bears has no owner among the members, for certain} */
    boolean fails() {
        return !unowned.isEmpty();
    }

    /** {@return the ids of those risks, in order} */
    List<String> unowned() {
        return unowned;
    }

    /** {@return the least score if so many of so many other items are satisfied} */
    Fraction low(int satisfied, int items) {
        if (exists) {
            return Fraction.of(satisfied + (fails() || mayFail ? 0 : 1), items + 1);
        }
        return Fraction.of(satisfied, mayExist && mayFail ? items + 1 : items);
    }

    /** {@return the greatest score if so many of so many other items are satisfied} */
    Fraction high(int satisfied, int items) {
        if (exists) {
            return Fraction.of(satisfied + (fails() ? 0 : 1), items + 1);
        }
        return mayExist && mayHold ? Fraction.of(satisfied + 1, items + 1) : Fraction.of(satisfied, items);
    }

    /** {@return the greatest score if this item were satisfied too} */
    Fraction mended(int satisfied, int items) {
        return Fraction.of(satisfied + 1, items + 1);
    }

    /** {@return what has to be known before it is settled whether there is such an item and whether it is satisfied} */
    List<Wait> waits() {
        boolean settled = fails() || (exists && !mayFail);
        return settled ? List.of() : waits;
    }
}
