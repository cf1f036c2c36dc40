package io.github.alliancekit.rules;

import io.github.alliancekit.core.value.Fraction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

    /** One finding and the rise of its rule's score that it stands for. */
    private record Lift(Finding finding, Fraction rise) {
        boolean isOf(Standing standing) {
            return finding.rule().id().equals(standing.rule());
        }
    }

    /** The search: rules as they stand at the high end, and what would lift them. */
    private static final class Search {
        private final Profile profile;
        private final List<Standing> standings;
        private final List<Lift> lifts = new ArrayList<>();

        Search(Assessment assessment, Family family) {
            this.profile = assessment.ruleSet().profile();
            this.standings = Standing.of(assessment, family, Cap.End.HIGH);
            for (Finding finding : assessment.findings()) {
                if (finding.rule().family() == family) {
                    lifts.add(new Lift(finding, assessment.liftOf(finding)));
                }
            }
            // Stable: of equal ones the order of the findings decides.
            lifts.sort(Comparator.comparing(Lift::rise).reversed());
        }

        private Standing lifted(Standing standing, List<Lift> chosen) {
            Fraction rise = chosen.stream()
                    .filter(lift -> lift.isOf(standing))
                    .map(Lift::rise)
                    .reduce(Fraction.ZERO, Fraction::plus);
            return standing.lifted(rise, profile);
        }

        private List<Standing> lifted(List<Lift> chosen) {
            return standings.stream().map(standing -> lifted(standing, chosen)).toList();
        }

        Fraction reached(List<Lift> chosen) {
            return Standing.points(lifted(chosen));
        }

        private boolean isEnough(List<Lift> chosen, Fraction wished) {
            return !reached(chosen).isLessThan(wished);
        }

        /** {@return the shortest list that reaches a height, of these one that reaches highest; all where none does} */
        List<Lift> shortest(Fraction wished) {
            List<Standing> capping = standings.stream()
                    .filter(standing -> standing.cap().isPresent())
                    .toList();
            Optional<List<Lift>> best = Optional.empty();
            for (int set = 0; set < 1 << capping.size(); set++) {
                List<Lift> found = extended(uncapping(capping, set), wished);
                if (isEnough(found, wished) && (best.isEmpty() || isBetter(found, best.get()))) {
                    best = Optional.of(found);
                }
            }
            return best.orElse(lifts);
        }

        private boolean isBetter(List<Lift> one, List<Lift> other) {
            return one.size() < other.size()
                    || (one.size() == other.size() && reached(one).isGreaterThan(reached(other)));
        }

        /** {@return the fewest that lift each rule of a set over the limit at which it caps, the largest of each} */
        private List<Lift> uncapping(List<Standing> capping, int set) {
            List<Lift> chosen = new ArrayList<>();
            for (int i = 0; i < capping.size(); i++) {
                Standing standing = capping.get(i);
                for (Lift lift : (set >> i & 1) == 1 ? lifts : List.<Lift>of()) {
                    if (lift.isOf(standing) && lifted(standing, chosen).cap().isPresent()) {
                        chosen.add(lift);
                    }
                }
            }
            return chosen;
        }

        /** {@return the list with the findings added that then bring most, one by one, until the height is reached} */
        private List<Lift> extended(List<Lift> start, Fraction wished) {
            List<Lift> chosen = new ArrayList<>(start);
            List<Lift> left = new ArrayList<>(lifts);
            left.removeAll(chosen);
            while (!left.isEmpty() && !isEnough(chosen, wished)) {
                Lift next = left.get(0);
                for (Lift lift : left) {
                    next = points(chosen, lift).isGreaterThan(points(chosen, next)) ? lift : next;
                }
                left.remove(next);
                chosen.add(next);
            }
            return chosen;
        }

        /** {@return what one more brings to its rule, which never scores above 1, times the rule's weight} */
        private Fraction points(List<Lift> chosen, Lift lift) {
            Fraction points = Fraction.ZERO;
            for (Standing standing : standings) {
                if (lift.isOf(standing)) {
                    Standing before = lifted(standing, chosen);
                    Fraction rise = before.lifted(lift.rise(), profile)
                            .score()
                            .orElse(Fraction.ZERO)
                            .minus(before.score().orElse(Fraction.ZERO));
                    points = points.plus(standing.weight().times(rise));
                }
            }
            return points;
        }
    }

    static Fixes of(Assessment assessment, Family family, Fraction wished) {
        Search search = new Search(assessment, family);
        List<Lift> chosen = search.shortest(wished);
        List<Finding> all = assessment.findings();
        List<Finding> findings = chosen.stream()
                .map(Lift::finding)
                .sorted(Comparator.comparing(all::indexOf))
                .toList();
        return new Fixes(family, wished, findings, search.reached(chosen));
    }
}
