/**
 * What an alliance is: {@link io.github.alliancekit.core.Alliance} and the few types that only it has.
 *
 * <p>Everything here is immutable and sound by construction: ids are unique and point to something, shares add up to at
 * most 1, no due date is before its start. Whether an alliance is well governed is not said here; that is what the
 * rules are for. Nothing here reads a clock, a locale or a file.
 *
 * <p>Collections whose elements have ids are sorted by id. Where the order carries a meaning the list says so.
 */
@NullMarked
package io.github.alliancekit.core;

import org.jspecify.annotations.NullMarked;
