package io.github.alliancekit.rules.governance;

import com.google.auto.service.AutoService;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.Period;
import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.DueDate;
import io.github.alliancekit.rules.Element;
import io.github.alliancekit.rules.Elements;
import io.github.alliancekit.rules.Family;
import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.Outcome;
import io.github.alliancekit.rules.PlannedCommitment;
import io.github.alliancekit.rules.Rule;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Shortfall;
import io.github.alliancekit.rules.Source;
import io.github.alliancekit.rules.Tally;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.Wait;
import io.github.alliancekit.rules.standard.StandardRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * GOV-12: the due dates fit the period of their plan and the order of the commitments.
 *
 * <p>A commitment complies where its due date in force lies in the period of its plan, is not before that of a
 * predecessor, and where it does not wait for itself by way of its predecessors; predecessors without a due date are
 * passed over. Of several faults of one commitment the first is told, since mending another would not help. Scored as
 * the weight of the commitments that comply over the weight of those with a due date; where there is none the rule does
 * not apply.
 *
 * <p>The range is not the tightest: what is not known of one commitment bears on those that wait for it, and each is
 * judged by itself.
 */
@AutoService(StandardRule.class)
final class CoherentDeadlines implements Rule, StandardRule {
    private static final RuleInfo INFO = RuleInfo.of("GOV-12", Family.CLARITY)
            .citing(Source.ECOSOC_NOTE, "", "plazos establecidos")
            .citing(Source.HUNDRED_DAYS_NOTE, "", "Plan de Acción 2025–2026")
            .reading(
                    Facet.PLANS,
                    Facet.PLAN_COMMITMENTS,
                    Facet.COMMITMENT_DUE,
                    Facet.COMMITMENT_REPLANS,
                    Facet.COMMITMENT_PREDECESSORS);

    /** The order and the dates of all commitments. */
    private record Calendar(Predecessors predecessors, Map<String, DueDate> dues) {
        private DueDate due(String commitment) {
            return dues.getOrDefault(commitment, DueDate.NONE);
        }

        private List<String> dueAfter(LocalDate day, List<String> commitments) {
            List<String> later = List.of();
            for (String commitment : commitments) {
                Optional<LocalDate> due = due(commitment).day();
                if (due.isPresent() && due.get().isAfter(day)) {
                    later = later.isEmpty() ? new ArrayList<>() : later;
                    later.add(commitment);
                }
            }
            return later;
        }
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict evaluate(Context context) {
        List<Element<Commitment>> commitments = Elements.COMMITMENTS.of(context);
        List<Element<PlannedCommitment>> planned = Elements.PLANNED.of(context);
        Calendar calendar = new Calendar(new Predecessors(commitments), dues(commitments));
        Tally tally = Tally.of(Elements.COMMITMENTS.mayBeMore(context), judged -> {
            for (Element<PlannedCommitment> one : planned) {
                DueDate due = calendar.due(one.value().commitment().id());
                if (due.mayExist()) {
                    judged.add(one, coherence(one, calendar), due.exists() ? List.of() : due.waits());
                }
            }
        });
        return tally.mayCount() ? tally.verdict(context, INFO) : Verdict.notApplicable(INFO, INFO.message("noDue"));
    }

    private static Map<String, DueDate> dues(List<Element<Commitment>> commitments) {
        Map<String, DueDate> dues = new HashMap<>();
        for (Element<Commitment> one : commitments) {
            dues.put(one.value().id(), DueDate.of(one.value(), one.scope()));
        }
        return dues;
    }

    private static Outcome coherence(Element<PlannedCommitment> element, Calendar calendar) {
        Commitment commitment = element.value().commitment();
        if (calendar.predecessors().isOnCycle(commitment.id())) {
            List<String> back = calendar.predecessors().leadingBack(commitment);
            return fails(element, "predecessors", INFO.message("cycle").with("commitments", back));
        }
        DueDate due = calendar.due(commitment.id());
        if (due.day().isPresent()) {
            LocalDate day = due.day().get();
            Period period = element.value().period();
            if (!period.contains(day)) {
                Message message = INFO.message("outside").with("start", period.start());
                return fails(element, "due", message.with("due", day).with("end", period.end()));
            }
            List<String> later = calendar.dueAfter(day, commitment.predecessors());
            if (!later.isEmpty()) {
                Message message = INFO.message("before").with("due", day);
                return fails(element, "due", message.with("commitments", later));
            }
        }
        List<Wait> waits = waits(commitment, calendar);
        return waits.isEmpty() ? Outcome.holds() : Outcome.open(waits);
    }

    private static List<Wait> waits(Commitment commitment, Calendar calendar) {
        List<Wait> waits = new ArrayList<>(calendar.due(commitment.id()).waits());
        for (String predecessor : commitment.predecessors()) {
            waits.addAll(calendar.due(predecessor).waits());
        }
        Optional<Wait> more = calendar.predecessors().mayBeMore(commitment.id());
        if (more.isPresent()) {
            waits.add(more.get());
        }
        return waits;
    }

    private static Outcome fails(Element<PlannedCommitment> element, String field, Message message) {
        return Outcome.fails(new Shortfall(element.scope().path().in(field), List.of(), message, Fraction.ONE));
    }
}
