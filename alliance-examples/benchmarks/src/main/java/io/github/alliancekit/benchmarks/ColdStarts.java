package io.github.alliancekit.benchmarks;

import io.github.alliancekit.benchmarks.peers.Size;
import io.github.alliancekit.benchmarks.whole.WholeGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/**
 * How long a fresh JVM takes, as a process: one that reads a document and stops, and one that assesses it too.
 *
 * <p>Where these benchmarks run from one jar, the processes get a jar of only what an application needs of it, because
 * opening the large one would hide the difference.
 *
 * @param reading the milliseconds of the process that only reads, the median of all runs
 * @param assessing the milliseconds of the process that assesses too
 */
record ColdStarts(double reading, double assessing) {
    private static final List<String> NEEDED = List.of(
            "io/github/alliancekit/core/",
            "io/github/alliancekit/rules/",
            ColdStart.class.getName().replace('.', '/') + ".class",
            "META-INF/services/io.github.alliancekit",
            "tools/jackson/core/",
            "io/vavr/",
            "jakarta/validation/");
    private static final double NANOS = 1e6;

    /** {@return the medians of some runs of each, by turns} */
    static ColdStarts measure(int runs) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("cold-start");
        Path document = folder.resolve("alliance.json");
        Path jar = folder.resolve("application.jar");
        try {
            Files.write(document, WholeGenerator.json(Size.TYPICAL, 0));
            String classPath = classPath(jar);
            double[] reading = new double[runs];
            double[] assessing = new double[runs];
            millis(classPath, "assess", document); // the first finds cold disks, too
            for (int i = 0; i < runs; i++) {
                reading[i] = millis(classPath, "read", document);
                assessing[i] = millis(classPath, "assess", document);
            }
            return new ColdStarts(Numbers.median(reading), Numbers.median(assessing));
        } finally {
            Files.deleteIfExists(document);
            Files.deleteIfExists(jar);
            Files.delete(folder);
        }
    }

    private static double millis(String classPath, String what, Path document)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        FreshJvm.run(List.of(), classPath, ColdStart.class, what, document.toString(), WholeGenerator.DAY.toString());
        return (System.nanoTime() - start) / NANOS;
    }

    private static String classPath(Path jar) throws IOException {
        String own = System.getProperty("java.class.path");
        if (!own.endsWith(".jar") || own.contains(java.io.File.pathSeparator)) {
            return own;
        }
        try (JarFile all = new JarFile(own);
                OutputStream file = Files.newOutputStream(jar);
                JarOutputStream needed = new JarOutputStream(file)) {
            for (Enumeration<JarEntry> entries = all.entries(); entries.hasMoreElements(); ) {
                JarEntry entry = entries.nextElement();
                if (NEEDED.stream().anyMatch(entry.getName()::startsWith) && !entry.isDirectory()) {
                    needed.putNextEntry(new JarEntry(entry.getName()));
                    try (InputStream stream = all.getInputStream(entry)) {
                        stream.transferTo(needed);
                    }
                    needed.closeEntry();
                }
            }
        }
        return jar.toString();
    }
}
