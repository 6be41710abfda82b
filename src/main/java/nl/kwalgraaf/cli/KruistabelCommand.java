package nl.kwalgraaf.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import nl.kwalgraaf.compare.Csv;
import nl.kwalgraaf.compare.Kruistabel;
import nl.kwalgraaf.compare.KruistabelJson;
import nl.kwalgraaf.compare.KruistabelTable;
import nl.kwalgraaf.compare.Kruistabellen;
import nl.kwalgraaf.compare.Scope;
import nl.kwalgraaf.vocab.Kwal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "kruistabel",
        description = {
            "Makes the cross tables of a dossier: vakkennis by kerntaak, gedrag and competenties by werkproces, the"
                    + " base and each profiel apart.",
            "The dossier is a file, the key of a document, a code such as B1, key/code, an IRI, or file#code."
        },
        footer = {"", "Example: kwalgraaf kruistabel netwerk-en-mediabeheerder --format xlsx --out kruistabel.xlsx"})
final class KruistabelCommand implements Callable<Integer> {
    /** The forms of the answer. */
    enum Form {
        CSV,
        JSON,
        XLSX
    }

    @Parameters(index = "0", paramLabel = "DOSSIER", description = "The dossier, or a deel of one.")
    private String dossier;

    @Option(
            names = "--rows",
            paramLabel = "ROWS",
            description =
                    "What the rows are: vakkennis, gedrag or competentie. Default: all of them, each in a table of"
                            + " its own; as CSV vakkennis.")
    private Kruistabel.Soort rows;

    @Mixin
    private Selection selection;

    @Mixin
    private Output output;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "csv",
            description = "csv, json or xlsx. Default: ${DEFAULT-VALUE}.")
    private Form format;

    @Override
    public Integer call() throws IOException {
        Scope scope = selection.find(dossier);
        switch (format) {
            case CSV -> {
                Kruistabel.Soort soort = rows == null ? Kruistabel.Soort.VAKKENNIS : rows;
                output.text(Csv.of(KruistabelTable.rows(Kruistabellen.of(scope, soort))));
            }
            case JSON -> output.text(KruistabelJson.of(tables(scope), Kwal.BASE) + "\n");
            case XLSX -> {
                List<Kruistabel> tables = tables(scope);
                output.workbook(out -> KruistabelTable.write(tables, out));
            }
        }
        return Exit.OK.code();
    }

    private List<Kruistabel> tables(Scope scope) {
        List<Kruistabel.Soort> soorten = rows == null ? Arrays.asList(Kruistabel.Soort.values()) : List.of(rows);
        return soorten.stream()
                .flatMap(soort -> Kruistabellen.of(scope, soort).stream())
                .toList();
    }
}
