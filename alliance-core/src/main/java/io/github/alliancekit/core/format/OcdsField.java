package io.github.alliancekit.core.format;

import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads fields of a release; what is of another type than it should be counts as absent. */
final class OcdsField {
    private OcdsField() {}

    /** {@return the node that a path of keys leads to} */
    static Optional<Node> at(Node node, String... path) {
        Optional<Node> at = Optional.of(node);
        for (String key : path) {
            at = at.flatMap(
                    one -> one instanceof Node.Members ? Optional.ofNullable(one.child(key)) : Optional.empty());
        }
        return at;
    }

    /** {@return the text or number that a path of keys leads to, if it says anything} */
    static Optional<String> text(Node node, String... path) {
        return at(node, path)
                .filter(found -> found instanceof Node.Text || found instanceof Node.Digits)
                .flatMap(found -> SourceText.saying(found.raw()));
    }

    /** {@return the objects of the list that a path of keys leads to} */
    static List<Node> items(Node node, String... path) {
        return at(node, path).orElse(node) instanceof Node.Items list
                ? list.items.stream().filter(Node.Members.class::isInstance).toList()
                : List.of();
    }

    /** {@return the texts of the list that a path of keys leads to, each once, in order} */
    static List<String> texts(Node node, String... path) {
        return at(node, path).orElse(node) instanceof Node.Items list
                ? list.items.stream()
                        .filter(Node.Text.class::isInstance)
                        .flatMap(item -> SourceText.saying(item.raw()).stream())
                        .distinct()
                        .sorted()
                        .toList()
                : List.of();
    }

    /** {@return the day that a path of keys leads to; one that does not exist is a problem} */
    static Optional<LocalDate> day(List<Problem> problems, Node node, String... path) {
        Optional<String> text = text(node, path);
        Optional<LocalDate> day = text.flatMap(SourceDate::of);
        if (text.isPresent() && day.isEmpty()) {
            problems.add(at(node, path)
                    .orElse(node)
                    .problem(
                            "\"" + Node.shorten(text.get()) + "\" is not a day that exists",
                            "Maybe another day of that month: dates begin year-month-day, such as 2026-06-30."));
        }
        return day;
    }

    /** {@return the number that a path of keys leads to; another text there is a problem} */
    static Optional<Fraction> number(List<Problem> problems, Limits limits, Node node, String... path) {
        Optional<Node> found = at(node, path)
                .filter(one -> one instanceof Node.Digits
                        || (one instanceof Node.Text && !one.raw().isBlank()));
        Optional<Fraction> number = found.flatMap(one -> SourceNumber.decimal(one.raw(), limits));
        if (found.isPresent() && number.isEmpty()) {
            problems.add(found.get()
                    .problem(
                            "\"" + Node.shorten(found.get().raw()) + "\" is not a number, or has too many digits",
                            "Maybe it has a comma or a unit in it: write 1234.5; it was left out."));
        }
        return number;
    }

    /**
     * {@return the amount that a path of keys leads to, with its currency; one that is negative or has none is a
     * problem}
     */
    static Optional<Money> money(List<Problem> problems, Limits limits, Node node, String key) {
        Optional<Fraction> amount = number(problems, limits, node, key, "amount");
        if (amount.isEmpty()) {
            return Optional.empty();
        }
        String currency = text(node, key, "currency").orElse("");
        if (amount.get().signum() < 0
                || !Money.currencyFaults("currency", currency).isEmpty()) {
            problems.add(at(node, key)
                    .orElse(node)
                    .problem(
                            "the amount " + Node.shorten(amount.get().toString()) + " \"" + Node.shorten(currency)
                                    + "\" is negative, or its currency is no code",
                            "Maybe the three capital letters of ISO 4217, such as MXN; it was left out."));
            return Optional.empty();
        }
        return Optional.of(Money.of(amount.get(), currency));
    }
}
