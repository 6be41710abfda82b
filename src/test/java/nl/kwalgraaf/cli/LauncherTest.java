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
    private static final List<String> TOOLS =
            List.of("sh", "cat", "dirname", "find", "head", "mkdir", "mv", "readlink", "rm", "sleep", "touch");
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
        home = Files.createDirectories(folder.resolve("clone with a space and é"));
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
        script(tools.resolve("mvn"), "echo '[ERROR] no such symbol'; exit 1");
        Run run = launch(Map.of(), "check");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("no such symbol", "the build failed");
        assertThat(home.resolve("target/building")).doesNotExist();
    }

    @Test
    void what_maven_does_is_told_as_it_goes_and_without_escape_codes() throws IOException, InterruptedException {
        script(tools.resolve("mvn"), """
                printf 'Downloading from central: a.pom\n'
                for file in $(seq 250); do printf 'Downloaded from central: %s.jar (1 kB at 2 kB/s)\n' "$file"; done
                printf '\033[1m[INFO] --- compiler:3.16.0:compile (default-compile) @ kwalgraaf ---\033[0m\n'
                printf '[INFO] --- maven-compiler-plugin:3.16.0:testCompile (default-testCompile) @ kwalgraaf ---\n'
                printf '[INFO] --- maven-dependency-plugin:3.11.0:copy-dependencies (libraries) @ kwalgraaf ---\n'
                mkdir -p target && printf 'built\n' >target/kwalgraaf.jar
                """);
        Files.createSymbolicLink(tools.resolve("seq"), BINARIES.resolve("seq"));

        assertThat(launch(Map.of(), "check").err().lines())
                .map(line -> line.replaceFirst("^kwalgraaf: ", ""))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("building"),
                        line -> assertThat(line).startsWith("fetching what Maven needs"),
                        line -> assertThat(line).isEqualTo("fetched 100 files"),
                        line -> assertThat(line).isEqualTo("fetched 200 files"),
                        line -> assertThat(line).isEqualTo("compiling"),
                        line -> assertThat(line).isEqualTo("gathering the libraries"),
                        line -> assertThat(line).startsWith("preparing a faster start"));
        assertThat(home.resolve("target/build.log")).content().contains("Downloaded from central: 250.jar");
    }

    @Test
    void a_faster_start_is_prepared_anew_when_the_jar_or_the_jdk_changed() throws IOException, InterruptedException {
        maven();
        // What the JVM writes is not empty; where it writes none there is no use in trying again.
        script(
                newest.resolve("bin/java"),
                "case $1 in -XX:ArchiveClassesAtExit=* | -XX:AOTCacheOutput=*) echo x >\"${1#*=}\" ;; esac; echo \"$@\"");
        assertThat(launch(Map.of(), "check").err()).contains("preparing a faster start");
        Run again = launch(Map.of(), "check");
        assertThat(again.err()).isEmpty();
        assertThat(again.out()).contains("-XX:AOTCache=" + home.toRealPath() + "/target/kwalgraaf-");

        Files.writeString(newest.resolve("release"), release(NEWEST, "1.2"));
        assertThat(launch(Map.of(), "check").err()).hasLineCount(1).contains("preparing a faster start");
        assertThat(launch(Map.of(), "check").err()).isEmpty();

        Files.setLastModifiedTime(jar(), FileTime.from(Instant.now().plusSeconds(1)));
        assertThat(launch(Map.of(), "check").err()).hasLineCount(1).contains("preparing a faster start");
    }

    @Test
    void a_jdk_that_can_prepare_nothing_is_asked_once() throws IOException, InterruptedException {
        maven();
        assertThat(launch(Map.of(), "check").err()).contains("preparing a faster start");
        Run again = launch(Map.of(), "check");
        assertThat(again.err()).isEmpty();
        assertThat(again.out()).doesNotContain("-XX:AOTCache");
    }

    @Test
    void files_are_named_in_utf_8_whatever_the_locale_is() throws IOException, InterruptedException {
        maven();
        script(newest.resolve("bin/java"), "echo \"${LC_ALL-none} ${LC_CTYPE-none} ${LANG-none}\"");
        assertThat(launch(Map.of(), "check").out()).isEqualTo("none C.UTF-8 C\n");
        assertThat(launch(Map.of("LANG", "C"), "check").out()).isEqualTo("none C.UTF-8 C\n");
        assertThat(launch(Map.of("LC_ALL", "nl_NL.ISO-8859-1", "LANG", "C"), "check")
                        .out())
                .isEqualTo("none C.UTF-8 nl_NL.ISO-8859-1\n");
        assertThat(launch(Map.of("LANG", "nl_NL.UTF-8"), "check").out()).isEqualTo("none none nl_NL.UTF-8\n");
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
        Files.writeString(jdk.resolve("release"), release(version, "1.1"));
        script(jdk.resolve("bin/java"), "echo java " + version + "; printf '%s\\n' \"$@\"");
        script(jdk.resolve("bin/javac"), "exit 0");
        return jdk;
    }

    private static String release(int version, String update) {
        return "IMPLEMENTOR=\"N/A\"\nJAVA_RUNTIME_VERSION=\"" + version + "." + update + "+1\"\nJAVA_VERSION=\""
                + version + "." + update + "\"\n";
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
