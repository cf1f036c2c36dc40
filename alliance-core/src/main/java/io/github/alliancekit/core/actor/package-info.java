/**
 * Who takes part: actors, their type, their participation and their capacity.
 *
 * <p>What an actor owes or bears lives in the plan and in the distribution, never here.
 */
@NullMarked
package io.github.alliancekit.core.actor;

import org.jspecify.annotations.NullMarked;
