package nl.kwalgraaf.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where a command writes its answer: standard output, or a file. */
final class Output {
    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "File to write to. Default: standard output, but for a workbook.")
    private Path file;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** Something that writes bytes. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    void text(String text) throws IOException {
        write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    void bytes(Writing writing) throws IOException {
        write(writing);
    }

    /** Writes what no terminal can show. */
    void workbook(Writing writing) throws IOException {
        if (file == null) {
            throw new ParameterException(command.commandLine(), "--format xlsx needs --out FILE");
        }
        write(writing);
        System.err.println("wrote " + file);
    }

    private void write(Writing writing) throws IOException {
        if (file == null) {
            writing.to(System.out);
            System.out.flush();
        } else {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                writing.to(out);
            }
        }
    }
}
