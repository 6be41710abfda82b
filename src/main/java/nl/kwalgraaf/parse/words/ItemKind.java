package nl.kwalgraaf.parse.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.dossier.VakkennisOfVaardigheid;
import nl.kwalgraaf.finding.Finding;

/** The kind that the verb shows with which an item of vakkennis en vaardigheden begins. */
public final class ItemKind {
    private static final Set<String> VAKKENNIS = Words.VAKKENNIS_VERB.set();
    private static final Set<String> VAARDIGHEID = Words.VAARDIGHEID_VERB.set();

    /** A few words may qualify it. */
    private static final Pattern KNOWLEDGE = Pattern.compile(
            "(?:[\\p{L}-]+,? ){0,5}\\p{L}*(?i:" + Words.KNOWLEDGE.clean() + ") " + Words.ABOUT.clean() + "\\b");

    private ItemKind() {}

    /** @param lead the lead line above the item, whose verb is that of each item without one: "De bakker heeft:" */
    public static VakkennisOfVaardigheid of(Tekst tekst, Optional<Row> lead, List<Finding> findings) {
        VakkennisOfVaardigheid.Soort soort = soort(tekst.schoon());
        if (soort == VakkennisOfVaardigheid.Soort.ONBEKEND) {
            String above = lead.map(Row::plain).orElse("");
            soort = Stream.of(soort(lastWord(above)), ofKnowledge(above), ofKnowledge(tekst.schoon()))
                    .filter(shown -> shown != VakkennisOfVaardigheid.Soort.ONBEKEND)
                    .findFirst()
                    .orElse(VakkennisOfVaardigheid.Soort.ONBEKEND);
        }
        if (soort == VakkennisOfVaardigheid.Soort.ONBEKEND) {
            findings.add(ParseCode.UNKNOWN_KIND_OF_ITEM.at(tekst.bron(), firstWord(tekst.schoon())));
        }
        return new VakkennisOfVaardigheid(soort, tekst);
    }

    /** The kind that the verb shows with which an item of vakkennis en vaardigheden begins. */
    public static VakkennisOfVaardigheid.Soort soort(String tekst) {
        String verb = firstWord(tekst).toLowerCase(Locale.ROOT);
        if (VAKKENNIS.contains(verb)) {
            return VakkennisOfVaardigheid.Soort.VAKKENNIS;
        }
        return VAARDIGHEID.contains(verb)
                ? VakkennisOfVaardigheid.Soort.VAARDIGHEID
                : VakkennisOfVaardigheid.Soort.ONBEKEND;
    }

    /** Whether the row begins with what may be the verb of an item of gedrag: "knipt", "is". */
    public static boolean isVerb(Row row) {
        String word = firstWord(row.text());
        return word.endsWith("t") && !FunctionWords.isOne(word) || shows(row);
    }

    /** Whether the row begins with the verb of an item of vakkennis en vaardigheden. */
    public static boolean shows(Row row) {
        return soort(row.text()) != VakkennisOfVaardigheid.Soort.ONBEKEND;
    }

    /** "Kan" or "De bakker heeft:" above items that go on with it. */
    static boolean leads(Row row) {
        boolean mayLead = row.last() == ':' || Wrapping.firstWord(row) == row.length();
        return mayLead && soort(lastWord(row.text())) != VakkennisOfVaardigheid.Soort.ONBEKEND;
    }

    /** "Basiskennis van deeg", "brede en specialistische kennis van gist": knowledge, and no verb. */
    private static VakkennisOfVaardigheid.Soort ofKnowledge(String tekst) {
        return KNOWLEDGE.matcher(tekst).lookingAt()
                ? VakkennisOfVaardigheid.Soort.VAKKENNIS
                : VakkennisOfVaardigheid.Soort.ONBEKEND;
    }

    private static String lastWord(String tekst) {
        int end = tekst.length();
        while (end > 0 && !Character.isLetter(tekst.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(tekst.charAt(start - 1))) {
            start--;
        }
        return tekst.substring(start, end);
    }

    private static String firstWord(String tekst) {
        int end = 0;
        while (end < tekst.length() && Character.isLetter(tekst.charAt(end))) {
            end++;
        }
        return tekst.substring(0, end);
    }
}
