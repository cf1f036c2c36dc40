/**
 * From bytes to an alliance and back: {@link io.github.alliancekit.core.format.AllianceDocument}; and from what others
 * publish to alliances: {@link io.github.alliancekit.core.format.Iati},
 * {@link io.github.alliancekit.core.format.OcdsPpp}, {@link io.github.alliancekit.core.format.RaciTable}.
 *
 * <p>Reading is strict and complete: every problem of a document is reported at once, with its place, and nothing is
 * guessed. Foreign formats are read leniently: a mistake is told beside the alliance, and what a format cannot say is
 * not in the source. What a document may hold is written down once, in the shapes, from which it is read and written.
 *
 * <p>This package needs Jackson's streaming core ({@code tools.jackson.core:jackson-core}), which the library does not
 * bring along; reading YAML needs {@code org.snakeyaml:snakeyaml-engine} too. Nothing else in the library knows this
 * package.
 */
@NullMarked
package io.github.alliancekit.core.format;

import org.jspecify.annotations.NullMarked;
