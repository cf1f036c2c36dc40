/** Who decides: bodies, their seats and what they decide. */
@NullMarked
package io.github.alliancekit.core.governance;

import org.jspecify.annotations.NullMarked;
