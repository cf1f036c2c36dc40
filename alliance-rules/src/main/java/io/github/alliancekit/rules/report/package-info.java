/**
 * Assessments as people and programs read them: text for a terminal, Markdown, JSON.
 *
 * <p>A report computes nothing and decides nothing; it prints what an assessment says, in the language that is asked
 * for.
 */
@NullMarked
package io.github.alliancekit.rules.report;

import org.jspecify.annotations.NullMarked;
