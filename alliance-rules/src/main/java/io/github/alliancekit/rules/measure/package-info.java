/**
 * Mathematics for groups that share something: how equal and how well placed their shares are, who has power to decide,
 * how to divide what is not enough, and how to put scores together and say why they changed.
 *
 * <p>No alliance is in sight here, and no other package of this library but its values. Every result is an exact
 * fraction and does not depend on the order of what is put in, with two exceptions that say so: the entropy measures of
 * {@link io.github.alliancekit.rules.measure.Theil} are irrational, and
 * {@link io.github.alliancekit.rules.measure.LargestRemainder} gives ties to the first. Where there is nothing to
 * measure the result is {@link io.github.alliancekit.rules.measure.Measured.Undefined}.
 */
@NullMarked
package io.github.alliancekit.rules.measure;

import org.jspecify.annotations.NullMarked;
