package io.github.alliancekit.quickstart;

import io.github.alliancekit.samples.Approved;
import io.github.alliancekit.samples.TerminalPicture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Draws the picture of the README from what the program really prints. */
class PictureTest {
    private static final Path PICTURE = Path.of("..", "..", "docs", "quickstart.svg");
    private static final int LINES = 42;

    @Test
    void thePictureShowsWhatTheProgramPrints() throws IOException {
        List<String> lines = Run.of("lopsided-harbour", "--as-of=2026-11-20")
                .out()
                .lines()
                .limit(LINES)
                .toList();
        Approved.check(PICTURE, TerminalPicture.draw("The assessment of a lopsided alliance on a terminal", lines));
    }
}
