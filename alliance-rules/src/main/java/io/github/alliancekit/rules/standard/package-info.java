/** The mark by which the standard rules are found. Not exported. */
@NullMarked
package io.github.alliancekit.rules.standard;

import org.jspecify.annotations.NullMarked;
