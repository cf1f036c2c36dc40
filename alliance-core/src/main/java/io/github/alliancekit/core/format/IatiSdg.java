package io.github.alliancekit.core.format;

import io.github.alliancekit.core.value.InvalidAllianceException;
import io.github.alliancekit.core.value.SdgTarget;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The goals and targets of the 2030 Agenda that an activity names: by sector, tag, or the reference of an indicator.
 */
final class IatiSdg {
    private static final Set<String> SECTORS = Set.of("7", "8", "9");
    private static final Set<String> TAGS = Set.of("2", "3");
    private static final Set<String> REFERENCES = Set.of("9");

    private final XmlElement activity;
    private final List<Problem> problems;
    private final TreeSet<SdgTarget> targets = new TreeSet<>();

    IatiSdg(XmlElement activity, List<Problem> problems) {
        this.activity = activity;
        this.problems = problems;
    }

    NavigableSet<SdgTarget> targets() {
        add(activity.children("sector"), SECTORS);
        add(activity.children("tag"), TAGS);
        activity.children("transaction").forEach(transaction -> add(transaction.children("sector"), SECTORS));
        for (XmlElement result : activity.children("result")) {
            add(result.children("reference"), REFERENCES);
            result.children("indicator").forEach(indicator -> add(indicator.children("reference"), REFERENCES));
        }
        return targets;
    }

    private void add(List<XmlElement> elements, Set<String> vocabularies) {
        for (XmlElement element : elements) {
            if (vocabularies.contains(element.attribute("vocabulary"))) {
                add(element);
            }
        }
    }

    private void add(XmlElement element) {
        String code = element.attribute("code");
        try {
            targets.add(SdgTarget.of(target(code)));
        } catch (InvalidAllianceException e) {
            problems.add(element.problemOf(
                    "code",
                    "\"" + Node.shorten(code) + "\" is neither a goal nor a target of the 2030 Agenda",
                    "Maybe a goal from 1 to 17, or a target such as 6.1; it was left out."));
        }
    }

    /** {@return the code of a target, with which an indicator such as 6.1.1 begins; some write 1.A for 1.a} */
    private static String target(String code) {
        String[] parts = code.toLowerCase(Locale.ROOT).split("\\.", -1);
        return parts.length == 1 ? parts[0] : parts.length <= 3 ? parts[0] + "." + parts[1] : code;
    }
}
