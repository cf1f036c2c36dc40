package io.github.alliancekit.benchmarks;

/**
 * A ratio with a goal.
 *
 * @param what what is divided by what
 * @param goal the goal
 * @param atMost whether the goal is the most, not the least
 * @param measured what was measured
 */
record Figure(String what, double goal, boolean atMost, double measured) {
    static Figure atMost(String what, double goal, double measured) {
        return new Figure(what, goal, true, measured);
    }

    static Figure atLeast(String what, double goal, double measured) {
        return new Figure(what, goal, false, measured);
    }

    boolean isReached() {
        return atMost ? measured <= goal : measured >= goal;
    }

    /** {@return a row of the table} */
    String row() {
        return "| " + what + " | " + (atMost ? "≤ " : "≥ ") + Numbers.print(goal) + " | " + Numbers.print(measured)
                + " | " + (isReached() ? "yes" : "**no**") + " |";
    }
}
