package io.github.alliancekit.core.format;

import io.github.alliancekit.core.plan.Letter;
import io.github.alliancekit.core.value.Fraction;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in the cells of a RACI table. */
final class RaciCell {
    private static final Pattern SEPARATORS = Pattern.compile("[\\s/,;+&|.*-]+");
    private static final Set<String> NOTHING = Set.of("-", "–", "—", "N/A", "NA", ".", "");
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4}|[0-9]{2})");
    private static final Pattern COULD_BE_THOUSANDS = Pattern.compile("-?[1-9][0-9]{0,2}(,[0-9]{3})+");
    private static final Pattern FRACTION = Pattern.compile("-?[0-9]+/0*[1-9][0-9]*");
    private static final int LETTERS_AT_MOST = 4;

    private RaciCell() {}

    static boolean isEmpty(String cell) {
        return NOTHING.contains(cell.toUpperCase(Locale.ROOT));
    }

    /** {@return the letters that stand in a cell by themselves or together, such as A and R in A/R or AR} */
    static Set<Letter> letters(String cell) {
        Set<Letter> letters = EnumSet.noneOf(Letter.class);
        for (String word : SEPARATORS.split(cell.toUpperCase(Locale.ROOT), -1)) {
            if (isLetters(word)) {
                word.chars().forEach(c -> letters.add(Letter.valueOf(String.valueOf((char) c))));
            }
        }
        return letters;
    }

    /** {@return whether a cell holds letters and nothing else} */
    static boolean isLetters(String cell) {
        String plain = plain(cell);
        return !plain.isEmpty()
                && plain.length() <= LETTERS_AT_MOST
                && plain.chars().allMatch(c -> "RACI".indexOf(c) >= 0);
    }

    private static String plain(String cell) {
        return SEPARATORS.matcher(cell.toUpperCase(Locale.ROOT)).replaceAll("");
    }

    /** {@return a day, as year-month-day or as day, month and year} */
    static Optional<LocalDate> day(String cell) {
        Matcher matcher = DAY_FIRST.matcher(cell);
        if (!matcher.matches()) {
            return SourceDate.of(cell);
        }
        int year = Integer.parseInt(matcher.group(3));
        try {
            return Optional.of(LocalDate.of(
                    year < 100 ? 2000 + year : year,
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(1))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * {@return a number with a decimal point or comma, or a fraction; 25 % is a quarter, and so is 1/4}
     *
     * <p>Of 1,234 nobody can tell whether it is a little more than one or than a thousand: it is none.
     */
    static Optional<Fraction> number(String cell, Limits limits) {
        if (FRACTION.matcher(cell).matches() && cell.length() <= limits.numberDigits()) {
            return Optional.of(Fraction.parse(cell));
        }
        boolean percent = cell.endsWith("%");
        String text = (percent ? cell.substring(0, cell.length() - 1) : cell).strip();
        int comma = text.lastIndexOf(',');
        int point = text.lastIndexOf('.');
        if (comma >= 0 && point >= 0) {
            // Both: the last is the decimal sign, the other one groups thousands.
            text = comma > point ? text.replace(".", "").replace(',', '.') : text.replace(",", "");
        } else if (comma >= 0) {
            text = COULD_BE_THOUSANDS.matcher(text).matches() ? "" : text.replace(',', '.');
        }
        Optional<Fraction> number = SourceNumber.decimal(text, limits);
        return percent ? number.map(value -> value.dividedBy(Fraction.HUNDRED)) : number;
    }
}
