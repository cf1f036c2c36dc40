package io.github.alliancekit.core.distribution;

import io.github.alliancekit.core.internal.Faults;
import java.util.List;

/**
 * What a risk is about: one of seven standard categories, or an open code.
 *
 * <p>Published risk registers use codes of their own; they are kept as they are.
 *
 * <pre>{@code
 * RiskCategory.FINANCIAL;
 * RiskCategory.of("landAvailability").isStandard();   // false
 * }</pre>
 *
 * @param code the code, not blank
 */
public record RiskCategory(String code) {
    /** Decisions that are not taken, or not kept. */
    public static final RiskCategory GOVERNANCE = new RiskCategory("GOVERNANCE");

    /** Money that is missing or late. */
    public static final RiskCategory FINANCIAL = new RiskCategory("FINANCIAL");

    /** Works and services that fail. */
    public static final RiskCategory OPERATIONAL = new RiskCategory("OPERATIONAL");

    /** People who are harmed, or who oppose. */
    public static final RiskCategory SOCIAL = new RiskCategory("SOCIAL");

    /** Environment and climate. */
    public static final RiskCategory ENVIRONMENTAL_CLIMATE = new RiskCategory("ENVIRONMENTAL_CLIMATE");

    /** Violence and crime. */
    public static final RiskCategory SECURITY = new RiskCategory("SECURITY");

    /** Laws and contracts. */
    public static final RiskCategory LEGAL = new RiskCategory("LEGAL");

    private static final List<RiskCategory> STANDARD =
            List.of(GOVERNANCE, FINANCIAL, OPERATIONAL, SOCIAL, ENVIRONMENTAL_CLIMATE, SECURITY, LEGAL);

    /**
     * Makes a category.
     *
     * @param code the code, not blank
     * @throws io.github.alliancekit.core.value.InvalidAllianceException if it is blank
     */
    public RiskCategory {
        new Faults().text("category", code).throwAny();
    }

    /**
     * {@return the category with this code}
     *
     * @param code one of the seven, or an open code
     */
    public static RiskCategory of(String code) {
        return new RiskCategory(code);
    }

    /** {@return the seven standard categories, in the order in which they are asked for} */
    public static List<RiskCategory> standard() {
        return STANDARD;
    }

    /** {@return whether it is one of the seven} */
    public boolean isStandard() {
        return STANDARD.contains(this);
    }

    @Override
    public String toString() {
        return code;
    }
}
