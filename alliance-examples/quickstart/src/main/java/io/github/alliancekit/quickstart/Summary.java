package io.github.alliancekit.quickstart;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.actor.Participation;
import io.github.alliancekit.rules.Assessment;
import io.github.alliancekit.rules.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What many alliances come to: how many there were, and how often each rule came to which verdict. */
final class Summary {
    private final boolean spanish;
    private final Set<String> organisations = new HashSet<>();
    private final Map<String, Map<Verdict.Status, Integer>> verdicts = new TreeMap<>();
    private int read;
    private int unread;
    private int notAlliances;
    private int assessed;
    private int problems;
    private int indicators;

    Summary(boolean spanish) {
        this.spanish = spanish;
    }

    void failed(int ofProblems) {
        unread++;
        problems += ofProblems;
    }

    void read(Alliance alliance, int ofProblems) {
        read++;
        problems += ofProblems;
        alliance.actors().stream()
                .filter(actor -> actor.participation() == Participation.MEMBER)
                .map(Actor::id)
                .forEach(organisations::add);
        alliance.plans().forEach(plan -> plan.commitments()
                .forEach(commitment -> indicators += commitment.indicators().size()));
    }

    void notAnAlliance() {
        notAlliances++;
    }

    void assessed(Assessment assessment) {
        assessed++;
        for (Verdict verdict : assessment.verdicts()) {
            verdicts.computeIfAbsent(verdict.rule().id(), rule -> new EnumMap<>(Verdict.Status.class))
                    .merge(verdict.status(), 1, Integer::sum);
        }
    }

    /** {@return how many things were read or could not be} */
    int readings() {
        return read + unread;
    }

    boolean hasFailures() {
        return unread > 0;
    }

    boolean isOfMany() {
        return readings() > 1;
    }

    /** {@return the table, in Markdown or for a terminal} */
    String print(boolean markdown) {
        List<List<String>> counts = List.of(
                row(say("records read", "registros leídos"), read),
                row(
                        say("not alliances (fewer than two members)", "no son alianzas (menos de dos miembros)"),
                        notAlliances),
                row(say("assessed", "evaluadas"), assessed),
                row(say("could not be read", "no se pudieron leer"), unread),
                row(say("problems", "problemas"), problems),
                row(say("distinct organisations", "organizaciones distintas"), organisations.size()),
                row(say("indicators", "indicadores"), indicators));
        List<List<String>> rules = new ArrayList<>();
        verdicts.forEach((rule, byStatus) -> {
            List<String> row = new ArrayList<>(List.of(rule));
            for (Verdict.Status status : Verdict.Status.values()) {
                row.add(share(byStatus.getOrDefault(status, 0)));
            }
            rules.add(row);
        });
        List<String> head = spanish
                ? List.of("regla", "se cumple", "no se cumple", "abierta", "no aplica")
                : List.of("rule", "holds", "fails", "open", "not applicable");
        String first = table(List.of(say("what", "qué"), say("how many", "cuántos")), counts, markdown);
        return rules.isEmpty() ? first : first + "\n" + table(head, rules, markdown);
    }

    private String say(String english, String inSpanish) {
        return spanish ? inSpanish : english;
    }

    private static List<String> row(String what, int count) {
        return List.of(what, String.valueOf(count));
    }

    /** {@return a share of what was assessed with one decimal, rounded half up} */
    private String share(int count) {
        long tenths = (2_000L * count + assessed) / (2L * assessed);
        return tenths / 10 + "." + tenths % 10 + " %";
    }

    private static String table(List<String> head, List<List<String>> rows, boolean markdown) {
        StringBuilder text = new StringBuilder();
        if (markdown) {
            text.append("| ")
                    .append(String.join(" | ", head))
                    .append(" |\n|---")
                    .append("|---:".repeat(head.size() - 1))
                    .append("|\n");
            rows.forEach(
                    row -> text.append("| ").append(String.join(" | ", row)).append(" |\n"));
            return text.toString();
        }
        List<List<String>> all = new ArrayList<>(List.of(head));
        all.addAll(rows);
        for (List<String> row : all) {
            for (int column = 0; column < row.size(); column++) {
                int at = column;
                int width =
                        all.stream().mapToInt(one -> one.get(at).length()).max().orElse(0);
                String blanks = " ".repeat(width - row.get(column).length());
                text.append(column == 0 ? row.get(column) + blanks : "  " + blanks + row.get(column));
            }
            text.append('\n');
        }
        return text.toString();
    }
}
