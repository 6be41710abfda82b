package nl.kwalgraaf.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import nl.kwalgraaf.map.Iris;
import nl.kwalgraaf.pipeline.Corpus;
import nl.kwalgraaf.vocab.Kwal;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The documents to work on and the base of their IRIs, for the commands that read documents. */
final class DocumentsOption {
    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Documents (text, Markdown, PDF, HTML, docx, odt or XML, or a ZIP of these), or folders"
                    + " of them; - is standard input."
                    + " Default: the folder documents.")
    private List<Path> files = List.of();

    @Option(
            names = "--base",
            paramLabel = "IRI",
            defaultValue = Kwal.BASE,
            description = "Base of the IRIs of the data. Default: ${DEFAULT-VALUE}")
    private String base;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    Corpus corpus() {
        return Corpus.of(Home.documents(files));
    }

    /** The documents as they were named, each behind a space, for a command that is about the same ones. */
    String arguments() {
        return files.stream().map(file -> " " + quoted(file.toString())).collect(Collectors.joining());
    }

    /** As a shell takes it for one word. */
    private static String quoted(String word) {
        return word.matches("[\\w./+:=@,-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    Iris iris() {
        boolean web = base.matches("https?://[^\\s<>\"{}|\\\\^`]+");
        if (!web) {
            throw new ParameterException(
                    command.commandLine(), "--base takes an absolute http or https IRI, not \"" + base + "\"");
        }
        return new Iris(base.endsWith("/") ? base : base + "/");
    }
}
