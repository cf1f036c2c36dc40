package io.github.alliancekit.benchmarks.whole;

import io.github.alliancekit.core.governance.Admission;
import io.github.alliancekit.core.governance.Body;
import io.github.alliancekit.core.governance.BodyKind;
import io.github.alliancekit.core.governance.DecisionRule;
import io.github.alliancekit.core.governance.DecisionType;
import io.github.alliancekit.core.governance.Declaration;
import io.github.alliancekit.core.governance.DisputeStep;
import io.github.alliancekit.core.governance.Exit;
import io.github.alliancekit.core.governance.Governance;
import io.github.alliancekit.core.governance.Report;
import io.github.alliancekit.core.governance.Reporting;
import io.github.alliancekit.core.governance.Seat;
import io.github.alliancekit.core.value.Fraction;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the governance of an alliance: a committee of at most 25 seats that also speak for others, and a unit. */
final class GovernanceGenerator {
    private static final int MOST_SEATS = 25;

    private final Dice dice;
    private final List<String> members;

    GovernanceGenerator(Dice dice, List<String> members) {
        this.dice = dice;
        this.members = members;
    }

    Governance governance() {
        Body committee = committee();
        List<Declaration> declarations = new ArrayList<>();
        for (Seat seat : committee.seats()) {
            if (dice.chance(85)) {
                declarations.add(new Declaration(
                        committee.id(), seat.id(), dice.day(WholeGenerator.DAY.minusMonths(11), WholeGenerator.DAY)));
            }
        }
        return Governance.builder()
                .addBodies(committee, unit())
                .addDisputeSteps(
                        new DisputeStep(DisputeStep.Kind.NEGOTIATION, Optional.of(members.get(0)), Optional.of(30)),
                        new DisputeStep(DisputeStep.Kind.NEUTRAL, Optional.of(members.get(1)), Optional.of(60)))
                .complaintsChannel("A box and a telephone in every village of the basin")
                .dissentChannel("Dissenting views are put into the minutes")
                .admission(new Admission("Works in the territory", "A letter to the committee"))
                .exit(new Exit(Optional.of(90), Optional.of("Commitments pass to the backup; goods stay")))
                .closurePlan("The works pass to the municipalities, with their accounts")
                .integrityPolicy("No gifts above 50 soles, and all contracts in public view")
                .recusalRule("Whoever sells to the alliance does not vote on what it buys")
                .addAllDeclarations(declarations)
                .reporting(reporting())
                .build();
    }

    private Body committee() {
        int seats = Math.min(members.size(), MOST_SEATS);
        List<List<String>> represented = new ArrayList<>();
        for (int i = 0; i < seats; i++) {
            represented.add(new ArrayList<>());
        }
        for (int i = seats; i < members.size(); i++) {
            if (dice.chance(80)) {
                represented.get(i % seats).add(members.get(i));
            }
        }
        List<Seat> made = new ArrayList<>();
        int votes = 0;
        for (int i = 0; i < seats; i++) {
            int own = dice.chance(92) ? dice.from(1, 3) : 0;
            votes += own;
            made.add(Seat.builder()
                    .id("s-" + i)
                    .actor(members.get(i))
                    .votes(Fraction.of(own))
                    .addAllRepresents(represented.get(i))
                    .build());
        }
        return Body.builder()
                .id("committee")
                .name("Steering committee")
                .kind(BodyKind.DECISION)
                .mandate("Approves the plans, their budget and who enters; meets every quarter.")
                .chair(members.get(0))
                .secretariat(members.get(1))
                .addDecides(DecisionType.values())
                .addAllSeats(made)
                .decisionRule(DecisionRule.weighted(Fraction.of(votes / 2 + 1)))
                .presenceQuorum(Fraction.of(seats / 2 + 1))
                .build();
    }

    private Body unit() {
        return Body.builder()
                .id("unit")
                .name("Technical unit")
                .kind(BodyKind.TECHNICAL)
                .addSeats(Seat.builder()
                        .id("t-0")
                        .actor(members.get(members.size() - 1))
                        .votes(Fraction.ZERO)
                        .build())
                .build();
    }

    private static Reporting reporting() {
        LocalDate start = WholeGenerator.START;
        return Reporting.builder()
                .cadence(Period.ofYears(1))
                .since(start)
                .addReports(
                        new Report(start.plusYears(1), Optional.of("https://example.org/reports/2026")),
                        new Report(start.plusYears(2), Optional.of("https://example.org/reports/2027")))
                .publicAddress("https://example.org/reports")
                .reachesAffectedGroups(true)
                .build();
    }
}
