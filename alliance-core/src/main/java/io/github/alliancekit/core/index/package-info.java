/**
 * Who carries what: sums over an alliance that are made once, in one pass, with ids resolved.
 *
 * <p>Nothing here depends on a day, a profile or a rule; what does is worked out from these sums by the rules. Exported
 * to the rules of this library only, so that it can change with them.
 */
@NullMarked
package io.github.alliancekit.core.index;

import org.jspecify.annotations.NullMarked;
