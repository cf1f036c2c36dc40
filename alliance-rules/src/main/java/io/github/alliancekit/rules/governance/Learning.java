package io.github.alliancekit.rules.governance;

import com.google.auto.service.AutoService;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.governance.Reporting;
import io.github.alliancekit.core.plan.Lesson;
import io.github.alliancekit.core.plan.Replication;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Checklist;
import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.Family;
import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.Outcome;
import io.github.alliancekit.rules.Rule;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Scope;
import io.github.alliancekit.rules.Shortfall;
import io.github.alliancekit.rules.Source;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.Wait;
import io.github.alliancekit.rules.standard.StandardRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * GOV-24: the alliance learns, and says what it takes to be done elsewhere and in larger measure.
 *
 * <p>Scored as the parts that are there over three: a lesson with author and use from each reporting period that has
 * passed; the conditions of replication; a scale to reach with its date. Without reporting there is no telling which
 * lessons are due, and the first part is missing; before the first period has passed none is due. The range is the
 * tightest.
 */
@AutoService(StandardRule.class)
final class Learning implements Rule, StandardRule {
    private static final RuleInfo INFO = RuleInfo.of("GOV-24", Family.CLARITY)
            .citing(Source.MERIDA_DECLARATION, "commitment 8", "su replicabilidad y escalabilidad en el tiempo")
            .citing(Source.MERIDA_DECLARATION, "commitment 10", "lecciones aprendidas")
            .citing(Source.ECOSOC_NOTE, "", "buenas prácticas")
            .citing(Source.APCI_FRAMEWORK, "conclusions", "validar en la práctica los diferentes procedimientos")
            .reading(
                    Facet.GOVERNANCE,
                    Facet.GOVERNANCE_REPORTING,
                    Facet.LESSONS,
                    Facet.LESSON_AUTHOR,
                    Facet.LESSON_USE,
                    Facet.REPLICATION,
                    Facet.REPLICATION_CONDITIONS,
                    Facet.REPLICATION_TARGET,
                    Facet.REPLICATION_BY);
    private static final Replication NOTHING_STATED =
            new Replication(Optional.empty(), Optional.empty(), Optional.empty());

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict evaluate(Context context) {
        Replication replication = context.alliance().replication().orElse(NOTHING_STATED);
        Optional<Reporting> reporting = context.governance().reporting();
        Outcome lessons = reporting.isPresent() ? lessons(reporting.get(), context) : unreported(context);
        Scope scope = context.scope(ElementPath.of("replication"));
        Outcome conditions = new Checklist(scope)
                .item(
                        replication.conditions().isPresent(),
                        Facet.REPLICATION_CONDITIONS,
                        "conditions",
                        INFO.message("conditions"))
                .outcome();
        return Verdict.of(context, INFO, Outcome.mean(List.of(lessons, conditions, scale(replication, scope))));
    }

    private static Outcome unreported(Context context) {
        return new Checklist(context.scope())
                .item(false, Facet.GOVERNANCE_REPORTING, "lessons", INFO.message("unreported"))
                .outcome();
    }

    /** {@return whether each period that has passed left a lesson, found by the first that did not for certain} */
    private static Outcome lessons(Reporting reporting, Context context) {
        Optional<Wait> more = context.scope().waitFor(Facet.LESSONS);
        NavigableMap<LocalDate, List<Lesson>> byDate = byDate(context.alliance().lessons());
        List<Wait> waits = new ArrayList<>();
        // A period without even a doubtful lesson ends the search: there are no more turns than lessons.
        for (int i = 0; ReportingPeriods.hasPassed(reporting, i, context.asOf()); i++) {
            LocalDate from = ReportingPeriods.start(reporting, i);
            LocalDate until = ReportingPeriods.start(reporting, i + 1);
            List<Lesson> own = between(from, until, byDate);
            if (isOneComplete(own)) {
                continue;
            }
            if (more.isPresent()) {
                return Outcome.open(List.of(more.get()));
            }
            List<Wait> doubts = doubts(own, context);
            if (doubts.isEmpty()) {
                Message message = INFO.message("lesson").with("from", from).with("until", until.minusDays(1));
                return Outcome.fails(new Shortfall(ElementPath.of("lessons"), List.of(), message, Fraction.ONE));
            }
            waits.addAll(doubts);
        }
        return waits.isEmpty() ? Outcome.holds() : Outcome.open(waits);
    }

    private static NavigableMap<LocalDate, List<Lesson>> byDate(List<Lesson> lessons) {
        NavigableMap<LocalDate, List<Lesson>> byDate = new TreeMap<>();
        for (Lesson lesson : lessons) {
            List<Lesson> sameDay = byDate.get(lesson.date());
            if (sameDay == null) {
                sameDay = new ArrayList<>(1);
                byDate.put(lesson.date(), sameDay);
            }
            sameDay.add(lesson);
        }
        return byDate;
    }

    /** {@return the lessons of the days from one on and before another} */
    private static List<Lesson> between(LocalDate from, LocalDate until, NavigableMap<LocalDate, List<Lesson>> byDate) {
        List<Lesson> lessons = new ArrayList<>();
        for (List<Lesson> sameDay : byDate.subMap(from, until).values()) {
            lessons.addAll(sameDay);
        }
        return lessons;
    }

    private static boolean isOneComplete(List<Lesson> lessons) {
        for (Lesson lesson : lessons) {
            if (lesson.author().isPresent() && lesson.use().isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** {@return what has to be known before one of these lessons counts; empty if none of them can} */
    private static List<Wait> doubts(List<Lesson> lessons, Context context) {
        List<Wait> doubts = new ArrayList<>();
        for (Lesson lesson : lessons) {
            Scope scope = context.scope(ElementPath.of("lessons", lesson.id()), lesson.id());
            doubts.addAll(waits(lesson.author(), Facet.LESSON_AUTHOR, lesson.use(), Facet.LESSON_USE, scope));
        }
        return doubts;
    }

    private static Outcome scale(Replication replication, Scope scope) {
        Optional<String> target = replication.target();
        Optional<LocalDate> by = replication.by();
        if (target.isPresent() && by.isPresent()) {
            return Outcome.holds();
        }
        List<Wait> waits = waits(target, Facet.REPLICATION_TARGET, by, Facet.REPLICATION_BY, scope);
        if (!waits.isEmpty()) {
            return Outcome.open(waits);
        }
        String missing = target.isPresent() ? "by" : "target";
        return Outcome.fails(new Shortfall(scope.path().in(missing), List.of(), INFO.message(missing), Fraction.ONE));
    }

    /** {@return what two fields wait for that are needed together; empty if one of them is missing for certain} */
    private static List<Wait> waits(Optional<?> one, Facet facet, Optional<?> other, Facet otherFacet, Scope scope) {
        List<Wait> waits = new ArrayList<>();
        boolean first = one.isPresent() || scope.addWait(waits, facet);
        boolean second = other.isPresent() || scope.addWait(waits, otherFacet);
        return first && second ? waits : List.of();
    }
}
