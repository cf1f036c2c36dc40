package io.github.alliancekit.quickstart;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes a large file of IATI by repeating the activities of a small one, and times a bare pass of StAX over it.
 *
 * <p>{@code java -cp target/test-classes io.github.alliancekit.quickstart.Repeated SMALL LARGE MEGABYTES}
 */
final class Repeated {
    private Repeated() {}

    /** Makes a file, and prints how long a bare pass over it takes. */
    public static void main(String[] args) throws Exception {
        Path file = write(Path.of(args[0]), Path.of(args[1]), Long.parseLong(args[2]) << 20);
        long start = System.nanoTime();
        javax.xml.stream.XMLInputFactory factory = javax.xml.stream.XMLInputFactory.newDefaultFactory();
        factory.setProperty(javax.xml.stream.XMLInputFactory.SUPPORT_DTD, false);
        try (java.io.InputStream stream = Files.newInputStream(file)) {
            javax.xml.stream.XMLStreamReader reader = factory.createXMLStreamReader(stream);
            int events = 0;
            while (reader.hasNext()) {
                reader.next();
                events++;
            }
            System.out.println(Files.size(file) + " bytes, " + events + " events, bare pass "
                    + (System.nanoTime() - start) / 1_000_000 + " ms");
        }
    }

    /** {@return the large file, of at least so many bytes} */
    static Path write(Path small, Path large, long bytes) throws IOException {
        String text = Files.readString(small, StandardCharsets.UTF_8);
        int first = text.indexOf("<iati-activity ");
        int last = text.lastIndexOf("</iati-activities>");
        byte[] activities = text.substring(first, last).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(large)) {
            out.write(text.substring(0, first).getBytes(StandardCharsets.UTF_8));
            for (long written = 0; written <= bytes; written += activities.length) {
                out.write(activities);
            }
            out.write(text.substring(last).getBytes(StandardCharsets.UTF_8));
        }
        return large;
    }
}
