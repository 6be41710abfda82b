package nl.kwalgraaf.generate;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A form in which a generated document is held: Markdown, a web page, a file of an office program.
 *
 * @param tables true when the overview and the fields of a keuzedeel are tables
 */
record Form(String name, boolean tables, Function<List<Block>, byte[]> printer) {

    static List<Form> all() {
        return Stream.of(
                        Arrays.stream(MarkdownPrinter.Dialect.values())
                                .flatMap(dialect -> both(
                                        dialect.name().toLowerCase(Locale.ROOT) + ".md",
                                        blocks -> utf8(MarkdownPrinter.print(blocks, dialect)))),
                        Arrays.stream(HtmlPrinter.Dialect.values())
                                .flatMap(dialect -> both(
                                        dialect.name().toLowerCase(Locale.ROOT) + ".html",
                                        blocks -> utf8(HtmlPrinter.print(blocks, dialect)))),
                        Arrays.stream(ColumnPdf.Look.values())
                                .flatMap(look -> both(
                                        look.name().toLowerCase(Locale.ROOT) + ".pdf",
                                        blocks -> ColumnPdf.print(blocks, look))),
                        both("x.docx", OfficePrinter::docx),
                        both("x.odt", OfficePrinter::odt))
                .flatMap(forms -> forms)
                .toList();
    }

    private static Stream<Form> both(String name, Function<List<Block>, byte[]> printer) {
        return Stream.of(new Form(name, false, printer), new Form("tables-" + name, true, printer));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    byte[] print(Waarheid waarheid) {
        return printer.apply(Blocks.of(waarheid, tables));
    }

    @Override
    public String toString() {
        return name;
    }
}
