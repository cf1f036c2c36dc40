package io.github.alliancekit.core.format;

import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.disclosure.Undisclosed;
import io.github.alliancekit.core.distribution.Bearers;
import io.github.alliancekit.core.distribution.Holder;
import io.github.alliancekit.core.distribution.Risk;
import io.github.alliancekit.core.distribution.RiskCategory;
import io.github.alliancekit.core.distribution.Share;
import io.github.alliancekit.core.value.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The risk allocation of contracts as a register of risks. */
final class OcdsRisks {
    /** Where a code of the open list means one of the seven; in lower case, since spellings differ. */
    private static final Map<String, RiskCategory> CATEGORIES = Map.ofEntries(
            Map.entry("environmental", RiskCategory.ENVIRONMENTAL_CLIMATE),
            Map.entry("landavailability", RiskCategory.OPERATIONAL),
            Map.entry("design", RiskCategory.OPERATIONAL),
            Map.entry("construction", RiskCategory.OPERATIONAL),
            Map.entry("completion", RiskCategory.OPERATIONAL),
            Map.entry("availabilityandquality", RiskCategory.OPERATIONAL),
            Map.entry("operational", RiskCategory.OPERATIONAL),
            Map.entry("revenue", RiskCategory.FINANCIAL),
            Map.entry("otherrevenue", RiskCategory.FINANCIAL),
            Map.entry("inflationandfx", RiskCategory.FINANCIAL),
            Map.entry("financeavailability", RiskCategory.FINANCIAL),
            Map.entry("refinancing", RiskCategory.FINANCIAL),
            Map.entry("earlytermination", RiskCategory.FINANCIAL),
            Map.entry("financial", RiskCategory.FINANCIAL),
            Map.entry("changeinlaw", RiskCategory.LEGAL),
            Map.entry("compliance", RiskCategory.LEGAL),
            Map.entry("legal", RiskCategory.LEGAL),
            Map.entry("governance", RiskCategory.GOVERNANCE),
            Map.entry("social", RiskCategory.SOCIAL),
            Map.entry("security", RiskCategory.SECURITY));

    private final OcdsParties parties;
    private final List<Problem> problems;
    private final SoundIds ids = new SoundIds();
    private final List<Risk> risks = new ArrayList<>();
    private final List<Undisclosed> undisclosed = new ArrayList<>();

    OcdsRisks(OcdsParties parties, List<Problem> problems) {
        this.parties = parties;
        this.problems = problems;
    }

    List<Risk> risks() {
        return risks;
    }

    /** {@return of which risks it is not known who bears them} */
    List<Undisclosed> undisclosed() {
        return undisclosed;
    }

    void add(String contract, Node allocation) {
        String number = OcdsField.text(allocation, "id").orElse("x");
        String id = ids.give(SoundIds.sound(contract + "-risk-" + number, contract + "-risk-x"));
        Optional<String> code = OcdsField.text(allocation, "category");
        Optional<String> statement = OcdsField.text(allocation, "description")
                .or(() -> OcdsField.text(allocation, "notes"))
                .or(() -> code);
        if (statement.isEmpty()) {
            problems.add(allocation.problem(
                    "a risk has neither a description nor a category",
                    "Maybe the row was left empty; it was called by its id."));
        }
        risks.add(Risk.builder()
                .id(id)
                .statement(statement.orElse(id))
                .category(code.map(OcdsRisks::category))
                .bearers(bearers(id, allocation))
                .build());
    }

    /** {@return the standard category that a code means, else the code itself: the list is open} */
    private static RiskCategory category(String code) {
        return CATEGORIES.getOrDefault(code.toLowerCase(Locale.ROOT), RiskCategory.of(code));
    }

    private Bearers bearers(String id, Node allocation) {
        String code = OcdsField.text(allocation, "allocation").orElse("");
        return switch (code) {
            case "publicAuthority" -> side(id, parties.publicSide());
            case "privateParty" -> side(id, parties.privateSide());
            case "" -> Bearers.nobody();
            // The list has no word for a risk that is shared: it stands here too, with the split in the notes.
            case "undefined" -> unknown(id, Undisclosed.Reason.NOT_IN_SOURCE);
            default -> {
                problems.add(OcdsField.at(allocation, "allocation")
                        .orElse(allocation)
                        .problem(
                                "there is no allocation \"" + Node.shorten(code) + "\"",
                                "Maybe publicAuthority, privateParty or undefined: the list is closed; nobody"
                                        + " knows now who bears the risk."));
                yield unknown(id, Undisclosed.Reason.NOT_COLLECTED);
            }
        };
    }

    private Bearers side(String id, List<String> holders) {
        if (holders.isEmpty()) {
            return unknown(id, Undisclosed.Reason.NOT_COLLECTED);
        }
        return holders.size() == 1
                ? Bearers.split(Share.ofActor(holders.get(0), Fraction.ONE))
                : Bearers.joint(holders.stream().map(Holder::actor).toArray(Holder[]::new));
    }

    private Bearers unknown(String id, Undisclosed.Reason reason) {
        undisclosed.add(Undisclosed.of(Facet.RISK_BEARERS, id, reason));
        return Bearers.nobody();
    }
}
