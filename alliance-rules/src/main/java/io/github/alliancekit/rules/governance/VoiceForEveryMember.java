package io.github.alliancekit.rules.governance;

import com.google.auto.service.AutoService;
import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.governance.Body;
import io.github.alliancekit.core.governance.Governance;
import io.github.alliancekit.core.governance.Seat;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Checklist;
import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.Element;
import io.github.alliancekit.rules.Elements;
import io.github.alliancekit.rules.Family;
import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.Outcome;
import io.github.alliancekit.rules.Rule;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Scope;
import io.github.alliancekit.rules.Source;
import io.github.alliancekit.rules.Tally;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.Wait;
import io.github.alliancekit.rules.standard.StandardRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * GOV-15: every member can speak up, and dissent goes on record.
 *
 * <p>Half of the score is the share of members with a voice in at least one body, by a seat of their own or one that
 * represents them; the other half is a channel for dissent. A seat without voice gives none to those it represents, and
 * the seat of an actor that is no member on the day gives none either. Where there are no bodies nobody has a voice,
 * which GOV-05 says. The range is the tightest.
 */
@AutoService(StandardRule.class)
final class VoiceForEveryMember implements Rule, StandardRule {
    private static final ElementPath GOVERNANCE = ElementPath.of("governance");
    private static final RuleInfo INFO = RuleInfo.of("GOV-15", Family.CLARITY)
            .citing(Source.APCI_FRAMEWORK, "2.3", "se expresen adecuadamente en el interior de la alianza")
            .citing(Source.APCI_FRAMEWORK, "2.1", "carácter horizontal")
            .citing(Source.MERIDA_DECLARATION, "commitment 2", "participación significativa")
            .reading(
                    Facet.GOVERNANCE,
                    Facet.GOVERNANCE_BODIES,
                    Facet.BODY_SEATS,
                    Facet.SEAT_REPRESENTS,
                    Facet.GOVERNANCE_DISSENT_CHANNEL);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict evaluate(Context context) {
        Governance governance = context.governance();
        List<Body> bodies = governance.bodies();
        Set<String> heard = new HashSet<>();
        List<Wait> waits = new ArrayList<>(0);
        context.scope().addWait(waits, Facet.GOVERNANCE_BODIES);
        boolean noBodies = bodies.isEmpty() && waits.isEmpty();
        for (Body body : bodies) {
            listen(body, context, heard, waits);
        }
        List<Wait> open = List.copyOf(new TreeSet<>(waits));
        Tally tally = Tally.ofAll();
        for (Element<Actor> member : Elements.MEMBERS.of(context)) {
            boolean voice = heard.contains(member.value().id());
            tally.add(member, noBodies ? Outcome.nothing() : voice(member, voice, open), List.of());
        }
        // As heavy as all members together: half of the score.
        Fraction half = Fraction.of(context.members().size());
        Scope scope = context.scope(GOVERNANCE);
        tally.add(new Element<>(governance, half, scope), dissent(governance, scope), List.of());
        Verdict verdict = tally.verdict(context, INFO);
        return noBodies ? verdict.because(Message.of("none.bodies")) : verdict;
    }

    /** Adds who is heard in a body, and what has to be known before one knows that nobody else is. */
    private static void listen(Body body, Context context, Set<String> heard, List<Wait> waits) {
        context.scope().addWait(waits, Facet.BODY_SEATS, body.id());
        for (Seat seat : body.seats()) {
            if (seat.voice() && context.isMember(seat.actor())) {
                heard.add(seat.actor());
                heard.addAll(seat.represents());
                context.scope().addWait(waits, Facet.SEAT_REPRESENTS, body.id(), seat.id());
            }
        }
    }

    private static Outcome voice(Element<Actor> member, boolean voice, List<Wait> waits) {
        String id = member.value().id();
        Message message = INFO.message("voice").with("actor", id);
        return new Checklist(member.scope())
                .about(id)
                .item(voice, waits, GOVERNANCE.in("bodies"), message)
                .outcome();
    }

    private static Outcome dissent(Governance governance, Scope scope) {
        boolean channel = governance.dissentChannel().isPresent();
        return new Checklist(scope)
                .item(channel, Facet.GOVERNANCE_DISSENT_CHANNEL, "dissentChannel", INFO.message("dissent"))
                .outcome();
    }
}
