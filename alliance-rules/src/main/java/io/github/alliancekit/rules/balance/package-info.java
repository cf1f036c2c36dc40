/**
 * The standard rules of balance, BAL-01 to BAL-20, one class each.
 *
 * <p>A rule knows the public face of the rules, the measures and the model, and no other rule. Its texts are in the
 * bundle {@code rules}, its numbers in the profile. Not exported: rules are known by their ids.
 *
 * <p>Rules are written in plain loops: every lambda costs the first assessment of a JVM a quarter of a millisecond, and
 * a test of the benchmarks counts them. What falls short is worth one, because it is worked out only when it is asked
 * for.
 */
@NullMarked
package io.github.alliancekit.rules.balance;

import org.jspecify.annotations.NullMarked;
