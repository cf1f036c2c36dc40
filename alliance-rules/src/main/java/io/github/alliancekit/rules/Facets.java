package io.github.alliancekit.rules;

import io.github.alliancekit.core.disclosure.Facet;
import java.util.Set;

/**
 * What the sums of a {@link Context} are worked out from, for rules that ask for them.
 *
 * <pre>{@code
 * RuleInfo.of("MY-02", Family.BALANCE).reading(Facets.RISK).reading(Facets.CAPACITY);
 * }</pre>
 */
public final class Facets {
    /** What {@link Context#responsibility()} reads. */
    public static final Set<Facet> RESPONSIBILITY = Set.of(
            Facet.PLANS,
            Facet.PLAN_COMMITMENTS,
            Facet.COMMITMENT_ASSIGNMENTS,
            Facet.ASSIGNMENT_ACCOUNTABLE,
            Facet.ASSIGNMENT_RESPONSIBLE);

    /** What {@link Context#risk()} and {@link Bearing} read. */
    public static final Set<Facet> RISK = Set.of(
            Facet.RISKS,
            Facet.RISK_LIKELIHOOD,
            Facet.RISK_IMPACT,
            Facet.RISK_BEARERS,
            Facet.RISK_TRANSFERS,
            Facet.TRANSFER_EVIDENCE);

    /** What {@link Context#benefit()} reads. */
    public static final Set<Facet> BENEFIT = Set.of(
            Facet.CURRENCY,
            Facet.RATES,
            Facet.GROUPS,
            Facet.GROUP_REPRESENTED_BY,
            Facet.BENEFITS,
            Facet.BENEFIT_VALUE,
            Facet.BENEFIT_SHARES);

    /** What {@link Context#capacity()} reads. */
    public static final Set<Facet> CAPACITY = Set.of(
            Facet.CURRENCY,
            Facet.RATES,
            Facet.ACTOR_CAPACITY,
            Facet.CAPACITY_TECHNICAL,
            Facet.CAPACITY_HUMAN,
            Facet.CAPACITY_FINANCIAL,
            Facet.CAPACITY_IN_KIND);

    /** What {@link Context#contribution()} reads. */
    public static final Set<Facet> CONTRIBUTION =
            Set.of(Facet.CURRENCY, Facet.RATES, Facet.CONTRIBUTIONS, Facet.CONTRIBUTION_VALUE);

    /** What {@link Context#attribution()} reads. */
    public static final Set<Facet> ATTRIBUTION = Set.of(Facet.RESULTS, Facet.RESULT_ATTRIBUTION);

    private Facets() {}
}
