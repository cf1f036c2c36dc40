package io.github.alliancekit.core.format;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.plan.Assignment;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Objective;
import io.github.alliancekit.core.plan.Plan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A RACI table, one row for each task and one column for each actor, with the letters R, A, C and I in its cells.
 *
 * <p>It is read as spreadsheets write it: with commas, semicolons, tabs or strokes; in UTF-8, UTF-16 or the Western
 * European code page; {@code A/R}, {@code A,R} or {@code AR} where an actor holds two letters; {@code 0,5} or
 * {@code 0.5}; {@code 30/06/2026} (day, month, year) or {@code 2026-06-30}. A line with a title may stand above the
 * header. Columns that are named so, in Spanish or English, are the id, the task, the objective, the start, the
 * deadline, the weight, and the indicator with its unit, baseline, target and means of verification; all others are
 * actors. What the table has no column for is undisclosed with the reason
 * {@link io.github.alliancekit.core.disclosure.Undisclosed.Reason#NOT_IN_SOURCE}. The phase, which it does not tell, is
 * {@code DESIGN}, and its plan is open at both ends.
 *
 * <pre>{@code
 * Tarea;Plazo;Ministerio;Empresa
 * Construir la planta;30/06/2027;A;R
 * Fijar tarifas;31/12/2026;A/R;C
 *
 * Alliance alliance = RaciTable.read(Path.of("raci.csv")).alliance().get();
 * }</pre>
 */
public final class RaciTable {
    private RaciTable() {}

    /**
     * Reads a file within {@link Limits#published}.
     *
     * @param file a CSV file; one that cannot be opened is a reading with a problem
     * @return the alliance, if one could be made of the table, and the problems beside it
     */
    public static AllianceReading read(Path file) {
        return read(file, Limits.published());
    }

    /**
     * Reads a file.
     *
     * @param file a CSV file; one that cannot be opened is a reading with a problem
     * @param limits how much it may ask
     * @return the alliance, if one could be made of the table, and the problems beside it
     */
    public static AllianceReading read(Path file, Limits limits) {
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream, file.toString(), limits);
        } catch (NoSuchFileException e) {
            return AllianceReading.unreadable(
                    file.toString(), "there is no file \"" + file + "\"", "Maybe it lies in another folder.");
        } catch (IOException e) {
            return AllianceReading.unreadable(
                    file.toString(),
                    "the file \"" + file + "\" cannot be read",
                    "Maybe it is a folder, or may not be read by this user.");
        }
    }

    /**
     * Reads a stream to its end, without closing it.
     *
     * @param stream the bytes of a table
     * @param source what to call it in the reading; it names the alliance too if no title stands above the header
     * @param limits how much it may ask
     * @return the alliance, if one could be made of the table, and the problems beside it
     * @throws IOException if the stream does
     */
    public static AllianceReading read(InputStream stream, String source, Limits limits) throws IOException {
        int most = (int) Math.min(limits.documentBytes(), Integer.MAX_VALUE - 16L);
        byte[] bytes = stream.readNBytes(most);
        if (stream.read() >= 0) {
            return AllianceReading.failed(source, AllianceDocument.tooLarge(limits));
        }
        Problems problems = new Problems();
        List<Csv.Row> rows = Csv.read(bytes, limits, problems);
        Optional<Alliance> alliance =
                rows == null ? Optional.empty() : new RaciRows(rows, source, limits, problems).alliance();
        return new AllianceReading(source, alliance, problems.inOrder().asJava());
    }

    /**
     * Writes the commitments of an alliance as a table that {@link #read(Path)} reads, if anybody holds a letter.
     *
     * <p>Cells that a spreadsheet would take for formulas begin with an apostrophe, which reading takes away.
     *
     * @param alliance the alliance
     * @return CSV with commas, one line for each commitment, by plan and id
     */
    public static String write(Alliance alliance) {
        List<String> lines = new ArrayList<>();
        Stream<String> fixed = Stream.of("id", "task", "objective", "start", "due", "weight");
        lines.add(line(Stream.concat(fixed, alliance.actors().stream().map(Actor::name))));
        alliance.plans()
                .forEach(plan -> plan.commitments().forEach(commitment -> lines.add(line(alliance, plan, commitment))));
        return String.join("\n", lines) + "\n";
    }

    private static String line(Alliance alliance, Plan plan, Commitment commitment) {
        Stream<String> fixed = Stream.of(
                commitment.id(),
                commitment.statement(),
                commitment.objective().map(id -> objective(plan, id)).orElse(""),
                commitment.start().map(Objects::toString).orElse(""),
                commitment.due().map(Objects::toString).orElse(""),
                commitment.weight().toString());
        return line(Stream.concat(fixed, alliance.actors().stream().map(actor -> letters(commitment, actor.id()))));
    }

    private static String objective(Plan plan, String id) {
        return plan.objectives().stream()
                .filter(objective -> objective.id().equals(id))
                .map(Objective::statement)
                .findFirst()
                .orElse(id);
    }

    private static String letters(Commitment commitment, String actor) {
        return commitment.assignments().stream()
                .filter(assignment -> assignment.actor().equals(actor))
                .map(Assignment::letter)
                .map(Enum::name)
                .collect(Collectors.joining("/"));
    }

    private static String line(Stream<String> cells) {
        return cells.map(Csv::guarded).collect(Collectors.joining(","));
    }
}
