package nl.kwalgraaf.parse.words;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.dossier.VakkennisOfVaardigheid;
import nl.kwalgraaf.finding.Finding;

/** The kind that the verb shows with which an item of vakkennis en vaardigheden begins. */
public final class ItemKind {
    private static final Set<String> VAKKENNIS = Words.VAKKENNIS_VERB.set();
    private static final Set<String> VAARDIGHEID = Words.VAARDIGHEID_VERB.set();

    private ItemKind() {}

    public static VakkennisOfVaardigheid of(Tekst tekst, List<Finding> findings) {
        VakkennisOfVaardigheid.Soort soort = soort(tekst.schoon());
        if (soort == VakkennisOfVaardigheid.Soort.ONBEKEND) {
            findings.add(Finding.of(
                    ParseCode.UNKNOWN_KIND_OF_ITEM,
                    tekst.bron(),
                    "An item that begins with \"" + firstWord(tekst.schoon())
                            + "\" is neither vakkennis (\"Heeft …\", \"Bezit …\") nor a vaardigheid (\"Kan …\").",
                    "It is kept as VakkennisOfVaardigheid."));
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

    private static String firstWord(String tekst) {
        int end = 0;
        while (end < tekst.length() && Character.isLetter(tekst.charAt(end))) {
            end++;
        }
        return tekst.substring(0, end);
    }
}
