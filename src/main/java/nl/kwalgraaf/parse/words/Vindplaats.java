package nl.kwalgraaf.parse.words;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kwalgraaf.dossier.Tekst;

/** Finds where the keuzedelen are to be found, as a section that explains says. */
public final class Vindplaats {
    /** What a sentence on keuzedelen is made of: its end, the word, and the place at which they are to be found. */
    private static final Pattern KEUZEDELEN =
            Pattern.compile("(\\.)|(" + Words.KEUZEDELEN.clean() + ")|\\s(" + Words.TO_BE_FOUND.clean() + "\\s(\\S+))");

    private Vindplaats() {}

    /** "De beschikbare keuzedelen … zijn te vinden op …" */
    public static Optional<Tekst> keuzedelen(List<Row> rows) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Tekst all = CleanText.line(rows);
        Matcher found = KEUZEDELEN.matcher(all.schoon());
        boolean named = false;
        while (found.find()) {
            if (named && found.start(3) >= 0) {
                String address = RegelingParser.withoutStop(found.group(4));
                Tekst clause = CleanText.placed(rows).tekst(found.start(3), found.start(4) + address.length());
                return Optional.of(new Tekst(address, clause.bron()));
            }
            named = found.start(2) >= 0 || named && found.start(1) < 0;
        }
        return Optional.empty();
    }
}
