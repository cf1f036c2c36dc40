package io.github.alliancekit.rules.standard;

/**
 * Marks a rule of the standard set.
 *
 * <p>{@code @AutoService(StandardRule.class)} writes its class into a service file, which the standard rule set reads
 * as a resource of its own: so that a new rule edits no list, and that nothing else on a class path can join.
 */
public interface StandardRule {}
