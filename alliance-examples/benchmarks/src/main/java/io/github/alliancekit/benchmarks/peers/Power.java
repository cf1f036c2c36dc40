package io.github.alliancekit.benchmarks.peers;

import java.util.List;

/** Rule 12 for engines that hand over a list without a type. */
public final class Power {
    private Power() {}

    /**
     * {@return the score of rule 12}
     *
     * @param actors all actors
     * @param findings takes the findings
     */
    @SuppressWarnings("unchecked") // a rule language has no types of elements
    public static double score(List<?> actors, List<?> findings) {
        return HandTwelve.power((List<PlainActor>) actors, (List<Finding>) findings);
    }
}
