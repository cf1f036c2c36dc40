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
        Coalitions coalitions = new Coalitions(pairs, players);
        List<Fraction> values = ShapleyValue.of(players.size(), coalitions::points);
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

    /** The points of a headline for every set of players that stand as they do now while the others stand as before. */
    private static final class Coalitions {
        private final int all;
        private final List<Fraction> weights = new ArrayList<>();
        private final List<Fraction> sums = new ArrayList<>();
        private final List<Fraction> capsNow = new ArrayList<>();
        private final List<Fraction> capsBefore = new ArrayList<>();

        Coalitions(List<Pair> pairs, List<List<Pair>> players) {
            this.all = (1 << players.size()) - 1;
            List<Standing> before = pairs.stream().map(Pair::before).toList();
            Fraction unchanged = cap(pairs.stream()
                    .filter(pair -> !pair.isChanged())
                    .map(Pair::before)
                    .toList());
            weights.add(weight(before));
            sums.add(sum(before));
            capsNow.add(unchanged);
            capsBefore.add(unchanged);
            // Each set is a smaller one and its first player: what that one changes is added.
            for (int set = 1; set <= all; set++) {
                List<Pair> player = players.get(Integer.numberOfTrailingZeros(set));
                List<Standing> was = player.stream().map(Pair::before).toList();
                List<Standing> is = player.stream().map(Pair::after).toList();
                int others = set & (set - 1);
                weights.add(weights.get(others).plus(weight(is)).minus(weight(was)));
                sums.add(sums.get(others).plus(sum(is)).minus(sum(was)));
                capsNow.add(capsNow.get(others).min(cap(is)));
                capsBefore.add(capsBefore.get(others).min(cap(was)));
            }
        }

        Fraction points(int set) {
            Fraction weight = weights.get(set);
            Fraction points = weight.isZero()
                    ? Fraction.ZERO
                    : sums.get(set).times(Fraction.HUNDRED).dividedBy(weight);
            return points.min(capsNow.get(set)).min(capsBefore.get(all ^ set));
        }

        private static Fraction weight(List<Standing> standings) {
            return standings.stream().map(Standing::weight).reduce(Fraction.ZERO, Fraction::plus);
        }

        private static Fraction sum(List<Standing> standings) {
            return standings.stream()
                    .map(standing -> standing.weight().times(standing.score().orElse(Fraction.ZERO)))
                    .reduce(Fraction.ZERO, Fraction::plus);
        }

        /** {@return the least cap; 100, which caps nothing, where there is none} */
        private static Fraction cap(List<Standing> standings) {
            return standings.stream()
                    .flatMap(standing -> standing.cap().stream())
                    .reduce(Fraction.HUNDRED, Fraction::min);
        }
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
