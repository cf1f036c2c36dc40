package io.github.alliancekit.rules.constraint;

import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.rules.Assessment;
import io.github.alliancekit.rules.Cases;
import io.github.alliancekit.rules.RuleSet;
import java.util.Locale;

/** An assessment of which everything is asked, in a machine of its own. */
final class PlainAssessment {
    private PlainAssessment() {}

    public static void main(String[] args) {
        Assessment assessment = RuleSet.standard().assess(Cases.sound(), Alliances.DAY);
        assessment.findings().forEach(finding -> System.out.println(finding.message(Locale.ENGLISH)));
        assessment.explain().forEach(System.out::println);
    }
}
