/**
 * Twelve common rules on a plain model, as others would write them: by hand in three ways, with Hibernate Validator and
 * with Drools; and what all of them are given.
 */
@NullMarked
package io.github.alliancekit.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
