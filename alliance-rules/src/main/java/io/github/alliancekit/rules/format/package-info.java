/**
 * Profiles as documents: read with all their problems at once, written byte by byte the same. Alliances are read in
 * {@code io.github.alliancekit.core.format}; assessments are written in {@code io.github.alliancekit.rules.report}.
 */
@NullMarked
package io.github.alliancekit.rules.format;

import org.jspecify.annotations.NullMarked;
