/**
 * Makes legal alliances for the tests of every module: any size, any facets undisclosed.
 *
 * <p>It is published to the other modules as a test-jar.
 */
@NullMarked
package io.github.alliancekit.core.generator;

import org.jspecify.annotations.NullMarked;
