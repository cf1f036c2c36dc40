package io.github.alliancekit.benchmarks.peers;

/** How large an alliance is. */
public enum Size {
    /** A small one: 5 actors, 12 commitments, 6 risks. */
    SMALL(5, 12, 6, 16),
    /** A typical one: 12 actors, 60 commitments, 25 risks. */
    TYPICAL(12, 60, 25, 16),
    /** A large one: 60 actors, 2,000 commitments, 600 risks. */
    LARGE(60, 2_000, 600, 4),
    /** A huge one: 500 actors, 100,000 commitments, 20,000 risks. */
    HUGE(500, 100_000, 20_000, 1);

    private final int actors;
    private final int commitments;
    private final int risks;
    private final int pool;

    Size(int actors, int commitments, int risks, int pool) {
        this.actors = actors;
        this.commitments = commitments;
        this.risks = risks;
        this.pool = pool;
    }

    /** {@return how many actors it has} */
    public int actors() {
        return actors;
    }

    /** {@return how many commitments it has} */
    public int commitments() {
        return commitments;
    }

    /** {@return how many risks it has} */
    public int risks() {
        return risks;
    }

    /** {@return through how many different alliances of this size a benchmark goes} */
    public int pool() {
        return pool;
    }

    /** {@return the three numbers, as the table names the size} */
    @Override
    public String toString() {
        return String.format(java.util.Locale.ROOT, "%,d/%,d/%,d", actors, commitments, risks);
    }
}
