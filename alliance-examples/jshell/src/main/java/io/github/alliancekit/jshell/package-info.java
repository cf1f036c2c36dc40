/**
 * A prompt for researchers: JShell with a few verbs, tables made for the terminal, data frames and plots.
 *
 * <p>{@link io.github.alliancekit.jshell.Main} starts it, {@code prelude.jsh} gives it its verbs, and each verb is a
 * method of {@link io.github.alliancekit.jshell.Session}, which can be called from any other code too.
 */
@NullMarked
package io.github.alliancekit.jshell;

import org.jspecify.annotations.NullMarked;
