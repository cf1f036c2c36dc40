package io.github.alliancekit.rules;

import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.value.Period;

/**
 * A commitment with the period of the plan that it stands in, for rules that hold its days against those of the plan.
 *
 * <pre>{@code
 * planned.commitment().due().filter(planned.period()::contains);   // due while the plan lasts
 * }</pre>
 *
 * @param commitment the commitment
 * @param period the first and the last day of its plan
 */
public record PlannedCommitment(Commitment commitment, Period period) {}
