package io.github.alliancekit.benchmarks.whole;

import io.github.alliancekit.core.value.Fraction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** What chance decides, from a seed. */
final class Dice {
    private static final List<String> VERBS = List.of(
            "Build",
            "Repair",
            "Train",
            "Survey",
            "Monitor",
            "Finance",
            "Design",
            "Publish",
            "Protect",
            "Reforest",
            "Equip",
            "Inspect");
    private static final List<String> THINGS = List.of(
            "the water boards",
            "the treatment plant",
            "the rural clinics",
            "the irrigation canals",
            "the cooperatives",
            "the early-warning network",
            "the wetlands",
            "the school kitchens",
            "the solar pumps",
            "the registers of users",
            "the community guards",
            "the cadastre");
    private static final List<String> PLACES = List.of(
            "of the upper basin",
            "in the highland districts",
            "of the northern valleys",
            "along the coast",
            "in the Amazon provinces",
            "of the border municipalities",
            "in the peri-urban belt",
            "of the dry corridor");
    private static final List<String> MANNERS = List.of(
            "with the communities that use them",
            "before the rainy season",
            "under the agreement of the partners",
            "following the standard of the regulator",
            "with women in at least half of the posts",
            "as the action plan foresees");

    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** {@return true in so many cases of a hundred} */
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** {@return a whole number from {@code low} to {@code high}, both included} */
    int from(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    /** {@return something in so many cases of a hundred} */
    <T> Optional<T> maybe(int percent, Supplier<T> something) {
        return chance(percent) ? Optional.of(something.get()) : Optional.empty();
    }

    <T> T one(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }

    /** {@return different elements of a list, the first ones more often: a few carry much} */
    <T> List<T> some(int count, List<T> several) {
        List<T> found = new ArrayList<>();
        while (found.size() < Math.min(count, several.size())) {
            double u = random.nextDouble();
            T one = several.get((int) (u * u * several.size()));
            if (!found.contains(one)) {
                found.add(one);
            }
        }
        return found;
    }

    LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(random.nextLong(last.toEpochDay() - first.toEpochDay() + 1));
    }

    /** {@return a number of hundredths} */
    Fraction hundredths(int low, int high) {
        return Fraction.of(from(low, high), 100);
    }

    /** {@return parts in hundredths that add up to a total, all positive} */
    List<Fraction> split(int parts, int total) {
        List<Fraction> shares = new ArrayList<>();
        int left = total;
        for (int i = parts - 1; i > 0; i--) {
            int part = from(1, Math.max(1, (left - i) / 2));
            shares.add(Fraction.of(part, 100));
            left -= part;
        }
        shares.add(Fraction.of(left, 100));
        return shares;
    }

    /** {@return a sentence of what is done, where and how} */
    String sentence() {
        return one(VERBS) + " " + one(THINGS) + " " + one(PLACES) + " " + one(MANNERS);
    }

    /** {@return a few words of what it is about} */
    String words() {
        return one(THINGS) + " " + one(PLACES);
    }
}
