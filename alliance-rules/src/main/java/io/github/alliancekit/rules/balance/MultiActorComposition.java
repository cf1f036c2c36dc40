package io.github.alliancekit.rules.balance;

import com.google.auto.service.AutoService;
import io.github.alliancekit.core.actor.AbsentSector;
import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.FractionSum;
import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.Family;
import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.Outcome;
import io.github.alliancekit.rules.Rule;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Sector;
import io.github.alliancekit.rules.Shortfall;
import io.github.alliancekit.rules.Source;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.Wait;
import io.github.alliancekit.rules.measure.Interval;
import io.github.alliancekit.rules.standard.StandardRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * BAL-14: the sectors that an alliance of this kind needs are members.
 *
 * <p>Scored as the sectors that are there over those that the profile asks of the kind; one whose absence is explained
 * in writing counts half. Not applicable where the profile asks for none. A member whose type nobody told may fill one
 * sector. The range is the tightest: at best, such members fill the sectors that count least.
 */
@AutoService(StandardRule.class)
final class MultiActorComposition implements Rule, StandardRule {
    private static final RuleInfo INFO = RuleInfo.of("BAL-14", Family.BALANCE)
            .citing(
                    Source.APCI_FRAMEWORK,
                    "2.1",
                    "entre el sector público, la empresa privada, la fuente cooperante y otros actores")
            .citing(Source.MERIDA_DECLARATION, "introduction", "alianzas multiactor y multisector")
            .citing(
                    Source.ECOSOC_NOTE,
                    "",
                    "los Estados Miembros, organismos del sistema de las Naciones Unidas, el sector privado, la sociedad civil y otros actores relevantes")
            .reading(Facet.ACTOR_TYPE, Facet.ABSENT_SECTORS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict evaluate(Context context) {
        List<Sector> asked = context.profile().sectors(context.alliance().kind());
        if (asked.isEmpty()) {
            return Verdict.notApplicable(INFO, INFO.message("anyComposition"));
        }
        List<Sector> missing = new ArrayList<>();
        List<Fraction> worst = new ArrayList<>();
        for (Sector sector : asked) {
            if (!isPresent(sector, context)) {
                missing.add(sector);
                worst.add(worth(sector, context));
            }
        }
        Optional<Wait> reasons = context.scope().waitFor(Facet.ABSENT_SECTORS);
        Fraction half = explained(context);
        List<Fraction> best = reasons.isEmpty()
                ? worst
                : Collections.nCopies(missing.size(), half); // nothing else is between nothing and there
        List<Wait> untyped = untyped(context);
        Fraction each = Fraction.of(1, asked.size());
        Fraction there = Fraction.of(asked.size() - missing.size());
        Fraction high = atBest(best, untyped.size());
        Interval score = Interval.of(
                there.plus(atBest(worst, 0)).times(each), there.plus(high).times(each));
        List<Wait> waits = new ArrayList<>(untyped);
        if (reasons.isPresent() && !best.equals(worst)) {
            waits.add(reasons.get());
        }
        return Verdict.of(
                context,
                INFO,
                score,
                () -> Outcome.of(
                        score, shortfalls(missing, worst, best, untyped.size(), reasons.isPresent(), each), waits));
    }

    private static List<Shortfall> shortfalls(
            List<Sector> missing,
            List<Fraction> worst,
            List<Fraction> best,
            int untyped,
            boolean mayHaveReasons,
            Fraction each) {
        Fraction high = atBest(best, untyped);
        List<Shortfall> shortfalls = new ArrayList<>();
        for (int i = 0; i < missing.size(); i++) {
            List<Fraction> mended = new ArrayList<>(best);
            mended.set(i, Fraction.ONE);
            Fraction lift = atBest(mended, untyped).minus(high).times(each);
            if (lift.isPositive()) {
                boolean explained = !worst.get(i).isZero();
                String found = untyped > 0 ? "unseen" : explained ? "explained" : mayHaveReasons ? "absent" : "missing";
                Message text = INFO.message(found).with("sector", Message.of("sector." + missing.get(i)));
                ElementPath place = ElementPath.of(explained ? "absentSectors" : "actors");
                shortfalls.add(new Shortfall(place, List.of(), text, lift));
            }
        }
        return shortfalls;
    }

    private static boolean isPresent(Sector sector, Context context) {
        for (Actor member : context.members()) {
            if (member.type().isPresent() && sector.includes(member.type().get())) {
                return true;
            }
        }
        return false;
    }

    /** {@return what a sector counts that is not there} */
    private static Fraction worth(Sector sector, Context context) {
        for (AbsentSector absent : context.alliance().absentSectors()) {
            if (sector.includes(absent.type())) {
                return explained(context);
            }
        }
        return Fraction.ZERO;
    }

    private static Fraction explained(Context context) {
        return context.profile().threshold(INFO.id(), "explained");
    }

    private static List<Wait> untyped(Context context) {
        List<Wait> waits = new ArrayList<>();
        for (Actor member : context.members()) {
            if (member.type().isEmpty() && !context.scope().addWait(waits, Facet.ACTOR_TYPE, member.id())) {
                waits.add(Wait.of(Facet.ACTOR_TYPE, member.id()));
            }
        }
        return waits;
    }

    /** {@return what sectors that are not there count together if so many of them, those that count least, were} */
    private static Fraction atBest(List<Fraction> worths, int filled) {
        List<Fraction> ascending = new ArrayList<>(worths);
        Collections.sort(ascending);
        FractionSum sum = new FractionSum();
        for (int i = 0; i < ascending.size(); i++) {
            sum.add(i < filled ? Fraction.ONE : ascending.get(i));
        }
        return sum.total();
    }
}
