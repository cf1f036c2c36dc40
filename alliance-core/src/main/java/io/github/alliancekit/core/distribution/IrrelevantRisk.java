package io.github.alliancekit.core.distribution;

import io.github.alliancekit.core.internal.Faults;
import java.util.Comparator;

/**
 * A category of risk that the alliance judged not to concern it, with the reason.
 *
 * <pre>{@code
 * new IrrelevantRisk(RiskCategory.SECURITY, "The works lie within a guarded site");
 * }</pre>
 *
 * @param category the category
 * @param reason why, not blank
 */
public record IrrelevantRisk(RiskCategory category, String reason) implements Comparable<IrrelevantRisk> {
    private static final Comparator<IrrelevantRisk> ORDER = Comparator.comparing(
                    (IrrelevantRisk risk) -> risk.category().code())
            .thenComparing(IrrelevantRisk::reason);

    /**
     * Makes a judgement.
     *
     * @param category the category
     * @param reason why, not blank
     * @throws io.github.alliancekit.core.value.InvalidAllianceException if the reason is blank
     */
    public IrrelevantRisk {
        new Faults().text("reason", reason).throwAny();
    }

    /** Orders by category. */
    @Override
    public int compareTo(IrrelevantRisk other) {
        return ORDER.compare(this, other);
    }
}
