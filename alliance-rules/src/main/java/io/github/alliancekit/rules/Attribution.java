package io.github.alliancekit.rules;

import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.measure.Bennet;
import io.github.alliancekit.rules.measure.ShapleyValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which rule brought how much to the change of one end of one headline.
 *
 * @param effects the points of every rule that changed or brought something, by id; together the change, exactly
 */
record Attribution(SortedMap<String, Fraction> effects) {
    /** Of more rules than this the sets are too many: those that change least are taken together. */
    private static final int MOST_PLAYERS = 12;

    /** How one rule stood and stands. */
    private record Pair(Standing before, Standing after) {
        boolean isChanged() {
            return !before.equals(after);
        }

        /** {@return whether what it brings depends on the others: it caps, or begins or ceases to apply} */
        boolean interacts() {
            boolean applied = before.score().isPresent();
            boolean applies = after.score().isPresent();
            return before.cap().isPresent() || after.cap().isPresent() || applied != applies;
        }

        String rule() {
            return before.rule();
        }
    }

    static Attribution of(Assessment earlier, Assessment later, Family family, Cap.End end) {
        List<Pair> pairs = pairs(Standing.of(earlier, family, end), Standing.of(later, family, end));
        SortedMap<String, Fraction> bennet = bennet(pairs);
        SortedMap<String, Fraction> effects =
                pairs.stream().anyMatch(Pair::interacts) ? shapley(pairs, bennet) : bennet;
        Set<String> changed =
                pairs.stream().filter(Pair::isChanged).map(Pair::rule).collect(Collectors.toSet());
        effects.entrySet().removeIf(effect -> effect.getValue().isZero() && !changed.contains(effect.getKey()));
        return new Attribution(effects);
    }

    private static List<Pair> pairs(List<Standing> before, List<Standing> after) {
        Map<String, Standing> were = byRule(before);
        Map<String, Standing> are = byRule(after);
        Set<String> rules = new TreeSet<>(were.keySet());
        rules.addAll(are.keySet());
        List<Pair> pairs = new ArrayList<>();
        for (String rule : rules) {
            pairs.add(new Pair(
                    were.getOrDefault(rule, Standing.absent(rule)), are.getOrDefault(rule, Standing.absent(rule))));
        }
        return pairs;
    }

    private static Map<String, Standing> byRule(List<Standing> standings) {
        return standings.stream().collect(Collectors.toMap(Standing::rule, Function.identity()));
    }

    private static SortedMap<String, Fraction> bennet(List<Pair> pairs) {
        List<Fraction> weightsBefore = weights(pairs.stream().map(Pair::before).toList());
        List<Fraction> weightsAfter = weights(pairs.stream().map(Pair::after).toList());
        List<Fraction> scoresBefore =
                pairs.stream().map(pair -> score(pair.before(), pair.after())).toList();
        List<Fraction> scoresAfter =
                pairs.stream().map(pair -> score(pair.after(), pair.before())).toList();
        Bennet bennet = Bennet.of(weightsBefore, scoresBefore, weightsAfter, scoresAfter);
        SortedMap<String, Fraction> effects = new TreeMap<>();
        for (int i = 0; i < pairs.size(); i++) {
            effects.put(
                    pairs.get(i).rule(),
                    bennet.scoreEffects().get(i).plus(bennet.weightEffects().get(i)));
        }
        return effects;
    }

    /** The score of a rule that does not apply is that of the other day: only its weight has changed. */
    private static Fraction score(Standing standing, Standing other) {
        return standing.score().or(other::score).orElse(Fraction.ZERO);
    }

    /** {@return the points that each rule brings when it scores 1} */
    private static List<Fraction> weights(List<Standing> standings) {
        Fraction total = standings.stream().map(Standing::weight).reduce(Fraction.ZERO, Fraction::plus);
        return standings.stream()
                .map(standing -> total.isZero()
                        ? Fraction.ZERO
                        : standing.weight().times(Fraction.HUNDRED).dividedBy(total))
                .toList();
    }

    private static SortedMap<String, Fraction> shapley(List<Pair> pairs, SortedMap<String, Fraction> bennet) {
        List<List<Pair>> players = players(pairs, bennet);
        List<Fraction> values = ShapleyValue.of(players.size(), set -> Standing.points(standings(pairs, players, set)));
        SortedMap<String, Fraction> effects = new TreeMap<>();
        for (int i = 0; i < players.size(); i++) {
            split(players.get(i), values.get(i), bennet, effects);
        }
        return effects;
    }

    /**
     * The rules that changed, each by itself as long as they are few enough; the caps first, then those with the
     * greatest effect.
     */
    private static List<List<Pair>> players(List<Pair> pairs, SortedMap<String, Fraction> bennet) {
        Comparator<Pair> first = Comparator.comparing(
                        (Pair pair) -> !pair.before().cap().equals(pair.after().cap()))
                .thenComparing(pair -> square(bennet.getOrDefault(pair.rule(), Fraction.ZERO)))
                .reversed()
                .thenComparing(Pair::rule);
        List<Pair> changed =
                pairs.stream().filter(Pair::isChanged).sorted(first).toList();
        int single = changed.size() <= MOST_PLAYERS ? changed.size() : MOST_PLAYERS - 1;
        List<List<Pair>> players = new ArrayList<>();
        changed.subList(0, single).forEach(pair -> players.add(List.of(pair)));
        if (single < changed.size()) {
            players.add(changed.subList(single, changed.size()));
        }
        return players;
    }

    private static Fraction square(Fraction number) {
        return number.times(number);
    }

    /** {@return all rules: those of the set as they stand, the others as they stood} */
    private static List<Standing> standings(List<Pair> pairs, List<List<Pair>> players, int set) {
        Set<Pair> now = IntStream.range(0, players.size())
                .filter(player -> (set >> player & 1) == 1)
                .boxed()
                .flatMap(player -> players.get(player).stream())
                .collect(Collectors.toSet());
        return pairs.stream()
                .map(pair -> now.contains(pair) ? pair.after() : pair.before())
                .toList();
    }

    /** What rules brought together is split as their effects without caps are, or equally where these cancel out. */
    private static void split(
            List<Pair> player,
            Fraction value,
            SortedMap<String, Fraction> bennet,
            SortedMap<String, Fraction> effects) {
        Fraction sum = player.stream().map(pair -> effect(pair, bennet)).reduce(Fraction.ZERO, Fraction::plus);
        Optional<Fraction> factor = sum.isZero() ? Optional.empty() : Optional.of(value.dividedBy(sum));
        Fraction equal = value.dividedBy(Fraction.of(player.size()));
        for (Pair pair : player) {
            effects.put(
                    pair.rule(), factor.map(f -> effect(pair, bennet).times(f)).orElse(equal));
        }
    }

    private static Fraction effect(Pair pair, SortedMap<String, Fraction> bennet) {
        return bennet.getOrDefault(pair.rule(), Fraction.ZERO);
    }
}
