package io.github.alliancekit.rules.measure;

import static io.github.alliancekit.rules.measure.Oracles.number;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.measure.Measured.Reason;
import io.github.alliancekit.rules.measure.Vectors.Node;
import io.github.alliancekit.rules.measure.Vectors.Vector;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every golden vector gives what is expected of it: rationals exactly, other numbers to 12 decimals. */
class VectorsTest {
    private static final double TOLERANCE = 1e-12;

    /** What moves loads, or looks at the tail of a loss, is not a measure of this library yet. */
    private static final Set<String> SKIPPED = Set.of("rebalance_continuous", "rebalance_integer", "cvar");

    private static final Map<String, Function<Node, Object>> FAMILIES = families();

    @TestFactory
    Stream<DynamicTest> everyVectorGivesWhatIsExpected() throws IOException {
        List<Vector> vectors = Vectors.read();
        long skipped = vectors.stream()
                .filter(vector -> SKIPPED.contains(vector.family()))
                .count();
        System.out.println("Golden vectors: " + (vectors.size() - skipped) + " run, " + skipped + " skipped "
                + new TreeSet<>(SKIPPED));
        return vectors.stream()
                .filter(vector -> !SKIPPED.contains(vector.family()))
                .map(vector -> DynamicTest.dynamicTest(vector.id() + " " + vector.family(), () -> run(vector)));
    }

    @Test
    void anUnknownFamilyFails() {
        Vector vector = new Vector("X1", "phrenology", new Node(Map.of()), new Node(Map.of()));

        assertThatThrownBy(() -> run(vector)).isInstanceOf(AssertionError.class).hasMessageContaining("phrenology");
    }

    private static void run(Vector vector) {
        Function<Node, Object> family = FAMILIES.get(vector.family());
        if (family == null) {
            throw new AssertionError("Vector " + vector.id() + " is of an unknown family: " + vector.family());
        }
        compare(vector.id(), vector.expected(), family.apply(vector.input()));
    }

    private static void compare(String where, Node expected, Object actual) {
        if (actual instanceof Measured.Known<?> known) {
            compare(where, expected, known.value());
        } else if (expected.isObject() && expected.has("decimal")) {
            compareNumbers(where, expected, actual);
        } else if (expected.isObject()) {
            Map<?, ?> values = cast(where, actual, Map.class);
            for (String key : expected.fields().keySet()) {
                compare(where + " " + key, expected.at(key), requireNonNull(values.get(key), where + " " + key));
            }
        } else if (expected.isArray()) {
            List<?> values = cast(where, actual, List.class);
            assertThat(values).as(where).hasSize(expected.items().size());
            for (int i = 0; i < values.size(); i++) {
                compare(where + " " + i, expected.items().get(i), requireNonNull(values.get(i)));
            }
        } else {
            assertThat(actual instanceof Measured.Undefined<?> undefined ? name(undefined.reason()) : actual + "")
                    .as(where)
                    .isEqualTo(expected.text());
        }
    }

    private static <T> T cast(String where, Object actual, Class<T> type) {
        assertThat(actual).as(where).isInstanceOf(type);
        return type.cast(actual);
    }

    private static void compareNumbers(String where, Node expected, Object actual) {
        if (expected.fields().get("exact") != null) {
            assertThat(actual instanceof Fraction || actual instanceof Integer || actual instanceof BigInteger)
                    .as(where + ": " + actual)
                    .isTrue();
            assertThat(Fraction.parse(actual + ""))
                    .as(where)
                    .isEqualTo(expected.at("exact").fraction());
        } else {
            Fraction decimal = expected.at("decimal").fraction();
            if (actual instanceof Fraction exact) {
                assertThat(exact.minus(decimal).abs()).as(where).isLessThan(Fraction.parse("1e-12"));
            } else {
                assertThat(actual).as(where).isInstanceOf(Double.class);
                assertThat((Double) actual).as(where).isCloseTo(number(decimal), within(TOLERANCE));
            }
        }
    }

    private static String name(Reason reason) {
        return switch (reason) {
            case INFINITE -> "INFINITE";
            case OUT_OF_REACH -> "UNDEFINED_CONSTANT";
            default -> "UNDEFINED_" + reason;
        };
    }

    private static Map<String, Function<Node, Object>> families() {
        Map<String, Function<Node, Object>> families = new TreeMap<>();
        families.put("distribution", VectorsTest::distribution);
        families.put("transfer", VectorsTest::transfer);
        families.put("group_decomposition", VectorsTest::groups);
        families.put("distribution_semantics", VectorsTest::semantics);
        families.put("distribution_trap", VectorsTest::trap);
        families.put("timefold_unfairness", VectorsTest::unfairness);
        families.put("distribution_undefined", VectorsTest::undefined);
        families.put("nakamoto", VectorsTest::nakamoto);
        families.put("interval_hoover", VectorsTest::intervalHoover);
        families.put("alignment", VectorsTest::alignment);
        families.put("alignment_pitfall", VectorsTest::pitfall);
        families.put("risk_control", VectorsTest::riskControl);
        families.put("risk_matrix_reversal", VectorsTest::riskMatrix);
        families.put("ordinal_interval", VectorsTest::ordinalInterval);
        families.put("voting", VectorsTest::voting);
        families.put("voting_compound", VectorsTest::compound);
        families.put("voting_eu27", VectorsTest::council);
        families.put("claims", VectorsTest::claims);
        families.put("airport", VectorsTest::airport);
        families.put("cost_game", VectorsTest::costGame);
        families.put("interval_aggregation", VectorsTest::aggregation);
        families.put("display_rounding", VectorsTest::display);
        families.put("change_attribution_additive", VectorsTest::change);
        families.put("change_attribution_capped", VectorsTest::cappedChange);
        families.put("weight_uncertainty", VectorsTest::weights);
        families.put("weight_stability", VectorsTest::criticalWeight);
        families.put("compensability", VectorsTest::compensability);
        families.put("choquet", VectorsTest::choquet);
        families.put("float_order", VectorsTest::floatOrder);
        families.put("threshold", VectorsTest::threshold);
        return families;
    }

    private static Distribution of(Node input, String load, String capacity) {
        return Distribution.of(input.at(load).fractions(), input.at(capacity).fractions())
                .orElseThrow();
    }

    private static Object distribution(Node input) {
        if (input.has("votes_percent")) {
            List<Fraction> votes = input.at("votes_percent").fractions();
            List<Fraction> seats = input.at("seats_percent").fractions();
            Fraction squares = Oracles.sumOfSquares(votes, seats);
            return Map.of(
                    "sum_of_squares", squares,
                    "gallagher_percent", StrictMath.sqrt(number(squares.times(Fraction.HALF))),
                    "loosemore_hanby_percent", Hoover.distance(votes, seats));
        }
        return measures(of(input, "load", "capacity"));
    }

    private static Map<String, Object> measures(Distribution d) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("shares_load", d.shares());
        all.put("shares_reference", d.reference());
        all.put("hoover", Hoover.of(d));
        all.put("hoover_witness_indices", Hoover.witness(d));
        all.put("gini", Gini.of(d));
        all.put("herfindahl", Herfindahl.of(d));
        all.put("effective_number", Herfindahl.effectiveNumber(d));
        all.put("jain_unweighted", Oracles.jain(d));
        all.put("sainte_lague_chi2", Oracles.chiSquared(d));
        all.put("jain_weighted", Oracles.weightedJain(d));
        all.put("gallagher", StrictMath.sqrt(number(Oracles.gallagherSquared(d))));
        all.put("gallagher_squared", Oracles.gallagherSquared(d));
        all.put("theil_T", Theil.of(d));
        all.put("mean_log_deviation", Theil.meanLogDeviation(d));
        all.put("atkinson_half", Oracles.atkinsonHalf(d));
        all.put("atkinson_1", Oracles.atkinsonOne(d));
        all.put("max_min_ratio", Oracles.maxMinRatio(d));
        all.put("nakamoto_gt_half", Nakamoto.exceeding(d, Fraction.HALF));
        return all;
    }

    private static Object transfer(Node input) {
        Map<String, Object> before = measures(of(input, "before", "capacity"));
        Map<String, Object> after = measures(of(input, "after", "capacity"));
        Map<String, String> direction = new TreeMap<>();
        for (String measure : before.keySet()) {
            if (!(before.get(measure) instanceof List)) {
                int sign = compareValues(before.get(measure), after.get(measure));
                direction.put(measure, sign > 0 ? "down" : sign < 0 ? "up" : "same");
            }
        }
        return Map.of("direction", direction, "before", before, "after", after);
    }

    private static int compareValues(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Measured.Known<?> a && other instanceof Measured.Known<?> b) {
            return compareValues(a.value(), b.value());
        }
        if (one instanceof Fraction a && other instanceof Fraction b) {
            return a.compareTo(b);
        }
        return Double.compare(Double.parseDouble(one + ""), Double.parseDouble(other + ""));
    }

    private static Object groups(Node input) {
        Distribution d = of(input, "load", "capacity");
        List<String> groups = input.at("group").items().stream().map(Node::text).toList();
        GroupSplit<Double> theil = Theil.split(d, groups).orElseThrow();
        GroupSplit<Fraction> hoover = Hoover.split(d, groups);
        return Map.of(
                "hoover", Hoover.of(d),
                "hoover_between", hoover.between(),
                "hoover_within", hoover.within(),
                "theil", Theil.of(d),
                "theil_between", theil.between(),
                "theil_within", theil.within());
    }

    private static List<Fraction> products(List<Fraction> x, List<Fraction> y) {
        return IntStream.range(0, x.size())
                .mapToObj(i -> x.get(i).times(y.get(i)))
                .toList();
    }

    private static Object semantics(Node input) {
        List<Fraction> x = input.at("x").fractions();
        List<Fraction> weight = input.at("survey_weight").fractions();
        return Map.of(
                "hoover_equal", Distribution.equal(x).map(Hoover::of),
                "hoover_survey_weighted",
                        Distribution.of(products(x, weight), weight).map(Hoover::of));
    }

    private static Object trap(Node input) {
        List<Fraction> x = input.at("x").fractions();
        List<Fraction> weight = input.at("survey_weight").fractions();
        List<Fraction> sorted = x.stream().sorted().toList();
        return Map.of(
                "gini", Distribution.of(products(x, weight), weight).map(Gini::of),
                "gini_if_weights_not_sorted_with_x",
                        Distribution.of(products(sorted, weight), weight).map(Gini::of));
    }

    private static Object unfairness(Node input) {
        List<Fraction> loads = input.at("loads").fractions();
        Fraction mean = Oracles.sum(loads).dividedBy(Fraction.of(loads.size()));
        Fraction squared = Oracles.sum(
                loads.stream().map(load -> Oracles.square(load.minus(mean))).toList());
        double root = StrictMath.sqrt(number(squared));
        return Map.of(
                "squared", squared,
                "unfairness", root,
                "unfairness_6_digits", new BigDecimal(root).round(new MathContext(6)));
    }

    private static Object undefined(Node input) {
        return Map.of(
                "result",
                input.at("cases").items().stream()
                        .map(each -> Distribution.of(
                                each.at("load").fractions(), each.at("capacity").fractions()))
                        .toList());
    }

    private static Object nakamoto(Node input) {
        Distribution d = Distribution.equal(input.at("shares").fractions()).orElseThrow();
        return Map.of(
                ">1/2", Nakamoto.exceeding(d, Fraction.HALF),
                ">=1/2", Nakamoto.reaching(d, Fraction.HALF),
                ">1/3", Nakamoto.exceeding(d, Fraction.of(1, 3)),
                ">2/3", Nakamoto.exceeding(d, Fraction.of(2, 3)));
    }

    private static List<Interval> intervals(List<Fraction> low, List<Fraction> high) {
        return IntStream.range(0, low.size())
                .mapToObj(i -> Interval.of(low.get(i), high.get(i)))
                .toList();
    }

    private static Object intervalHoover(Node input) {
        List<Fraction> capacity = input.at("capacity").fractions();
        HooverBounds bounds = HooverBounds.of(
                        intervals(
                                input.at("load_low").fractions(),
                                input.at("load_high").fractions()),
                        intervals(capacity, capacity))
                .orElseThrow();
        assertThat(bounds.exact()).isTrue();
        return Map.of(
                "hoover_low", bounds.interval().low(),
                "hoover_high", bounds.interval().high());
    }

    private static Object alignment(Node input) {
        Distribution risk = of(input, "risk", "benefit");
        return Map.of(
                "misaligned_share",
                Alignment.misplaced(risk),
                "alignment",
                Fraction.ONE.minus(Alignment.misplaced(risk)),
                "uncovered_risk",
                Alignment.uncovered(risk));
    }

    private static Object pitfall(Node input) {
        List<Fraction> a = input.at("a").fractions();
        List<Fraction> b = input.at("b").fractions();
        return Map.of(
                "spearman", Oracles.spearman(a, b),
                "pearson", Oracles.pearson(a, b),
                "misaligned_share", Alignment.misplaced(of(input, "a", "b")));
    }

    private static Object riskControl(Node input) {
        List<Fraction> exposures = input.at("exposure").fractions();
        List<Alignment.Item> items = new ArrayList<>();
        for (int k = 0; k < exposures.size(); k++) {
            items.add(new Alignment.Item(
                    exposures.get(k),
                    new Distribution(
                            input.at("bearer").items().get(k).fractions(),
                            input.at("control").items().get(k).fractions())));
        }
        return Map.of(
                "misallocated_itemwise", Alignment.itemwise(items), "misallocated_after_summing", afterSumming(items));
    }

    static Fraction afterSumming(List<Alignment.Item> items) {
        List<Fraction> bearers = new ArrayList<>();
        List<Fraction> control = new ArrayList<>();
        for (int actor = 0; actor < items.get(0).bearers().actors(); actor++) {
            int position = actor;
            bearers.add(Oracles.sum(items.stream()
                    .map(item -> item.exposure().times(item.bearers().shares().get(position)))
                    .toList()));
            control.add(Oracles.sum(items.stream()
                    .map(item ->
                            item.exposure().times(item.bearers().reference().get(position)))
                    .toList()));
        }
        return Distribution.of(bearers, control).map(Alignment::misplaced).orElseThrow();
    }

    private static Object riskMatrix(Node input) {
        Map<String, Fraction> result = new TreeMap<>();
        for (String risk : List.of("A", "B")) {
            Fraction probability = input.at(risk).at("probability").fraction();
            Fraction impact = input.at(risk).at("impact").fraction();
            Fraction width = input.at("cell_width").fraction();
            result.put("score_" + risk, Fraction.of(cell(probability, width) * cell(impact, width)));
            result.put("exposure_" + risk, probability.times(impact));
        }
        return result;
    }

    private static long cell(Fraction value, Fraction width) {
        long cell = 1;
        while (value.isGreaterThan(width.times(Fraction.of(cell)))) {
            cell++;
        }
        return cell;
    }

    private static Object ordinalInterval(Node input) {
        List<Fraction> probability = input.at("probability_scale")
                .at(input.at("probability_category").text())
                .fractions();
        List<Fraction> impact =
                input.at("impact_scale").at(input.at("impact_category").text()).fractions();
        return Map.of(
                "exposure_low",
                probability.get(0).times(impact.get(0)),
                "exposure_high",
                probability.get(1).times(impact.get(1)));
    }

    private static Map<String, Object> power(VotingPower power) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("winning_coalitions", power.winningCoalitions());
        all.put("swings", power.swings());
        all.put("banzhaf_absolute", power.absoluteBanzhaf());
        all.put("banzhaf_normalised", power.banzhaf());
        all.put("shapley_shubik", power.shapleyShubik());
        all.put("coleman_prevent", power.powerToPrevent());
        all.put("coleman_initiate", power.powerToInitiate());
        all.put("coleman_act", power.powerToAct());
        all.put("veto", power.vetoers());
        all.put("null", power.nulls());
        return all;
    }

    private static Object voting(Node input) {
        List<Fraction> weights = input.at("weights").fractions();
        VotingPower power =
                VotingPower.of(VotingRule.weighted(weights, input.at("quota").fraction()));
        Map<String, Object> all = power(power);
        all.put("total", Oracles.sum(weights));
        Map<String, Object> byWeight = new TreeMap<>();
        for (int voter = 0; voter < weights.size(); voter++) {
            byWeight.put(
                    weights.get(voter).toString(),
                    Map.of(
                            "swings", power.swings().get(voter),
                            "banzhaf_normalised", power.banzhaf().get(voter),
                            "shapley_shubik", power.shapleyShubik().get(voter)));
        }
        all.put("by_weight", byWeight);
        return all;
    }

    private static Object compound(Node input) {
        if (input.has("chambers")) {
            List<Set<Integer>> chambers = input.at("chambers").items().stream()
                    .map(chamber -> chamber.items().stream().map(Node::integer).collect(Collectors.toSet()))
                    .toList();
            int voters = chambers.stream().mapToInt(Set::size).sum();
            int majority = input.at("majority_each").integer();
            return power(VotingPower.of(VotingRule.chamber(voters, chambers.get(0), majority)
                    .and(VotingRule.chamber(voters, chambers.get(1), majority))));
        }
        List<Fraction> weights = input.at("weights").fractions();
        return power(VotingPower.of(VotingRule.weighted(
                        weights, input.at("quota").fraction())
                .and(VotingRule.atLeast(weights.size(), input.at("min_members").integer()))));
    }

    private static Object council(Node input) {
        VotingRule votes = VotingRule.weighted(input.at("votes").fractions(), Fraction.of(255));
        List<Fraction> people = input.at("population_thousand").fractions();
        Fraction all = Oracles.sum(people);
        VotingRule triple =
                votes.and(VotingRule.atLeast(27, 14)).and(VotingRule.weighted(people, all.times(Fraction.of(62, 100))));
        VotingRule lisbon = VotingRule.atLeast(27, 15)
                .and(VotingRule.weighted(people, all.times(Fraction.of(65, 100))))
                .or(VotingRule.atLeast(27, 24));
        return Map.of(
                "nice_weights_only_255", power(VotingPower.of(votes)),
                "nice_triple_255_14_62pct", power(VotingPower.of(triple)),
                "lisbon_55pct_65pct_blocking4", power(VotingPower.of(lisbon)));
    }

    private static Object claims(Node input) {
        Claims claims =
                new Claims(input.at("estate").fraction(), input.at("claims").fractions());
        return Map.of(
                "proportional", claims.proportional(),
                "cea", claims.constrainedEqualAwards(),
                "cel", claims.constrainedEqualLosses(),
                "talmud", claims.talmud(),
                "random_arrival", claims.randomArrival());
    }

    private static Object airport(Node input) {
        AirportGame game = new AirportGame(input.at("costs").fractions());
        return Map.of("shapley", game.shapleyValue(), "nucleolus", game.nucleolus());
    }

    private static Object costGame(Node input) {
        Node costs = input.at("coalition_costs");
        return Map.of("shapley", ShapleyValue.of(4, set -> {
            String name = IntStream.range(0, 4)
                    .filter(player -> (set >> player & 1) == 1)
                    .mapToObj(player -> player + 1 + "")
                    .collect(Collectors.joining());
            return set == 0 ? Fraction.ZERO : costs.at(name).fraction();
        }));
    }

    private static Object aggregation(Node input) {
        List<Fraction> weights = input.at("weights").fractions();
        List<CappedMean.Part> parts = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            String score = input.at("scores").items().get(i).text();
            parts.add(
                    switch (score) {
                        case "NA" -> CappedMean.Part.notApplicable(weights.get(i));
                        case "UNKNOWN" -> CappedMean.Part.unknown(weights.get(i));
                        default -> CappedMean.Part.known(weights.get(i), Fraction.parse(score));
                    });
        }
        List<CappedMean.Cap> caps =
                input.at("caps").items().stream().map(VectorsTest::cap).toList();
        CappedMean mean = CappedMean.of(parts, caps).orElseThrow();
        return Map.of(
                "low", mean.capped().low(),
                "high", mean.capped().high(),
                "coverage", mean.coverage(),
                "low_uncapped", mean.uncapped().low(),
                "high_uncapped", mean.uncapped().high());
    }

    private static CappedMean.Cap cap(Node cap) {
        return new CappedMean.Cap(
                cap.at("rule").integer(),
                cap.at("if_below").fraction(),
                cap.at("cap").fraction());
    }

    private static Object display(Node input) {
        Fraction units = input.at("units").fraction();
        List<Fraction> points = input.at("contributions").fractions().stream()
                .map(part -> part.times(units))
                .toList();
        BigInteger total = Oracles.sum(points).toDecimal(0).toBigIntegerExact();
        List<BigInteger> displayed = LargestRemainder.apportion(points, total);
        return Map.of(
                "displayed", displayed,
                "displayed_total", displayed.stream().reduce(BigInteger.ZERO, BigInteger::add),
                "naive_sum",
                        points.stream()
                                .map(part -> part.toDecimal(0).toBigIntegerExact())
                                .reduce(BigInteger.ZERO, BigInteger::add));
    }

    private static Object change(Node input) {
        Bennet change = Bennet.of(
                input.at("weights_before").fractions(),
                input.at("scores_before").fractions(),
                input.at("weights_after").fractions(),
                input.at("scores_after").fractions());
        return Map.of(
                "delta", Oracles.sum(change.scoreEffects()).plus(Oracles.sum(change.weightEffects())),
                "score_effect", change.scoreEffects(),
                "weight_effect", change.weightEffects());
    }

    private static Object cappedChange(Node input) {
        List<Fraction> before = input.at("before").fractions();
        List<Fraction> after = input.at("after").fractions();
        Function<Integer, Fraction> score = set -> {
            List<CappedMean.Part> parts = IntStream.range(0, before.size())
                    .mapToObj(i -> CappedMean.Part.known(
                            input.at("weights").fractions().get(i), ((set >> i & 1) == 1 ? after : before).get(i)))
                    .toList();
            return CappedMean.of(parts, List.of(cap(input.at("cap"))))
                    .orElseThrow()
                    .capped()
                    .low();
        };
        int all = (1 << before.size()) - 1;
        return Map.of(
                "before", score.apply(0),
                "after", score.apply(all),
                "delta", score.apply(all).minus(score.apply(0)),
                "shapley", ShapleyValue.of(before.size(), score::apply));
    }

    private static Object weights(Node input) {
        Interval range = WeightRange.bounds(
                intervals(
                        input.at("weight_low").fractions(),
                        input.at("weight_high").fractions()),
                input.at("scores").fractions());
        return Map.of("low", range.low(), "high", range.high());
    }

    private static Object criticalWeight(Node input) {
        List<Fraction> weights = input.at("weights").fractions();
        List<Fraction> scores = input.at("scores").fractions();
        return Map.of(
                "nominal",
                Oracles.sum(products(weights, scores)),
                "critical_weight",
                WeightRange.critical(
                        weights,
                        scores,
                        input.at("rule").integer(),
                        input.at("threshold").fraction()));
    }

    private static Object compensability(Node input) {
        List<Fraction> scores = input.at("scores").fractions();
        List<Fraction> weights = input.at("weights").fractions();
        List<Fraction> ascending = scores.stream().sorted().toList();
        CappedMean capped = CappedMean.of(
                        IntStream.range(0, scores.size())
                                .mapToObj(i -> CappedMean.Part.known(weights.get(i), scores.get(i)))
                                .toList(),
                        List.of(new CappedMean.Cap(2, Fraction.HALF, Fraction.of(2, 5))))
                .orElseThrow();
        return Map.of(
                "arithmetic", capped.uncapped().low(),
                "geometric", scores.contains(Fraction.ZERO) ? Fraction.ZERO : Fraction.ONE.negate(),
                "minimum", ascending.get(0),
                "owa_pessimistic",
                        Oracles.sum(products(ascending, List.of(Fraction.HALF, Fraction.of(1, 3), Fraction.of(1, 6)))),
                "capped_40", capped.capped().low());
    }

    private static Object choquet(Node input) {
        Node capacity = input.at("capacity");
        List<Fraction> scores = input.at("scores").fractions();
        Fraction low = scores.get(0).min(scores.get(1));
        String higher = scores.get(0).isGreaterThan(scores.get(1)) ? "1" : "2";
        Fraction lead = scores.get(0).max(scores.get(1)).minus(low);
        return Map.of(
                "choquet", low.plus(lead.times(capacity.at(higher).fraction())),
                "weighted_mean", Oracles.sum(scores).times(Fraction.HALF));
    }

    private static Object floatOrder(Node input) {
        if (input.has("values")) {
            List<Fraction> values = input.at("values").fractions();
            Set<Double> sums = new TreeSet<>();
            Oracles.permutations(values.size(), order -> {
                double sum = 0;
                for (int position : order) {
                    sum += number(values.get(position));
                }
                sums.add(sum);
            });
            Fraction exact = Fraction.ZERO;
            for (Fraction value : values) {
                exact = exact.plus(Fraction.of(new BigDecimal(number(value))));
            }
            return Map.of(
                    "distinct_naive_double_sums", sums.size(), "fsum", number(exact), "exact", Oracles.sum(values));
        }
        List<Fraction> load = input.at("load").fractions();
        List<Fraction> capacity = input.at("capacity").fractions();
        double loads = number(Oracles.sum(load));
        double capacities = number(Oracles.sum(capacity));
        Set<Double> values = new TreeSet<>();
        Set<Fraction> exact = new TreeSet<>();
        Oracles.permutations(load.size(), order -> {
            double sum = 0;
            for (int actor : order) {
                sum += Math.abs(number(load.get(actor)) / loads - number(capacity.get(actor)) / capacities);
            }
            values.add(sum / 2);
            exact.add(Distribution.of(
                            order.stream().map(load::get).toList(),
                            order.stream().map(capacity::get).toList())
                    .map(Hoover::of)
                    .orElseThrow());
        });
        assertThat(exact).hasSize(1);
        return Map.of(
                "distinct_double_values",
                List.copyOf(values),
                "exact",
                exact.iterator().next());
    }

    private static Object threshold(Node input) {
        double naive = 0;
        Fraction exact = Fraction.ZERO;
        for (int i = 0; i < 10; i++) {
            naive += 0.1;
            exact = exact.plus(Fraction.of(1, 10));
        }
        Fraction threshold = input.at("threshold").fraction();
        return Map.of(
                "naive_double",
                naive,
                "passes_naive",
                naive >= number(threshold) ? "True" : "False",
                "exact",
                exact,
                "passes_exact",
                exact.isLessThan(threshold) ? "False" : "True");
    }
}
