package nl.kwalgraaf.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import nl.kwalgraaf.compare.Comparison;
import nl.kwalgraaf.compare.ComparisonJson;
import nl.kwalgraaf.compare.ComparisonTable;
import nl.kwalgraaf.compare.ComparisonText;
import nl.kwalgraaf.compare.ComparisonXlsx;
import nl.kwalgraaf.compare.Csv;
import nl.kwalgraaf.vocab.Kwal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "compare",
        description = {
            "Pairs the kerntaken and werkprocessen of two dossiers, editions or delen, and says of each pair, field"
                    + " and item whether it is the same, moved, reworded, new or gone.",
            "A side is a file, the key of a document, a code such as B1, key/code, an IRI, or file#code."
        },
        footer = {"", "Example: kwalgraaf compare L1 B1"})
final class CompareCommand implements Callable<Integer> {
    /** The forms of the answer. */
    enum Form {
        TEXT,
        CSV,
        JSON,
        XLSX
    }

    @Parameters(index = "0", paramLabel = "OLD", description = "The old side.")
    private String before;

    @Parameters(index = "1", paramLabel = "NEW", description = "The new side.")
    private String after;

    @Mixin
    private Selection selection;

    @Mixin
    private Output output;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, csv, json or xlsx. Default: ${DEFAULT-VALUE}.")
    private Form format;

    @Option(names = "--all", description = "Name in the text form what is the same, too.")
    private boolean all;

    @Override
    public Integer call() throws IOException {
        Comparison comparison = Comparison.of(selection.find(before), selection.find(after));
        switch (format) {
            case TEXT -> output.text(String.join("\n", ComparisonText.lines(comparison, all)) + "\n");
            case CSV -> output.text(Csv.of(ComparisonTable.rows(comparison)));
            case JSON -> output.text(ComparisonJson.of(comparison, Kwal.BASE).toString() + "\n");
            case XLSX -> output.workbook(out -> ComparisonXlsx.write(comparison, out));
        }
        return Exit.OK.code();
    }
}
