package io.github.alliancekit.benchmarks;

import io.github.alliancekit.benchmarks.peers.Size;
import io.github.alliancekit.benchmarks.whole.WholeGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/**
 * How long a fresh JVM takes, as a process: one that reads a document and stops, one that assesses it too, and one that
 * only loads and initialises the classes that the second has beyond the first.
 *
 * <p>Where these benchmarks run from one jar, the processes get a jar of only what an application needs of it, because
 * opening the large one would hide the difference.
 *
 * @param reading the milliseconds of the process that only reads, the median of all runs
 * @param assessing the milliseconds of the process that assesses too
 * @param loading the milliseconds of the process that loads the same classes and does not assess
 * @param classes how many it loads
 */
record ColdStarts(double reading, double assessing, double loading, int classes) {
    private static final List<String> NEEDED = List.of(
            "io/github/alliancekit/core/",
            "io/github/alliancekit/rules/",
            ColdStart.class.getName().replace('.', '/') + ".class",
            "META-INF/services/io.github.alliancekit",
            "tools/jackson/core/",
            "io/vavr/",
            "jakarta/validation/");
    /** What tells the lines of classes that were made while running. */
    private static final List<String> MADE =
            List.of("$$Lambda", "LambdaForm", "$$InjectedInvoker", "LookupDefineClass");

    private static final double NANOS = 1e6;

    /** {@return the medians of some runs of each, by turns} */
    static ColdStarts measure(int runs) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("cold-start");
        Path document = folder.resolve("alliance.json");
        Path jar = folder.resolve("application.jar");
        Path list = folder.resolve("classes.txt");
        try {
            Files.write(document, WholeGenerator.json(Size.TYPICAL, 0));
            String classPath = classPath(jar);
            double[] reading = new double[runs];
            double[] assessing = new double[runs];
            double[] loading = new double[runs];
            Set<String> needed = loaded(classPath, "assess", document, list); // the first finds cold disks, too
            needed.removeAll(loaded(classPath, "read", document, list));
            Files.writeString(list, String.join("\n", needed) + "\n");
            for (int i = 0; i < runs; i++) {
                reading[i] = millis(classPath, "read", document, list);
                assessing[i] = millis(classPath, "assess", document, list);
                loading[i] = millis(classPath, "load", document, list);
            }
            return new ColdStarts(
                    Numbers.median(reading), Numbers.median(assessing), Numbers.median(loading), needed.size());
        } finally {
            Files.deleteIfExists(list);
            Files.deleteIfExists(document);
            Files.deleteIfExists(jar);
            Files.delete(folder);
        }
    }

    /** {@return the classes that a process loads, in order, without those that the JVM makes of lambdas} */
    private static Set<String> loaded(String classPath, String what, Path document, Path log)
            throws IOException, InterruptedException {
        run(List.of("-Xlog:class+load:file=" + log + ":none:filecount=0"), classPath, what, document, log);
        Set<String> names = new LinkedHashSet<>();
        for (String line : Files.readAllLines(log)) {
            String name = line.substring(0, Math.max(0, line.indexOf(' ')));
            if (MADE.stream().noneMatch(line::contains) && !name.isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }

    private static double millis(String classPath, String what, Path document, Path list)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        run(List.of(), classPath, what, document, list);
        return (System.nanoTime() - start) / NANOS;
    }

    private static void run(List<String> options, String classPath, String what, Path document, Path list)
            throws IOException, InterruptedException {
        String day = WholeGenerator.DAY.toString();
        FreshJvm.run(options, classPath, ColdStart.class, what, document.toString(), day, list.toString());
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
