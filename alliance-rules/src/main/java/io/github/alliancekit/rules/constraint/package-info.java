/**
 * Jakarta Bean Validation constraints for an alliance in a team's own class.
 *
 * <p>What is not known counts at its worst: a constraint looks at the low end of a headline. The day of the assessment
 * is that of the validator's clock provider. Any provider of Jakarta Validation will do, and an assessment never loads
 * one.
 */
@NullMarked
package io.github.alliancekit.rules.constraint;

import org.jspecify.annotations.NullMarked;
