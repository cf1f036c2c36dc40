package io.github.alliancekit.benchmarks;

/**
 * How long is measured.
 *
 * @param isWhole whether all jobs are run, or only those that the figures are made of
 * @param forks how many JVMs measure what a figure is made of; one measures the rest
 * @param iterations how many iterations warm a JVM up where little code is run, and how many are measured
 * @param broadIterations how many warm a JVM up for a figure where much code is run: the compiler needs that long
 * @param millis how long each of them takes at least
 * @param freshWarmups how many pools of fresh alliances warm a JVM up
 * @param freshIterations how many are measured
 * @param coldRuns how many fresh JVMs read, and how many assess
 */
record Effort(
        boolean isWhole,
        int forks,
        int iterations,
        int broadIterations,
        int millis,
        int freshWarmups,
        int freshIterations,
        int coldRuns) {
    /** {@return what a report takes: three forks of what the figures are made of} */
    static Effort thorough() {
        return new Effort(false, 3, 6, 35, 600, 60, 10, 25);
    }

    /** {@return the same, and one fork of all other jobs, which takes as long again} */
    static Effort everything() {
        return new Effort(true, 3, 6, 35, 600, 30, 5, 25);
    }

    /** {@return what a look takes: one fork of what the figures are made of} */
    static Effort quick() {
        return new Effort(false, 1, 4, 30, 400, 40, 5, 7);
    }

    /** {@return the same with another number of forks} */
    Effort withForks(int forks) {
        return new Effort(isWhole, forks, iterations, broadIterations, millis, freshWarmups, freshIterations, coldRuns);
    }

    /** {@return how many iterations warm a JVM up for a job} */
    int warmups(Job job) {
        if (!job.isBroad()) {
            return iterations;
        }
        return job.forFigure() ? broadIterations : broadIterations / 2;
    }
}
