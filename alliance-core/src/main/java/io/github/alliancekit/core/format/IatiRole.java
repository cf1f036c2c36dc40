package io.github.alliancekit.core.format;

import java.util.Optional;

/** What an organisation does in an activity, as the list OrganisationRole of IATI has it. */
enum IatiRole {
    FUNDING("1", "Funding"),
    ACCOUNTABLE("2", "Accountable"),
    EXTENDING("3", "Extending"),
    IMPLEMENTING("4", "Implementing");

    private final String code;
    private final String title;

    IatiRole(String code, String title) {
        this.code = code;
        this.title = title;
    }

    static Optional<IatiRole> of(String code) {
        for (IatiRole role : values()) {
            if (role.code.equals(code)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    /** {@return the English name of the list} */
    String title() {
        return title;
    }
}
