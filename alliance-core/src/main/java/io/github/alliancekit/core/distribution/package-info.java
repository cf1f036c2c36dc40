/**
 * What is shared out besides responsibility: risks, benefits, and the groups outside the alliance that bear or receive
 * them.
 */
@NullMarked
package io.github.alliancekit.core.distribution;

import org.jspecify.annotations.NullMarked;
