package io.github.alliancekit.service;

import java.nio.file.Path;
import java.util.List;

/** The service as it comes, with the database that is embedded. */
class H2ServiceIT extends ServiceContract {
    @Override
    List<String> database(Path folder) {
        return List.of();
    }
}
