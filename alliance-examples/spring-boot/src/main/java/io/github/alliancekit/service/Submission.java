package io.github.alliancekit.service;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.format.AllianceDocument;
import io.github.alliancekit.rules.constraint.BalancedDistribution;
import io.github.alliancekit.rules.constraint.GovernanceClarity;

/**
 * An alliance that somebody wants the service to keep.
 *
 * @param alliance the alliance, read from a document without a problem
 */
record Submission(
        @GovernanceClarity(atLeast = 60) @BalancedDistribution(atLeast = 40)
        Alliance alliance) {
    /** {@return the document that is kept: the same for equal alliances} */
    String document() {
        return AllianceDocument.write(alliance);
    }
}
