package io.github.alliancekit.core.format;

import static io.github.alliancekit.core.format.Codecs.DATE;
import static io.github.alliancekit.core.format.Codecs.NUMBER;
import static io.github.alliancekit.core.format.Codecs.TEXT;
import static io.github.alliancekit.core.format.Codecs.TRUTH;
import static io.github.alliancekit.core.format.Codecs.word;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.AllianceKind;
import io.github.alliancekit.core.Endorsement;
import io.github.alliancekit.core.Goal;
import io.github.alliancekit.core.Phase;
import io.github.alliancekit.core.Principle;
import io.github.alliancekit.core.Waiver;
import io.github.alliancekit.core.actor.AbsentSector;
import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.actor.ActorType;
import io.github.alliancekit.core.actor.Adherence;
import io.github.alliancekit.core.actor.Capacity;
import io.github.alliancekit.core.actor.Participation;
import io.github.alliancekit.core.actor.PublicLevel;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.disclosure.Undisclosed;
import io.github.alliancekit.core.distribution.Attribution;
import io.github.alliancekit.core.distribution.Bearers;
import io.github.alliancekit.core.distribution.BeneficiaryGroup;
import io.github.alliancekit.core.distribution.Benefit;
import io.github.alliancekit.core.distribution.Contribution;
import io.github.alliancekit.core.distribution.Control;
import io.github.alliancekit.core.distribution.Deviation;
import io.github.alliancekit.core.distribution.Holder;
import io.github.alliancekit.core.distribution.IrrelevantRisk;
import io.github.alliancekit.core.distribution.Result;
import io.github.alliancekit.core.distribution.Risk;
import io.github.alliancekit.core.distribution.RiskCategory;
import io.github.alliancekit.core.distribution.Share;
import io.github.alliancekit.core.distribution.Territory;
import io.github.alliancekit.core.distribution.Transfer;
import io.github.alliancekit.core.governance.Admission;
import io.github.alliancekit.core.governance.Body;
import io.github.alliancekit.core.governance.BodyKind;
import io.github.alliancekit.core.governance.DecisionType;
import io.github.alliancekit.core.governance.Declaration;
import io.github.alliancekit.core.governance.DisputeStep;
import io.github.alliancekit.core.governance.Exit;
import io.github.alliancekit.core.governance.Governance;
import io.github.alliancekit.core.governance.Report;
import io.github.alliancekit.core.governance.Reporting;
import io.github.alliancekit.core.governance.Seat;
import io.github.alliancekit.core.plan.Assignment;
import io.github.alliancekit.core.plan.ClimateAction;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.EquityLens;
import io.github.alliancekit.core.plan.Indicator;
import io.github.alliancekit.core.plan.Instrument;
import io.github.alliancekit.core.plan.Lesson;
import io.github.alliancekit.core.plan.Letter;
import io.github.alliancekit.core.plan.Mechanism;
import io.github.alliancekit.core.plan.Objective;
import io.github.alliancekit.core.plan.Plan;
import io.github.alliancekit.core.plan.PolicyStage;
import io.github.alliancekit.core.plan.Priority;
import io.github.alliancekit.core.plan.Progress;
import io.github.alliancekit.core.plan.Replan;
import io.github.alliancekit.core.plan.Replication;
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
    private static final Codec<Principle> PRINCIPLE =
            Codecs.text("a principle", Principle::of, Principle::name, () -> Principle.TRUST);
    private static final Codec<Integer> COUNT = new CountCodec();
    private static final Codec<Money> MONEY = new MoneyCodec();

    private static final Shape<Rate> RATE = Shape.<Rate>of("rate")
            .required("currency", CURRENCY, Rate::currency)
            .required("rate", NUMBER, Rate::rate)
            .required("date", DATE, Rate::date)
            .build(v -> new Rate(v.get("currency"), v.get("rate"), v.get("date")));

    private static final Shape<Endorsement> ENDORSEMENT = Shape.<Endorsement>of("endorsement")
            .required("actor", Codecs.ref(ElementKind.ACTOR), Endorsement::actor)
            .required("date", DATE, Endorsement::date)
            .optional("evidence", TEXT, Endorsement::evidence)
            .build(v -> new Endorsement(v.get("actor"), v.get("date"), v.find("evidence")));

    private static final Shape<Goal> GOAL = Shape.<Goal>of("goal")
            .required("statement", TEXT, Goal::statement)
            .optional("publicInterest", TEXT, Goal::publicInterest)
            .list("sdg", SDG, Goal::sdg)
            .list("endorsements", ENDORSEMENT, Goal::endorsements)
            .build(v -> Goal.builder()
                    .statement(v.get("statement"))
                    .publicInterest(v.find("publicInterest"))
                    .addAllSdg(v.list("sdg"))
                    .addAllEndorsements(v.list("endorsements"))
                    .build());

    private static final Shape<Capacity> CAPACITY = Shape.<Capacity>of("capacity")
            .optional(
                    "weight", NUMBER, c -> c instanceof Capacity.Weight w ? Optional.of(w.weight()) : Optional.empty())
            .optional("technical", MONEY, c -> valued(c).flatMap(Capacity.Valued::technical))
            .optional("human", MONEY, c -> valued(c).flatMap(Capacity.Valued::human))
            .optional("financial", MONEY, c -> valued(c).flatMap(Capacity.Valued::financial))
            .optional("inKind", MONEY, c -> valued(c).flatMap(Capacity.Valued::inKind))
            .build(Shapes::capacity);

    private static final Shape<Adherence> ADHERENCE = Shape.<Adherence>of("adherence")
            .required("date", DATE, Adherence::date)
            .required("voluntary", TRUTH, Adherence::voluntary)
            .required("signatory", TEXT, Adherence::signatory)
            .optional("evidence", TEXT, Adherence::evidence)
            .build(v -> new Adherence(v.get("date"), v.get("voluntary"), v.get("signatory"), v.find("evidence")));

    private static final Shape<Actor> ACTOR = Shape.<Actor>of("actor")
            .required("id", Codecs.id(ElementKind.ACTOR), Actor::id)
            .required("name", TEXT, Actor::name)
            .optional("type", word(ActorType.class), Actor::type)
            .optional("level", word(PublicLevel.class), Actor::level)
            .optional("participation", word(Participation.class), Participation.MEMBER, Actor::participation)
            .optional("joined", DATE, Actor::joined)
            .optional("left", DATE, Actor::left)
            .list("roles", TEXT, Actor::roles)
            .list("motivations", TEXT, Actor::motivations)
            .list("interests", TEXT, Actor::interests)
            .optional("adherence", ADHERENCE, Actor::adherence)
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
                        .addAllRoles(v.list("roles"))
                        .addAllMotivations(v.list("motivations"))
                        .addAllInterests(v.list("interests"))
                        .adherence(v.find("adherence"))
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
            .optional("decisionRule", new DecisionRuleCodec(), Body::decisionRule)
            .optional("presenceQuorum", NUMBER, Body::presenceQuorum)
            .build(v -> Body.builder()
                    .id(v.get("id"))
                    .name(v.get("name"))
                    .kind(v.get("kind"))
                    .mandate(v.find("mandate"))
                    .chair(v.find("chair"))
                    .secretariat(v.find("secretariat"))
                    .addAllDecides(v.list("decides"))
                    .addAllSeats(v.list("seats"))
                    .decisionRule(v.find("decisionRule"))
                    .presenceQuorum(v.find("presenceQuorum"))
                    .build());

    private static final Shape<DisputeStep> DISPUTE_STEP = Shape.<DisputeStep>of("dispute step")
            .required("kind", word(DisputeStep.Kind.class), DisputeStep::kind)
            .optional("responsible", Codecs.ref(ElementKind.ACTOR), DisputeStep::responsible)
            .optional("maxDays", COUNT, DisputeStep::maxDays)
            .build(v -> new DisputeStep(v.get("kind"), v.find("responsible"), v.find("maxDays")));

    private static final Shape<Admission> ADMISSION = Shape.<Admission>of("admission")
            .required("criteria", TEXT, Admission::criteria)
            .required("procedure", TEXT, Admission::procedure)
            .build(v -> new Admission(v.get("criteria"), v.get("procedure")));

    private static final Shape<Exit> EXIT = Shape.<Exit>of("exit rule")
            .optional("noticeDays", COUNT, Exit::noticeDays)
            .optional("openCommitmentsAndAssets", TEXT, Exit::openCommitmentsAndAssets)
            .build(v -> new Exit(v.find("noticeDays"), v.find("openCommitmentsAndAssets")));

    private static final Shape<Declaration> DECLARATION = Shape.<Declaration>of("declaration")
            .required("body", Codecs.ref(ElementKind.BODY), Declaration::body)
            .required("seat", Codecs.plainId(), Declaration::seat)
            .required("date", DATE, Declaration::date)
            .build((v, node, reading) -> {
                Declaration declaration = new Declaration(v.get("body"), v.get("seat"), v.get("date"));
                if (node.members.get("seat") instanceof Node.Text seat
                        && node.members.get("body") instanceof Node.Text body) {
                    reading.useSeat(seat, body.text, seat.text);
                }
                return declaration;
            });

    private static final Shape<Report> REPORT = Shape.<Report>of("report")
            .required("date", DATE, Report::date)
            .optional("address", TEXT, Report::address)
            .build(v -> new Report(v.get("date"), v.find("address")));

    private static final Shape<Reporting> REPORTING = Shape.<Reporting>of("reporting")
            .required("cadence", Codecs.SPAN, Reporting::cadence)
            .required("since", DATE, Reporting::since)
            .list("reports", REPORT, Reporting::reports)
            .optional("publicAddress", TEXT, Reporting::publicAddress)
            .list("audiences", TEXT, Reporting::audiences)
            .optional("reachesAffectedGroups", TRUTH, Reporting::reachesAffectedGroups)
            .build(v -> Reporting.builder()
                    .cadence(v.get("cadence"))
                    .since(v.get("since"))
                    .addAllReports(v.list("reports"))
                    .publicAddress(v.find("publicAddress"))
                    .addAllAudiences(v.list("audiences"))
                    .reachesAffectedGroups(v.<Boolean>find("reachesAffectedGroups"))
                    .build());

    private static final Shape<Governance> GOVERNANCE = Shape.<Governance>of("governance")
            .list("bodies", BODY, Governance::bodies)
            .list("disputeSteps", DISPUTE_STEP, Governance::disputeSteps)
            .optional("complaintsChannel", TEXT, Governance::complaintsChannel)
            .optional("dissentChannel", TEXT, Governance::dissentChannel)
            .optional("admission", ADMISSION, Governance::admission)
            .optional("exit", EXIT, Governance::exit)
            .optional("closurePlan", TEXT, Governance::closurePlan)
            .optional("integrityPolicy", TEXT, Governance::integrityPolicy)
            .optional("recusalRule", TEXT, Governance::recusalRule)
            .list("declarations", DECLARATION, Governance::declarations)
            .optional("reporting", REPORTING, Governance::reporting)
            .build(v -> Governance.builder()
                    .addAllBodies(v.list("bodies"))
                    .addAllDisputeSteps(v.list("disputeSteps"))
                    .complaintsChannel(v.find("complaintsChannel"))
                    .dissentChannel(v.find("dissentChannel"))
                    .admission(v.find("admission"))
                    .exit(v.find("exit"))
                    .closurePlan(v.find("closurePlan"))
                    .integrityPolicy(v.find("integrityPolicy"))
                    .recusalRule(v.find("recusalRule"))
                    .addAllDeclarations(v.list("declarations"))
                    .reporting(v.find("reporting"))
                    .build());

    private static final Shape<Priority> PRIORITY = Shape.<Priority>of("priority")
            .required("id", Codecs.id(ElementKind.PRIORITY), Priority::id)
            .required("name", TEXT, Priority::name)
            .optional("reason", TEXT, Priority::reason)
            .build(v -> new Priority(v.get("id"), v.get("name"), v.find("reason")));

    private static final Shape<PolicyStage> POLICY_STAGE = Shape.<PolicyStage>of("policy stage")
            .required("kind", word(PolicyStage.Kind.class), PolicyStage::kind)
            .required("activity", TEXT, PolicyStage::activity)
            .optional("responsible", Codecs.ref(ElementKind.ACTOR), PolicyStage::responsible)
            .build(v -> new PolicyStage(v.get("kind"), v.get("activity"), v.find("responsible")));

    private static final Shape<Replan> REPLAN = Shape.<Replan>of("replan")
            .required("date", DATE, Replan::date)
            .required("newDue", DATE, Replan::newDue)
            .required("reason", TEXT, Replan::reason)
            .build(v -> new Replan(v.get("date"), v.get("newDue"), v.get("reason")));

    private static final Shape<Progress> PROGRESS = Shape.<Progress>of("report of progress")
            .required("date", DATE, Progress::date)
            .required("level", word(Progress.Level.class), Progress::level)
            .list("evidence", TEXT, Progress::evidence)
            .build(v -> new Progress(v.get("date"), v.get("level"), v.list("evidence")));

    private static final Shape<Objective> OBJECTIVE = Shape.<Objective>of("objective")
            .required("id", Codecs.id(ElementKind.OBJECTIVE), Objective::id)
            .required("statement", TEXT, Objective::statement)
            .optional("priority", Codecs.ref(ElementKind.PRIORITY), Objective::priority)
            .build(v -> new Objective(v.get("id"), v.get("statement"), v.find("priority")));

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
            .optional("group", Codecs.ref(ElementKind.GROUP), Indicator::group)
            .list("lenses", word(EquityLens.class), Indicator::lenses)
            .build(v -> Indicator.builder()
                    .id(v.get("id"))
                    .name(v.get("name"))
                    .unit(v.find("unit"))
                    .baseline(v.find("baseline"))
                    .target(v.find("target"))
                    .verification(v.find("verification"))
                    .group(v.find("group"))
                    .addAllLenses(v.list("lenses"))
                    .build());

    private static final Shape<Commitment> COMMITMENT = Shape.<Commitment>of("commitment")
            .required("id", Codecs.id(ElementKind.COMMITMENT), Commitment::id)
            .required("statement", TEXT, Commitment::statement)
            .optional("objective", Codecs.ref(ElementKind.OBJECTIVE), Commitment::objective)
            .optional("weight", NUMBER, Fraction.ONE, Commitment::weight)
            .optional("wholeAlliance", TRUTH, false, Commitment::wholeAlliance)
            .list("assignments", ASSIGNMENT, Commitment::assignments)
            .optional("start", DATE, Commitment::start)
            .optional("backup", Codecs.ref(ElementKind.ACTOR), Commitment::backup)
            .optional("due", DATE, Commitment::due)
            .list("replans", REPLAN, Commitment::replans)
            .list("predecessors", Codecs.ref(ElementKind.COMMITMENT), Commitment::predecessors)
            .list("indicators", INDICATOR, Commitment::indicators)
            .list("resources", Codecs.ref(ElementKind.CONTRIBUTION), Commitment::resources)
            .list("lenses", word(EquityLens.class), Commitment::lenses)
            .optional("climateAction", word(ClimateAction.class), Commitment::climateAction)
            .list("instruments", Codecs.ref(ElementKind.INSTRUMENT), Commitment::instruments)
            .list("progress", PROGRESS, Commitment::progress)
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
                    .backup(v.find("backup"))
                    .addAllReplans(v.list("replans"))
                    .addAllPredecessors(v.list("predecessors"))
                    .addAllResources(v.list("resources"))
                    .addAllLenses(v.list("lenses"))
                    .climateAction(v.find("climateAction"))
                    .addAllInstruments(v.list("instruments"))
                    .addAllProgress(v.list("progress"))
                    .build());

    private static final Shape<Plan> PLAN = Shape.<Plan>of("plan")
            .required("id", Codecs.id(ElementKind.PLAN), Plan::id)
            .required("name", TEXT, Plan::name)
            .required("start", DATE, plan -> plan.period().start())
            .required("end", DATE, plan -> plan.period().end())
            .list("priorities", PRIORITY, Plan::priorities)
            .list("objectives", OBJECTIVE, Plan::objectives)
            .list("policyStages", POLICY_STAGE, Plan::policyStages)
            .list("commitments", COMMITMENT, Plan::commitments)
            .build(v -> Plan.builder()
                    .id(v.get("id"))
                    .name(v.get("name"))
                    .period(new Period(v.get("start"), v.get("end")))
                    .addAllPriorities(v.list("priorities"))
                    .addAllObjectives(v.list("objectives"))
                    .addAllPolicyStages(v.list("policyStages"))
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

    private static final Shape<Control> CONTROL = Shape.<Control>of("control")
            .required("actor", Codecs.ref(ElementKind.ACTOR), Control::actor)
            .required("ability", NUMBER, Control::ability)
            .build(v -> new Control(v.get("actor"), v.get("ability")));

    private static final Shape<Deviation> DEVIATION = Shape.<Deviation>of("deviation")
            .required("reason", TEXT, Deviation::reason)
            .required("author", TEXT, Deviation::author)
            .required("date", DATE, Deviation::date)
            .build(v -> new Deviation(v.get("reason"), v.get("author"), v.get("date")));

    private static final Shape<Risk> RISK = Shape.<Risk>of("risk")
            .required("id", Codecs.id(ElementKind.RISK), Risk::id)
            .required("statement", TEXT, Risk::statement)
            .optional("category", CATEGORY, Risk::category)
            .optional("likelihood", new RatingCodec(), Risk::likelihood)
            .optional("impact", new RatingCodec(), Risk::impact)
            .optional("bearers", BEARERS, Bearers.nobody(), Risk::bearers)
            .list("transfers", TRANSFER, Risk::transfers)
            .list("control", CONTROL, Risk::control)
            .optional("owner", Codecs.ref(ElementKind.ACTOR), Risk::owner)
            .optional("mitigation", TEXT, Risk::mitigation)
            .optional("reviewDate", DATE, Risk::reviewDate)
            .optional("deviation", DEVIATION, Risk::deviation)
            .build(v -> Risk.builder()
                    .id(v.get("id"))
                    .statement(v.get("statement"))
                    .category(v.find("category"))
                    .likelihood(v.find("likelihood"))
                    .impact(v.find("impact"))
                    .bearers(v.get("bearers", Bearers.nobody()))
                    .addAllTransfers(v.list("transfers"))
                    .addAllControl(v.list("control"))
                    .owner(v.find("owner"))
                    .mitigation(v.find("mitigation"))
                    .reviewDate(v.find("reviewDate"))
                    .deviation(v.find("deviation"))
                    .build());

    private static final Shape<BeneficiaryGroup> GROUP = Shape.<BeneficiaryGroup>of("group")
            .required("id", Codecs.id(ElementKind.GROUP), BeneficiaryGroup::id)
            .required("name", TEXT, BeneficiaryGroup::name)
            .required("vulnerable", TRUTH, BeneficiaryGroup::vulnerable)
            .required("prioritised", TRUTH, BeneficiaryGroup::prioritised)
            .optional("community", TRUTH, false, BeneficiaryGroup::community)
            .list("representedBy", Codecs.ref(ElementKind.ACTOR), BeneficiaryGroup::representedBy)
            .optional("territory", Codecs.ref(ElementKind.TERRITORY), BeneficiaryGroup::territory)
            .build(v -> BeneficiaryGroup.builder()
                    .id(v.get("id"))
                    .name(v.get("name"))
                    .vulnerable(v.<Boolean>get("vulnerable"))
                    .prioritised(v.<Boolean>get("prioritised"))
                    .community(v.get("community", false))
                    .addAllRepresentedBy(v.list("representedBy"))
                    .territory(v.find("territory"))
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

    private static final Shape<Contribution.Confirmation> CONFIRMATION = Shape.<Contribution.Confirmation>of(
                    "confirmation")
            .required("by", Codecs.ref(ElementKind.ACTOR), Contribution.Confirmation::by)
            .required("date", DATE, Contribution.Confirmation::date)
            .build(v -> new Contribution.Confirmation(v.get("by"), v.get("date")));

    private static final Shape<Contribution> CONTRIBUTION = Shape.<Contribution>of("contribution")
            .required("id", Codecs.id(ElementKind.CONTRIBUTION), Contribution::id)
            .required("actor", Codecs.ref(ElementKind.ACTOR), Contribution::actor)
            .required("kind", word(Contribution.Kind.class), Contribution::kind)
            .optional("specialty", TEXT, Contribution::specialty)
            .optional("value", MONEY, Contribution::value)
            .optional("confirmed", CONFIRMATION, Contribution::confirmed)
            .build(v -> Contribution.builder()
                    .id(v.get("id"))
                    .actor(v.get("actor"))
                    .kind(v.get("kind"))
                    .specialty(v.find("specialty"))
                    .value(v.find("value"))
                    .confirmed(v.find("confirmed"))
                    .build());

    private static final Shape<Attribution> ATTRIBUTION = Shape.<Attribution>of("attribution")
            .required("actor", Codecs.ref(ElementKind.ACTOR), Attribution::actor)
            .required("share", NUMBER, Attribution::share)
            .build(v -> new Attribution(v.get("actor"), v.get("share")));

    private static final Shape<Result> RESULT = Shape.<Result>of("result")
            .required("id", Codecs.id(ElementKind.RESULT), Result::id)
            .required("statement", TEXT, Result::statement)
            .optional("quantity", NUMBER, Result::quantity)
            .optional("unit", TEXT, Result::unit)
            .required("date", DATE, Result::date)
            .list("evidence", TEXT, Result::evidence)
            .list("commitments", Codecs.ref(ElementKind.COMMITMENT), Result::commitments)
            .list("attribution", ATTRIBUTION, Result::attribution)
            .build(v -> Result.builder()
                    .id(v.get("id"))
                    .statement(v.get("statement"))
                    .quantity(v.find("quantity"))
                    .unit(v.find("unit"))
                    .date(v.get("date"))
                    .addAllEvidence(v.list("evidence"))
                    .addAllCommitments(v.list("commitments"))
                    .addAllAttribution(v.list("attribution"))
                    .build());

    private static final Shape<Territory> TERRITORY = Shape.<Territory>of("territory")
            .required("id", Codecs.id(ElementKind.TERRITORY), Territory::id)
            .required("name", TEXT, Territory::name)
            .optional("setting", word(Territory.Setting.class), Territory::setting)
            .optional("population", NUMBER, Territory::population)
            .optional("need", NUMBER, Territory::need)
            .build(v -> Territory.builder()
                    .id(v.get("id"))
                    .name(v.get("name"))
                    .setting(v.find("setting"))
                    .population(v.find("population"))
                    .need(v.find("need"))
                    .build());

    private static final Shape<Mechanism> MECHANISM = Shape.<Mechanism>of("mechanism")
            .required("name", TEXT, Mechanism::name)
            .list("rounds", DATE, Mechanism::rounds)
            .build(v -> new Mechanism(v.get("name"), v.list("rounds")));

    private static final Shape<Instrument> INSTRUMENT = Shape.<Instrument>of("instrument")
            .required("id", Codecs.id(ElementKind.INSTRUMENT), Instrument::id)
            .required("name", TEXT, Instrument::name)
            .optional("mechanism", MECHANISM, Instrument::mechanism)
            .build(v -> new Instrument(v.get("id"), v.get("name"), v.find("mechanism")));

    private static final Shape<Lesson> LESSON = Shape.<Lesson>of("lesson")
            .required("id", Codecs.id(ElementKind.LESSON), Lesson::id)
            .required("date", DATE, Lesson::date)
            .optional("author", TEXT, Lesson::author)
            .required("text", TEXT, Lesson::text)
            .optional("use", TEXT, Lesson::use)
            .build(v -> Lesson.builder()
                    .id(v.get("id"))
                    .date(v.get("date"))
                    .author(v.find("author"))
                    .text(v.get("text"))
                    .use(v.find("use"))
                    .build());

    private static final Shape<Replication> REPLICATION = Shape.<Replication>of("replication")
            .optional("conditions", TEXT, Replication::conditions)
            .optional("target", TEXT, Replication::target)
            .optional("by", DATE, Replication::by)
            .build(v -> new Replication(v.find("conditions"), v.find("target"), v.find("by")));

    private static final Shape<IrrelevantRisk> IRRELEVANT_RISK = Shape.<IrrelevantRisk>of("irrelevant risk")
            .required("category", CATEGORY, IrrelevantRisk::category)
            .required("reason", TEXT, IrrelevantRisk::reason)
            .build(v -> new IrrelevantRisk(v.get("category"), v.get("reason")));

    private static final Shape<AbsentSector> ABSENT_SECTOR = Shape.<AbsentSector>of("absent sector")
            .required("type", word(ActorType.class), AbsentSector::type)
            .required("reason", TEXT, AbsentSector::reason)
            .build(v -> new AbsentSector(v.get("type"), v.get("reason")));

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
            .list("principles", PRINCIPLE, Alliance::principles)
            .list("actors", ACTOR, Alliance::actors)
            .optional("governance", GOVERNANCE, Alliance::governance)
            .list("plans", PLAN, Alliance::plans)
            .list("contributions", CONTRIBUTION, Alliance::contributions)
            .list("risks", RISK, Alliance::risks)
            .list("groups", GROUP, Alliance::groups)
            .list("benefits", BENEFIT, Alliance::benefits)
            .list("results", RESULT, Alliance::results)
            .list("territories", TERRITORY, Alliance::territories)
            .list("instruments", INSTRUMENT, Alliance::instruments)
            .list("lessons", LESSON, Alliance::lessons)
            .optional("replication", REPLICATION, Alliance::replication)
            .optional("climateInScope", TRUTH, false, Alliance::climateInScope)
            .list("irrelevantRisks", IRRELEVANT_RISK, Alliance::irrelevantRisks)
            .list("absentSectors", ABSENT_SECTOR, Alliance::absentSectors)
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
                .principles(v.list("principles"))
                .contributions(v.list("contributions"))
                .results(v.list("results"))
                .territories(v.list("territories"))
                .instruments(v.list("instruments"))
                .lessons(v.list("lessons"))
                .climateInScope(v.get("climateInScope", false))
                .irrelevantRisks(v.list("irrelevantRisks"))
                .absentSectors(v.list("absentSectors"))
                .waivers(v.list("waivers"))
                .undisclosed(v.list("undisclosed"));
        v.<String>find("currency").ifPresent(builder::currency);
        v.<LocalDate>find("startDate").ifPresent(builder::startDate);
        v.<Goal>find("goal").ifPresent(builder::goal);
        v.<Governance>find("governance").ifPresent(builder::governance);
        v.<Replication>find("replication").ifPresent(builder::replication);
        try {
            return builder.build();
        } catch (InvalidAllianceException e) {
            if (reading.isClean()) {
                throw e;
            }
            // Parts with problems of their own are missing here: ids that seem to dangle were checked above.
            // And what is said of all of them together may not be true of those.
            throw new InvalidAllianceException(e.faults().stream()
                    .filter(fault -> fault.kind() != Fault.Kind.REFERENCE)
                    .filter(fault -> !fault.path().equals(ElementPath.of("plans")))
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
        boolean joint = node.members.containsKey("joint");
        if (joint && (node.members.containsKey("split") || node.members.containsKey("jointAndSeveral"))) {
            throw Shape.choose(
                    "bearers that are joint beside split or jointAndSeveral", "Maybe keep the one that was agreed.");
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
