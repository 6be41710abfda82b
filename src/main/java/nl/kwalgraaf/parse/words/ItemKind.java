package nl.kwalgraaf.parse.words;

import java.util.List;
import java.util.Locale;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.dossier.VakkennisOfVaardigheid;
import nl.kwalgraaf.finding.Finding;

/** The kind that the verb shows with which an item of vakkennis en vaardigheden begins. */
public final class ItemKind {
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
        return switch (firstWord(tekst).toLowerCase(Locale.ROOT)) {
            case "heeft", "bezit", "kent", "weet", "is", "begrijpt", "beschikt" ->
                VakkennisOfVaardigheid.Soort.VAKKENNIS;
            case "kan", "past", "beheerst" -> VakkennisOfVaardigheid.Soort.VAARDIGHEID;
            default -> VakkennisOfVaardigheid.Soort.ONBEKEND;
        };
    }

    private static String firstWord(String tekst) {
        int end = 0;
        while (end < tekst.length() && Character.isLetter(tekst.charAt(end))) {
            end++;
        }
        return tekst.substring(0, end);
    }
}
