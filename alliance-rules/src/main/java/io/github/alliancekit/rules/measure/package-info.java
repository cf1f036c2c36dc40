/**
 * Mathematics of distributions over fractions: distances, means between limits, ramps, apportionment.
 *
 * <p>No alliance is in sight here, and no other package of this library but its values. Every result is exact and does
 * not depend on the order of what is put in.
 */
@NullMarked
package io.github.alliancekit.rules.measure;

import org.jspecify.annotations.NullMarked;
