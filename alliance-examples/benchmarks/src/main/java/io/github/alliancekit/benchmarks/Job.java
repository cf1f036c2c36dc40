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
    static final String INDEXED_FINDINGS = "headlines, verdicts, findings, index included";
    static final String FRESH_FINDINGS = "headlines, verdicts, findings, index included, alliances not seen before";
    static final String EXPLANATION = "all of it: findings, questions, explanation";
    static final String KNOWN_VERDICTS = "headlines and verdicts, every answer known before";
    static final String KNOWN_FINDINGS = "headlines, verdicts, findings, every answer known before";
    static final String FRESH_TWELVE = "this library, index included, alliances not seen before";
    static final String FRESH_EXACT = "hand-exact, columns included, alliances not seen before";
    static final String UPDATE_OURS = "this library";
    static final String UPDATE_DROOLS = "Drools, stateful";
    static final String UPDATE_WITHER = "this library, the changed alliance alone";
    static final String UPDATE_KNOWN = "this library, the changed alliance and an answer that was there";
    static final String UPDATE_HAND = "hand-fused, from the beginning";

    private static final List<String> BROAD = List.of("ours", "ours-anew", "drools", "hibernate");

    /** {@return the row of an engine} */
    static String engineRow(String engine) {
        return switch (engine) {
            case "ours" -> "this library, index there";
            case "ours-anew" -> "this library, index included";
            case "ours-known" -> "this library, every answer known before";
            case "drools" -> "Drools, stateless";
            case "hand-exact-anew" -> "hand-exact, columns included";
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
            jobs.add(whole(INDEXED_FINDINGS, "indexed", size, typical));
            jobs.add(fresh(FRESH_FINDINGS, "findings", size, false));
            jobs.add(whole(EXPLANATION, "explanation", size, false));
            if (typical || size == Size.LARGE) {
                jobs.add(known(KNOWN_VERDICTS, "verdicts", size));
                jobs.add(known(KNOWN_FINDINGS, "findings", size));
            }
        }
        for (Size size : Size.values()) {
            for (String engine : Engines.names()) {
                if (Engines.isFit(engine, size)) {
                    jobs.add(twelve(engine, size));
                }
            }
            jobs.add(fresh(FRESH_TWELVE, "twelve", size, false));
        }
        jobs.add(fresh(FRESH_EXACT, "exact", Size.TYPICAL, false));
        jobs.add(update(UPDATE_HAND, "hand", false));
        jobs.add(update(UPDATE_OURS, "ours", true));
        jobs.add(update(UPDATE_WITHER, "wither", true));
        jobs.add(update(UPDATE_KNOWN, "known", false));
        jobs.add(update(UPDATE_DROOLS, "drools", true));
        return jobs;
    }

    private static Job whole(String row, String method, Size size, boolean forFigure) {
        return new Job(row, WholeBenchmark.class, method, Optional.empty(), size, forFigure);
    }

    private static Job known(String row, String method, Size size) {
        return new Job(row, KnownBenchmark.class, method, Optional.empty(), size, size == Size.TYPICAL);
    }

    private static Job fresh(String row, String method, Size size, boolean forFigure) {
        return new Job(row, FreshBenchmark.class, method, Optional.empty(), size, forFigure);
    }

    private static Job twelve(String engine, Size size) {
        boolean scaling = List.of("ours", "hand-indexed").contains(engine) && size.compareTo(Size.LARGE) >= 0;
        boolean peer = List.of("drools", "hibernate", "hand-fused", "hand-exact-anew", "ours-anew")
                        .contains(engine)
                && size == Size.TYPICAL;
        boolean floor = (engine.equals("hand-exact") && size == Size.LARGE)
                || (engine.equals("ours-known") && (size == Size.TYPICAL || size == Size.LARGE));
        boolean forFigure = scaling || peer || floor;
        return new Job(engineRow(engine), TwelveBenchmark.class, "score", Optional.of(engine), size, forFigure);
    }

    private static Job update(String row, String method, boolean forFigure) {
        return new Job(row, UpdateBenchmark.class, method, Optional.empty(), Size.LARGE, forFigure);
    }

    /** {@return whether much code is run, of which the compiler takes many seconds to make the best} */
    boolean isBroad() {
        boolean rules = type == WholeBenchmark.class && !List.of("read", "bind").contains(method);
        boolean live =
                type == UpdateBenchmark.class && List.of("ours", "drools").contains(method);
        return rules || live || engine.filter(BROAD::contains).isPresent();
    }

    /** {@return whether one call is a whole pool of alliances that were prepared for it} */
    boolean isFresh() {
        return type == FreshBenchmark.class;
    }
}
