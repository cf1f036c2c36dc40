package io.github.alliancekit.core.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as published data writes them: year-month-day, which a time and a time zone may follow. */
final class SourceDate {
    /** The start of a plan whose source tells none. */
    static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    /** The end of a plan whose source tells none. */
    static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private static final Pattern FORM =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(T[0-9:.,]{0,30})?(Z|[+-][0-9]{2}:?[0-9]{2})?");

    private SourceDate() {}

    /** {@return the day, as it was written where it was written, if the text is one that exists} */
    static Optional<LocalDate> of(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(matcher.group(1)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
