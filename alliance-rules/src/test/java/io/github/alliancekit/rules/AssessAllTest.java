package io.github.alliancekit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.AllianceKind;
import io.github.alliancekit.core.Phase;
import io.github.alliancekit.core.generator.Alliances;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Many alliances at once: in order, few in memory, and no further than somebody reads. */
class AssessAllTest {
    private static final RuleSet FEW = RuleSet.standard().only("GOV-07", "BAL-05", "BAL-09");

    private static Alliance named(int number) {
        return Cases.sound().toBuilder().id("alliance-" + number).build();
    }

    private static Stream<Alliance> many(int count, AtomicInteger taken) {
        return IntStream.range(0, count).mapToObj(AssessAllTest::named).peek(alliance -> taken.incrementAndGet());
    }

    @Test
    void theAnswersAreThoseOfEachByItselfInOrder() {
        List<Assessment> all = FEW.assessAll(many(300, new AtomicInteger()), Alliances.DAY)
                .map(Either::get)
                .toList();
        assertThat(all).hasSize(300);
        for (int i = 0; i < all.size(); i++) {
            Assessment alone = FEW.assess(named(i), Alliances.DAY);
            assertThat(all.get(i)).hasToString(alone.toString());
            assertThat(all.get(i).verdicts()).isEqualTo(alone.verdicts());
        }
    }

    @Test
    void whatIsNoAllianceStandsInItsPlace() {
        Alliance alone = Alliance.builder()
                .id("alone")
                .name("Alone")
                .kind(AllianceKind.MULTI_ACTOR)
                .phase(Phase.DESIGN)
                .addActors(Cases.actor("ministry", 1))
                .build();
        List<Either<NotAnAllianceException, Assessment>> all = FEW.assessAll(
                        Stream.of(named(1), alone, named(2)), Alliances.DAY)
                .toList();
        assertThat(all).extracting(Either::isRight).containsExactly(true, false, true);
        assertThat(all.get(1).getLeft()).hasMessageContaining("\"alone\" is not an alliance");
    }

    @Test
    void noMoreIsTakenThanIsReadButForAFewStepsAhead() {
        AtomicInteger taken = new AtomicInteger();
        AtomicBoolean closed = new AtomicBoolean();
        try (Stream<Either<NotAnAllianceException, Assessment>> all =
                FEW.assessAll(many(1_000_000, taken).onClose(() -> closed.set(true)), Alliances.DAY)) {
            assertThat(all.limit(10).count()).isEqualTo(10);
        }
        assertThat(taken.get())
                .isLessThanOrEqualTo(10 + 4 * Runtime.getRuntime().availableProcessors());
        assertThat(closed).isTrue();
    }

    @Test
    void whatWasNotBegunWhenItIsClosedIsNeverDone() {
        AtomicInteger begun = new AtomicInteger();
        CountDownLatch go = new CountDownLatch(1);
        Rule slow = new Rule() {
            @Override
            public RuleInfo info() {
                return RuleInfo.of("MY-01", Family.CLARITY);
            }

            @Override
            public Verdict evaluate(Context context) {
                if (!context.alliance().id().equals("alliance-0")) {
                    begun.incrementAndGet();
                    await(go);
                }
                return Verdict.of(context, info(), Outcome.holds());
            }
        };
        try (Stream<Either<NotAnAllianceException, Assessment>> all =
                FEW.with(slow).assessAll(many(1_000, new AtomicInteger()), Alliances.DAY)) {
            assertThat(all.iterator().next().isRight()).isTrue();
        }
        go.countDown();
        assertThat(ForkJoinPool.commonPool().awaitQuiescence(20, TimeUnit.SECONDS))
                .isTrue();
        // Four for each processor were taken from the stream. A pool may have a thread more than processors for a
        // while.
        assertThat(begun.get()).isLessThanOrEqualTo(2 * Math.max(1, ForkJoinPool.getCommonPoolParallelism()));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void whoeverReadsDoesNotWaitForProcessorsThatOthersKeep() {
        CountDownLatch go = new CountDownLatch(1);
        for (int i = 0; i < 2 * ForkJoinPool.getCommonPoolParallelism(); i++) {
            ForkJoinPool.commonPool().execute(() -> await(go));
        }
        try {
            List<?> all = assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> FEW.assessAll(many(50, new AtomicInteger()), Alliances.DAY)
                            .toList());
            assertThat(all).hasSize(50);
        } finally {
            go.countDown();
        }
    }

    @Test
    void aRuleThatThrowsIsHeard() {
        Rule broken = new Rule() {
            @Override
            public RuleInfo info() {
                return RuleInfo.of("MY-01", Family.CLARITY);
            }

            @Override
            public Verdict evaluate(Context context) {
                throw new IllegalStateException("broken");
            }
        };
        assertThatThrownBy(() -> FEW.with(broken)
                        .assessAll(Stream.of(named(1)), Alliances.DAY)
                        .toList())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("broken");
    }
}
