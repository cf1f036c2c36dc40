/** What was promised: plans, objectives, commitments, their assignments and indicators. */
@NullMarked
package io.github.alliancekit.core.plan;

import org.jspecify.annotations.NullMarked;
