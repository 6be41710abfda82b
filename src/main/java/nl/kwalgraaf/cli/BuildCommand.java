package nl.kwalgraaf.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.kwalgraaf.finding.FindingPrinter;
import nl.kwalgraaf.pipeline.Build;
import nl.kwalgraaf.pipeline.Corpus;
import nl.kwalgraaf.pipeline.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "build",
        description = {
            "Reads documents and writes their statements as linked data.",
            "One file for each document with what it states, and the whole dataset with the ontology, what follows by"
                    + " rule and what was found, each in its own graph."
        },
        footer = {"", "Example: kwalgraaf build documents/netwerk-en-mediabeheerder.txt --out /tmp/graph"})
final class BuildCommand implements Callable<Integer> {
    @Mixin
    private DocumentsOption documents;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder to write to; made if it is not there. Default: target/graph.")
    private Path out;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "turtle",
            description = "turtle, trig, nquads or jsonld. Default: ${DEFAULT-VALUE}.")
    private Format format;

    @Override
    public Integer call() throws IOException {
        Corpus corpus = documents.corpus();
        Tally tally = new Tally(corpus.size());
        tally.add(corpus.findings());
        FindingPrinter.print(corpus.findings(), System.err);
        Path folder = out == null ? Home.graph() : out;
        Build.Result result = new Build(folder, format, documents.iris()).run(corpus, document -> {
            tally.add(document);
            tally.clearProgress();
            FindingPrinter.print(document.findings(), System.err);
            tally.showProgress();
        });
        tally.summary().forEach(System.err::println);
        System.err.println("wrote " + result.triples() + " triples of " + result.documents()
                + (result.documents() == 1 ? " document to " : " documents to ") + result.dataset());
        return tally.exit(false).code();
    }
}
