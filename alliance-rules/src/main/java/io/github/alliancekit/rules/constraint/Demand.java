package io.github.alliancekit.rules.constraint;

import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.rules.Assessment;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** What a constraint asks of an alliance, or of a single commitment. */
interface Demand {
    /** {@return where an assessment falls short of it} */
    List<Breach> of(Assessment assessment, Function<ElementPath, PropertyPath> places);

    /** {@return where a commitment that belongs to no alliance yet falls short of it} */
    List<Breach> of(Commitment commitment, LocalDate day);
}
