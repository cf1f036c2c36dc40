/** How long the measures take, and how many bytes they allocate. */
@NullMarked
package io.github.alliancekit.benchmarks;

import org.jspecify.annotations.NullMarked;
