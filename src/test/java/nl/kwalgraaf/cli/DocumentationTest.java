package nl.kwalgraaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Every command that the README, the guides and the help texts print is one that there is, and those that can run here do. */
class DocumentationTest {
    private static final String INDENTED = "    ./kwalgraaf ";
    private static final String EXAMPLE = "Example: kwalgraaf ";

    /** What stands for something of the reader's: "[FILE…]", "DIR", "JUDGED.csv", "elm|skos", "~/Downloads". */
    private static final String PLACEHOLDER = ".*[\\[\\]|…~].*|[A-Z]{3,}(\\.[a-z]+)?";

    @TempDir
    private Path temp;

    static List<String> commands() throws IOException {
        Set<String> commands = new TreeSet<>();
        try (Stream<Path> guides = Files.list(Path.of("docs"))) {
            Stream.concat(
                            Stream.of(Path.of("README.md")),
                            guides.filter(file -> file.toString().endsWith(".md")))
                    .flatMap(DocumentationTest::lines)
                    .filter(line -> line.startsWith(INDENTED))
                    .map(line -> line.substring(INDENTED.length()))
                    .forEach(commands::add);
        }
        examples().forEach(example -> commands.add(example.substring(EXAMPLE.length())));
        return List.copyOf(commands);
    }

    private static List<String> examples() {
        return Kwalgraaf.commandLine().getSubcommands().values().stream()
                .flatMap(command ->
                        Arrays.stream(command.getCommandSpec().usageMessage().footer()))
                .filter(line -> line.startsWith(EXAMPLE))
                .toList();
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> words(String command) {
        return Arrays.asList(command.strip().split("\\s+"));
    }

    /** False for what is only a form to fill in, for the one that never ends, and for what asks another server. */
    static boolean runs(String command) {
        return !command.startsWith("serve")
                && !command.contains("//localhost")
                && words(command).stream().noneMatch(word -> word.matches(PLACEHOLDER));
    }

    static List<String> runnable() throws IOException {
        return commands().stream().filter(DocumentationTest::runs).toList();
    }

    @Test
    void there_are_commands_to_try_and_every_command_has_its_example() throws IOException {
        assertThat(commands()).hasSizeGreaterThan(10);
        assertThat(runnable()).hasSizeGreaterThan(5);
        assertThat(examples())
                .hasSameSizeAs(Kwalgraaf.commandLine().getSubcommands().keySet());
    }

    @Test
    void the_readme_names_every_command() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        assertThat(Kwalgraaf.commandLine().getSubcommands().keySet())
                .allSatisfy(name -> assertThat(readme).contains("./kwalgraaf " + name));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void its_command_and_options_exist(String command) {
        List<String> words = words(command);
        CommandLine subcommand = Kwalgraaf.commandLine().getSubcommands().get(words.get(0));
        assertThat(subcommand).as(command).isNotNull();
        List<String> options = words.stream()
                .map(word -> word.replaceAll("[\\[\\]…]", ""))
                .filter(word -> word.startsWith("--"))
                .map(word -> word.replaceFirst("=.*", ""))
                .toList();
        assertThat(options)
                .as(command)
                .allSatisfy(option -> assertThat(subcommand.getCommandSpec().findOption(option))
                        .isNotNull());
    }

    @ParameterizedTest
    @MethodSource("runnable")
    void it_runs_as_printed(String command) {
        List<String> words = new ArrayList<>(words(command));
        for (int at = 1; at < words.size(); at++) {
            if (words.get(at - 1).equals("--out")) {
                words.set(at, temp.resolve(Path.of(words.get(at)).getFileName()).toString());
            }
        }
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = System.out;
        PrintStream err = System.err;
        PrintStream caught = new PrintStream(said, true, StandardCharsets.UTF_8);
        int exit;
        try {
            System.setOut(caught);
            System.setErr(caught);
            exit = Kwalgraaf.commandLine().execute(words.toArray(String[]::new));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        String text = said.toString(StandardCharsets.UTF_8);
        assertThat(exit)
                .as(command + "\n" + text.lines().limit(20).collect(Collectors.joining("\n")))
                .isZero();
        assertThat(text).isNotBlank();
    }
}
