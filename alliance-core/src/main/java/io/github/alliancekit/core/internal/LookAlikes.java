package io.github.alliancekit.core.internal;

import io.github.alliancekit.core.value.Fault;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds ids that look like another id without being it.
 *
 * <p>Two ids are the same if their characters are. To the eye they may be the same and differ all the same: the Latin a
 * and the Cyrillic а are two letters, and é is one character or an e with an accent behind it. Then two actors share a
 * name that nobody can tell apart, or a commitment points to nobody although everybody sees that it does. So an id
 * keeps to one of the three scripts that share letters, Latin, Greek and Cyrillic, and is composed as far as Unicode
 * can (form NFC). An id all in Cyrillic is as good as one all in Latin; digits and signs belong to no script.
 */
final class LookAlikes {
    private static final Set<UnicodeScript> ALIKE =
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC);

    private LookAlikes() {}

    static List<Fault> faults(String field, String id) {
        List<Fault> faults = new ArrayList<>();
        // Most ids are plain ASCII, which is neither mixed nor to be composed.
        if (id.chars().allMatch(c -> c < 0x80) || id.length() > Faults.LONGEST_ID) {
            return faults;
        }
        Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
        id.codePoints().mapToObj(UnicodeScript::of).filter(ALIKE::contains).forEach(scripts::add);
        if (scripts.size() > 1) {
            faults.add(Fault.value(
                    field,
                    field + " \"" + id + "\" mixes letters of " + scripts + ", some of which look alike",
                    "Maybe one letter was typed with another keyboard, such as a Cyrillic \u0430 for a Latin a."));
        }
        if (!Normalizer.isNormalized(id, Normalizer.Form.NFC)) {
            faults.add(Fault.value(
                    field,
                    field + " \"" + id + "\" is not in the Unicode form NFC, so that it may look like another id",
                    "Maybe it was copied from a file name or a PDF: type its accents anew."));
        }
        return faults;
    }
}
