package io.github.alliancekit.core.value;

import java.util.List;

/**
 * A goal or a target of the 2030 Agenda, by its official code.
 *
 * <p>There are 17 goals ({@code 1} to {@code 17}) and 169 targets ({@code 1.1} to {@code 17.19}, some with a letter
 * such as {@code 6.b}). It does not hold the text of a goal, nor its indicators.
 *
 * <pre>{@code
 * SdgTarget.of("6");       // clean water and sanitation
 * SdgTarget.of("17.17");   // effective public, public-private and civil society partnerships
 * SdgTarget.of("18");      // refused: there are 17 goals
 * }</pre>
 *
 * @param code the official code
 */
public record SdgTarget(String code) implements Comparable<SdgTarget> {
    // Global indicator framework of the 2030 Agenda (A/RES/71/313): targets of each goal, with a number and with a
    // letter.
    private static final int[] NUMBERED = {5, 5, 9, 7, 6, 6, 3, 10, 5, 7, 7, 8, 3, 7, 9, 10, 19};
    private static final int[] LETTERED = {2, 3, 4, 3, 3, 2, 2, 2, 3, 3, 3, 3, 2, 3, 3, 2, 0};

    /**
     * Makes a code.
     *
     * @param code the official code
     * @throws InvalidAllianceException if the 2030 Agenda has no such goal or target
     */
    public SdgTarget {
        if (!isOfficial(code)) {
            throw new InvalidAllianceException(List.of(Fault.value(
                    "",
                    "\"" + code + "\" is neither a goal nor a target of the 2030 Agenda",
                    "Maybe a goal from 1 to 17, or a target such as 6.1 or 17.16.")));
        }
    }

    /**
     * {@return the goal or target with this code}
     *
     * @param code the official code
     */
    public static SdgTarget of(String code) {
        return new SdgTarget(code);
    }

    /** {@return the number of the goal, 1 to 17} */
    public int goal() {
        int dot = code.indexOf('.');
        return Integer.parseInt(dot < 0 ? code : code.substring(0, dot));
    }

    /**
     * {@return whether the 2030 Agenda has a goal or a target with this code}
     *
     * @param code any text
     */
    public static boolean isOfficial(String code) {
        if (!code.matches("[1-9][0-9]?(\\.([1-9][0-9]?|[a-d]))?")) {
            return false;
        }
        int dot = code.indexOf('.');
        int goal = Integer.parseInt(dot < 0 ? code : code.substring(0, dot));
        if (goal > 17 || dot < 0) {
            return goal <= 17;
        }
        char first = code.charAt(dot + 1);
        return first >= 'a'
                ? first - 'a' < LETTERED[goal - 1]
                : Integer.parseInt(code.substring(dot + 1)) <= NUMBERED[goal - 1];
    }

    @Override
    public int compareTo(SdgTarget other) {
        int order = Integer.compare(goal(), other.goal());
        return order != 0 ? order : code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
