/** Invented alliances with all that the 44 rules ask about, and what Jackson binds the same documents to. */
@NullMarked
package io.github.alliancekit.benchmarks.whole;

import org.jspecify.annotations.NullMarked;
