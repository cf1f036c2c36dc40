package io.github.alliancekit.service;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.opentest4j.TestAbortedException;

/** The service on PostgreSQL, where Debian's packages of it are installed. */
class PostgresServiceIT extends ServiceContract {
    private Optional<PostgresCluster> cluster = Optional.empty();

    @Override
    List<String> database(Path folder) throws IOException, InterruptedException {
        Path programs = PostgresCluster.programs()
                .orElseThrow(() -> new TestAbortedException(
                        "there is no initdb and pg_ctl; on Debian the package postgresql brings them"));
        try {
            cluster = Optional.of(PostgresCluster.start(programs, folder.resolve("cluster")));
        } catch (IOException e) {
            throw new TestAbortedException("PostgreSQL does not start: " + e.getMessage(), e);
        }
        return List.of("--spring.datasource.url=" + cluster.get().url());
    }

    @AfterAll
    void stop() throws IOException {
        if (cluster.isPresent()) {
            cluster.get().close();
        }
    }
}
