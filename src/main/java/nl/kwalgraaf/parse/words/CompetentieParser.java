package nl.kwalgraaf.parse.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.kwalgraaf.dossier.Competentie;
import nl.kwalgraaf.dossier.Competentievermelding;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.text.Folding;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.text.Span;

/**
 * Reads the names behind "De onderliggende competenties zijn:".
 *
 * <p>A name is matched wherever one of the 25 stands, so that a forgotten comma or a name broken over lines does no
 * harm; what matches none of them is kept as text up to the next comma.
 */
public final class CompetentieParser {
    private record Name(String folded, Competentie competentie) {}

    /** Longest first, so that no name is taken for the beginning of another. */
    private static final List<Name> NAMES = Arrays.stream(Competentie.values())
            .map(competentie -> new Name(Folding.fold(competentie.naam()), competentie))
            .sorted(Comparator.comparingInt((Name naam) -> -naam.folded.length()))
            .toList();

    private static final FirstLetters FIRST_LETTERS =
            new FirstLetters(NAMES.stream().map(Name::folded).toList());

    private static final Pattern WHITE_SPACE = Pattern.compile("(?U)\\s+");

    private final SourceText source;
    private String folded = "";
    private final int[] offsets;
    private final List<Competentievermelding> vermeldingen = new ArrayList<>();

    private CompetentieParser(List<Row> rows) {
        source = rows.get(0).source();
        offsets = new int[rows.stream().mapToInt(row -> 2 * row.length() + 1).sum()];
        StringBuilder all = new StringBuilder(offsets.length);
        Row before = rows.get(0);
        for (Row printed : rows) {
            Row row = ItemList.isMarked(printed) ? printed.from(printed.start() + 1) : printed;
            fold(row, before, all);
            before = row;
        }
        folded = all.toString();
    }

    /** True when the row begins with the whole name of a competentie, or is the beginning of one that was wrapped. */
    public static boolean names(Row row) {
        if (!FIRST_LETTERS.mayBegin(row, 0)) {
            return false;
        }
        CompetentieParser parser = new CompetentieParser(List.of(row));
        Optional<Name> whole = parser.nameAt(0);
        if (whole.isPresent()) {
            int end = whole.get().folded.length();
            return end == parser.folded.length() || isSeparator(parser.folded.charAt(end)) && !parser.isWord(end + 1);
        }
        return parser.folded.indexOf(' ') > 0 && NAMES.stream().anyMatch(naam -> naam.folded.startsWith(parser.folded));
    }

    private boolean isWord(int at) {
        return at < folded.length()
                && folded.charAt(at - 1) == ' '
                && !folded.startsWith("en ", at)
                && nameAt(at).isEmpty();
    }

    public static List<Competentievermelding> parse(List<Row> rows, List<Finding> findings) {
        if (rows.isEmpty()) {
            return List.of();
        }
        CompetentieParser parser = new CompetentieParser(rows);
        parser.read();
        parser.report(findings);
        return List.copyOf(parser.vermeldingen);
    }

    /** Folds as {@link Folding#fold} does, but remembers where each character came from. */
    private void fold(Row row, Row before, StringBuilder all) {
        if (!all.isEmpty() && before.last() != '\u00ad') {
            put(all, ' ', before.end());
        }
        for (int at = row.start(); at < row.end(); at++) {
            char c = source.content().charAt(at);
            String one = c < 0x80 && c != '"' && c != '\'' && c != '`' && c > ' '
                    ? null
                    : Folding.isSpace(c) ? " " : Folding.fold(String.valueOf(c));
            if (one == null) {
                put(all, Character.toLowerCase(c), at);
            } else if (!one.isEmpty() && !(one.equals(" ") && endsInSpace(all))) {
                put(all, one.charAt(0), at);
            }
        }
    }

    private static boolean endsInSpace(StringBuilder all) {
        return !all.isEmpty() && all.charAt(all.length() - 1) == ' ';
    }

    private void put(StringBuilder all, char c, int offset) {
        offsets[all.length()] = offset;
        all.append(c);
    }

    private void read() {
        int at = 0;
        while (at < folded.length()) {
            if (isSeparator(folded.charAt(at))) {
                at++;
                continue;
            }
            Optional<Name> naam = nameAt(at);
            if (naam.isEmpty() && !vermeldingen.isEmpty() && folded.startsWith("en ", at)) {
                at += 3;
                continue;
            }
            int end = naam.map(found -> found.folded.length()).orElse(0) + at;
            if (naam.isEmpty()) {
                end = unknownEnd(at);
            }
            vermeldingen.add(new Competentievermelding(tekst(at, end), naam.map(Name::competentie)));
            at = end;
        }
    }

    private Optional<Name> nameAt(int at) {
        for (Name naam : NAMES) {
            int end = at + naam.folded.length();
            boolean here = folded.startsWith(naam.folded, at);
            if (here && (end == folded.length() || !Character.isLetterOrDigit(folded.charAt(end)))) {
                return Optional.of(naam);
            }
        }
        return Optional.empty();
    }

    /** An unknown name runs to the next comma, or to the next name that is known. */
    private int unknownEnd(int from) {
        int at = from;
        while (at < folded.length() && ",;\u2022".indexOf(folded.charAt(at)) < 0) {
            at++;
            boolean wordStart = at < folded.length() && folded.charAt(at - 1) == ' ';
            if (wordStart && nameAt(at).isPresent()) {
                break;
            }
        }
        int end = at;
        while (end > from + 1 && isSeparator(folded.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isSeparator(char c) {
        return c == ' ' || c == ',' || c == ';' || c == '.' || c == '\u2022' || c == ':';
    }

    private Tekst tekst(int from, int end) {
        int start = offsets[from];
        int last = offsets[end - 1] + 1;
        // A name may begin or end in a quote, which folding dropped.
        while (last < source.length() && isQuote(source.content().charAt(last))) {
            last++;
        }
        while (start > 0 && isQuote(source.content().charAt(start - 1))) {
            start--;
        }
        StringBuilder clean = new StringBuilder(last - start);
        clean.append(source.content(), start, offsets[from]);
        for (int at = from; at < end; at++) {
            int next = at + 1 < end ? offsets[at + 1] : last;
            if (next == offsets[at] + 1) {
                clean.append(source.content().charAt(offsets[at]));
                continue;
            }
            String printed = source.content().substring(offsets[at], next);
            // Quotes that folding dropped belong to the name; page furniture between two rows does not.
            int rowEnd = printed.indexOf('\n');
            clean.append(rowEnd < 0 ? printed : printed.substring(0, rowEnd));
            if (rowEnd >= 0 && folded.charAt(at) == ' ') {
                clean.append(' ').append(printed, printed.lastIndexOf('\n') + 1, printed.length());
            }
        }
        String words = WHITE_SPACE
                .matcher(clean.toString().replace("\u00ad", ""))
                .replaceAll(" ")
                .strip();
        return new Tekst(words, new Span(source, start, last));
    }

    private static boolean isQuote(char c) {
        return c != ' '
                && !Folding.isSpace(c)
                && Folding.fold(String.valueOf(c)).isEmpty()
                && ".,;:".indexOf(c) < 0;
    }

    private void report(List<Finding> findings) {
        Set<Competentie> seen = EnumSet.noneOf(Competentie.class);
        for (Competentievermelding vermelding : vermeldingen) {
            if (vermelding.competentie().isEmpty()) {
                findings.add(Finding.of(
                        ParseCode.UNKNOWN_COMPETENTIE,
                        vermelding.tekst().bron(),
                        "\"" + vermelding.tekst().schoon() + "\" is none of the 25 competenties of the national model.",
                        "Correct the name; until then it is kept as text."));
            } else if (!seen.add(vermelding.competentie().get())) {
                findings.add(Finding.of(
                        ParseCode.REPEATED_COMPETENTIE,
                        vermelding.tekst().bron(),
                        "\"" + vermelding.tekst().schoon() + "\" is named twice in one list."));
            }
        }
    }
}
