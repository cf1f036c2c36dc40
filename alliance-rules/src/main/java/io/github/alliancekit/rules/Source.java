package io.github.alliancekit.rules;

/**
 * The five public documents that the standard rules come from.
 *
 * <p>A rule cites them by phrase: {@code new Citation(Source.ECOSOC_NOTE, "", "responsabilidades definidas")}.
 */
public enum Source {
    /** Perú at the ECOSOC Partnership Forum. */
    ECOSOC_NOTE(
            "Ministerio de Relaciones Exteriores del Perú, Nota Informativa 50-26, 27 January 2026",
            "000_a73fc144efc6c831.txt"),
    /** What the foreign ministry of Perú says of its multilateral affairs. */
    MULTILATERAL_AFFAIRS(
            "Ministerio de Relaciones Exteriores del Perú, Asuntos Multilaterales y Globales",
            "001_23de0e44ea797c8f.txt"),
    /** The declaration of the Foro de Alianzas México. */
    MERIDA_DECLARATION("Declaración del Foro de Alianzas México, Mérida, 18 March 2022", "002_f130b41d82fc4596.txt"),
    /** A hundred days of the foreign policy of Perú. */
    HUNDRED_DAYS_NOTE(
            "Ministerio de Relaciones Exteriores del Perú, Nota de Prensa 9-26, 18 January 2026",
            "003_459a128e9b4c21ef.txt"),
    /** The conceptual framework of Perú's agency of international cooperation. */
    APCI_FRAMEWORK(
            "Agencia Peruana de Cooperación Internacional (APCI), Las Alianzas Multiactor, chapter II",
            "004_28b2f0feeae01512.txt");

    private final String title;
    private final String file;

    Source(String title, String file) {
        this.title = title;
        this.file = file;
    }

    /** {@return who published it, under what title, and when} */
    public String title() {
        return title;
    }

    /** {@return the name of the file of its text that phrases were looked up in} */
    public String file() {
        return file;
    }
}
