package io.github.alliancekit.rules;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Works out the answers of a stream a few steps ahead of whoever reads them, on all processors, in order. */
final class Ahead<T, R> extends AbstractSpliterator<R> {
    /** Enough that no processor waits for one slow answer, few enough to be held in memory. */
    private static final int STEPS = 4 * Math.max(1, ForkJoinPool.getCommonPoolParallelism());

    private final Spliterator<T> source;
    private final Function<T, R> function;
    private final Queue<ForkJoinTask<R>> answers = new ArrayDeque<>();

    private Ahead(Spliterator<T> source, Function<T, R> function) {
        super(source.estimateSize(), Spliterator.ORDERED | Spliterator.NONNULL);
        this.source = source;
        this.function = function;
    }

    static <T, R> Stream<R> map(Stream<T> source, Function<T, R> function) {
        Ahead<T, R> ahead = new Ahead<>(source.spliterator(), function);
        return StreamSupport.stream(ahead, false).onClose(() -> {
            ahead.cancel();
            source.close();
        });
    }

    @Override
    public boolean tryAdvance(Consumer<? super R> action) {
        boolean more = true;
        while (more && answers.size() < STEPS) {
            more = source.tryAdvance(
                    one -> answers.add(ForkJoinPool.commonPool().submit(() -> function.apply(one))));
        }
        ForkJoinTask<R> next = answers.poll();
        if (next == null) {
            return false;
        }
        action.accept(next.join());
        return true;
    }

    private void cancel() {
        answers.forEach(answer -> answer.cancel(true));
        answers.clear();
    }
}
