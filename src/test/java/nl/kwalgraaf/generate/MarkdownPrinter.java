package nl.kwalgraaf.generate;

import java.util.List;
import java.util.stream.Collectors;

/** Prints blocks as Markdown, in the ways of those who write it. */
final class MarkdownPrinter {
    /** Who writes it. */
    enum Dialect {
        /** Wrapped at 72 columns, marks escaped, tables by pipes. */
        PANDOC,
        /** Pasted from Word by way of a web editor: no wrapping, labels bold, items behind asterisks. */
        PASTED,
        /** All headings and labels of one level, items behind hyphens that keep the author's mark. */
        DOCLING,
        /** By markitdown: labels as bold paragraphs with the text behind, tables with an empty head. */
        MARKITDOWN,
        /** As people write by hand: labels bold with a colon and the text on the same line. */
        BY_HAND,
        /** Exported by an editor in the browser: every mark that could mean something is escaped. */
        ESCAPED
    }

    private final Dialect dialect;
    private final StringBuilder out = new StringBuilder();

    private MarkdownPrinter(Dialect dialect) {
        this.dialect = dialect;
    }

    static String print(List<Block> blocks, Dialect dialect) {
        MarkdownPrinter printer = new MarkdownPrinter(dialect);
        for (int at = 0; at < blocks.size(); at++) {
            Block next = at + 1 < blocks.size() ? blocks.get(at + 1) : null;
            if (printer.labelled(blocks.get(at), next)) {
                at++;
            } else {
                printer.print(blocks.get(at));
            }
        }
        return printer.out.toString();
    }

    /** A label with its paragraph behind it on the same line. */
    private boolean labelled(Block block, Block next) {
        if (block instanceof Block.Label label
                && next instanceof Block.Paragraph paragraph
                && Character.isUpperCase(paragraph.text().charAt(0))) {
            if (dialect == Dialect.BY_HAND) {
                paragraph("**" + label.text() + ":** " + escaped(paragraph.text()));
                return true;
            }
            if (dialect == Dialect.MARKITDOWN) {
                paragraph("**" + label.text() + "** " + escaped(paragraph.text()));
                return true;
            }
        }
        return false;
    }

    private void print(Block block) {
        if (block instanceof Block.Heading heading) {
            int level = dialect == Dialect.DOCLING ? 2 : heading.level();
            boolean underlined = dialect == Dialect.PANDOC && level < 3;
            String text = dialect == Dialect.PASTED ? "**" + escaped(heading.text()) + "**" : escaped(heading.text());
            paragraph(
                    underlined
                            ? text + "\n" + (level == 1 ? "=" : "-").repeat(text.length())
                            : "#".repeat(level) + " " + text);
        } else if (block instanceof Block.Label label) {
            String text = escaped(label.text());
            paragraph(
                    switch (dialect) {
                        case PANDOC, ESCAPED -> "##### " + text;
                        case DOCLING -> "## " + text;
                        case PASTED, MARKITDOWN -> "**" + text + "**";
                        case BY_HAND -> "**" + text + ":**";
                    });
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph(wrapped(escaped(paragraph.text()), ""));
        } else if (block instanceof Block.Items items) {
            paragraph(items.items().stream().map(this::item).collect(Collectors.joining(loose() ? "\n\n" : "\n")));
        } else if (block instanceof Block.Table table) {
            table(table);
        }
    }

    private boolean loose() {
        return dialect == Dialect.MARKITDOWN;
    }

    private String item(String text) {
        return switch (dialect) {
            case PANDOC -> "-   " + wrapped(escaped(text), "    ");
            case PASTED -> "*   " + escaped(text);
            case DOCLING -> "- § " + escaped(text);
            case MARKITDOWN -> "* " + escaped(text);
            case BY_HAND -> "+ " + escaped(text);
            case ESCAPED -> "* " + escaped(text);
        };
    }

    private void table(Block.Table table) {
        StringBuilder rows = new StringBuilder();
        int width = table.rows().get(0).size();
        boolean emptyHead = !table.head() && dialect == Dialect.MARKITDOWN;
        if (emptyHead) {
            rows.append("| ".repeat(width))
                    .append("|\n")
                    .append("| --- ".repeat(width))
                    .append("|\n");
        }
        for (int at = 0; at < table.rows().size(); at++) {
            rows.append("| ")
                    .append(table.rows().get(at).stream()
                            .map(cell -> escaped(cell).replace("|", "\\|").replace("\n", "<br>"))
                            .collect(Collectors.joining(" | ")))
                    .append(" |\n");
            if (at == 0 && !emptyHead) {
                rows.append("|").append(" :--- |".repeat(width)).append('\n');
            }
        }
        paragraph(rows.toString().stripTrailing());
    }

    private String escaped(String text) {
        return switch (dialect) {
            case PANDOC -> text.replaceAll("([*_\\[\\]<>\"'])", "\\\\$1").replaceFirst("^(\\d+)\\. ", "$1\\\\. ");
            case PASTED, MARKITDOWN ->
                text.replace("*", "\\*").replace("_", "\\_").replace("&", "&amp;");
            case DOCLING -> text.replace("_", "\\_").replace("&", "&amp;").replace("<", "&lt;");
            case BY_HAND -> text;
            case ESCAPED -> text.replaceAll("([-*_\\[\\]()+.!#`~>|])", "\\\\$1");
        };
    }

    private String wrapped(String text, String indent) {
        if (dialect != Dialect.PANDOC) {
            return text;
        }
        StringBuilder lines = new StringBuilder();
        int column = 0;
        for (String word : text.split(" ")) {
            boolean marks = word.matches("[-+*]|\\d+[.)]|#+");
            if (column > 0 && column + word.length() > 68 && !marks) {
                lines.append('\n').append(indent);
                column = 0;
            } else if (column > 0) {
                lines.append(' ');
                column++;
            }
            lines.append(word);
            column += word.length();
        }
        return lines.toString();
    }

    private void paragraph(String text) {
        out.append(text).append("\n\n");
    }
}
