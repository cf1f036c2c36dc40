/**
 * What a team needs to test a rule of its own, with any test framework or none. Nothing here is needed to assess an
 * alliance.
 */
@NullMarked
package io.github.alliancekit.rules.testing;

import org.jspecify.annotations.NullMarked;
