package io.github.alliancekit.core.format;

import java.util.Arrays;
import java.util.Optional;

/** The columns of a RACI table that are no actors, with the names that they go by in Spanish and English. */
enum RaciColumn {
    ID("id", "codigo", "code", "cod", "no", "n", "nro", "num", "numero", "number", "item"),
    TASK(
            "task",
            "tarea",
            "tareas",
            "actividad",
            "actividades",
            "activity",
            "activities",
            "compromiso",
            "compromisos",
            "commitment",
            "entregable",
            "entregables",
            "deliverable",
            "accion",
            "acciones",
            "action",
            "proceso",
            "process",
            "tarea-actividad",
            "actividad-tarea",
            "tareas-actividades",
            "actividades-tareas",
            "raci"),
    OBJECTIVE("objective", "objetivo", "objetivo-especifico", "specific-objective"),
    START("start", "start-date", "inicio", "fecha-inicio", "fecha-de-inicio"),
    DUE(
            "due",
            "due-date",
            "deadline",
            "end",
            "end-date",
            "plazo",
            "fecha-limite",
            "fin",
            "fecha-fin",
            "fecha-de-fin",
            "termino",
            "fecha-de-termino",
            "vencimiento",
            "fecha-de-vencimiento"),
    WEIGHT("weight", "peso", "ponderacion"),
    INDICATOR("indicator", "indicador"),
    UNIT("unit", "unidad", "unidad-de-medida"),
    BASELINE("baseline", "linea-base", "linea-de-base"),
    TARGET("target", "meta"),
    VERIFICATION(
            "verification",
            "means-of-verification",
            "verificacion",
            "medio-de-verificacion",
            "medios-de-verificacion",
            "fuente-de-verificacion"),
    REMARKS("notes", "notas", "nota", "remarks", "comments", "comentarios", "observaciones", "observacion");

    /** The keys of its names, each between blanks, which no key has. */
    private final String names;

    RaciColumn(String... names) {
        this.names = " " + String.join(" ", names) + " ";
    }

    /** {@return the column that a header names; empty if it may be an actor} */
    static Optional<RaciColumn> of(String header) {
        String key = SourceText.key(header);
        return Arrays.stream(values())
                .filter(column -> !key.isEmpty() && column.names.contains(" " + key + " "))
                .findFirst();
    }
}
