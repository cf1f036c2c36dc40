package io.github.alliancekit.core.format;

import io.github.alliancekit.core.internal.Faults;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;

/** Gives out ids of one list, each sound and each once, as near as can be to what the source says. */
final class SoundIds {
    private final Set<String> given = new HashSet<>();

    /** {@return the text as a sound id, or the other one, which is sound, if it cannot be made one} */
    static String sound(String text, String otherwise) {
        String id = Normalizer.normalize(SourceText.clean(text), Normalizer.Form.NFC);
        return isSound(id) ? id : otherwise;
    }

    /** {@return a letter and a number, with as many digits as the last of them has, so that ids sort as numbers do} */
    static String numbered(String letter, int number, int last) {
        String digits = String.valueOf(number);
        return letter + "0".repeat(String.valueOf(last).length() - digits.length()) + digits;
    }

    static boolean isSound(String id) {
        return new Faults().id("id", id).found().isEmpty();
    }

    /** {@return the id, or the id with the first number behind it that nobody has yet} */
    String give(String id) {
        String free = id;
        for (int i = 2; !given.add(free); i++) {
            String number = "-" + i;
            int room = Faults.LONGEST_ID - number.length();
            free = (id.length() > room ? id.substring(0, id.offsetByCodePoints(0, id.codePointCount(0, room))) : id)
                    + number;
        }
        return free;
    }
}
