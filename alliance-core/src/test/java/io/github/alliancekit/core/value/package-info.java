/** What holds of the values that everything is made of. */
@NullMarked
package io.github.alliancekit.core.value;

import org.jspecify.annotations.NullMarked;
