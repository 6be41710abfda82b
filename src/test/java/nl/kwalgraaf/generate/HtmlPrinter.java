package nl.kwalgraaf.generate;

import java.util.List;
import java.util.stream.Collectors;

/** Prints blocks as web pages, in the ways of those who save them. */
final class HtmlPrinter {
    /** Who writes it. */
    enum Dialect {
        /** A page of a site, with its menu and foot. */
        PAGE,
        /** Word's "filtered": all paragraphs, points in the text, lines wrapped in the file. */
        WORD,
        /** An export with bold labels and the text behind a break. */
        EXPORT
    }

    private final Dialect dialect;
    private final StringBuilder out = new StringBuilder();

    private HtmlPrinter(Dialect dialect) {
        this.dialect = dialect;
    }

    static String print(List<Block> blocks, Dialect dialect) {
        HtmlPrinter printer = new HtmlPrinter(dialect);
        for (int at = 0; at < blocks.size(); at++) {
            boolean joined = dialect == Dialect.EXPORT
                    && blocks.get(at) instanceof Block.Label
                    && at + 1 < blocks.size()
                    && blocks.get(at + 1) instanceof Block.Paragraph;
            if (joined) {
                printer.out
                        .append("<p><strong>")
                        .append(escaped(((Block.Label) blocks.get(at)).text()))
                        .append("</strong><br/>\n")
                        .append(escaped(((Block.Paragraph) blocks.get(++at)).text()))
                        .append("</p>\n");
            } else {
                printer.print(blocks.get(at));
            }
        }
        String head = "<head><meta charset=\"utf-8\"><title>Dossier</title><style>p{margin:0}</style></head>";
        String around = dialect == Dialect.PAGE
                ? "<nav><ul><li><a href=\"/\">Home</a></li><li>Zoeken</li></ul></nav><main>\n" + printer.out
                        + "</main><footer>Privacy &amp; cookies</footer><script>var a = \"<p>niet</p>\";</script>"
                : printer.out.toString();
        return "<!DOCTYPE html>\n<html lang=\"nl\">" + head + "<body>\n" + around + "</body></html>\n";
    }

    private void print(Block block) {
        if (block instanceof Block.Heading heading) {
            element("h" + heading.level(), escaped(heading.text()));
        } else if (block instanceof Block.Label label) {
            switch (dialect) {
                case PAGE -> element("h5", escaped(label.text()));
                case WORD, EXPORT -> element("p", "<b>" + escaped(label.text()) + "</b>");
            }
        } else if (block instanceof Block.Paragraph paragraph) {
            element("p", escaped(paragraph.text()));
        } else if (block instanceof Block.Items items) {
            items(items);
        } else if (block instanceof Block.Table table) {
            out.append("<table>\n");
            for (List<String> row : table.rows()) {
                out.append("<tr>")
                        .append(row.stream()
                                .map(cell -> "<td>" + cell(cell) + "</td>")
                                .collect(Collectors.joining()))
                        .append("</tr>\n");
            }
            out.append("</table>\n");
        }
    }

    private String cell(String text) {
        return dialect == Dialect.WORD
                ? text.lines()
                        .map(line -> "<p class=MsoNormal>" + escaped(line) + "</p>")
                        .collect(Collectors.joining())
                : escaped(text).replace("\n", "<br>");
    }

    private void items(Block.Items items) {
        if (dialect == Dialect.WORD) {
            items.items()
                    .forEach(item -> element(
                            "p",
                            "<span style='font-family:Wingdings'>§<span style='font:7.0pt \"Times New Roman\"'>&nbsp; </span></span>"
                                    + escaped(item)));
            return;
        }
        out.append("<ul>\n");
        items.items().forEach(item -> {
            String text = escaped(item);
            element("li", dialect == Dialect.EXPORT ? "<p>" + text + "</p>" : text);
        });
        out.append("</ul>\n");
    }

    private void element(String name, String content) {
        String text = dialect == Dialect.WORD ? content.replaceAll("(?<=[a-z]) (?=[a-z]+ [a-z])", "\n") : content;
        String attributes = dialect == Dialect.WORD && name.equals("p") ? " class=MsoNormal" : "";
        out.append('<')
                .append(name)
                .append(attributes)
                .append('>')
                .append(text)
                .append("</")
                .append(name)
                .append(">\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("é", "&eacute;")
                .replace("\u00a0", "&nbsp;");
    }
}
