package nl.kwalgraaf.cli;

import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code kwalgraaf}. */
@Command(
        name = "kwalgraaf",
        mixinStandardHelpOptions = true,
        version = "kwalgraaf 0.1.0",
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
        },
        subcommands = {
            BuildCommand.class,
            CheckCommand.class,
            QueryCommand.class,
            ServeCommand.class,
            LinkCommand.class,
            CompareCommand.class,
            KruistabelCommand.class,
            ExportCommand.class
        })
public final class Kwalgraaf implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say which command to run");
    }

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new Kwalgraaf());
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setExecutionExceptionHandler((exception, command, parsed) -> {
            if (exception instanceof IOException) {
                System.err.println("kwalgraaf: " + exception);
                return Exit.UNREADABLE.code();
            }
            System.err.println("kwalgraaf: this is a bug of ours; please report it with the lines below");
            exception.printStackTrace();
            return Exit.BUG.code();
        });
        return commandLine;
    }
}
