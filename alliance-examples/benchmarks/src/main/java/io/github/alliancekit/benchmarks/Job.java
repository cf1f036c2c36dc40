package io.github.alliancekit.benchmarks;

import io.github.alliancekit.benchmarks.peers.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One benchmark at one size.
 *
 * @param row what is measured, as a row of the tables
 * @param type the class of the benchmark
 * @param method its method
 * @param engine the engine that it is about, where there are several
 * @param size how large the alliances are
 * @param forFigure whether one of the figures with a goal is made of it
 */
record Job(String row, Class<?> type, String method, Optional<String> engine, Size size, boolean forFigure) {
    static final String READ = "reading (this library)";
    static final String BIND = "Jackson binding into plain records";
    static final String INDEX = "index";
    static final String VERDICTS = "headlines and verdicts";
    static final String FINDINGS = "headlines, verdicts, findings";
    static final String FRESH_FINDINGS = "headlines, verdicts, findings, index included";
    static final String EXPLANATION = "all of it: findings, questions, explanation";
    static final String FRESH_TWELVE = "this library, index included";
    static final String UPDATE_OURS = "this library";
    static final String UPDATE_DROOLS = "Drools, stateful";
    static final String UPDATE_HAND = "hand-fused, from the beginning";

    /** {@return the row of an engine} */
    static String engineRow(String engine) {
        return switch (engine) {
            case "ours" -> "this library, index there";
            case "drools" -> "Drools, stateless";
            case "hibernate" -> "Hibernate Validator";
            default -> engine;
        };
    }

    /** {@return all jobs, in the order of the tables} */
    static List<Job> all() {
        List<Job> jobs = new ArrayList<>();
        for (Size size : Size.values()) {
            boolean typical = size == Size.TYPICAL;
            jobs.add(whole(READ, "read", size, false));
            jobs.add(whole(BIND, "bind", size, typical));
            jobs.add(fresh(INDEX, "index", size, false));
            jobs.add(whole(VERDICTS, "verdicts", size, typical));
            jobs.add(whole(FINDINGS, "findings", size, false));
            jobs.add(fresh(FRESH_FINDINGS, "findings", size, typical));
            jobs.add(whole(EXPLANATION, "explanation", size, false));
        }
        for (Size size : Size.values()) {
            for (String engine : Engines.names()) {
                if (Engines.isFit(engine, size)) {
                    jobs.add(twelve(engine, size));
                }
            }
            jobs.add(fresh(FRESH_TWELVE, "twelve", size, size == Size.TYPICAL));
        }
        jobs.add(update(UPDATE_HAND, "hand", false));
        jobs.add(update(UPDATE_OURS, "ours", true));
        jobs.add(update(UPDATE_DROOLS, "drools", true));
        return jobs;
    }

    private static Job whole(String row, String method, Size size, boolean forFigure) {
        return new Job(row, WholeBenchmark.class, method, Optional.empty(), size, forFigure);
    }

    private static Job fresh(String row, String method, Size size, boolean forFigure) {
        return new Job(row, FreshBenchmark.class, method, Optional.empty(), size, forFigure);
    }

    private static Job twelve(String engine, Size size) {
        boolean scaling = List.of("ours", "hand-indexed").contains(engine) && size.compareTo(Size.LARGE) >= 0;
        boolean peer = List.of("drools", "hibernate").contains(engine) && size == Size.TYPICAL;
        return new Job(engineRow(engine), TwelveBenchmark.class, "score", Optional.of(engine), size, scaling || peer);
    }

    private static Job update(String row, String method, boolean forFigure) {
        return new Job(row, UpdateBenchmark.class, method, Optional.empty(), Size.LARGE, forFigure);
    }

    /** {@return whether one call is a whole pool of alliances that were prepared for it} */
    boolean isFresh() {
        return type == FreshBenchmark.class;
    }
}
