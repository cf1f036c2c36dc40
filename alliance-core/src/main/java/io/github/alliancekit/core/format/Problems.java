package io.github.alliancekit.core.format;

import io.vavr.collection.Seq;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

/** The problems of one document, as many as anybody reads: of more only the number is told. */
final class Problems extends AbstractList<Problem> {
    private static final int MOST = 1_000;

    private final List<Problem> told = new ArrayList<>();
    private int more;

    @Override
    public boolean add(Problem problem) {
        if (told.size() < MOST) {
            return told.add(problem);
        }
        more++;
        return true;
    }

    @Override
    public Problem get(int index) {
        return told.get(index);
    }

    @Override
    public int size() {
        return told.size();
    }

    /** {@return the problems in the order of the document and, at the end, how many were not told} */
    Seq<Problem> inOrder() {
        Seq<Problem> sorted = io.vavr.collection.List.ofAll(told).sorted();
        return more == 0
                ? sorted
                : sorted.append(new Problem(
                        "",
                        0,
                        0,
                        "",
                        "there are " + more + " more problems",
                        "Maybe they go away with the first ones: mend those and read again."));
    }
}
