package nl.kwalgraaf.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.kwalgraaf.export.DossierMarkdown;
import nl.kwalgraaf.finding.FindingPrinter;
import nl.kwalgraaf.pipeline.Corpus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "markdown",
        description = {
            "Writes a dossier as Markdown, with the code of each item before it.",
            "What it writes is read as the document itself is, and says the same."
        },
        footer = {"", "Example: kwalgraaf markdown documents/netwerk-en-mediabeheerder.txt --out dossier.md"})
final class MarkdownCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "The document, in any form that is read; - is standard input.")
    private Path file;

    @Mixin
    private Output output;

    @Override
    public Integer call() throws IOException {
        Corpus corpus = Corpus.of(List.of(file));
        Tally tally = new Tally(corpus.size());
        StringBuilder markdown = new StringBuilder();
        tally.add(corpus.findings());
        FindingPrinter.print(corpus.findings(), System.err);
        corpus.each(document -> {
            tally.add(document);
            FindingPrinter.print(document.findings(), System.err);
            document.content().ifPresent(content -> markdown.append(DossierMarkdown.of(content.dossier())));
        });
        if (!markdown.isEmpty()) {
            output.text(markdown.toString());
        }
        tally.summary().forEach(System.err::println);
        return tally.exit(false).code();
    }
}
