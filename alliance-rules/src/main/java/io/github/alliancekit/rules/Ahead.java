package io.github.alliancekit.rules;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Works out the answers of a stream a few steps ahead of whoever reads them, on all processors, in order.
 *
 * <p>Whoever reads works as well: an answer that nobody has begun by then is not waited for.
 */
final class Ahead<T, R> extends AbstractSpliterator<R> {
    /** Enough that no processor waits for one slow answer, few enough to be held in memory. */
    private static final int STEPS = 4 * Math.max(1, ForkJoinPool.getCommonPoolParallelism());

    private final Spliterator<T> source;
    private final Function<T, R> function;
    private final Queue<FutureTask<R>> answers = new ArrayDeque<>();

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
            more = source.tryAdvance(this::begin);
        }
        FutureTask<R> next = answers.poll();
        if (next == null) {
            return false;
        }
        next.run(); // nothing happens where somebody has begun
        action.accept(answer(next));
        return true;
    }

    private void begin(T one) {
        FutureTask<R> task = new FutureTask<>(() -> function.apply(one));
        answers.add(task);
        ForkJoinPool.commonPool().execute(task);
    }

    /** {@return the answer, once it is there} An interruption is kept for whoever asked: an answer takes a moment. */
    private static <R> R answer(FutureTask<R> task) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw unchecked(e);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** {@return what a function threw, which declares nothing} */
    private static RuntimeException unchecked(ExecutionException thrown) {
        Throwable cause = thrown.getCause();
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException exception ? exception : new IllegalStateException(cause);
    }

    private void cancel() {
        answers.forEach(answer -> answer.cancel(false));
        answers.clear();
    }
}
