/** Alliances to try the library on. No module of its own: a small jar for the class path. */
@NullMarked
package io.github.alliancekit.samples;

import org.jspecify.annotations.NullMarked;
