package nl.kwalgraaf.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import nl.kwalgraaf.dossier.Software;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code kwalgraaf}. */
@Command(
        name = "kwalgraaf",
        mixinStandardHelpOptions = true,
        version = "kwalgraaf " + Software.VERSION,
        scope = CommandLine.ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND",
        description = "Linked data from the Dutch mbo qualification documents.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:fine",
            "1:findings of severity error",
            "2:wrong usage",
            "3:unreadable input",
            "70:a bug of ours"
        })
public final class Kwalgraaf implements Runnable {
    private static final List<Class<?>> COMMANDS = List.of(
            BuildCommand.class,
            CheckCommand.class,
            QueryCommand.class,
            ServeCommand.class,
            LinkCommand.class,
            CompareCommand.class,
            KruistabelCommand.class,
            ExportCommand.class,
            MarkdownCommand.class);

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say which command to run");
    }

    public static void main(String[] args) {
        int exit;
        try {
            exit = commandLine(args).execute(args);
        } catch (OutOfMemoryError full) {
            System.err.println("kwalgraaf: the memory of the JVM ("
                    + (Runtime.getRuntime().maxMemory() >> 20)
                    + " MB) does not hold this; set KWALGRAAF_JAVA_OPTS=-Xmx8g for more, or give fewer documents; serve"
                    + " keeps them on disk with --database DIR");
            exit = Exit.UNREADABLE.code();
        }
        System.exit(exit);
    }

    /** With all commands. */
    static CommandLine commandLine() {
        return with(COMMANDS);
    }

    /**
     * With the command that these arguments call; with all where they call none of them.
     *
     * <p>What a command takes is read from its annotations by reflection, which for all of them is a good part of what a
     * short command costs.
     */
    private static CommandLine commandLine(String... args) {
        List<Class<?>> called = COMMANDS.stream()
                .filter(command -> args.length > 0
                        && command.getAnnotation(Command.class).name().equals(args[0]))
                .toList();
        return with(called.isEmpty() ? COMMANDS : called);
    }

    private static CommandLine with(List<Class<?>> commands) {
        CommandLine commandLine = new CommandLine(new Kwalgraaf());
        commands.forEach(commandLine::addSubcommand);
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setExecutionExceptionHandler((exception, command, parsed) -> {
            if (exception instanceof IOException || exception instanceof UncheckedIOException) {
                IOException failure = exception instanceof UncheckedIOException wrapped
                        ? wrapped.getCause()
                        : (IOException) exception;
                System.err.println("kwalgraaf: " + reason(failure));
                return Exit.UNREADABLE.code();
            }
            System.err.println("kwalgraaf: this is a bug of ours; please report it with the lines below");
            exception.printStackTrace();
            return Exit.BUG.code();
        });
        return commandLine;
    }

    /** One sentence: the names of Java's exceptions mean nothing to most. */
    private static String reason(IOException failure) {
        if (!(failure instanceof FileSystemException named)) {
            return failure.getMessage() == null ? failure.toString() : failure.getMessage();
        }
        if (named instanceof NoSuchFileException) {
            return "there is no file or folder " + named.getFile();
        }
        if (named instanceof AccessDeniedException) {
            return named.getFile() + " cannot be read or written: access is denied";
        }
        if (named instanceof FileAlreadyExistsException) {
            return named.getFile() + " is in the way: it is no folder";
        }
        return named.getFile() + ": " + (named.getReason() == null ? named : named.getReason());
    }
}
