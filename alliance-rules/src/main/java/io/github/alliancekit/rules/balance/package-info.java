/**
 * The standard rules of balance, BAL-01 to BAL-20, one class each.
 *
 * <p>A rule knows the public face of the rules, the measures and the model, and no other rule. Its texts are in the
 * bundle {@code rules}, its numbers in the profile. Not exported: rules are known by their ids.
 */
@NullMarked
package io.github.alliancekit.rules.balance;

import org.jspecify.annotations.NullMarked;
