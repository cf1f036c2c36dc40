package io.github.alliancekit.quickstart;

import io.github.alliancekit.samples.Approved;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The table of the docs is what the program prints for the published files. */
class PublishedTableTest {
    private static final String HEAD = """
            # What the published files come to

            Made by `mvn verify -Dapprove=true`; the table at the end of what this prints:

            ```
            java -jar alliance-examples/quickstart/target/quickstart.jar alliance-core/src/test/resources/published/iati alliance-core/src/test/resources/published/ocds --as-of 2026-11-20 --format markdown
            ```

            The files that could not be read are of other versions (1.0, `xx`) and other roots, one problem each. An open verdict is one that what is not in the source could turn either way.

            """;

    @Test
    void theTableOfTheDocsIsCurrent() throws IOException {
        Path published = Path.of("..", "..", "alliance-core", "src", "test", "resources", "published");
        Run run = Run.of(
                published.resolve("iati").toString(),
                published.resolve("ocds").toString(),
                "--as-of=2026-11-20",
                "--format=markdown");
        String table = run.out().substring(run.out().indexOf("| what |"));
        Approved.check(Path.of("..", "..", "docs", "published-data-table.md"), HEAD + table);
    }
}
