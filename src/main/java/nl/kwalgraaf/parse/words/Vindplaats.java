package nl.kwalgraaf.parse.words;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kwalgraaf.dossier.Tekst;

/** Finds where the keuzedelen are to be found, as a section that explains says. */
public final class Vindplaats {
    private static final Pattern KEUZEDELEN = Pattern.compile(Words.KEUZEDELEN.clean());
    private static final Pattern PLACE = Pattern.compile(Words.TO_BE_FOUND.clean() + "\\s(\\S+)");

    private Vindplaats() {}

    /** "De beschikbare keuzedelen … zijn te vinden op …", in one sentence. */
    public static Optional<Tekst> keuzedelen(List<Row> rows) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        String text = CleanText.words(rows);
        Matcher place = PLACE.matcher(text);
        boolean named = false;
        int from = 0;
        while (place.find()) {
            String before = text.substring(from, place.start());
            int sentence = before.lastIndexOf('.') + 1;
            named = named && sentence == 0
                    || KEUZEDELEN
                            .matcher(before)
                            .region(sentence, before.length())
                            .find();
            if (named && before.endsWith(" ")) {
                String address = RegelingParser.withoutStop(place.group(1));
                Tekst clause = CleanText.placed(rows).tekst(place.start(), place.start(1) + address.length());
                return Optional.of(new Tekst(address, clause.bron()));
            }
            from = place.end();
        }
        return Optional.empty();
    }
}
