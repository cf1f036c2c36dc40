/**
 * What is not known about an alliance: the facets of the model, and which of them are undisclosed.
 *
 * <p>A list holds all there is and an empty optional field is absent, unless the facet is undisclosed. What that means
 * for a score is the business of the rules.
 */
@NullMarked
package io.github.alliancekit.core.disclosure;

import org.jspecify.annotations.NullMarked;
