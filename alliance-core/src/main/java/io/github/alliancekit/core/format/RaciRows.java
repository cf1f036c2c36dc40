package io.github.alliancekit.core.format;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.AllianceKind;
import io.github.alliancekit.core.Phase;
import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.disclosure.Undisclosed;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Indicator;
import io.github.alliancekit.core.plan.Letter;
import io.github.alliancekit.core.plan.Objective;
import io.github.alliancekit.core.plan.Plan;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.InvalidAllianceException;
import io.github.alliancekit.core.value.Period;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Makes an alliance of the rows of a RACI table; what is wrong in a cell is left out and told as a problem. */
final class RaciRows {
    private static final Pattern LEGEND = Pattern.compile("(?i)[RACI]\\s*[=:].*");
    private static final List<Facet> NEVER = List.of(
            Facet.CURRENCY,
            Facet.RATES,
            Facet.START_DATE,
            Facet.PRINCIPLES,
            Facet.REPLICATION,
            Facet.GOAL,
            Facet.ACTOR_TYPE,
            Facet.ACTOR_LEVEL,
            Facet.ACTOR_ROLES,
            Facet.ACTOR_MOTIVATIONS,
            Facet.ACTOR_INTERESTS,
            Facet.ACTOR_ADHERENCE,
            Facet.ACTOR_CAPACITY,
            Facet.GOVERNANCE,
            Facet.PLAN_PRIORITIES,
            Facet.PLAN_POLICY_STAGES,
            Facet.OBJECTIVE_PRIORITY,
            Facet.COMMITMENT_BACKUP,
            Facet.COMMITMENT_REPLANS,
            Facet.COMMITMENT_PREDECESSORS,
            Facet.INDICATOR_GROUP,
            Facet.INDICATOR_LENSES,
            Facet.COMMITMENT_RESOURCES,
            Facet.COMMITMENT_LENSES,
            Facet.COMMITMENT_CLIMATE_ACTION,
            Facet.COMMITMENT_INSTRUMENTS,
            Facet.COMMITMENT_PROGRESS,
            Facet.CONTRIBUTIONS,
            Facet.RISKS,
            Facet.IRRELEVANT_RISKS,
            Facet.GROUPS,
            Facet.BENEFITS,
            Facet.RESULTS,
            Facet.TERRITORIES,
            Facet.INSTRUMENTS,
            Facet.LESSONS,
            Facet.ABSENT_SECTORS);
    private static final Map<RaciColumn, Facet> WITHOUT_COLUMN = Map.of(
            RaciColumn.OBJECTIVE, Facet.COMMITMENT_OBJECTIVE,
            RaciColumn.START, Facet.COMMITMENT_START,
            RaciColumn.DUE, Facet.COMMITMENT_DUE,
            RaciColumn.INDICATOR, Facet.COMMITMENT_INDICATORS,
            RaciColumn.UNIT, Facet.INDICATOR_UNIT,
            RaciColumn.BASELINE, Facet.INDICATOR_BASELINE,
            RaciColumn.TARGET, Facet.INDICATOR_TARGET,
            RaciColumn.VERIFICATION, Facet.INDICATOR_VERIFICATION);

    private final List<Csv.Row> rows;
    private final String source;
    private final Limits limits;
    private final List<Problem> problems;
    private final Map<RaciColumn, Integer> columns = new EnumMap<>(RaciColumn.class);
    /** The id of the actor of each column that is one. */
    private final Map<Integer, String> actors = new LinkedHashMap<>();

    private final Map<String, String> actorNames = new LinkedHashMap<>();
    private final Map<String, String> objectives = new TreeMap<>();
    private final SoundIds ids = new SoundIds();

    RaciRows(List<Csv.Row> rows, String source, Limits limits, List<Problem> problems) {
        this.rows = rows.stream().filter(row -> row.filled() > 0).toList();
        this.source = source;
        this.limits = limits;
        this.problems = problems;
    }

    Optional<Alliance> alliance() {
        int header = header();
        if (header < 0) {
            problems.add(new Problem(
                    "",
                    1,
                    1,
                    "",
                    "the table has no row with R, A, C or I below a header",
                    "Maybe it is another table, or its separator was not found: comma, semicolon and tab are tried."));
            return Optional.empty();
        }
        columns(header);
        if (actors.isEmpty()) {
            Csv.Row row = rows.get(header);
            problems.add(row.problem(
                    0, "the table has no column of an actor", "Maybe the actors stand in the cells: turn it around."));
            return Optional.empty();
        }
        try {
            return Optional.of(build(header));
        } catch (InvalidAllianceException e) {
            // A fault that nobody thought of costs the table, and is told.
            e.faults().forEach(fault -> problems.add(rows.get(header).problem(0, fault.message(), fault.advice())));
            return Optional.empty();
        }
    }

    /**
     * {@return the last row of several cells before the first row with letters, or -1 if there is none}
     *
     * <p>A row that names the column of tasks stays the header while the rows below it hold a task and name fewer
     * columns.
     */
    private int header() {
        int header = -1;
        int task = -1;
        for (int i = 0; i < rows.size(); i++) {
            Csv.Row row = rows.get(i);
            boolean letters = false;
            for (int column = 1; column < row.cells().size(); column++) {
                letters |= RaciCell.isLetters(row.cell(column));
            }
            if (letters && header >= 0) {
                return header;
            }
            boolean isTask = task >= 0 && !row.cell(task).isEmpty() && named(row) < named(rows.get(header));
            if (row.filled() >= 2 && !isTask) {
                header = i;
                task = taskColumn(row);
            }
        }
        return -1;
    }

    /** {@return how many cells of a row are names of columns that are no actors} */
    private static long named(Csv.Row row) {
        return IntStream.range(0, row.cells().size())
                .filter(column -> RaciColumn.of(row.cell(column)).isPresent())
                .count();
    }

    /** {@return the column that a row names as that of the tasks, or -1 if it names none} */
    private static int taskColumn(Csv.Row row) {
        return IntStream.range(0, row.cells().size())
                .filter(column -> RaciColumn.of(row.cell(column)).equals(Optional.of(RaciColumn.TASK)))
                .findFirst()
                .orElse(-1);
    }

    private void columns(int header) {
        Csv.Row names = rows.get(header);
        for (int column = 0; column < names.cells().size(); column++) {
            Optional<RaciColumn> known = RaciColumn.of(names.cell(column));
            if (known.isPresent()) {
                columns.putIfAbsent(known.get(), column);
            }
        }
        if (!columns.containsKey(RaciColumn.TASK)) {
            columns.put(RaciColumn.TASK, firstFree(names));
        }
        Map<String, String> idsByKey = new TreeMap<>();
        SoundIds given = new SoundIds();
        for (int column = 0; column < names.cells().size(); column++) {
            Optional<String> name = SourceText.saying(names.cell(column));
            if (name.isEmpty()
                    || columns.containsValue(column)
                    || RaciColumn.of(name.get()).isPresent()) {
                continue;
            }
            if (!holdsLetters(header, column)) {
                problems.add(names.problem(
                        column,
                        "column \"" + Node.shorten(name.get()) + "\" holds no letters of RACI",
                        "Maybe it is no actor: it was left out."));
                continue;
            }
            int number = actors.size() + 1;
            String id = idsByKey.computeIfAbsent(
                    SourceText.key(name.get()),
                    key -> given.give(SoundIds.sound(SourceText.slug(name.get()), "actor-" + number)));
            actors.put(column, id);
            actorNames.putIfAbsent(id, name.get());
        }
    }

    /** {@return the first column that nobody has named: what is done stands before who does it} */
    private int firstFree(Csv.Row names) {
        int column = 0;
        while (column < names.cells().size() && columns.containsValue(column)) {
            column++;
        }
        return column;
    }

    /** {@return whether a column is an actor's: it holds letters, or nothing at all} */
    private boolean holdsLetters(int header, int column) {
        boolean filled = false;
        for (Csv.Row row : rows.subList(header + 1, rows.size())) {
            String cell = row.cell(column);
            if (!RaciCell.letters(cell).isEmpty()) {
                return true;
            }
            filled |= !RaciCell.isEmpty(cell);
        }
        return !filled;
    }

    private Alliance build(int header) {
        String name = name(header);
        List<Commitment> commitments = new ArrayList<>();
        List<Csv.Row> tasks = rows.subList(header + 1, rows.size()).stream()
                .filter(this::isTask)
                .toList();
        for (Csv.Row row : tasks) {
            String number = SoundIds.numbered("T", commitments.size() + 1, tasks.size());
            commitments.add(commitment(row, number));
        }
        List<Actor> all = new ArrayList<>();
        actorNames.forEach(
                (id, actor) -> all.add(Actor.builder().id(id).name(actor).build()));
        Plan.Builder plan = Plan.builder()
                .id("P1")
                .name(name)
                .period(new Period(SourceDate.FIRST_DAY, SourceDate.LAST_DAY))
                .addAllCommitments(commitments);
        objectives.forEach((statement, id) -> plan.addObjectives(new Objective(id, statement)));
        return Alliance.builder()
                .id(SoundIds.sound(SourceText.slug(name), "raci"))
                .name(name)
                .kind(AllianceKind.MULTI_ACTOR)
                .phase(Phase.DESIGN)
                .actors(all)
                .addPlans(plan.build())
                .undisclosed(undisclosed())
                .build();
    }

    /** {@return the title above the header, else the name of the file} */
    private String name(int header) {
        for (Csv.Row row : rows.subList(0, header)) {
            for (String cell : row.cells()) {
                Optional<String> title = SourceText.saying(cell);
                if (title.isPresent()) {
                    return title.get();
                }
            }
        }
        try {
            Path file = Path.of(source).getFileName();
            return SourceText.saying(file == null ? source : file.toString().replaceFirst("\\.[A-Za-z]{1,4}$", ""))
                    .orElse("RACI");
        } catch (InvalidPathException e) {
            return SourceText.saying(source).orElse("RACI");
        }
    }

    private String cell(Csv.Row row, RaciColumn column) {
        Integer at = columns.get(column);
        return at == null ? "" : row.cell(at);
    }

    /** {@return whether a row is a task: a legend below the table, which has no id, is none} */
    private boolean isTask(Csv.Row row) {
        boolean letters = actors.keySet().stream().anyMatch(column -> !RaciCell.isEmpty(row.cell(column)));
        String task = cell(row, RaciColumn.TASK);
        boolean legend =
                LEGEND.matcher(task).matches() && cell(row, RaciColumn.ID).isEmpty();
        return letters || (SourceText.saying(task).isPresent() && !legend);
    }

    private Commitment commitment(Csv.Row row, String number) {
        String id = SoundIds.sound(cell(row, RaciColumn.ID), number);
        Optional<String> task = SourceText.saying(cell(row, RaciColumn.TASK));
        if (task.isEmpty()) {
            problems.add(row.problem(
                    columns.getOrDefault(RaciColumn.TASK, 0),
                    "a row has letters but no task",
                    "Maybe its cell was merged with the one above; it was called " + number + "."));
        }
        Commitment.Builder commitment = Commitment.builder().id(ids.give(id)).statement(task.orElse(number));
        letters(row).forEach((actor, letters) -> letters.forEach(letter -> commitment.addAssignment(actor, letter)));
        SourceText.saying(cell(row, RaciColumn.OBJECTIVE))
                .ifPresent(objective -> commitment.objective(objective(objective)));
        Optional<LocalDate> start = day(row, RaciColumn.START);
        Optional<LocalDate> due = day(row, RaciColumn.DUE);
        if (start.isPresent() && due.isPresent() && due.get().isBefore(start.get())) {
            problems.add(row.problem(
                    columns.getOrDefault(RaciColumn.DUE, 0),
                    "the deadline " + due.get() + " is before the start " + start.get(),
                    "Maybe the two dates were swapped, or one is month first; the start was left out."));
            start = Optional.empty();
        }
        commitment.start(start).due(due);
        number(row, RaciColumn.WEIGHT).ifPresent(weight -> {
            if (weight.signum() < 0) {
                problems.add(row.problem(
                        columns.getOrDefault(RaciColumn.WEIGHT, 0),
                        "the weight is below 0",
                        "Maybe the sign is a typing error; it was left out."));
            } else {
                commitment.weight(weight);
            }
        });
        indicator(row).ifPresent(commitment::addIndicators);
        return commitment.build();
    }

    private Map<String, Set<Letter>> letters(Csv.Row row) {
        Map<String, Set<Letter>> letters = new TreeMap<>();
        actors.forEach((column, actor) -> {
            String cell = row.cell(column);
            letters.computeIfAbsent(actor, a -> new TreeSet<>()).addAll(RaciCell.letters(cell));
            if (!RaciCell.isEmpty(cell) && !RaciCell.isLetters(cell)) {
                problems.add(row.problem(
                        column,
                        "\"" + Node.shorten(cell) + "\" is not made of the letters R, A, C and I",
                        "Maybe a letter of another scheme, or a remark: what is none of the four was left out."));
            }
        });
        return letters;
    }

    private String objective(String statement) {
        return objectives.computeIfAbsent(statement, s -> "O" + (objectives.size() + 1));
    }

    private Optional<LocalDate> day(Csv.Row row, RaciColumn column) {
        String cell = cell(row, column);
        Optional<LocalDate> day = RaciCell.day(cell);
        if (day.isEmpty() && !RaciCell.isEmpty(cell)) {
            problems.add(row.problem(
                    columns.getOrDefault(column, 0),
                    "\"" + Node.shorten(cell) + "\" is not a day that exists",
                    "Maybe 30/06/2026 or 2026-06-30; it was left out."));
        }
        return day;
    }

    private Optional<Fraction> number(Csv.Row row, RaciColumn column) {
        String cell = cell(row, column);
        Optional<Fraction> number = RaciCell.number(cell, limits);
        if (number.isEmpty() && !RaciCell.isEmpty(cell)) {
            problems.add(row.problem(
                    columns.getOrDefault(column, 0),
                    "\"" + Node.shorten(cell) + "\" is not a number, or could be two",
                    "Maybe 1234,5 or 1234.5, without a sign for thousands; it was left out."));
        }
        return number;
    }

    private Optional<Indicator> indicator(Csv.Row row) {
        Optional<Fraction> baseline = number(row, RaciColumn.BASELINE);
        Optional<Fraction> target = number(row, RaciColumn.TARGET);
        return SourceText.saying(cell(row, RaciColumn.INDICATOR)).map(name -> Indicator.builder()
                .id("I1")
                .name(name)
                .unit(SourceText.saying(cell(row, RaciColumn.UNIT)).or(() -> percent(cell(row, RaciColumn.UNIT))))
                .baseline(baseline)
                .target(target)
                .verification(SourceText.saying(cell(row, RaciColumn.VERIFICATION)))
                .build());
    }

    private static Optional<String> percent(String unit) {
        return unit.equals("%") ? Optional.of(unit) : Optional.empty();
    }

    private List<Undisclosed> undisclosed() {
        List<Facet> facets = new ArrayList<>(NEVER);
        WITHOUT_COLUMN.forEach((column, facet) -> {
            if (!columns.containsKey(column)) {
                facets.add(facet);
            }
        });
        return facets.stream()
                .map(facet -> Undisclosed.of(facet, Undisclosed.Reason.NOT_IN_SOURCE))
                .toList();
    }
}
