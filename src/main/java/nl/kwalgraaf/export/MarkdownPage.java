package nl.kwalgraaf.export;

import java.util.List;

/** A page of Markdown (CommonMark, with the tables of GitHub) as it is written, block by block; its words are taken literally. */
final class MarkdownPage {
    private final StringBuilder out = new StringBuilder();

    void heading(int level, String words) {
        out.append("#".repeat(level)).append(' ').append(inline(words)).append("\n\n");
    }

    void label(String words) {
        out.append("**").append(words).append("**\n\n");
    }

    /** A paragraph for each line of the text. */
    void text(String words) {
        words.lines().filter(line -> !line.isBlank()).forEach(this::paragraph);
    }

    void paragraph(String words) {
        out.append(begin(inline(words))).append("\n\n");
    }

    /** Items of a list, each behind its code: the path of the list and the number of the item, from the first given. */
    void items(String path, int first, List<String> items) {
        for (int at = 0; at < items.size(); at++) {
            String words = inline(items.get(at)).replace("\n", "\n  ");
            out.append("- `")
                    .append(path)
                    .append(first + at)
                    .append("` ")
                    .append(words)
                    .append('\n');
        }
        out.append(items.isEmpty() ? "" : "\n");
    }

    void table(List<String> heads, List<List<String>> rows) {
        row(heads);
        out.append("|---".repeat(heads.size())).append("|\n");
        rows.forEach(this::row);
        out.append('\n');
    }

    private void row(List<String> cells) {
        cells.forEach(cell -> out.append("| ").append(inline(cell)).append(' '));
        out.append("|\n");
    }

    private static String inline(String words) {
        return words.replaceAll("[\\\\`*_\\[\\]<>&|]", "\\\\$0");
    }

    /** What at the beginning of a line would make it a heading, an item or a rule. */
    private static String begin(String line) {
        return line.replaceFirst("^([#+=~-])", "\\\\$1").replaceFirst("^(\\d{1,9})([.)])", "$1\\\\$2");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
