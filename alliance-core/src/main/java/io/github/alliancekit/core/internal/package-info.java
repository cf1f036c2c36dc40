/**
 * What the packages of the model share and nobody else sees: the style of generated code, the collecting of faults, the
 * sorted persistent list. Not exported.
 */
@NullMarked
package io.github.alliancekit.core.internal;

import org.jspecify.annotations.NullMarked;
