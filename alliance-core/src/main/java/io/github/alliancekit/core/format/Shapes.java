package io.github.alliancekit.core.format;

import static io.github.alliancekit.core.format.Codecs.DATE;
import static io.github.alliancekit.core.format.Codecs.NUMBER;
import static io.github.alliancekit.core.format.Codecs.TEXT;
import static io.github.alliancekit.core.format.Codecs.TRUTH;
import static io.github.alliancekit.core.format.Codecs.word;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.AllianceKind;
import io.github.alliancekit.core.Goal;
import io.github.alliancekit.core.Phase;
import io.github.alliancekit.core.Waiver;
import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.actor.ActorType;
import io.github.alliancekit.core.actor.Capacity;
import io.github.alliancekit.core.actor.Participation;
import io.github.alliancekit.core.actor.PublicLevel;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.disclosure.Undisclosed;
import io.github.alliancekit.core.distribution.Bearers;
import io.github.alliancekit.core.distribution.BeneficiaryGroup;
import io.github.alliancekit.core.distribution.Benefit;
import io.github.alliancekit.core.distribution.Holder;
import io.github.alliancekit.core.distribution.Risk;
import io.github.alliancekit.core.distribution.RiskCategory;
import io.github.alliancekit.core.distribution.Share;
import io.github.alliancekit.core.distribution.Transfer;
import io.github.alliancekit.core.governance.Body;
import io.github.alliancekit.core.governance.BodyKind;
import io.github.alliancekit.core.governance.DecisionType;
import io.github.alliancekit.core.governance.Governance;
import io.github.alliancekit.core.governance.Seat;
import io.github.alliancekit.core.plan.Assignment;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Indicator;
import io.github.alliancekit.core.plan.Letter;
import io.github.alliancekit.core.plan.Objective;
import io.github.alliancekit.core.plan.Plan;
import io.github.alliancekit.core.value.ElementKind;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Fault;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.InvalidAllianceException;
import io.github.alliancekit.core.value.Money;
import io.github.alliancekit.core.value.Period;
import io.github.alliancekit.core.value.Rate;
import io.github.alliancekit.core.value.SdgTarget;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The alliance document, key by key. */
final class Shapes {
    private Shapes() {}

    private static final Codec<String> CURRENCY = Codecs.text(
            "a currency",
            code -> {
                List<Fault> faults = Money.currencyFaults("currency", code);
                if (!faults.isEmpty()) {
                    throw new InvalidAllianceException(faults);
                }
                return code;
            },
            Function.identity(),
            () -> "XXX");
    private static final Codec<SdgTarget> SDG = Codecs.text(
            "a goal or target of the 2030 Agenda", SdgTarget::of, SdgTarget::code, () -> SdgTarget.of("17"));
    private static final Codec<RiskCategory> CATEGORY =
            Codecs.text("a category of risk", RiskCategory::of, RiskCategory::code, () -> RiskCategory.LEGAL);
    private static final Codec<ElementPath> PATH =
            Codecs.text("a path of ids", ElementPath::parse, ElementPath::toString, () -> ElementPath.ROOT);
    private static final Codec<Money> MONEY = new MoneyCodec();

    private static final Shape<Rate> RATE = Shape.<Rate>of("rate")
            .required("currency", CURRENCY, Rate::currency)
            .required("rate", NUMBER, Rate::rate)
            .required("date", DATE, Rate::date)
            .build(v -> new Rate(v.get("currency"), v.get("rate"), v.get("date")));

    private static final Shape<Goal> GOAL = Shape.<Goal>of("goal")
            .required("statement", TEXT, Goal::statement)
            .optional("publicInterest", TEXT, Goal::publicInterest)
            .list("sdg", SDG, Goal::sdg)
            .build(v -> Goal.builder()
                    .statement(v.get("statement"))
                    .publicInterest(v.find("publicInterest"))
                    .addAllSdg(v.list("sdg"))
                    .build());

    private static final Shape<Capacity> CAPACITY = Shape.<Capacity>of("capacity")
            .optional(
                    "weight", NUMBER, c -> c instanceof Capacity.Weight w ? Optional.of(w.weight()) : Optional.empty())
            .optional("technical", MONEY, c -> valued(c).flatMap(Capacity.Valued::technical))
            .optional("human", MONEY, c -> valued(c).flatMap(Capacity.Valued::human))
            .optional("financial", MONEY, c -> valued(c).flatMap(Capacity.Valued::financial))
            .optional("inKind", MONEY, c -> valued(c).flatMap(Capacity.Valued::inKind))
            .build(Shapes::capacity);

    private static final Shape<Actor> ACTOR = Shape.<Actor>of("actor")
            .required("id", Codecs.id(ElementKind.ACTOR), Actor::id)
            .required("name", TEXT, Actor::name)
            .optional("type", word(ActorType.class), Actor::type)
            .optional("level", word(PublicLevel.class), Actor::level)
            .optional("participation", word(Participation.class), Participation.MEMBER, Actor::participation)
            .optional("joined", DATE, Actor::joined)
            .optional("left", DATE, Actor::left)
            .optional("capacity", CAPACITY, Actor::capacity)
            .build((v, node, reading) -> {
                Participation participation = v.get("participation", Participation.MEMBER);
                if (participation == Participation.OBSERVER) {
                    reading.declareObserver(v.get("id"));
                }
                return Actor.builder()
                        .id(v.get("id"))
                        .name(v.get("name"))
                        .type(v.find("type"))
                        .level(v.find("level"))
                        .participation(participation)
                        .joined(v.find("joined"))
                        .left(v.find("left"))
                        .capacity(v.find("capacity"))
                        .build();
            });

    private static final Shape<Seat> SEAT = Shape.<Seat>of("seat")
            .required("id", Codecs.id(ElementKind.SEAT), Seat::id)
            .required("actor", Codecs.memberRef(), Seat::actor)
            .required("votes", NUMBER, Seat::votes)
            .optional("voice", TRUTH, true, Seat::voice)
            .list("represents", Codecs.ref(ElementKind.ACTOR), Seat::represents)
            .build(v -> Seat.builder()
                    .id(v.get("id"))
                    .actor(v.get("actor"))
                    .votes(v.<Fraction>get("votes"))
                    .voice(v.get("voice", true))
                    .addAllRepresents(v.list("represents"))
                    .build());

    private static final Shape<Body> BODY = Shape.<Body>of("body")
            .required("id", Codecs.id(ElementKind.BODY), Body::id)
            .required("name", TEXT, Body::name)
            .required("kind", word(BodyKind.class), Body::kind)
            .optional("mandate", TEXT, Body::mandate)
            .optional("chair", Codecs.ref(ElementKind.ACTOR), Body::chair)
            .optional("secretariat", TEXT, Body::secretariat)
            .list("decides", word(DecisionType.class), Body::decides)
            .list("seats", SEAT, Body::seats)
            .build(v -> Body.builder()
                    .id(v.get("id"))
                    .name(v.get("name"))
                    .kind(v.get("kind"))
                    .mandate(v.find("mandate"))
                    .chair(v.find("chair"))
                    .secretariat(v.find("secretariat"))
                    .addAllDecides(v.list("decides"))
                    .addAllSeats(v.list("seats"))
                    .build());

    private static final Shape<Governance> GOVERNANCE = Shape.<Governance>of("governance")
            .list("bodies", BODY, Governance::bodies)
            .build(v -> Governance.builder().addAllBodies(v.list("bodies")).build());

    private static final Shape<Objective> OBJECTIVE = Shape.<Objective>of("objective")
            .required("id", Codecs.id(ElementKind.OBJECTIVE), Objective::id)
            .required("statement", TEXT, Objective::statement)
            .build(v -> new Objective(v.get("id"), v.get("statement")));

    private static final Shape<Assignment> ASSIGNMENT = Shape.<Assignment>of("assignment")
            .required("actor", Codecs.plainId(), Assignment::actor)
            .required("letter", word(Letter.class), Assignment::letter)
            .build((v, node, reading) -> {
                Letter letter = v.get("letter");
                boolean letterRead =
                        node.members.get("letter") instanceof Node.Text text && text.text.equals(letter.name());
                if (node.members.get("actor") instanceof Node.Text actor) {
                    if (letterRead && (letter == Letter.A || letter == Letter.R)) {
                        reading.useMember(actor, actor.text);
                    } else {
                        reading.use(actor, ElementKind.ACTOR, actor.text);
                    }
                }
                return Assignment.of(v.get("actor"), letter);
            });

    private static final Shape<Indicator> INDICATOR = Shape.<Indicator>of("indicator")
            .required("id", Codecs.id(ElementKind.INDICATOR), Indicator::id)
            .required("name", TEXT, Indicator::name)
            .optional("unit", TEXT, Indicator::unit)
            .optional("baseline", NUMBER, Indicator::baseline)
            .optional("target", NUMBER, Indicator::target)
            .optional("verification", TEXT, Indicator::verification)
            .build(v -> Indicator.builder()
                    .id(v.get("id"))
                    .name(v.get("name"))
                    .unit(v.find("unit"))
                    .baseline(v.find("baseline"))
                    .target(v.find("target"))
                    .verification(v.find("verification"))
                    .build());

    private static final Shape<Commitment> COMMITMENT = Shape.<Commitment>of("commitment")
            .required("id", Codecs.id(ElementKind.COMMITMENT), Commitment::id)
            .required("statement", TEXT, Commitment::statement)
            .optional("objective", Codecs.ref(ElementKind.OBJECTIVE), Commitment::objective)
            .optional("weight", NUMBER, Fraction.ONE, Commitment::weight)
            .optional("wholeAlliance", TRUTH, false, Commitment::wholeAlliance)
            .list("assignments", ASSIGNMENT, Commitment::assignments)
            .optional("start", DATE, Commitment::start)
            .optional("due", DATE, Commitment::due)
            .list("indicators", INDICATOR, Commitment::indicators)
            .build(v -> Commitment.builder()
                    .id(v.get("id"))
                    .statement(v.get("statement"))
                    .objective(v.find("objective"))
                    .weight(v.get("weight", Fraction.ONE))
                    .wholeAlliance(v.get("wholeAlliance", false))
                    .addAllAssignments(v.list("assignments"))
                    .start(v.find("start"))
                    .due(v.find("due"))
                    .addAllIndicators(v.list("indicators"))
                    .build());

    private static final Shape<Plan> PLAN = Shape.<Plan>of("plan")
            .required("id", Codecs.id(ElementKind.PLAN), Plan::id)
            .required("name", TEXT, Plan::name)
            .required("start", DATE, plan -> plan.period().start())
            .required("end", DATE, plan -> plan.period().end())
            .list("objectives", OBJECTIVE, Plan::objectives)
            .list("commitments", COMMITMENT, Plan::commitments)
            .build(v -> Plan.builder()
                    .id(v.get("id"))
                    .name(v.get("name"))
                    .period(new Period(v.get("start"), v.get("end")))
                    .addAllObjectives(v.list("objectives"))
                    .addAllCommitments(v.list("commitments"))
                    .build());

    private static final Shape<Holder> HOLDER = Shape.<Holder>of("holder")
            .optional("actor", Codecs.ref(ElementKind.ACTOR), Shapes::actor)
            .optional("group", Codecs.ref(ElementKind.GROUP), Shapes::group)
            .build(v -> holder(v));

    private static final Shape<Share> SHARE = Shape.<Share>of("share")
            .optional("actor", Codecs.ref(ElementKind.ACTOR), s -> actor(s.holder()))
            .optional("group", Codecs.ref(ElementKind.GROUP), s -> group(s.holder()))
            .required("share", NUMBER, Share::portion)
            .build(v -> new Share(holder(v), v.get("share")));

    private static final Shape<Bearers> BEARERS = Shape.<Bearers>of("bearers")
            .list("split", SHARE, b -> b instanceof Bearers.Split split ? split.shares() : List.of())
            .optional("jointAndSeveral", TRUTH, false, b -> b instanceof Bearers.Split split && split.jointAndSeveral())
            .list("joint", HOLDER, b -> b instanceof Bearers.Joint joint ? joint.holders() : List.of())
            .build((v, node, reading) -> bearers(v, node));

    private static final Shape<Transfer> TRANSFER = Shape.<Transfer>of("transfer")
            .required("party", TEXT, Transfer::party)
            .required("share", NUMBER, Transfer::share)
            .optional("evidence", TEXT, Transfer::evidence)
            .build(v -> new Transfer(v.get("party"), v.get("share"), v.find("evidence")));

    private static final Shape<Risk> RISK = Shape.<Risk>of("risk")
            .required("id", Codecs.id(ElementKind.RISK), Risk::id)
            .required("statement", TEXT, Risk::statement)
            .optional("category", CATEGORY, Risk::category)
            .optional("likelihood", new RatingCodec(), Risk::likelihood)
            .optional("impact", new RatingCodec(), Risk::impact)
            .optional("bearers", BEARERS, Bearers.nobody(), Risk::bearers)
            .list("transfers", TRANSFER, Risk::transfers)
            .build(v -> Risk.builder()
                    .id(v.get("id"))
                    .statement(v.get("statement"))
                    .category(v.find("category"))
                    .likelihood(v.find("likelihood"))
                    .impact(v.find("impact"))
                    .bearers(v.get("bearers", Bearers.nobody()))
                    .addAllTransfers(v.list("transfers"))
                    .build());

    private static final Shape<BeneficiaryGroup> GROUP = Shape.<BeneficiaryGroup>of("group")
            .required("id", Codecs.id(ElementKind.GROUP), BeneficiaryGroup::id)
            .required("name", TEXT, BeneficiaryGroup::name)
            .required("vulnerable", TRUTH, BeneficiaryGroup::vulnerable)
            .required("prioritised", TRUTH, BeneficiaryGroup::prioritised)
            .optional("community", TRUTH, false, BeneficiaryGroup::community)
            .list("representedBy", Codecs.ref(ElementKind.ACTOR), BeneficiaryGroup::representedBy)
            .build(v -> BeneficiaryGroup.builder()
                    .id(v.get("id"))
                    .name(v.get("name"))
                    .vulnerable(v.<Boolean>get("vulnerable"))
                    .prioritised(v.<Boolean>get("prioritised"))
                    .community(v.get("community", false))
                    .addAllRepresentedBy(v.list("representedBy"))
                    .build());

    private static final Shape<Benefit> BENEFIT = Shape.<Benefit>of("benefit")
            .required("id", Codecs.id(ElementKind.BENEFIT), Benefit::id)
            .required("statement", TEXT, Benefit::statement)
            .optional("value", MONEY, Benefit::value)
            .list("shares", SHARE, Benefit::shares)
            .build(v -> Benefit.builder()
                    .id(v.get("id"))
                    .statement(v.get("statement"))
                    .value(v.find("value"))
                    .addAllShares(v.list("shares"))
                    .build());

    private static final Shape<Waiver> WAIVER = Shape.<Waiver>of("waiver")
            .required("rule", TEXT, Waiver::rule)
            .required("element", PATH, Waiver::element)
            .required("reason", TEXT, Waiver::reason)
            .required("author", TEXT, Waiver::author)
            .required("expires", DATE, Waiver::expires)
            .build(v ->
                    new Waiver(v.get("rule"), v.get("element"), v.get("reason"), v.get("author"), v.get("expires")));

    private static final Shape<Undisclosed> UNDISCLOSED = Shape.<Undisclosed>of("entry of undisclosed")
            .required("facet", word(Facet.class), Undisclosed::facet)
            .optional("element", Codecs.plainId(), Undisclosed::element)
            .required("reason", word(Undisclosed.Reason.class), Undisclosed::reason)
            .build((v, node, reading) -> {
                Undisclosed entry = new Undisclosed(v.get("facet"), v.find("element"), v.get("reason"));
                ElementKind owner = entry.facet().owner();
                if (node.members.get("element") instanceof Node.Text element
                        && node.members.get("facet") instanceof Node.Text facet
                        && facet.text.equals(entry.facet().name())
                        && owner != ElementKind.ALLIANCE) {
                    reading.useAnywhere(element, owner, element.text);
                }
                return entry;
            });

    static final Shape<Alliance> ALLIANCE = Shape.<Alliance>of("alliance")
            .required("schema", new SchemaCodec(), alliance -> SchemaCodec.CURRENT)
            .required("id", Codecs.id(ElementKind.ALLIANCE), Alliance::id)
            .required("name", TEXT, Alliance::name)
            .required("kind", word(AllianceKind.class), Alliance::kind)
            .required("phase", word(Phase.class), Alliance::phase)
            .optional("currency", CURRENCY, Alliance::currency)
            .list("rates", RATE, Alliance::rates)
            .optional("startDate", DATE, Alliance::startDate)
            .optional("goal", GOAL, Alliance::goal)
            .list("actors", ACTOR, Alliance::actors)
            .optional("governance", GOVERNANCE, Alliance::governance)
            .list("plans", PLAN, Alliance::plans)
            .list("risks", RISK, Alliance::risks)
            .list("groups", GROUP, Alliance::groups)
            .list("benefits", BENEFIT, Alliance::benefits)
            .list("waivers", WAIVER, Alliance::waivers)
            .list("undisclosed", UNDISCLOSED, Alliance::undisclosed)
            .build((v, node, reading) -> alliance(v, reading));

    private static Alliance alliance(Shape.Values v, Reading reading) {
        reading.checkUses();
        Alliance.Builder builder = Alliance.builder()
                .id(v.get("id"))
                .name(v.get("name"))
                .kind(v.get("kind"))
                .phase(v.get("phase"))
                .rates(v.list("rates"))
                .actors(v.list("actors"))
                .plans(v.list("plans"))
                .risks(v.list("risks"))
                .groups(v.list("groups"))
                .benefits(v.list("benefits"))
                .waivers(v.list("waivers"))
                .undisclosed(v.list("undisclosed"));
        v.<String>find("currency").ifPresent(builder::currency);
        v.<LocalDate>find("startDate").ifPresent(builder::startDate);
        v.<Goal>find("goal").ifPresent(builder::goal);
        v.<Governance>find("governance").ifPresent(builder::governance);
        try {
            return builder.build();
        } catch (InvalidAllianceException e) {
            if (reading.isClean()) {
                throw e;
            }
            // Parts with problems of their own are missing here: ids that seem to dangle were checked above.
            throw new InvalidAllianceException(e.faults().stream()
                    .filter(fault -> fault.kind() != Fault.Kind.REFERENCE)
                    .toList());
        }
    }

    private static Capacity capacity(Shape.Values v) {
        Optional<Fraction> weight = v.find("weight");
        boolean amounts = Stream.of("technical", "human", "financial", "inKind")
                .anyMatch(key -> v.find(key).isPresent());
        if (weight.isPresent() && amounts) {
            throw Shape.choose("a capacity with a weight and with amounts", "Maybe keep the one that all members use.");
        }
        return weight.isPresent()
                ? Capacity.weight(weight.get())
                : new Capacity.Valued(v.find("technical"), v.find("human"), v.find("financial"), v.find("inKind"));
    }

    private static Holder holder(Shape.Values v) {
        Optional<String> actor = v.find("actor");
        Optional<String> group = v.find("group");
        if (actor.isPresent() == group.isPresent()) {
            throw Shape.choose(
                    actor.isPresent()
                            ? "a holder that is an actor and a group"
                            : "a holder that is neither actor nor group",
                    "Maybe {\"actor\": \"an id\"} or {\"group\": \"an id\"}.");
        }
        return actor.map(Holder::actor).orElseGet(() -> Holder.group(group.orElseThrow()));
    }

    private static Bearers bearers(Shape.Values v, Node.Members node) {
        if (node.members.containsKey("joint") && node.members.containsKey("split")) {
            throw Shape.choose("bearers that are split and joint", "Maybe keep the one that was agreed.");
        }
        return node.members.containsKey("joint")
                ? new Bearers.Joint(v.list("joint"))
                : new Bearers.Split(v.list("split"), v.get("jointAndSeveral", false));
    }

    private static Optional<String> actor(Holder holder) {
        return Optional.of(holder.id()).filter(id -> holder.isActor());
    }

    private static Optional<String> group(Holder holder) {
        return Optional.of(holder.id()).filter(id -> !holder.isActor());
    }

    private static Optional<Capacity.Valued> valued(Capacity capacity) {
        return capacity instanceof Capacity.Valued valued ? Optional.of(valued) : Optional.empty();
    }
}
