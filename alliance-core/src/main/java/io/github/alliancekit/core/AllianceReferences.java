package io.github.alliancekit.core;

import io.github.alliancekit.core.distribution.BeneficiaryGroup;
import io.github.alliancekit.core.distribution.Benefit;
import io.github.alliancekit.core.distribution.Contribution;
import io.github.alliancekit.core.distribution.Holder;
import io.github.alliancekit.core.distribution.Result;
import io.github.alliancekit.core.distribution.Risk;
import io.github.alliancekit.core.governance.Body;
import io.github.alliancekit.core.governance.Governance;
import io.github.alliancekit.core.governance.Seat;
import io.github.alliancekit.core.internal.Reference;
import io.github.alliancekit.core.plan.Assignment;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Letter;
import io.github.alliancekit.core.plan.Plan;
import io.github.alliancekit.core.value.ElementKind;
import io.github.alliancekit.core.value.ElementPath;
import java.util.function.Consumer;

/** Every id of an alliance that points to another part of it, with the place where it stands. */
final class AllianceReferences {
    private final Consumer<Reference> check;

    private AllianceReferences(Consumer<Reference> check) {
        this.check = check;
    }

    static void of(Alliance alliance, Consumer<Reference> check) {
        AllianceReferences references = new AllianceReferences(check);
        alliance.goal().ifPresent(references::goal);
        alliance.governance().ifPresent(references::governance);
        alliance.plans().forEach(references::plan);
        alliance.contributions().forEach(references::contribution);
        alliance.risks().forEach(references::risk);
        alliance.groups().forEach(references::group);
        alliance.benefits().forEach(references::benefit);
        alliance.results().forEach(references::result);
    }

    static void of(String plan, Commitment commitment, Consumer<Reference> check) {
        new AllianceReferences(check).commitment(plan, commitment);
    }

    static void of(Risk risk, Consumer<Reference> check) {
        new AllianceReferences(check).risk(risk);
    }

    static ElementPath path(String plan, String commitment) {
        return ElementPath.of("plans", plan, "commitments", commitment);
    }

    private void actor(ElementPath path, String id) {
        check.accept(Reference.actor(path, id));
    }

    private void to(ElementKind kind, ElementPath path, String id) {
        check.accept(Reference.to(kind, path, id));
    }

    private void goal(Goal goal) {
        goal.endorsements().forEach(one -> actor(ElementPath.of("goal", "endorsements"), one.actor()));
    }

    private void governance(Governance governance) {
        governance.bodies().forEach(this::body);
        ElementPath steps = ElementPath.of("governance", "disputeSteps");
        governance.disputeSteps().forEach(step -> step.responsible().ifPresent(id -> actor(steps, id)));
        ElementPath declarations = ElementPath.of("governance", "declarations");
        governance.declarations().forEach(declaration -> {
            to(ElementKind.BODY, declarations, declaration.body());
            check.accept(new Reference(declarations, ElementKind.SEAT, declaration.body(), declaration.seat(), false));
        });
    }

    private void body(Body body) {
        ElementPath path = ElementPath.of("governance", "bodies", body.id());
        body.chair().ifPresent(chair -> actor(path.in("chair"), chair));
        for (Seat seat : body.seats()) {
            ElementPath at = path.in("seats", seat.id());
            check.accept(Reference.member(at.in("actor"), seat.actor()));
            seat.represents().forEach(actor -> actor(at.in("represents"), actor));
        }
        body.decisionRule().ifPresent(rule -> rule.vetoes()
                .forEach(seat -> check.accept(
                        new Reference(path.in("decisionRule"), ElementKind.SEAT, body.id(), seat, false))));
    }

    private void plan(Plan plan) {
        plan.commitments().forEach(commitment -> commitment(plan.id(), commitment));
        ElementPath path = ElementPath.of("plans", plan.id());
        plan.policyStages().forEach(stage -> stage.responsible().ifPresent(id -> actor(path.in("policyStages"), id)));
        plan.objectives().forEach(objective -> objective
                .priority()
                .ifPresent(id -> check.accept(new Reference(
                        path.in("objectives", objective.id(), "priority"),
                        ElementKind.PRIORITY,
                        plan.id(),
                        id,
                        false))));
    }

    private void commitment(String plan, Commitment commitment) {
        ElementPath path = path(plan, commitment.id());
        commitment
                .objective()
                .ifPresent(id ->
                        check.accept(new Reference(path.in("objective"), ElementKind.OBJECTIVE, plan, id, false)));
        for (Assignment assignment : commitment.assignments()) {
            boolean membersOnly = assignment.letter() == Letter.A || assignment.letter() == Letter.R;
            check.accept(new Reference(path.in("assignments"), ElementKind.ACTOR, "", assignment.actor(), membersOnly));
        }
        commitment.backup().ifPresent(id -> actor(path.in("backup"), id));
        commitment.predecessors().forEach(id -> to(ElementKind.COMMITMENT, path.in("predecessors"), id));
        commitment.resources().forEach(id -> to(ElementKind.CONTRIBUTION, path.in("resources"), id));
        commitment.instruments().forEach(id -> to(ElementKind.INSTRUMENT, path.in("instruments"), id));
        commitment.indicators().forEach(indicator -> indicator
                .group()
                .ifPresent(id -> to(ElementKind.GROUP, path.in("indicators", indicator.id(), "group"), id)));
    }

    private void contribution(Contribution contribution) {
        ElementPath path = ElementPath.of("contributions", contribution.id());
        actor(path.in("actor"), contribution.actor());
        contribution.confirmed().ifPresent(confirmation -> actor(path.in("confirmed", "by"), confirmation.by()));
    }

    private void risk(Risk risk) {
        ElementPath path = ElementPath.of("risks", risk.id());
        risk.bearers().holders().forEach(holder -> holder(path.in("bearers"), holder));
        risk.control().forEach(control -> actor(path.in("control"), control.actor()));
        risk.owner().ifPresent(id -> actor(path.in("owner"), id));
    }

    private void holder(ElementPath path, Holder holder) {
        if (holder.isActor()) {
            actor(path, holder.id());
        } else {
            to(ElementKind.GROUP, path, holder.id());
        }
    }

    private void group(BeneficiaryGroup group) {
        ElementPath path = ElementPath.of("groups", group.id());
        group.representedBy().forEach(id -> actor(path.in("representedBy"), id));
        group.territory().ifPresent(id -> to(ElementKind.TERRITORY, path.in("territory"), id));
    }

    private void benefit(Benefit benefit) {
        ElementPath path = ElementPath.of("benefits", benefit.id(), "shares");
        benefit.shares().forEach(share -> holder(path, share.holder()));
    }

    private void result(Result result) {
        ElementPath path = ElementPath.of("results", result.id());
        result.commitments().forEach(id -> to(ElementKind.COMMITMENT, path.in("commitments"), id));
        result.attribution().forEach(one -> actor(path.in("attribution"), one.actor()));
    }
}
