package nl.kwalgraaf.parse.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.dossier.Niveau;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.parse.words.CleanText;
import nl.kwalgraaf.parse.words.Row;
import nl.kwalgraaf.parse.words.Words;
import nl.kwalgraaf.text.Folding;

/**
 * The cells of the table of kwalificaties, where a converter wrote them on rows of their own: before the name, behind it,
 * or all of a column together. What a cell holds shows of which column it is, and each column keeps its order: where there
 * are as many cells in it as names, each is that of one name.
 */
final class CellsApart {
    private enum Column {
        LEVEL("[1-4]"),
        BEROEPSVEREISTEN("(?i:" + Words.YES_OR_NO.clean() + ")"),
        TYPERING("[\\p{L}-]*" + Words.OPLEIDING.clean() + "|\\p{L}{3,}-");

        private final Pattern pattern;

        Column(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }

        private static Optional<Column> of(String word) {
            return Stream.of(values())
                    .filter(column -> column.pattern.matcher(word).matches())
                    .findFirst();
        }
    }

    private final int names;
    private final Map<Column, List<List<Row>>> cells = new EnumMap<>(Column.class);
    private final Set<Integer> lines = new HashSet<>();
    private boolean mixed;

    private CellsApart(int names) {
        this.names = names;
    }

    /** Empty where no level stands on a row of its own, or each behind its name. */
    static Optional<CellsApart> of(List<Row> overview) {
        CellsApart apart = new CellsApart(names(overview));
        int open = 0;
        for (Row row : apart.names == 0 ? List.<Row>of() : overview) {
            int levels = apart.levels();
            if (isNamed(row)) {
                open = 1;
            } else {
                apart.add(row);
                open -= apart.levels() - levels;
            }
            apart.mixed |= open < 0;
        }
        return apart.mixed ? Optional.of(apart) : Optional.empty();
    }

    /** Whether a code stands in the row, as it does before a name. */
    static boolean isNamed(Row row) {
        return new CodeScanner(row.source().content(), row.end())
                .after(row.start())
                .isPresent();
    }

    private int levels() {
        return cells.getOrDefault(Column.LEVEL, List.of()).size();
    }

    /** Whether there are as many cells as names, so that it can be told whose is which. */
    boolean isComplete() {
        return cells.values().stream().allMatch(column -> column.size() == names);
    }

    /** How many own delen stand in it before the first kerntaak, and no other deel. */
    private static int names(List<Row> overview) {
        int names = 0;
        for (Row row : overview) {
            CodeScanner codes = new CodeScanner(row.source().content(), row.end());
            for (Optional<CodeScanner.Found> found = codes.after(row.start());
                    found.isPresent();
                    found = codes.after(found.get().end())) {
                Eenheidscode code = found.get().code();
                if (!code.isDeel() || !code.soort().eigen()) {
                    return names;
                }
                names++;
            }
        }
        return 0;
    }

    private void add(Row row) {
        List<Row> words = new ArrayList<>();
        for (Row rest = row; !rest.isEmpty(); ) {
            int end = rest.start();
            while (end < rest.end() && !Folding.isSpace(row.source().charAt(end))) {
                end++;
            }
            Row word = rest.upTo(end);
            if (words.size() == Column.values().length || Column.of(word.text()).isEmpty()) {
                return;
            }
            words.add(word);
            rest = rest.from(end);
        }
        lines.add(row.line());
        words.forEach(this::addWord);
    }

    /** A narrow cell breaks its word: "middenkader-", "opleiding". */
    private void addWord(Row word) {
        Column column = Column.of(word.text()).orElseThrow();
        List<List<Row>> own = cells.computeIfAbsent(column, key -> new ArrayList<>());
        List<Row> last = own.isEmpty() ? List.of() : own.get(own.size() - 1);
        if (column == Column.TYPERING && last.size() == 1 && last.get(0).last() == '-') {
            last.add(word);
        } else {
            own.add(new ArrayList<>(List.of(word)));
        }
    }

    /** Whether the row is one of cells. */
    boolean holds(Row row) {
        return lines.contains(row.line());
    }

    int names() {
        return names;
    }

    Niveau level(int name) {
        Tekst level = cell(Column.LEVEL, name).orElseThrow();
        return new Niveau(Integer.parseInt(level.schoon()), level.bron());
    }

    Optional<Tekst> beroepsvereisten(int name) {
        return cell(Column.BEROEPSVEREISTEN, name);
    }

    Optional<Tekst> typering(int name) {
        return cell(Column.TYPERING, name);
    }

    private Optional<Tekst> cell(Column column, int name) {
        return Optional.ofNullable(cells.get(column)).map(own -> {
            List<Row> words = own.get(name);
            Tekst cell = CleanText.placed(words).tekst(0, CleanText.words(words).length());
            return new Tekst(words.size() > 1 ? cell.schoon().replace("-", "") : cell.schoon(), cell.bron());
        });
    }
}
