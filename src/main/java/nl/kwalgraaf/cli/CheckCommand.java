package nl.kwalgraaf.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import nl.kwalgraaf.dossier.Dekking;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.finding.FindingPrinter;
import nl.kwalgraaf.pipeline.Check;
import nl.kwalgraaf.pipeline.Corpus;
import nl.kwalgraaf.pipeline.Document;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "check",
        description = {
            "Reads documents, validates their graphs against the shapes, and prints what was found.",
            "For each document it also prints how much of the text is represented in the graph, is structure (labels"
                    + " that became a property), is page furniture, or neither."
        },
        footer = {"", "Example: kwalgraaf check --format json documents/netwerk-en-mediabeheerder.txt"})
final class CheckCommand implements Callable<Integer> {
    /** The forms of the answer. */
    enum Form {
        TEXT,
        JSON
    }

    @Mixin
    private DocumentsOption documents;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json. Default: ${DEFAULT-VALUE}.")
    private Form format;

    @Option(names = "--strict", description = "Let warnings count as errors for the exit code.")
    private boolean strict;

    @Override
    public Integer call() throws IOException {
        Corpus corpus = documents.corpus();
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        Tally tally = new Tally(corpus.size());
        JsonArray json = new JsonArray();
        Consumer<List<Finding>> ofAll = findings -> {
            tally.add(findings);
            if (format == Form.TEXT) {
                FindingPrinter.print(findings, out);
            } else {
                findings.forEach(finding -> json.add(FindingJson.of(finding)));
            }
        };
        ofAll.accept(corpus.findings());
        List<Finding> together = new Check(documents.iris()).run(corpus, document -> {
            tally.add(document);
            if (format == Form.TEXT) {
                FindingPrinter.print(document.findings(), out);
                out.println(summary(document));
            } else {
                json.add(FindingJson.of(document));
            }
            tally.showProgress();
        });
        ofAll.accept(together);
        if (format == Form.JSON) {
            JSON.write(out, json);
            out.println();
        }
        out.flush();
        tally.summary().forEach(System.err::println);
        return tally.exit(strict).code();
    }

    private static String summary(Document document) {
        if (document.content().isEmpty()) {
            return document.name() + ": could not be used";
        }
        Dekking dekking = document.content().get().dossier().dekking();
        int all = dekking.tekens();
        return document.name() + ": of " + all + " characters " + share(dekking.vertegenwoordigd(), all)
                + " represented, " + share(dekking.structuur(), all) + " structure, " + share(dekking.opmaak(), all)
                + " page furniture, "
                + (dekking.twijfelachtig() > 0 ? share(dekking.twijfelachtig(), all) + " doubtful, " : "")
                + dekking.onverklaardeTekens() + " neither";
    }

    private static String share(int part, int all) {
        return String.format(Locale.ROOT, "%.1f %%", all == 0 ? 0.0 : 100.0 * part / all);
    }
}
