/**
 * Jakarta Bean Validation constraints on alliances, on single commitments, and on a team's own classes.
 *
 * <p>The day of an assessment is that of the validator's clock provider, and the language of the messages that of its
 * locale, English or Spanish. Each finding is a violation on its own property path; with Hibernate Validator, what
 * stands behind it is the violation's dynamic payload, a {@link io.github.alliancekit.rules.constraint.Breach}. No
 * expression language is needed, and no text of a user is ever read as a template.
 *
 * <p>Any provider of Jakarta Validation will do. One that takes no message parameters tells its messages in the
 * language of the machine. An assessment that no constraint asks for never loads a provider, nor this package.
 */
@NullMarked
package io.github.alliancekit.rules.constraint;

import org.jspecify.annotations.NullMarked;
