package nl.kwalgraaf.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script in the top folder, in a folder of its own, with JDKs and a Maven that only tell how they were called. */
class LauncherTest {
    private static final List<String> TOOLS = List.of(
            "sh", "cat", "dirname", "find", "head", "mkdir", "mv", "readlink", "rm", "rmdir", "sed", "sleep", "touch");
    private static final Path BINARIES = Path.of("/usr/bin");

    /** Newer than any that the machine can have. */
    private static final int NEWEST = 999;

    @TempDir
    private Path folder;

    private Path home;
    private Path tools;
    private Path newest;

    private record Run(int status, String out, String err) {}

    @BeforeEach
    void lay_out() throws IOException {
        assumeTrue(
                TOOLS.stream().allMatch(tool -> Files.isExecutable(BINARIES.resolve(tool))),
                "a system with its tools in /usr/bin");
        home = Files.createDirectories(folder.resolve("clone with a space"));
        Files.copy(Path.of("kwalgraaf"), home.resolve("kwalgraaf"));
        home.resolve("kwalgraaf").toFile().setExecutable(true);
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        for (String source : List.of("src/main", "ontology", "queries", "documents")) {
            Files.createDirectories(home.resolve(source));
        }
        tools = Files.createDirectories(folder.resolve("bin"));
        for (String tool : TOOLS) {
            Files.createSymbolicLink(tools.resolve(tool), BINARIES.resolve(tool));
        }
        newest = jdk("user/.jdks/newest", NEWEST);
    }

    @Test
    void the_newest_jdk_runs_the_jar_with_the_arguments_as_they_are() throws IOException, InterruptedException {
        maven();
        Run run = launch(Map.of(), "query", "a name", "--format", "csv");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("java " + NEWEST + "\n")
                .endsWith("-jar\n" + jar() + "\nquery\na name\n--format\ncsv\n");
    }

    @Test
    void what_a_library_logs_is_told_as_the_project_says() throws IOException, InterruptedException {
        maven();
        String named = "-Djava.util.logging.config.file=" + home.toRealPath() + "/";
        String file = launch(Map.of(), "query")
                .out()
                .lines()
                .filter(argument -> argument.startsWith(named))
                .findFirst()
                .orElseThrow()
                .substring(named.length());
        assertThat(Path.of(file)).content().contains("org.apache.lucene.internal.vectorization.level = SEVERE");
    }

    @Test
    void java_home_comes_first() throws IOException, InterruptedException {
        maven();
        Run run = launch(Map.of("JAVA_HOME", jdk("chosen", 17).toString()), "check");
        assertThat(run.out()).startsWith("java 17\n");
    }

    @Test
    void an_older_java_home_is_told_and_passed_over() throws IOException, InterruptedException {
        maven();
        Run run = launch(Map.of("JAVA_HOME", jdk("old", 11).toString()), "check");
        assertThat(run.out()).startsWith("java " + NEWEST + "\n");
        assertThat(run.err()).contains("JAVA_HOME holds no JDK from 17 on");
    }

    @Test
    void without_maven_one_sentence_says_so() throws IOException, InterruptedException {
        Run run = launch(Map.of(), "build");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).hasLineCount(1).contains("Maven is needed to build Kwalgraaf the first time");
    }

    @Test
    void without_a_compiler_one_sentence_says_so() throws IOException, InterruptedException {
        maven();
        Files.delete(newest.resolve("bin/javac"));
        Run run = launch(Map.of(), "build");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).hasLineCount(1).contains("a Java runtime without a compiler");
    }

    @Test
    void a_build_that_fails_ends_the_command() throws IOException, InterruptedException {
        script(tools.resolve("mvn"), "exit 1");
        Run run = launch(Map.of(), "check");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("the build failed");
        assertThat(home.resolve("target/building")).doesNotExist();
    }

    @Test
    void it_builds_once_and_again_when_a_source_is_newer() throws IOException, InterruptedException {
        maven();
        assertThat(launch(Map.of(), "check").err()).contains("building");
        assertThat(launch(Map.of(), "check").err()).isEmpty();
        Path source = Files.writeString(home.resolve("queries/new.rq"), "ASK {}");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(1)));
        assertThat(launch(Map.of(), "check").err()).contains("building");
    }

    @Test
    void a_build_leaves_the_jar_that_a_server_has_open_as_it_was() throws IOException, InterruptedException {
        maven();
        launch(Map.of(), "serve");
        Files.writeString(jar(), "the jar of the server that runs");
        try (RandomAccessFile open = new RandomAccessFile(jar().toFile(), "r")) {
            Files.setLastModifiedTime(
                    home.resolve("pom.xml"), FileTime.from(Instant.now().plusSeconds(1)));
            assertThat(launch(Map.of(), "check").err()).contains("building");
            assertThat(open.readLine()).isEqualTo("the jar of the server that runs");
        }
        assertThat(jar()).hasContent("built");
    }

    @Test
    void it_finds_its_folder_through_a_link() throws IOException, InterruptedException {
        maven();
        Path link = Files.createSymbolicLink(tools.resolve("kg"), home.resolve("kwalgraaf"));
        assertThat(run(link, Map.of(), "check").out()).contains("-Dkwalgraaf.home=" + home.toRealPath() + "\n");
    }

    private Path jar() throws IOException {
        return home.toRealPath().resolve("target/kwalgraaf.jar");
    }

    /** Writes over the jar, as the real one does. */
    private void maven() throws IOException {
        script(tools.resolve("mvn"), "mkdir -p target && printf 'built\\n' >target/kwalgraaf.jar");
    }

    private Path jdk(String name, int version) throws IOException {
        Path jdk = Files.createDirectories(folder.resolve(name));
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + ".0.1\"\n");
        script(jdk.resolve("bin/java"), "echo java " + version + "; printf '%s\\n' \"$@\"");
        script(jdk.resolve("bin/javac"), "exit 0");
        return jdk;
    }

    private static void script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + text + "\n");
        file.toFile().setExecutable(true);
    }

    private Run launch(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        return run(home.resolve("kwalgraaf"), environment, arguments);
    }

    private Run run(Path script, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(Stream.of(script.toString()), Stream.of(arguments))
                        .toList())
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", tools.toString());
        builder.environment().put("HOME", folder.resolve("user").toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(10, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("the script did not end");
        }
        return new Run(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
