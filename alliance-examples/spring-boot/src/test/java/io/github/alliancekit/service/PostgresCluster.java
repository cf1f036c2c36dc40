package io.github.alliancekit.service;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A PostgreSQL of the tests' own, made of the programs that Debian's packages bring. */
final class PostgresCluster implements AutoCloseable {
    private final Path programs;
    private final Path folder;
    private final int port;

    private PostgresCluster(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    /** {@return where {@code initdb} and {@code pg_ctl} are, the newest ones} */
    static Optional<Path> programs() throws IOException {
        List<Path> folders = new ArrayList<>();
        Path debian = Path.of("/usr/lib/postgresql");
        if (Files.isDirectory(debian)) {
            try (Stream<Path> versions = Files.list(debian)) {
                versions.sorted((a, b) -> version(b) - version(a))
                        .map(version -> version.resolve("bin"))
                        .forEach(folders::add);
            }
        }
        Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(Path::of)
                .forEach(folders::add);
        return folders.stream()
                .filter(bin -> Files.isExecutable(bin.resolve("initdb")) && Files.isExecutable(bin.resolve("pg_ctl")))
                .findFirst();
    }

    private static int version(Path folder) {
        String digits = folder.getFileName().toString().replaceAll("\\D.*", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    /**
     * Makes and starts one.
     *
     * @param folder an empty folder
     * @throws IOException with what the programs said, if they refuse
     */
    static PostgresCluster start(Path programs, Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        if (isRoot()) {
            run(List.of("chown", "postgres", folder.toString()));
        }
        PostgresCluster cluster = new PostgresCluster(programs, folder, freePort());
        cluster.program("initdb", "--username=alliances", "--auth=trust", "--encoding=UTF8", "--locale=C");
        String options = "-p " + cluster.port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''";
        cluster.program("pg_ctl", "-w", "-l", folder.resolve("server.log").toString(), "-o", options, "start");
        return cluster;
    }

    /** {@return the one property that the service needs} */
    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=alliances";
    }

    @Override
    public void close() throws IOException {
        try {
            program("pg_ctl", "-w", "-m", "immediate", "stop");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Runs a program as somebody who is not root, because PostgreSQL refuses root. */
    private void program(String name, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        command.addAll(List.of(programs.resolve(name).toString(), "-D", folder.toString()));
        command.addAll(Arrays.asList(arguments));
        run(command);
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        // A server keeps the output of its parent open: it goes to a file, which ends where the program does.
        Path said = Files.createTempFile("postgres", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(new File("/"))
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            if (process.waitFor() != 0) {
                throw new IOException(String.join(" ", command) + ": " + Files.readString(said));
            }
        } finally {
            Files.delete(said);
        }
    }
}
