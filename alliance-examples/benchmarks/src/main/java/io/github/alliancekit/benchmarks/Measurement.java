package io.github.alliancekit.benchmarks;

/**
 * What an operation takes, each the median over forks of the median over iterations.
 *
 * @param nanos processor time of the calling thread
 * @param process processor time of all threads of the process
 * @param bytes allocated bytes; not a number where the preparation counts in them
 */
record Measurement(double nanos, double process, double bytes) {
    /** {@return time and bytes, as a cell of a table} */
    String cell() {
        return Numbers.time(nanos) + (Double.isNaN(bytes) ? "" : ", " + Numbers.bytes(bytes));
    }
}
