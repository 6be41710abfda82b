package nl.kwalgraaf.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.kwalgraaf.dossier.Kerntaak;
import nl.kwalgraaf.finding.FindingPrinter;
import nl.kwalgraaf.pipeline.Build;
import nl.kwalgraaf.pipeline.Corpus;
import nl.kwalgraaf.pipeline.Document;
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
        footer = {"", "Example: kwalgraaf build documents/netwerk-en-mediabeheerder.txt --out graph"})
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
        Build.Result result = new Build(folder, format, documents.iris()).run(corpus, built -> {
            tally.add(built.document());
            tally.clearProgress();
            FindingPrinter.print(built.document().findings(), System.err);
            System.err.println(summary(built));
            tally.showProgress();
        });
        tally.add(result.findings());
        tally.clearProgress();
        FindingPrinter.print(result.findings(), System.err);
        tally.summary().forEach(System.err::println);
        System.err.println(
                result.documents() == 0
                        ? "nothing was written: no document could be used"
                        : "wrote " + result.triples() + " triples of " + result.documents()
                                + (result.documents() == 1 ? " document to " : " documents to ") + result.dataset());
        if (!result.others().isEmpty()) {
            System.err.println("of no document of this build, and left as they were: "
                    + result.others().stream().map(Path::toString).collect(Collectors.joining(", ")));
        }
        return tally.exit(false).code();
    }

    private static String summary(Build.Built built) {
        Document document = built.document();
        String found = Tally.counts(document.findings());
        if (built.file().isEmpty()) {
            return document.name() + ": could not be used" + (found.isEmpty() ? "" : "; " + found);
        }
        List<Kerntaak> kerntaken = document.content().orElseThrow().dossier().delen().stream()
                .flatMap(deel -> deel.kerntaken().stream())
                .toList();
        long werkprocessen = kerntaken.stream()
                .mapToLong(kerntaak -> kerntaak.werkprocessen().size())
                .sum();
        return document.name() + ": " + kerntaken.size() + " kerntaken, " + werkprocessen + " werkprocessen, "
                + built.triples() + " triples" + (found.isEmpty() ? "" : "; " + found) + " -> "
                + built.file().get();
    }
}
