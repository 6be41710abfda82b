package nl.kwalgraaf.parse.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.kwalgraaf.dossier.Competentie;
import nl.kwalgraaf.dossier.Competentievermelding;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.text.Folding;

/**
 * Reads the names behind "De onderliggende competenties zijn:".
 *
 * <p>A name is matched wherever one of the 25 stands, so that a forgotten comma or a name broken over lines does no
 * harm; what matches none of them is kept as text up to the next comma.
 */
public final class CompetentieParser {
    private record Name(String folded, Competentie competentie) {
        /** Its letter, in lower case. */
        String letter() {
            return competentie.name().toLowerCase(Locale.ROOT);
        }
    }

    /** None is the beginning of another. */
    private static final Name[] NAMES = Arrays.stream(Competentie.values())
            .map(competentie -> new Name(Folding.fold(competentie.naam()), competentie))
            .toArray(Name[]::new);

    private static final Name[][] BY_LETTER = IntStream.rangeClosed('a', 'z')
            .mapToObj(letter -> Arrays.stream(NAMES)
                    .filter(naam -> naam.folded.charAt(0) == letter)
                    .toArray(Name[]::new))
            .toArray(Name[][]::new);

    private static final List<String> AND =
            Words.AND.list().stream().map(word -> word + ' ').toList();

    /** "M. ", "(M) ", "M - " before a name: the letter that the model gives it. */
    private static final Pattern LETTER = Pattern.compile("\\(?([a-y])(?:[.:)]+ ?| - | )");

    private static final char NOTHING = 0;

    /** Folding drops these where they close a name; here they part names. */
    private static final String SIGNS = ".,;: ";

    private final PlacedText words;
    private final String folded;

    /** Of each folded character, the index in the words of the one it was. */
    private final int[] indexes;

    private final List<Competentievermelding> vermeldingen = new ArrayList<>();

    private CompetentieParser(List<Row> rows) {
        words = CleanText.placed(rows.stream()
                .map(row -> ItemList.isMarked(row) ? row.from(row.start() + 1) : row)
                .toList());
        indexes = new int[words.length()];
        StringBuilder all = new StringBuilder(words.length());
        for (int at = 0; at < words.length(); at++) {
            char c = folded(words.charAt(at));
            if (c != NOTHING) {
                indexes[all.length()] = at;
                all.append(c);
            }
        }
        folded = all.toString();
    }

    private static char folded(char c) {
        if (isLetter(c)) {
            return c;
        }
        if (c < 128 && Character.isLetter(c) || SIGNS.indexOf(c) >= 0) {
            return Character.toLowerCase(c);
        }
        String one = Folding.fold(String.valueOf(c));
        return one.isEmpty() ? NOTHING : one.charAt(0);
    }

    /** True when the row begins with the whole name of a competentie, or is the beginning of one that was wrapped. */
    public static boolean names(Row row) {
        CompetentieParser parser = new CompetentieParser(List.of(row));
        int start = parser.pastLetter(0);
        Optional<Name> whole = parser.nameAt(start);
        if (whole.isPresent()) {
            int end = start + whole.get().folded.length();
            return end == parser.folded.length() || isSeparator(parser.folded.charAt(end)) && !parser.isWord(end + 1);
        }
        return parser.folded.indexOf(' ') > 0
                && Arrays.stream(NAMES).anyMatch(naam -> naam.folded.startsWith(parser.folded));
    }

    private boolean isWord(int at) {
        return at < folded.length()
                && folded.charAt(at - 1) == ' '
                && folded.charAt(at) != '('
                && pastAnd(at) == at
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

    private void read() {
        int at = 0;
        while (at < folded.length()) {
            if (isSeparator(folded.charAt(at))) {
                at++;
                continue;
            }
            at = pastLetter(at);
            Optional<Name> naam = nameAt(at);
            if (naam.isEmpty() && !vermeldingen.isEmpty() && pastAnd(at) > at) {
                at = pastAnd(at);
                continue;
            }
            int end = naam.map(found -> found.folded.length()).orElse(0) + at;
            if (naam.isEmpty()) {
                end = unknownEnd(at);
            }
            vermeldingen.add(new Competentievermelding(tekst(at, end), naam.map(Name::competentie)));
            boolean lettered = naam.isPresent()
                    && folded.startsWith(" (", end)
                    && folded.startsWith(naam.get().letter() + ")", end + 2);
            at = lettered ? end + " (m)".length() : end;
        }
    }

    /** Where the name stands behind its letter; the same place where none does. */
    private int pastLetter(int at) {
        if (at + 1 >= folded.length() || folded.charAt(at) != '(' && isLetter(folded.charAt(at + 1))) {
            return at;
        }
        Matcher letter = LETTER.matcher(folded).region(at, folded.length());
        return letter.lookingAt()
                        && nameAt(letter.end())
                                .filter(naam -> naam.letter().equals(letter.group(1)))
                                .isPresent()
                ? letter.end()
                : at;
    }

    /** Behind the word that joins two names, and its space; the same place where none stands there. */
    private int pastAnd(int at) {
        return AND.stream()
                .filter(word -> folded.startsWith(word, at))
                .mapToInt(word -> at + word.length())
                .findFirst()
                .orElse(at);
    }

    private Optional<Name> nameAt(int at) {
        if (at == folded.length() || !isLetter(folded.charAt(at))) {
            return Optional.empty();
        }
        for (Name naam : BY_LETTER[folded.charAt(at) - 'a']) {
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
            if (folded.charAt(at - 1) == ' ' && nameAt(at).isPresent()) {
                break;
            }
        }
        int end = at;
        while (isSeparator(folded.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isSeparator(char c) {
        return c == ' ' || c == ',' || c == ';' || c == '.' || c == '\u2022' || c == ':';
    }

    /** A name may begin or end in a quote, which folding dropped. */
    private Tekst tekst(int from, int end) {
        int start = indexes[from];
        int last = indexes[end - 1] + 1;
        while (last < words.length() && folded(words.charAt(last)) == NOTHING) {
            last++;
        }
        while (start > 0 && folded(words.charAt(start - 1)) == NOTHING) {
            start--;
        }
        return words.tekst(start, last);
    }

    private void report(List<Finding> findings) {
        Set<Competentie> seen = EnumSet.noneOf(Competentie.class);
        for (Competentievermelding vermelding : vermeldingen) {
            if (vermelding.competentie().isEmpty()) {
                findings.add(ParseCode.UNKNOWN_COMPETENTIE.at(
                        vermelding.tekst().bron(), vermelding.tekst().schoon()));
            } else if (!seen.add(vermelding.competentie().get())) {
                findings.add(ParseCode.REPEATED_COMPETENTIE.at(
                        vermelding.tekst().bron(), vermelding.tekst().schoon()));
            }
        }
    }
}
