/** The twelve common rules as a user of this library writes them: exactly, on its model, with ranges and findings. */
@NullMarked
package io.github.alliancekit.benchmarks.twelve;

import org.jspecify.annotations.NullMarked;
