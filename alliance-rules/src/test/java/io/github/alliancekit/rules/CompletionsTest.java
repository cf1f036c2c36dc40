package io.github.alliancekit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.distribution.Bearers;
import io.github.alliancekit.core.distribution.BeneficiaryGroup;
import io.github.alliancekit.core.distribution.Benefit;
import io.github.alliancekit.core.distribution.Result;
import io.github.alliancekit.core.distribution.Risk;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.generator.Hiding;
import io.github.alliancekit.core.plan.Assignment;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Plan;
import io.github.alliancekit.core.value.InvalidAllianceException;
import io.github.alliancekit.rules.measure.Interval;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A list that is not disclosed may hold more than it tells: the ranges have to hold the score of what it may hold. */
class CompletionsTest {
    private static final Set<Facet> LISTS = Set.of(
            Facet.PLANS,
            Facet.PLAN_COMMITMENTS,
            Facet.COMMITMENT_ASSIGNMENTS,
            Facet.ASSIGNMENT_ACCOUNTABLE,
            Facet.ASSIGNMENT_RESPONSIBLE,
            Facet.COMMITMENT_REPLANS,
            Facet.RISKS,
            Facet.RISK_BEARERS,
            Facet.RISK_TRANSFERS,
            Facet.RISK_CONTROL,
            Facet.GROUP_REPRESENTED_BY,
            Facet.BENEFITS,
            Facet.BENEFIT_SHARES,
            Facet.CONTRIBUTIONS,
            Facet.RESULTS,
            Facet.RESULT_ATTRIBUTION);

    @Property(tries = 600)
    void everyRangeHoldsWhatOpenListsMayHold(
            @ForAll("disclosed") Alliance whole, @ForAll("facets") Set<Facet> open, @ForAll long seed) {
        check(RuleSet.standard(), whole, open, seed);
    }

    @Property(tries = 100)
    void everyRangeHoldsWhatOpenListsMayHoldWhateverItIsHeldAgainst(
            @ForAll("disclosed") Alliance whole,
            @ForAll("facets") Set<Facet> open,
            @ForAll("policies") Profile policy,
            @ForAll long seed) {
        check(Policies.comparing(policy), whole, open, seed);
    }

    @Provide
    Arbitrary<Profile> policies() {
        return Policies.any();
    }

    private static void check(RuleSet rules, Alliance whole, Set<Facet> open, long seed) {
        Optional<Alliance> told =
                told(whole, open, RandomGeneratorFactory.of("Random").create(seed));
        if (told.isEmpty()) {
            return;
        }
        Assessment truth = rules.assess(whole, Alliances.DAY);
        Assessment known = rules.assess(told.get(), Alliances.DAY);
        for (Verdict verdict : truth.verdicts()) {
            Optional<Interval> range = known.verdict(verdict.rule().id()).score();
            if (verdict.score().isEmpty()) {
                assertThat(range.orElse(Interval.UNIT)).as(verdict.toString()).isEqualTo(Interval.UNIT);
            } else {
                assertThat(range).as("%s, open %s", verdict, open).isPresent();
                assertThat(range.get().contains(verdict.score().get()))
                        .as("%s in %s, open %s", verdict, range.get(), open)
                        .isTrue();
            }
        }
    }

    @Provide
    Arbitrary<Alliance> disclosed() {
        return Alliances.disclosed(4, 4);
    }

    /** One list at least, and perhaps anything else. */
    @Provide
    Arbitrary<Set<Facet>> facets() {
        return Combinators.combine(
                        Arbitraries.of(LISTS).set().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.of(Facet.class).set().ofMaxSize(2))
                .as((lists, others) -> {
                    Set<Facet> all = EnumSet.copyOf(lists);
                    all.addAll(others);
                    return all;
                });
    }

    /** {@return what is told of an alliance whose open lists leave out some of their elements; empty if illegal} */
    private static Optional<Alliance> told(Alliance whole, Set<Facet> open, RandomGenerator random) {
        Alliance hidden = Hiding.hide(whole, open.stream().map(Cases::open).toList());
        Thinning thin = new Thinning(open, random);
        try {
            return Optional.of(hidden.toBuilder()
                    .plans(thin.list(Facet.PLANS, hidden.plans()).stream()
                            .map(thin::plan)
                            .toList())
                    .risks(thin.list(Facet.RISKS, hidden.risks()).stream()
                            .map(thin::risk)
                            .toList())
                    .groups(hidden.groups().stream().map(thin::group).toList())
                    .benefits(thin.list(Facet.BENEFITS, hidden.benefits()).stream()
                            .map(thin::benefit)
                            .toList())
                    .contributions(thin.list(Facet.CONTRIBUTIONS, hidden.contributions()))
                    .results(thin.list(Facet.RESULTS, hidden.results()).stream()
                            .map(thin::result)
                            .toList())
                    .build());
        } catch (InvalidAllianceException dangling) {
            return Optional.empty(); // something refers to what was left out
        }
    }

    /** Leaves elements out of open lists. */
    private record Thinning(Set<Facet> open, RandomGenerator random) {
        <T> List<T> list(Facet facet, List<T> list) {
            return open.contains(facet)
                    ? list.stream().filter(one -> random.nextBoolean()).toList()
                    : list;
        }

        Plan plan(Plan plan) {
            return plan.withCommitments(list(Facet.PLAN_COMMITMENTS, plan.commitments()).stream()
                    .map(this::commitment)
                    .toList());
        }

        Commitment commitment(Commitment commitment) {
            Predicate<Assignment> kept = one -> {
                boolean may = open.contains(Facet.COMMITMENT_ASSIGNMENTS)
                        || switch (one.letter()) {
                            case A -> open.contains(Facet.ASSIGNMENT_ACCOUNTABLE);
                            case R -> open.contains(Facet.ASSIGNMENT_RESPONSIBLE);
                            default -> false;
                        };
                return !may || random.nextBoolean();
            };
            return commitment
                    .withAssignments(
                            commitment.assignments().stream().filter(kept).toList())
                    .withReplans(list(Facet.COMMITMENT_REPLANS, commitment.replans()));
        }

        Risk risk(Risk risk) {
            Bearers bearers = risk.bearers() instanceof Bearers.Split split
                    ? new Bearers.Split(list(Facet.RISK_BEARERS, split.shares()), split.jointAndSeveral())
                    : risk.bearers();
            return risk.withBearers(bearers)
                    .withTransfers(list(Facet.RISK_TRANSFERS, risk.transfers()))
                    .withControl(list(Facet.RISK_CONTROL, risk.control()));
        }

        BeneficiaryGroup group(BeneficiaryGroup group) {
            return group.withRepresentedBy(list(Facet.GROUP_REPRESENTED_BY, group.representedBy()));
        }

        Benefit benefit(Benefit benefit) {
            return benefit.withShares(list(Facet.BENEFIT_SHARES, benefit.shares()));
        }

        Result result(Result result) {
            return result.withAttribution(list(Facet.RESULT_ATTRIBUTION, result.attribution()));
        }
    }
}
