package io.github.alliancekit.benchmarks.peers;

import java.util.ArrayList;
import java.util.List;

/** Changes of one commitment. */
public final class Updates {
    private static final long STRIDE = 7919;

    private Updates() {}

    /**
     * {@return a commitment after a change: another accountable, a deadline that comes or goes, one responsible more or
     * less}
     *
     * @param alliance the alliance
     * @param number which change, from 0
     */
    public static PlainCommitment edit(PlainAlliance alliance, int number) {
        PlainCommitment before = original(alliance, number);
        String actor =
                alliance.getActors().get(number % alliance.getActors().size()).getId();
        List<String> responsible = new ArrayList<>(before.getResponsible());
        if (!responsible.remove(actor)) {
            responsible.add(actor);
        }
        return new PlainCommitment(
                before.getId(),
                before.getTitle(),
                List.of(actor),
                responsible,
                before.getDeadline() == null ? alliance.getPlanEnd() : null,
                before.getIndicator(),
                before.getEffort());
    }

    /**
     * {@return the commitment that a change begins with}
     *
     * @param alliance the alliance
     * @param number which change, from 0
     */
    public static PlainCommitment original(PlainAlliance alliance, int number) {
        List<PlainCommitment> commitments = alliance.getCommitments();
        return commitments.get((int) (number * STRIDE % commitments.size()));
    }

    /**
     * {@return an alliance with one commitment replaced}
     *
     * @param alliance the alliance
     * @param commitment takes the place of the one with its id
     */
    public static PlainAlliance with(PlainAlliance alliance, PlainCommitment commitment) {
        List<PlainCommitment> commitments = new ArrayList<>(alliance.getCommitments());
        commitments.replaceAll(one -> one.getId().equals(commitment.getId()) ? commitment : one);
        return new PlainAlliance(
                alliance.getId(),
                alliance.getName(),
                alliance.getPlanStart(),
                alliance.getPlanEnd(),
                alliance.getActors(),
                commitments,
                alliance.getRisks(),
                alliance.getBenefits());
    }
}
