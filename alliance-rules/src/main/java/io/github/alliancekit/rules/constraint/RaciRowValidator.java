package io.github.alliancekit.rules.constraint;

import io.github.alliancekit.core.plan.Letter;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.RuleSet;
import jakarta.validation.ConstraintValidatorContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Validates {@link RaciRow}. */
public final class RaciRowValidator extends Checked<RaciRow> {
    // Brackets too: a set of letters prints itself in them.
    private static final Pattern SEPARATORS = Pattern.compile("[\\s/,;+&|.\\[\\]–—-]+");
    private static final Pattern LETTERS = Pattern.compile("[RACI]{0,4}");
    private static final RuleInfo ONE_ACCOUNTABLE = rule("GOV-07");
    private static final RuleInfo SOMEBODY_RESPONSIBLE = rule("GOV-08");

    /** Made by the provider. */
    public RaciRowValidator() {}

    private static RuleInfo rule(String id) {
        return RuleSet.standard().rule(id).orElseThrow().info();
    }

    @Override
    List<Breach> breaches(Object value, ConstraintValidatorContext context) {
        List<Breach> breaches = new ArrayList<>();
        List<String> accountable = new ArrayList<>();
        boolean responsible = false;
        for (Item cell : Item.of(value)) {
            String letters = letters(cell.value());
            if (!LETTERS.matcher(letters).matches()) {
                breaches.add(Breach.of(cell.place(), text("letters").with("value", String.valueOf(cell.value()))));
            }
            if (letters.contains(Letter.A.name())) {
                accountable.add(cell.name());
            }
            responsible |= letters.contains(Letter.R.name());
        }
        if (breaches.isEmpty()) {
            breaches.addAll(ofRow(accountable, responsible));
        }
        return breaches;
    }

    private static List<Breach> ofRow(List<String> accountable, boolean responsible) {
        List<Breach> breaches = new ArrayList<>();
        if (accountable.isEmpty()) {
            breaches.add(Breach.of(PropertyPath.SELF, ONE_ACCOUNTABLE, ONE_ACCOUNTABLE.message("none")));
        } else if (accountable.size() > 1) {
            breaches.add(Breach.of(
                    PropertyPath.SELF,
                    ONE_ACCOUNTABLE,
                    ONE_ACCOUNTABLE
                            .message("several")
                            .with("count", accountable.size())
                            .with("actors", accountable)));
        }
        if (!responsible) {
            breaches.add(Breach.of(PropertyPath.SELF, SOMEBODY_RESPONSIBLE, SOMEBODY_RESPONSIBLE.message("none")));
        }
        return breaches;
    }

    private static String letters(@Nullable Object cell) {
        return cell == null
                ? ""
                : SEPARATORS.matcher(cell.toString().toUpperCase(Locale.ROOT)).replaceAll("");
    }
}
