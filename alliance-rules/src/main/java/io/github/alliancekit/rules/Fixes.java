package io.github.alliancekit.rules;

import io.github.alliancekit.core.value.Fraction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The fewest findings that have to be mended before a headline can reach a wished height.
 *
 * <p>It is counted at the high end, as gains are: what is not known may still keep the headline below. A rule rises by
 * the sum of what its mended findings lift, never above 1. No shorter list does, however many findings there are: of a
 * rule the next finding never brings more than the one before, so that taking what brings most is never a detour; and
 * of the critical rules that cap, which are few, every set is tried, each lifted over its limit by its own largest
 * findings, of which any list that lifts it needs as many. Waived findings stay out.
 *
 * <pre>{@code
 * Fixes fixes = assessment.fixes(Family.CLARITY, Fraction.of(70));
 * fixes.isEnough();       // true
 * fixes.findings();       // three findings, and no two would do
 * fixes.reached();        // 1360/19: 71.58
 * }</pre>
 */
public final class Fixes {
    private final Family family;
    private final Fraction wished;
    private final List<Finding> findings;
    private final Fraction reached;

    private Fixes(Family family, Fraction wished, List<Finding> findings, Fraction reached) {
        this.family = family;
        this.wished = wished;
        this.findings = List.copyOf(findings);
        this.reached = reached;
    }

    /** {@return which headline it is about} */
    public Family family() {
        return family;
    }

    /** {@return the height that was wished, from 0 to 100} */
    public Fraction wished() {
        return wished;
    }

    /** {@return the findings to mend, the greatest gain first; all of them where not even they are enough} */
    public List<Finding> findings() {
        return findings;
    }

    /** {@return the high end of the headline once these are mended and all else stays, from 0 to 100} */
    public Fraction reached() {
        return reached;
    }

    /** {@return whether the wished height is reached} */
    public boolean isEnough() {
        return !reached.isLessThan(wished);
    }

    /** {@return how many findings, what they reach and what was wished, in one line} */
    @Override
    public String toString() {
        return findings.size() + " findings to mend: " + family + " up to " + Points.print(reached) + ", wished "
                + Points.print(wished);
    }

    /**
     * One finding and what it brings after those of its rule that lift more.
     *
     * @param finding the finding
     * @param place where it stands among the findings
     * @param rise the rise of its rule's score that it stands for
     * @param points what it brings to its rule, which never scores above 1, times the rule's weight
     * @param isFreeing whether the rule caps until this one is mended too
     */
    private record Lift(Finding finding, int place, Fraction rise, Fraction points, boolean isFreeing) {
        String rule() {
            return finding.rule().id();
        }
    }

    /** The search: rules as they stand at the high end, and what would lift them. */
    private static final class Search {
        private final Profile profile;
        private final List<Standing> standings;
        /** What brings most first: of those that are not chosen yet, the first always brings most. */
        private final List<Lift> lifts = new ArrayList<>();

        Search(Assessment assessment, Family family) {
            this.profile = assessment.ruleSet().profile();
            this.standings = Standing.of(assessment, family, Cap.End.HIGH);
            Map<String, Standing> now = new HashMap<>();
            standings.forEach(standing -> now.put(standing.rule(), standing));
            List<Findings.Judged> judged = assessment.judged();
            // Stable, both times: of equal ones the greater rise decides, then the order of the findings.
            IntStream.range(0, judged.size())
                    .filter(place -> judged.get(place).finding().rule().family() == family)
                    .boxed()
                    .sorted(Comparator.comparing(
                                    (Integer place) -> judged.get(place).lift())
                            .reversed())
                    .forEach(place -> lifts.add(lift(judged.get(place), place, now)));
            lifts.sort(Comparator.comparing(Lift::points).reversed());
        }

        /** {@return what comes next of a rule, which then stands higher} */
        private Lift lift(Findings.Judged judged, int place, Map<String, Standing> now) {
            String rule = judged.finding().rule().id();
            Standing before = now.getOrDefault(rule, Standing.absent(rule));
            Standing after = before.lifted(judged.lift(), profile);
            now.put(rule, after);
            Fraction rise =
                    after.score().orElse(Fraction.ZERO).minus(before.score().orElse(Fraction.ZERO));
            boolean isFreeing = before.cap().isPresent();
            return new Lift(
                    judged.finding(), place, judged.lift(), before.weight().times(rise), isFreeing);
        }

        Fraction reached(List<Lift> chosen) {
            Map<String, Fraction> rises = new HashMap<>();
            chosen.forEach(lift -> rises.merge(lift.rule(), lift.rise(), Fraction::plus));
            return Standing.points(standings.stream()
                    .map(standing -> standing.lifted(rises.getOrDefault(standing.rule(), Fraction.ZERO), profile))
                    .toList());
        }

        /** {@return the shortest list that reaches a height, of these one that reaches highest; all where none does} */
        List<Lift> shortest(Fraction wished) {
            List<Lift> best = lifts;
            if (reached(lifts).isLessThan(wished)) {
                return best;
            }
            List<String> capping = standings.stream()
                    .filter(standing -> standing.cap().isPresent())
                    .map(Standing::rule)
                    .toList();
            for (int set = 0; set < 1 << capping.size(); set++) {
                List<Lift> found = enough(some(capping, set), wished);
                best = isBetter(found, best) ? found : best;
            }
            return best;
        }

        private static Set<String> some(List<String> rules, int set) {
            Set<String> some = new HashSet<>();
            for (int i = 0; i < rules.size(); i++) {
                if ((set >> i & 1) == 1) {
                    some.add(rules.get(i));
                }
            }
            return some;
        }

        private boolean isBetter(List<Lift> one, List<Lift> other) {
            return one.size() < other.size()
                    || (one.size() == other.size() && reached(one).isGreaterThan(reached(other)));
        }

        /**
         * {@return the fewest that lift some rules over the limit at which they cap, and then those that bring most,
         * one by one, until the height is reached}
         */
        private List<Lift> enough(Set<String> freed, Fraction wished) {
            Chosen chosen = new Chosen(wished);
            List<Lift> others = new ArrayList<>();
            for (Lift lift : lifts) {
                if (lift.isFreeing() && freed.contains(lift.rule())) {
                    chosen.add(lift);
                } else {
                    others.add(lift);
                }
            }
            for (int i = 0; i < others.size() && !chosen.isEnough(); i++) {
                chosen.add(others.get(i));
            }
            return chosen.all;
        }

        /** Findings as they are chosen, and what they lack of a height that all findings together reach. */
        private final class Chosen {
            private final List<Lift> all = new ArrayList<>();
            private Fraction lacking;
            /** How many more findings keep rules under the limit at which they cap, where a cap is in the way. */
            private long keeping;

            Chosen(Fraction wished) {
                Fraction weight = standings.stream().map(Standing::weight).reduce(Fraction.ZERO, Fraction::plus);
                Fraction mean = Standing.mean(standings).orElse(Fraction.ZERO);
                this.lacking = wished.minus(mean).times(weight).dividedBy(Fraction.HUNDRED);
                this.keeping = profile.capAt().isLessThan(wished)
                        ? lifts.stream().filter(Lift::isFreeing).count()
                        : 0;
            }

            void add(Lift lift) {
                all.add(lift);
                lacking = lacking.minus(lift.points());
                keeping -= lift.isFreeing() ? 1 : 0;
            }

            boolean isEnough() {
                return lacking.signum() <= 0 && keeping <= 0;
            }
        }
    }

    static Fixes of(Assessment assessment, Family family, Fraction wished) {
        Search search = new Search(assessment, family);
        List<Lift> chosen = search.shortest(wished);
        List<Finding> findings = chosen.stream()
                .sorted(Comparator.comparingInt(Lift::place))
                .map(Lift::finding)
                .toList();
        return new Fixes(family, wished, findings, search.reached(chosen));
    }
}
