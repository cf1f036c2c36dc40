package io.github.alliancekit.rules.report;

import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Family;
import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.Reference;
import io.github.alliancekit.rules.Rule;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The reference of a rule set as GitHub-flavoured Markdown: every rule with its weight, its source and what it may say.
 *
 * <p>Each rule stands under an anchor of its id, to which findings link. The last table says which rules read which
 * facets: what an answer to a question would settle. A team makes the reference of its own rules in the same way.
 *
 * <pre>{@code
 * Files.writeString(Path.of("rules.md"), RuleReference.write(RuleSet.standard(), Locale.ENGLISH));
 * }</pre>
 */
public final class RuleReference {
    private final RuleSet ruleSet;
    private final Locale locale;
    private final StringBuilder text = new StringBuilder();

    private RuleReference(RuleSet ruleSet, Locale locale) {
        this.ruleSet = ruleSet;
        this.locale = locale;
    }

    /**
     * {@return the reference, each line ended by a line feed}
     *
     * @param ruleSet the rules and the profile by which they weigh
     * @param locale the language: Spanish where it is Spanish, else English
     */
    public static String write(RuleSet ruleSet, Locale locale) {
        RuleReference reference = new RuleReference(ruleSet, locale);
        reference.head();
        for (Family family : Family.values()) {
            reference.contents(family);
        }
        ruleSet.rules().forEach(rule -> reference.entry(rule.info()));
        reference.facets();
        return reference.text.toString();
    }

    private void head() {
        line("# " + say("reference.title").in(locale));
        line("");
        line(Markdown.escape(say("reference.head")
                .with("count", ruleSet.rules().size())
                .with("ruleSet", ruleSet.name())
                .with("version", ruleSet.version())
                .with("fingerprint", ruleSet.fingerprint())
                .in(locale)));
    }

    private void contents(Family family) {
        List<RuleInfo> rules = ruleSet.rules().stream()
                .map(Rule::info)
                .filter(info -> info.family() == family)
                .toList();
        if (rules.isEmpty()) {
            return;
        }
        heading(Message.of("headline." + family).in(locale));
        table("column.rule", "column.title", "column.severity", "column.weight");
        for (RuleInfo info : rules) {
            row(link(info), Markdown.escape(info.title(locale)), severity(info), weight(info));
        }
    }

    private void entry(RuleInfo info) {
        line("");
        line("<a id=\"" + info.id() + "\"></a>");
        heading(info.id() + " " + Markdown.escape(info.title(locale)));
        line("");
        line(Markdown.escape(info.why(locale)));
        info.measure(locale).ifPresent(measure -> item("reference.measure", measure));
        item("reference.remedy", info.remedy(locale));
        item("reference.weight", severity(info) + ", " + weight(info) + part(info));
        thresholds(info);
        reference(info).ifPresent(one -> item("reference.against", one.words().in(locale)));
        info.citations().forEach(citation -> item("reference.source", citation.in(locale)));
        for (String saying : info.sayings()) {
            item("reference.saying", info.texts().pattern(info.id() + "." + saying, locale));
        }
    }

    private String severity(RuleInfo info) {
        return say("severity." + ruleSet.profile().severity(info.id())).in(locale);
    }

    private String weight(RuleInfo info) {
        return ruleSet.profile().weight(info.id()).toString();
    }

    private String part(RuleInfo info) {
        return ruleSet.profile()
                .part(info.id())
                .map(part -> ", " + Message.of("part." + part).in(locale))
                .orElse("");
    }

    private void thresholds(RuleInfo info) {
        Map<String, Fraction> thresholds = ruleSet.profile().thresholds(info.id());
        if (!thresholds.isEmpty()) {
            List<String> all = new ArrayList<>();
            thresholds.forEach((name, value) -> all.add(name + " " + value));
            item("reference.thresholds", String.join(", ", all));
        }
    }

    private Optional<Reference> reference(RuleInfo info) {
        return Optional.ofNullable(ruleSet.profile().references().get(info.id()));
    }

    private void facets() {
        Map<Facet, List<RuleInfo>> readers = new TreeMap<>();
        for (Rule rule : ruleSet.rules()) {
            Set<Facet> reads = new TreeSet<>(rule.info().reads());
            reference(rule.info()).ifPresent(one -> reads.addAll(one.reads()));
            reads.forEach(facet ->
                    readers.computeIfAbsent(facet, any -> new ArrayList<>()).add(rule.info()));
        }
        line("");
        line("<a id=\"facets\"></a>");
        heading(say("reference.facets").in(locale));
        table("column.facet", "column.question", "column.rules");
        readers.forEach((facet, rules) -> row(
                "`" + facet + "`",
                Markdown.escape(Message.of("facet." + facet).in(locale)),
                String.join(", ", rules.stream().map(this::link).toList())));
    }

    private String link(RuleInfo info) {
        return "[" + info.id() + "](#" + info.id() + ")";
    }

    private Message say(String key) {
        return Message.of(Lines.TEXTS, key);
    }

    private void heading(String heading) {
        line("");
        line("## " + heading);
    }

    private void item(String key, String words) {
        line("- **" + say(key).in(locale) + "** " + Markdown.escape(words));
    }

    private void table(String... columns) {
        line("");
        row(List.of(columns).stream().map(key -> say(key).in(locale)).toArray(String[]::new));
        line("|" + " --- |".repeat(columns.length));
    }

    private void row(String... cells) {
        line("| " + String.join(" | ", cells) + " |");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
