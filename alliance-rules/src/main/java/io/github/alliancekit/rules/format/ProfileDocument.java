package io.github.alliancekit.rules.format;

import io.github.alliancekit.core.format.DocumentFields;
import io.github.alliancekit.core.format.InvalidDocumentException;
import io.github.alliancekit.core.format.Limits;
import io.github.alliancekit.core.format.Problem;
import io.github.alliancekit.rules.Profile;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/**
 * A profile as a JSON document: who set these weights can be seen, and others can set their own.
 *
 * <p>Reading is as strict as that of an alliance: unknown, missing and repeated keys, words of no list, numbers out of
 * range and ramps without a slope are problems, all told at once with line and column. A document says everything; what
 * the standard rules need and it leaves out is a problem too. Writing gives the same bytes for equal profiles, and
 * reading them gives an equal profile with the same fingerprint. This class needs Jackson's streaming core.
 *
 * <pre>{@code
 * String json = ProfileDocument.write(Profile.standard());
 * Profile ours = ProfileDocument.readOrThrow(Files.readString(Path.of("our-profile.json")));
 * RuleSet.standard().withProfile(ours).assess(alliance, asOf);
 * }</pre>
 */
public final class ProfileDocument {
    private ProfileDocument() {}

    /**
     * {@return the profile of a document, or all its problems}
     *
     * @param text a document in JSON
     */
    public static Validation<Seq<Problem>, Profile> read(String text) {
        return read(text, Limits.standard());
    }

    /**
     * {@return the profile of a document, or all its problems}
     *
     * @param text a document in JSON
     * @param limits how much it may ask
     */
    public static Validation<Seq<Problem>, Profile> read(String text, Limits limits) {
        try {
            return DocumentFields.read(text, limits, fields -> new ProfileReader(fields).read());
        } catch (NoClassDefFoundError e) {
            throw withoutJackson(e);
        }
    }

    /**
     * {@return the profile of a document}
     *
     * @param text a document in JSON
     * @throws InvalidDocumentException with all problems of the document
     */
    public static Profile readOrThrow(String text) {
        return read(text).toEither().getOrElseThrow(InvalidDocumentException::new);
    }

    /**
     * {@return a profile as JSON, indented, with a line feed at its end}
     *
     * @param profile the profile
     */
    public static String write(Profile profile) {
        try {
            return new ProfileWriter(profile).write();
        } catch (NoClassDefFoundError e) {
            throw withoutJackson(e);
        }
    }

    private static IllegalStateException withoutJackson(NoClassDefFoundError cause) {
        return new IllegalStateException(
                "Reading and writing profiles needs Jackson, which is not there: " + cause.getMessage()
                        + "\nMaybe add tools.jackson.core:jackson-core to the dependencies and, on the module path,"
                        + " requires tools.jackson.core to module-info.java.",
                cause);
    }
}
