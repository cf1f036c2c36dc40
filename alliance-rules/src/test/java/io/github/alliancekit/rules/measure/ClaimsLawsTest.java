package io.github.alliancekit.rules.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.value.Fraction;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The laws of dividing what is not enough, and of sharing a common cost. */
@Domain(Amounts.class)
@Domain(DomainContext.Global.class)
class ClaimsLawsTest {
    private static final Map<String, Function<Claims, List<Fraction>>> RULES = Map.of(
            "proportional", Claims::proportional,
            "constrained equal awards", Claims::constrainedEqualAwards,
            "constrained equal losses", Claims::constrainedEqualLosses,
            "Talmud", Claims::talmud,
            "random arrival", Claims::randomArrival);

    @Provide
    Arbitrary<Fraction> fraction() {
        return Amounts.part();
    }

    @Provide
    Arbitrary<List<Fraction>> costs() {
        return Amounts.amount().list().ofMinSize(1).ofMaxSize(6);
    }

    @Property
    void l24EverybodyGetsBetweenNothingAndTheClaimInTheOrderOfClaims(
            @ForAll Claims claims, @ForAll("fraction") Fraction part) {
        Claims less = new Claims(claims.estate().times(part), claims.claims());
        RULES.forEach((name, rule) -> {
            List<Fraction> awards = rule.apply(claims);
            List<Fraction> fewer = rule.apply(less);
            assertThat(Oracles.sum(awards)).as(name).isEqualTo(claims.estate());
            for (int i = 0; i < awards.size(); i++) {
                Fraction claim = claims.claims().get(i);
                assertThat(awards.get(i)).as(name).isBetween(Fraction.ZERO, claim);
                assertThat(fewer.get(i)).as(name).isLessThanOrEqualTo(awards.get(i));
                for (int j = 0; j < awards.size(); j++) {
                    Fraction other = claims.claims().get(j);
                    if (!claim.isLessThan(other)) {
                        assertThat(awards.get(i)).as(name).isGreaterThanOrEqualTo(awards.get(j));
                        assertThat(claim.minus(awards.get(i)))
                                .as(name)
                                .isGreaterThanOrEqualTo(other.minus(awards.get(j)));
                    }
                }
            }
        });
    }

    @Property
    void l25LossesAreDualToAwardsAndTheTalmudIsConsistentAndSelfDual(@ForAll Claims claims) {
        Fraction deficit = Oracles.sum(claims.claims()).minus(claims.estate());
        Claims dual = new Claims(deficit, claims.claims());

        assertThat(claims.constrainedEqualLosses()).isEqualTo(minus(claims.claims(), dual.constrainedEqualAwards()));
        for (Function<Claims, List<Fraction>> selfDual : List.<Function<Claims, List<Fraction>>>of(
                Claims::talmud, Claims::randomArrival, Claims::proportional)) {
            assertThat(selfDual.apply(claims)).isEqualTo(minus(claims.claims(), selfDual.apply(dual)));
        }
        List<Fraction> awards = claims.talmud();
        for (int i = 0; i < awards.size(); i++) {
            for (int j = 0; j < i; j++) {
                Fraction both = awards.get(i).plus(awards.get(j));
                assertThat(awards.get(i))
                        .isEqualTo(contestedGarment(
                                both, claims.claims().get(i), claims.claims().get(j)));
            }
        }
    }

    /** What is not contested goes to whoever claims it, and the rest is halved. */
    private static Fraction contestedGarment(Fraction estate, Fraction own, Fraction other) {
        Fraction mine = estate.minus(other).max(Fraction.ZERO);
        Fraction theirs = estate.minus(own).max(Fraction.ZERO);
        return mine.plus(estate.minus(mine).minus(theirs).times(Fraction.HALF));
    }

    private static List<Fraction> minus(List<Fraction> one, List<Fraction> other) {
        return IntStream.range(0, one.size())
                .mapToObj(i -> one.get(i).minus(other.get(i)))
                .toList();
    }

    @Property(tries = 100)
    void randomArrivalIsTheShapleyValueOfWhatIsLeft(@ForAll Claims claims) {
        List<Fraction> value = ShapleyValue.of(claims.claims().size(), set -> claims.estate()
                .min(IntStream.range(0, claims.claims().size())
                        .filter(i -> (set >> i & 1) == 1)
                        .mapToObj(claims.claims()::get)
                        .reduce(Fraction.ZERO, Fraction::plus)));

        assertThat(claims.randomArrival()).isEqualTo(value);
    }

    @Property
    void airportPartsAddUpAndNobodyPaysMoreThanAlone(@ForAll("costs") List<Fraction> costs) {
        AirportGame game = new AirportGame(costs);
        Fraction whole = costs.stream().reduce(Fraction::max).orElseThrow();
        assertThat(game.shapleyValue()).isEqualTo(ShapleyValue.of(costs.size(), set -> cost(costs, set)));
        for (List<Fraction> parts : List.of(game.shapleyValue(), game.nucleolus())) {
            assertThat(Oracles.sum(parts)).isEqualTo(whole);
            for (int set = 0; set < 1 << costs.size(); set++) {
                assertThat(paid(parts, set)).isLessThanOrEqualTo(cost(costs, set));
            }
            for (int i = 0; i < parts.size(); i++) {
                for (int j = 0; j < parts.size(); j++) {
                    if (!costs.get(i).isLessThan(costs.get(j))) {
                        assertThat(parts.get(i)).isGreaterThanOrEqualTo(parts.get(j));
                    }
                }
            }
        }
    }

    @Property
    void theNucleolusLeavesTheLeastContentGroupNoLessThanTheShapleyValue(@ForAll("costs") List<Fraction> costs) {
        AirportGame game = new AirportGame(costs);
        assertThat(leastGain(costs, game.nucleolus())).isGreaterThanOrEqualTo(leastGain(costs, game.shapleyValue()));
    }

    @Property
    void costsInAnyOrderGiveTheSameParts(@ForAll("costs") List<Fraction> costs) {
        List<Fraction> sorted = costs.stream().sorted().toList();
        assertThat(new AirportGame(costs).nucleolus().stream().sorted()).isEqualTo(new AirportGame(sorted).nucleolus());
        assertThat(new AirportGame(costs).shapleyValue().stream().sorted())
                .isEqualTo(new AirportGame(sorted).shapleyValue());
    }

    private static Fraction leastGain(List<Fraction> costs, List<Fraction> parts) {
        return IntStream.range(1, (1 << costs.size()) - 1)
                .mapToObj(set -> cost(costs, set).minus(paid(parts, set)))
                .reduce(Fraction::min)
                .orElse(Fraction.ZERO);
    }

    private static Fraction cost(List<Fraction> costs, int set) {
        return IntStream.range(0, costs.size())
                .filter(i -> (set >> i & 1) == 1)
                .mapToObj(costs::get)
                .reduce(Fraction.ZERO, Fraction::max);
    }

    private static Fraction paid(List<Fraction> parts, int set) {
        return IntStream.range(0, parts.size())
                .filter(i -> (set >> i & 1) == 1)
                .mapToObj(parts::get)
                .reduce(Fraction.ZERO, Fraction::plus);
    }
}
