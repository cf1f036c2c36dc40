package io.github.alliancekit.rules;

import java.util.Locale;

/**
 * The five public documents that the standard rules come from.
 *
 * <p>A rule cites them by phrase: {@code new Citation(Source.ECOSOC_NOTE, "", "responsabilidades definidas")}.
 */
public enum Source {
    /** Perú at the ECOSOC Partnership Forum. */
    ECOSOC_NOTE("000_a73fc144efc6c831.txt"),
    /** What the foreign ministry of Perú says of its multilateral affairs. */
    MULTILATERAL_AFFAIRS("001_23de0e44ea797c8f.txt"),
    /** The declaration of the Foro de Alianzas México. */
    MERIDA_DECLARATION("002_f130b41d82fc4596.txt"),
    /** A hundred days of the foreign policy of Perú. */
    HUNDRED_DAYS_NOTE("003_459a128e9b4c21ef.txt"),
    /** The conceptual framework of Perú's agency of international cooperation. */
    APCI_FRAMEWORK("004_28b2f0feeae01512.txt");

    private final String file;

    Source(String file) {
        this.file = file;
    }

    /**
     * {@return who published it, under what title, and when}
     *
     * @param locale the language that is wished
     */
    public String title(Locale locale) {
        return message().in(locale);
    }

    Message message() {
        return Message.of("source." + name());
    }

    /** {@return the name of the file of its text that phrases were looked up in} */
    public String file() {
        return file;
    }
}
