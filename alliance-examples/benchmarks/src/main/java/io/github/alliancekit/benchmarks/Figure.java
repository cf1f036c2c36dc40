package io.github.alliancekit.benchmarks;

/**
 * A ratio with a goal.
 *
 * @param what what is divided by what
 * @param goal the goal
 * @param atMost whether the goal is the most, not the least
 * @param measured what was measured
 * @param floors what the least conceivable would reach in the same run, with words where there are several
 */
record Figure(String what, double goal, boolean atMost, double measured, String floors) {
    static Figure atMost(String what, double goal, double measured) {
        return new Figure(what, goal, true, measured, "–");
    }

    static Figure atLeast(String what, double goal, double measured) {
        return new Figure(what, goal, false, measured, "–");
    }

    /** {@return the same with one more floor} */
    Figure withFloor(String by, double reached) {
        String floor = by + " " + Numbers.print(reached);
        return new Figure(what, goal, atMost, measured, floors.equals("–") ? floor : floors + ", " + floor);
    }

    boolean isReached() {
        return atMost ? measured <= goal : measured >= goal;
    }

    /** {@return a row of the table} */
    String row() {
        return "| " + what + " | " + (atMost ? "≤ " : "≥ ") + Numbers.print(goal) + " | " + Numbers.print(measured)
                + " | " + floors + " | " + (isReached() ? "yes" : "**no**") + " |";
    }
}
