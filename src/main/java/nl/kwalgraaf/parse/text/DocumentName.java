package nl.kwalgraaf.parse.text;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kwalgraaf.parse.words.Row;
import nl.kwalgraaf.parse.words.Words;
import nl.kwalgraaf.text.Folding;

/**
 * The name of the document as its cover says it, by which the heads of its pages are known: below "Kwalificatiedossier
 * mbo", behind "Kwalificatiedossier:", or on the first line, which is then the head of the first page.
 *
 * @param names folded, without what they say of the kind of document
 */
record DocumentName(Set<String> names) {
    /** A cover has no more rows. */
    private static final int LONGEST_COVER = 40;

    private static final int LONGEST = 100;

    private static final String KIND =
            Words.DOCUMENT_KIND.list().stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    private static final Pattern KIND_BEFORE = Pattern.compile("^(?:" + KIND + "(?:[ :|\u2013-]+|$))+");
    private static final Pattern KIND_BEHIND = Pattern.compile("(?:[ :|\u2013-]+" + KIND + ")+$");
    private static final Pattern CREBO = Pattern.compile("[ ,(]*\\b" + Words.CREBO.clean() + ".*$");

    /** @param rows the document from its first row on */
    static DocumentName of(List<ReadRow> rows) {
        int end = 0;
        while (end < rows.size() && end < LONGEST_COVER && !rows.get(end).isStructure()) {
            end++;
        }
        List<Row> cover = ReadRow.rows(rows.subList(0, end));
        Set<String> names = new HashSet<>();
        for (int at = 0; at < end; at++) {
            String words = folded(cover.get(at));
            String name = withoutKind(words);
            if (name.isEmpty() && !words.isEmpty()) {
                names.add(below(cover, at + 1));
            } else if (at == 0 || name.length() < words.length()) {
                names.add(CREBO.matcher(name).replaceFirst(""));
            }
        }
        names.removeIf(name -> name.isEmpty() || !Character.isLetter(name.charAt(0)));
        return new DocumentName(Set.copyOf(names));
    }

    /** The name below what the document is, up to the next gap. */
    private static String below(List<Row> cover, int from) {
        StringBuilder name = new StringBuilder();
        for (int at = from; at < cover.size() && at < from + SaidName.MOST_ROWS_OF_HEAD; at++) {
            Row row = cover.get(at);
            if (at > from && row.gap() || CoverLabel.at(row).isPresent()) {
                break;
            }
            name.append(' ').append(folded(row));
        }
        return withoutKind(name.toString().strip());
    }

    private static String folded(Row row) {
        return row.length() > LONGEST ? "" : Folding.fold(row.text());
    }

    private static String withoutKind(String words) {
        if (Words.DOCUMENT_KIND.list().stream().noneMatch(kind -> words.startsWith(kind) || words.endsWith(kind))) {
            return words;
        }
        String name = KIND_BEFORE.matcher(words).replaceFirst("");
        return KIND_BEHIND.matcher(name).replaceFirst("");
    }

    /** How many rows from this one on say the name, with or without the kind of document, and nothing else; 0 for none. */
    int rowsAt(List<ReadRow> rows, int index) {
        Row first = rows.get(index).row();
        if (!SaidName.mayBegin(names, first) && !SaidName.mayBegin(Words.DOCUMENT_KIND.list(), first)) {
            return 0;
        }
        return SaidName.of(
                        names,
                        words -> withoutKind(Folding.fold(words)),
                        next -> Optional.of(index + next)
                                .filter(at -> at < rows.size())
                                .map(at -> rows.get(at).row())
                                .filter(row -> row.length() <= LONGEST)
                                .map(Row::text),
                        SaidName.MOST_ROWS_OF_HEAD)
                .whole();
    }
}
