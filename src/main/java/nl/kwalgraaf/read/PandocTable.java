package nl.kwalgraaf.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tables as pandoc writes them in Markdown, which CommonMark knows nothing of: columns under dashes, a row a line or rows
 * parted by empty lines (its extensions {@code simple_tables} and {@code multiline_tables}), and grids
 * ({@code grid_tables}); and rows between bars as people paste them, without their head.
 */
final class PandocTable {
    private static final Pattern DASHES = Pattern.compile(" {0,3}-{2,}(?: +-{2,})+ *");
    private static final Pattern RULE = Pattern.compile(" {0,3}-{2,}(?: +-{2,})* *");
    private static final Pattern GRID = Pattern.compile(" {0,3}\\+(?:[-=:]{2,}\\+)+ *");
    private static final Pattern PIPES = Pattern.compile(" {0,3}\\|.*\\S.*\\| *");
    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6} .*");
    private static final Pattern MARKS = Pattern.compile("^ *> |\\*\\*|__|\\\\(?= *$|\\p{Punct})");
    private static final Pattern WORD = Pattern.compile("(\\p{L}+)( (?=\\p{L}))?");
    private static final Pattern NO_LETTERS_BEFORE = Pattern.compile(".*[^\\p{L}](?=\\p{L}*$)");
    private static final Pattern NO_LETTERS_BEHIND = Pattern.compile("[^\\p{L}].*");

    private static final int LONGEST_BEGUN = 5;

    /** One line of a cell, and where it stands. */
    private record CellLine(String text, int at) {

        /** Whether one word takes all room between the spaces at the borders. */
        boolean fills() {
            String word = text.strip();
            return word.length() > 1 && word.length() == text.length() - 2 && word.indexOf(' ') < 0;
        }
    }

    private final String source;
    private final Alignment words;
    private final Flow flow;

    /** The words of the document that stand before another, and all of them; gathered when first asked for. */
    private final Set<String> before = new HashSet<>();

    private final Set<String> said = new HashSet<>();

    PandocTable(String source, Alignment words, Flow flow) {
        this.source = source;
        this.words = words;
        this.flow = flow;
    }

    /** Writes the table that the line at this offset opens, and says where it ends: there where it opens none. */
    int write(int at) {
        int start = source.lastIndexOf('\n', at - 1) + 1;
        String first = line(start);
        if (GRID.matcher(first).matches()) {
            return grid(start);
        }
        if (PIPES.matcher(first).matches()) {
            return pipes(start);
        }
        return DASHES.matcher(first).matches() ? ruled(start) : at;
    }

    private String line(int start) {
        int end = source.indexOf('\n', start);
        return source.substring(start, end < 0 ? source.length() : end).replace("\r", "");
    }

    private int next(int start) {
        int end = source.indexOf('\n', start);
        return end < 0 ? source.length() : end + 1;
    }

    private int ruled(int start) {
        List<Integer> columns = new ArrayList<>();
        Matcher dashes = Pattern.compile("-+").matcher(line(start));
        while (dashes.find()) {
            columns.add(dashes.start());
        }
        int close = closing(next(start));
        int end = close < 0 ? blank(next(start)) : close;
        boolean several = source.substring(next(start), end).lines().anyMatch(String::isBlank);
        List<List<CellLine>> cells = cells(columns.size());
        for (int at = next(start); at < end; at = next(at)) {
            String line = line(at);
            if (line.isBlank() || !several) {
                row(cells);
            }
            for (int column = 0; column < columns.size(); column++) {
                int from = columns.get(column);
                int to = column + 1 < columns.size() ? columns.get(column + 1) : line.length();
                cell(cells.get(column), line, at, from, to);
            }
        }
        row(cells);
        return close < 0 ? end : next(close);
    }

    /** Where the line begins that ends a table; -1 where a heading or the end of the document comes first. */
    private int closing(int from) {
        for (int at = from; at < source.length(); at = next(at)) {
            if (RULE.matcher(line(at)).matches()) {
                return at;
            }
            if (HEADING.matcher(line(at)).matches()) {
                return -1;
            }
        }
        return -1;
    }

    private int blank(int from) {
        int at = from;
        while (at < source.length() && !line(at).isBlank()) {
            at = next(at);
        }
        return at;
    }

    private int grid(int start) {
        List<Integer> borders = new ArrayList<>();
        String first = line(start);
        for (int at = first.indexOf('+'); at >= 0; at = first.indexOf('+', at + 1)) {
            borders.add(at);
        }
        List<List<CellLine>> cells = cells(borders.size() - 1);
        int at = next(start);
        while (at < source.length() && line(at).stripLeading().matches("[|+].*")) {
            String line = line(at);
            if (GRID.matcher(line).matches()) {
                row(cells);
            } else {
                for (int column = 0; column + 1 < borders.size(); column++) {
                    cell(cells.get(column), line, at, borders.get(column) + 1, borders.get(column + 1));
                }
            }
            at = next(at);
        }
        row(cells);
        return at;
    }

    /** Rows of a table of GitHub without the line of dashes that makes it one. */
    private int pipes(int start) {
        int at = start;
        while (at < source.length() && PIPES.matcher(line(at)).matches()) {
            String line = line(at);
            List<List<CellLine>> cells = new ArrayList<>();
            int from = line.indexOf('|') + 1;
            for (int to = from; to < line.length(); to++) {
                if (line.charAt(to) == '|' && line.charAt(to - 1) != '\\') {
                    cells.add(new ArrayList<>(List.of(new CellLine(line.substring(from, to), at + from))));
                    from = to + 1;
                }
            }
            row(cells);
            at = next(at);
        }
        return at;
    }

    private static List<List<CellLine>> cells(int columns) {
        List<List<CellLine>> cells = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            cells.add(new ArrayList<>());
        }
        return cells;
    }

    private static void cell(List<CellLine> cell, String line, int at, int from, int to) {
        if (from < line.length()) {
            cell.add(new CellLine(line.substring(from, Math.min(to, line.length())), at + from));
        }
    }

    /**
     * Whether this begins a word that goes on below: pandoc breaks one that is wider than its cell so that its end fills a
     * line, and its beginning stands alone on the line above. What stands before other words elsewhere is a word itself,
     * and so may be what is longer: {@code Typerende} above {@code beroepshouding}. Of these the document has the whole.
     */
    private boolean isBegun(String above, String below) {
        if (above.isEmpty() || !Character.isLetter(above.charAt(above.length() - 1)) || above.indexOf(' ') >= 0) {
            return false;
        }
        if (said.isEmpty()) {
            WORD.matcher(source).results().forEach(word -> {
                said.add(word.group(1));
                if (word.group(2) != null) {
                    before.add(word.group(1));
                }
            });
        }
        boolean letters = above.chars().allMatch(Character::isLetter);
        return letters && above.length() <= LONGEST_BEGUN
                ? !before.contains(above)
                : said.contains(NO_LETTERS_BEFORE.matcher(above).replaceFirst("")
                        + NO_LETTERS_BEHIND.matcher(below).replaceFirst(""));
    }

    private void row(List<List<CellLine>> cells) {
        flow.block();
        for (List<CellLine> cell : cells) {
            String above = "";
            for (CellLine line : cell) {
                String text = MARKS.matcher(line.text()).replaceAll("").strip();
                boolean goesOn = line.fills() && isBegun(above, text);
                if (line.text().isBlank()) {
                    flow.block();
                } else {
                    if (!goesOn) {
                        flow.line();
                    }
                    int indent =
                            line.text().length() - line.text().stripLeading().length();
                    words.add(text, line.at() + indent, line.at() + line.text().length());
                }
                above = text;
            }
            flow.line();
            cell.clear();
        }
        flow.block();
    }
}
