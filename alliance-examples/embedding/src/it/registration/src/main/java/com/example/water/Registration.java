package com.example.water;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.rules.constraint.AddsUp;
import io.github.alliancekit.rules.constraint.Satisfies;
import io.github.alliancekit.rules.constraint.ValidPeriod;
import java.time.LocalDate;
import java.util.Map;

/** What a form of a team's own brings in. */
@ValidPeriod(start = "begins", end = "ends")
record Registration(
        @Satisfies({"GOV-01", "GOV-07"}) Alliance alliance,
        @AddsUp Map<String, String> shares,
        LocalDate begins,
        LocalDate ends) {}
