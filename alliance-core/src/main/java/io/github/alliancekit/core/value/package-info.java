/**
 * The small values that every other package is made of: fractions, money, periods, codes, paths and faults.
 *
 * <p>Nothing here knows an alliance, an actor or a rule.
 */
@NullMarked
package io.github.alliancekit.core.value;

import org.jspecify.annotations.NullMarked;
