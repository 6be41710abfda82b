package nl.kwalgraaf.equality;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** One of the two builds, each command in a process of its own that sees nothing of the other. */
final class Side {
    private static final String MAIN = "nl.kwalgraaf.cli.Kwalgraaf";

    /** Nothing found that is an error; something found; something that could not be read. */
    private static final Set<Integer> SOUND = Set.of(0, 1, 3);

    private final String name;
    private final Path jar;
    private final Path folder;

    /**
     * @param jar with its libraries in {@code lib} beside it
     * @param folder where it writes
     */
    Side(String name, Path jar, Path folder) {
        this.name = name;
        this.jar = jar;
        this.folder = folder;
    }

    /** Begins to say in this form what comes of the documents. */
    Process start(Form form, List<Path> documents) throws IOException {
        Files.createDirectories(folder);
        Files.deleteIfExists(file(form));
        return switch (form) {
            case QUADS ->
                process(
                        form,
                        jar.toString(),
                        documents,
                        MAIN,
                        "build",
                        "--format",
                        "nquads",
                        "--out",
                        built().toString());
            case FINDINGS -> process(form, jar.toString(), documents, MAIN, "check", "--format", "json");
            case RECORDS ->
                process(
                        form,
                        jar + File.pathSeparator + "target/equality/classes",
                        documents,
                        Records.class.getName(),
                        file(form).toString());
        };
    }

    private Process process(Form form, String classpath, List<Path> documents, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:ActiveProcessorCount=1",
                "-cp",
                classpath));
        command.addAll(List.of(arguments));
        documents.forEach(path -> command.add(path.toString()));
        Path out = form == Form.FINDINGS ? file(form) : folder.resolve(form + ".out");
        return new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(log(form).toFile())
                .start();
    }

    /**
     * Waits for the process, and brings what it wrote to its place.
     *
     * @throws IOException when it ended as no command should, with the file that holds what it said
     */
    Path finish(Form form, Process process) throws IOException, InterruptedException {
        int exit = process.waitFor();
        if (!SOUND.contains(exit)) {
            throw new IOException("the " + name + " build ended with " + exit + "; see " + log(form));
        }
        if (form == Form.QUADS) {
            Path dataset = built().resolve("kwalgraaf.nq");
            if (!Files.exists(dataset)) {
                throw new IOException("the " + name + " build wrote no dataset; see " + log(form));
            }
            Files.move(dataset, file(form));
            clear();
        }
        return file(form);
    }

    /** Takes away the files of single documents, whose quads are in that of the dataset too. */
    private void clear() throws IOException {
        if (Files.exists(built())) {
            try (Stream<Path> files = Files.list(built())) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private Path built() {
        return folder.resolve("built");
    }

    private Path file(Form form) {
        return folder.resolve(form.file());
    }

    private Path log(Form form) {
        return folder.resolve(form + ".log");
    }
}
