/** The command-line program: reads, assesses, prints. */
@NullMarked
package io.github.alliancekit.quickstart;

import org.jspecify.annotations.NullMarked;
