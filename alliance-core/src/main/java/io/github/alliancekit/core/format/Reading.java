package io.github.alliancekit.core.format;

import io.github.alliancekit.core.internal.KnownIds;
import io.github.alliancekit.core.internal.Reference;
import io.github.alliancekit.core.value.ElementKind;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Fault;
import java.util.ArrayList;
import java.util.List;

/**
 * What is gathered while one document is read: its problems, the ids that it declares and the ids that it uses.
 *
 * <p>Ids are gathered from the document itself and checked at the end, so that an actor with a fault of its own does
 * not make every mention of it a fault too.
 */
final class Reading {
    final Limits limits;
    private final List<Problem> problems;
    private final KnownIds known = new KnownIds();
    private final List<Use> uses = new ArrayList<>();
    private String plan = "";
    private String body = "";

    Reading(Limits limits, List<Problem> problems) {
        this.limits = limits;
        this.problems = problems;
    }

    /** One mention of an id; of {@code anyPlan} the owner does not matter. */
    private record Use(Node node, Reference reference, boolean anyOwner) {}

    void problem(Node node, String message, String advice) {
        // What was refused as it was parsed has its problem already.
        if (!(node instanceof Node.Refused)) {
            problems.add(node.problem(message, advice));
        }
    }

    void fault(Node node, Fault fault) {
        problem(node, fault.message(), fault.advice());
    }

    boolean isClean() {
        return problems.isEmpty();
    }

    void declare(ElementKind kind, String id) {
        if (kind == ElementKind.PLAN) {
            plan = id;
        } else if (kind == ElementKind.BODY) {
            body = id;
        }
        known.add(kind, owner(kind), id);
    }

    /** {@return the plan of an objective or a priority, the body of a seat; the alliance owns all else} */
    private String owner(ElementKind kind) {
        return switch (kind) {
            case OBJECTIVE, PRIORITY -> plan;
            case SEAT -> body;
            default -> "";
        };
    }

    void declareObserver(String actor) {
        known.addObserver(actor);
    }

    void use(Node node, ElementKind kind, String id) {
        uses.add(new Use(node, new Reference(ElementPath.ROOT, kind, owner(kind), id, false), false));
    }

    void useMember(Node node, String actor) {
        uses.add(new Use(node, Reference.member(ElementPath.ROOT, actor), false));
    }

    void useSeat(Node node, String body, String seat) {
        uses.add(new Use(node, new Reference(ElementPath.ROOT, ElementKind.SEAT, body, seat, false), false));
    }

    void useAnywhere(Node node, ElementKind kind, String id) {
        uses.add(new Use(node, Reference.to(kind, ElementPath.ROOT, id), true));
    }

    /** Checks every mention of an id, now that all are declared. */
    void checkUses() {
        for (Use use : uses) {
            Reference reference = use.reference();
            if (!use.anyOwner()) {
                known.check(reference).ifPresent(fault -> fault(use.node(), fault));
            } else if (!known.has(reference.kind(), reference.id())) {
                fault(use.node(), known.dangling(ElementPath.ROOT, reference.kind(), reference.id()));
            }
        }
    }
}
