package io.github.alliancekit.benchmarks.whole;

import io.github.alliancekit.benchmarks.peers.Size;
import io.github.alliancekit.core.distribution.Attribution;
import io.github.alliancekit.core.distribution.Bearers;
import io.github.alliancekit.core.distribution.BeneficiaryGroup;
import io.github.alliancekit.core.distribution.Benefit;
import io.github.alliancekit.core.distribution.Control;
import io.github.alliancekit.core.distribution.Deviation;
import io.github.alliancekit.core.distribution.Holder;
import io.github.alliancekit.core.distribution.IrrelevantRisk;
import io.github.alliancekit.core.distribution.Rating;
import io.github.alliancekit.core.distribution.Result;
import io.github.alliancekit.core.distribution.Risk;
import io.github.alliancekit.core.distribution.RiskCategory;
import io.github.alliancekit.core.distribution.Share;
import io.github.alliancekit.core.distribution.Territory;
import io.github.alliancekit.core.distribution.Transfer;
import io.github.alliancekit.core.plan.Lesson;
import io.github.alliancekit.core.plan.Replication;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes what an alliance shares out: risks, benefits, results, and the groups and territories that they touch. */
final class DistributionGenerator {
    private static final int WHOLE = 100;
    private static final int COMMITMENTS_PER_RESULT = 6;
    private static final int GROUPS = 4;
    private static final LocalDate DAY = WholeGenerator.DAY;

    private final Size size;
    private final Dice dice;
    private final List<String> members;

    DistributionGenerator(Size size, Dice dice, List<String> members) {
        this.size = size;
        this.dice = dice;
        this.members = members;
    }

    List<Risk> risks() {
        return IntStream.range(0, size.risks()).mapToObj(this::risk).toList();
    }

    private Risk risk(int number) {
        List<String> bearing = dice.some(dice.from(1, 3), members);
        int transferred = dice.chance(15) ? dice.from(10, 40) : 0;
        Risk.Builder risk = Risk.builder();
        risk.id("r-" + number)
                .statement("What if nobody is there to " + dice.sentence())
                .category(dice.maybe(95, () -> dice.one(RiskCategory.standard())))
                .likelihood(Rating.of(dice.hundredths(5, 90)))
                .impact(Rating.of(dice.hundredths(5, 95)))
                .bearers(bearers(bearing, WHOLE - transferred))
                .addAllControl(control(bearing))
                .owner(dice.maybe(88, () -> bearing.get(0)))
                .mitigation(dice.maybe(80, dice::sentence))
                .reviewDate(dice.maybe(85, () -> dice.day(DAY.minusMonths(1), DAY.plusYears(1))))
                .deviation(dice.maybe(
                        10, () -> new Deviation("The law keeps it with the State", "Steering committee", DAY)));
        if (transferred > 0) {
            Optional<String> policy = dice.maybe(80, () -> "Policy 2026-" + number);
            risk.addTransfers(new Transfer("National Reinsurance", Fraction.of(transferred, WHOLE), policy));
        }
        return risk.build();
    }

    private Bearers bearers(List<String> bearing, int hundredths) {
        if (dice.chance(5) && bearing.size() > 1) {
            return Bearers.joint(bearing.stream().map(Holder::actor).toArray(Holder[]::new));
        }
        boolean withGroup = dice.chance(15);
        int told = dice.chance(10) ? hundredths - 5 : hundredths; // the rest is borne by nobody
        List<Fraction> parts = dice.split(bearing.size() + (withGroup ? 1 : 0), told);
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            shares.add(
                    i < bearing.size()
                            ? Share.ofActor(bearing.get(i), parts.get(i))
                            : Share.ofGroup("g-" + dice.from(0, GROUPS - 1), parts.get(i)));
        }
        return Bearers.split(shares.toArray(Share[]::new));
    }

    private List<Control> control(List<String> bearing) {
        List<Control> control = new ArrayList<>();
        for (String actor : bearing) {
            if (dice.chance(85)) {
                control.add(new Control(actor, dice.hundredths(10, 90)));
            }
        }
        return control;
    }

    List<BeneficiaryGroup> groups() {
        return IntStream.range(0, GROUPS)
                .mapToObj(i -> BeneficiaryGroup.builder()
                        .id("g-" + i)
                        .name("Families " + dice.words())
                        .vulnerable(i % 2 == 0)
                        .prioritised(i == 0)
                        .community(i < 2)
                        .addAllRepresentedBy(dice.some(1, members))
                        .territory("t-" + i)
                        .build())
                .toList();
    }

    List<Benefit> benefits() {
        int count = 4 + Math.min(200, size.actors() / 2);
        return IntStream.range(0, count).mapToObj(this::benefit).toList();
    }

    private Benefit benefit(int number) {
        List<String> receiving = dice.some(dice.from(1, 4), members);
        List<Fraction> parts = dice.split(receiving.size() + 1, dice.chance(90) ? WHOLE : WHOLE - 10);
        List<Share> shares = new ArrayList<>();
        shares.add(Share.ofGroup("g-" + number % GROUPS, parts.get(receiving.size())));
        for (int i = 0; i < receiving.size(); i++) {
            shares.add(Share.ofActor(receiving.get(i), parts.get(i)));
        }
        return Benefit.builder()
                .id("b-" + number)
                .statement("Better: " + dice.words())
                .value(Money.of(dice.from(10, 900) * 1_000L))
                .addAllShares(shares)
                .build();
    }

    List<Result> results() {
        return IntStream.range(0, size.commitments() / COMMITMENTS_PER_RESULT)
                .mapToObj(this::result)
                .toList();
    }

    private Result result(int number) {
        List<String> credited = dice.some(dice.from(1, 3), members);
        List<Fraction> parts = dice.split(credited.size(), WHOLE);
        List<Attribution> attribution = new ArrayList<>();
        for (int i = 0; i < credited.size(); i++) {
            attribution.add(new Attribution(credited.get(i), parts.get(i)));
        }
        return Result.builder()
                .id("e-" + number)
                .statement("Done: " + dice.words())
                .quantity(Fraction.of(dice.from(1, 5_000)))
                .unit("households")
                .date(dice.day(WholeGenerator.START, DAY))
                .addAllEvidence(dice.chance(90) ? List.of("Survey of the regulator") : List.of())
                .addCommitments("c-" + number * COMMITMENTS_PER_RESULT)
                .addAllAttribution(dice.chance(92) ? attribution : List.of())
                .build();
    }

    List<Territory> territories() {
        return IntStream.range(0, GROUPS)
                .mapToObj(i -> Territory.builder()
                        .id("t-" + i)
                        .name("Territory " + dice.words())
                        .setting(dice.one(List.of(Territory.Setting.values())))
                        .population(Fraction.of(dice.from(1_000, 90_000)))
                        .need(dice.hundredths(20, 90))
                        .build())
                .toList();
    }

    List<Lesson> lessons() {
        return IntStream.range(0, GROUPS)
                .mapToObj(i -> Lesson.builder()
                        .id("l-" + i)
                        .date(WholeGenerator.START.plusMonths(6L * i + 3))
                        .author(dice.maybe(90, () -> "Technical unit"))
                        .text(dice.sentence())
                        .use(dice.maybe(90, dice::words))
                        .build())
                .toList();
    }

    Replication replication() {
        return new Replication(
                Optional.of("A water board and a metered network"),
                Optional.of("Three more basins"),
                Optional.of(WholeGenerator.END));
    }

    List<IrrelevantRisk> irrelevantRisks() {
        return List.of(new IrrelevantRisk(RiskCategory.SECURITY, "The works lie within a guarded site"));
    }
}
