/** Golden vectors, laws and cases of the measures, and the oracles that they are compared with. */
@NullMarked
package io.github.alliancekit.rules.measure;

import org.jspecify.annotations.NullMarked;
