package io.github.alliancekit.benchmarks;

import io.github.alliancekit.benchmarks.peers.Size;
import io.github.alliancekit.benchmarks.whole.Reads;
import io.github.alliancekit.benchmarks.whole.WholeGenerator;
import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.rules.Assessment;
import io.github.alliancekit.rules.RuleSet;
import java.io.IOException;
import java.util.List;

/**
 * How much heap alliances retain, each read from its own document: measured as what is used after a full collection, in
 * a JVM of its own with the serial collector, which leaves no gaps.
 *
 * @param document the bytes of a document, in the mean
 * @param model the bytes of the alliance that was read from it
 * @param index the bytes that its index adds
 * @param assessed the bytes that assessing it once adds to that, the assessment itself being dropped
 * @param answer the bytes of an assessment itself, of which headlines and verdicts were read
 */
public record Heap(double document, double model, double index, double assessed, double answer) {
    private static final int COLLECTIONS = 4;

    /** {@return what is measured in a JVM of its own} */
    static Heap measure(Size size) throws IOException, InterruptedException {
        String printed = FreshJvm.run(
                List.of("-XX:+UseSerialGC", "-Xmx3g"), System.getProperty("java.class.path"), Heap.class, size.name());
        String[] numbers = printed.split(" ", -1);
        return new Heap(
                Double.parseDouble(numbers[0]),
                Double.parseDouble(numbers[1]),
                Double.parseDouble(numbers[2]),
                Double.parseDouble(numbers[3]),
                Double.parseDouble(numbers[4]));
    }

    private static int count(Size size) {
        return switch (size) {
            case SMALL -> 2_000;
            case TYPICAL -> 400;
            case LARGE -> 12;
            case HUGE -> 1;
        };
    }

    /**
     * Prints the five numbers of a size.
     *
     * @param arguments the name of the size
     * @throws IOException never
     */
    public static void main(String[] arguments) throws IOException {
        Size size = Size.valueOf(arguments[0]);
        Alliance[] kept = new Alliance[count(size)];
        warmUp();
        long before = used();
        double documents = 0;
        for (int i = 0; i < kept.length; i++) {
            byte[] document = WholeGenerator.json(size, i);
            documents += document.length;
            kept[i] = WholeBenchmark.alliance(document);
        }
        long model = used();
        for (Alliance alliance : kept) {
            alliance.index();
        }
        long index = used();
        for (Alliance alliance : kept) {
            Reads.headlinesAndVerdicts(RuleSet.standard().assess(alliance, WholeGenerator.DAY));
        }
        long assessed = used();
        Assessment[] answers = new Assessment[kept.length];
        for (int i = 0; i < kept.length; i++) {
            answers[i] = RuleSet.standard().assess(kept[i], WholeGenerator.DAY);
            Reads.headlinesAndVerdicts(answers[i]);
        }
        long answered = used();
        double n = kept.length;
        System.out.println(documents / n + " " + (model - before) / n + " " + (index - model) / n + " "
                + (assessed - index) / n + " " + (answered - assessed) / n);
        if (answers[answers.length - 1].verdicts().isEmpty()) {
            throw new IllegalStateException("The answers were not kept");
        }
        if (kept[kept.length - 1].id().isEmpty()) {
            throw new IllegalStateException("The alliances were not kept");
        }
    }

    /** Lets all that stays anyway be there before anything is measured. */
    private static void warmUp() throws IOException {
        for (int seed = -3; seed < 0; seed++) {
            Alliance alliance = WholeBenchmark.alliance(WholeGenerator.json(Size.SMALL, seed));
            Reads.headlinesAndVerdicts(RuleSet.standard().assess(alliance, WholeGenerator.DAY));
        }
    }

    private static long used() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
