/** The five lines as a module. */
module com.example.five {
    requires io.github.alliancekit.rules;
}
