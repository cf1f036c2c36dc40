package io.github.alliancekit.core.format;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.Goal;
import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.disclosure.Undisclosed;
import io.github.alliancekit.core.distribution.Contribution;
import io.github.alliancekit.core.distribution.Result;
import io.github.alliancekit.core.distribution.Risk;
import io.github.alliancekit.core.distribution.Territory;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Indicator;
import io.github.alliancekit.core.plan.Objective;
import io.github.alliancekit.core.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything that an alliance says, one line for each part, so that a reader can hold it against its source. */
final class Told {
    private final List<String> lines = new ArrayList<>();

    private Told() {}

    static String of(Alliance alliance) {
        Told told = new Told();
        told.whole(alliance);
        alliance.actors().forEach(told::actor);
        alliance.plans().forEach(told::plan);
        alliance.contributions().forEach(told::contribution);
        alliance.risks().forEach(told::risk);
        alliance.results().forEach(told::result);
        alliance.territories().forEach(told::territory);
        return String.join("\n", told.lines) + "\n";
    }

    /** {@return what is undisclosed of single elements} */
    static List<String> undisclosedOfElements(Alliance alliance) {
        return alliance.undisclosed().stream()
                .filter(entry -> entry.element().isPresent())
                .map(Told::undisclosed)
                .toList();
    }

    private static String undisclosed(Undisclosed entry) {
        return entry.facet() + " " + entry.element().orElse("") + " " + entry.reason();
    }

    private void line(String kind, Object... parts) {
        StringBuilder line = new StringBuilder(kind);
        for (Object part : parts) {
            Object shown = part instanceof Optional<?> optional
                    ? optional.map(Object::toString).orElse("-")
                    : part;
            line.append(" | ").append(shown);
        }
        lines.add(line.toString());
    }

    private void whole(Alliance alliance) {
        line("alliance", alliance.id(), alliance.name(), alliance.kind(), alliance.phase());
        line("currency, start", alliance.currency(), alliance.startDate());
        alliance.goal()
                .ifPresent(goal -> line(
                        "goal", start(goal.statement()), goal.publicInterest().map(Told::start), sdg(goal)));
    }

    private static String sdg(Goal goal) {
        return goal.sdg().toString();
    }

    private static String start(String text) {
        String line = text.replace('\n', '/');
        return line.length() <= 60 ? line : line.substring(0, 60) + "…";
    }

    private void actor(Actor actor) {
        line("actor", actor.id(), actor.name(), actor.participation(), actor.type(), actor.level(), actor.roles());
    }

    private void plan(Plan plan) {
        line(
                "plan",
                plan.id(),
                start(plan.name()),
                plan.period().start(),
                plan.period().end());
        for (Objective objective : plan.objectives()) {
            line("objective", objective.id(), start(objective.statement()));
        }
        plan.commitments().forEach(this::commitment);
    }

    private void commitment(Commitment commitment) {
        line(
                "commitment",
                commitment.id(),
                start(commitment.statement()),
                commitment.wholeAlliance() ? "whole" : "part",
                commitment.objective(),
                commitment.start(),
                commitment.due(),
                commitment.weight(),
                commitment.resources());
        commitment.assignments().forEach(one -> line(one.letter().name(), one.actor()));
        commitment.progress().forEach(one -> line("progress", one.date(), one.level(), one.evidence()));
        for (Indicator indicator : commitment.indicators()) {
            line(
                    "indicator",
                    indicator.id(),
                    start(indicator.name()),
                    indicator.unit(),
                    indicator.baseline(),
                    indicator.target(),
                    indicator.verification());
        }
    }

    private void contribution(Contribution contribution) {
        line("contribution", contribution.id(), contribution.actor(), contribution.kind(), contribution.value());
    }

    private void risk(Risk risk) {
        line("risk", risk.id(), start(risk.statement()), risk.category(), risk.bearers());
    }

    private void result(Result result) {
        line(
                "result",
                result.id(),
                start(result.statement()),
                result.date(),
                result.quantity(),
                result.unit(),
                result.evidence(),
                result.commitments());
    }

    private void territory(Territory territory) {
        line("territory", territory.id(), territory.name());
    }
}
