package nl.kwalgraaf.link;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words in which qualification documents phrase every item, and which say nothing of its subject: "Heeft
 * specialistische kennis van …", "Kan … toepassen", "(onderdelen van)", "levert een bijdrage aan".
 *
 * <p>The ministerial model for kwalificatiedossiers (BWBR0036147) sets these turns of phrase; they hold for any trade.
 */
final class Phrasing {
    private static final Set<String> STEMS = DutchTerms.learn(List.of())
            .of("heeft bezit brede specialistische diepgaande gedegen basale enige algemene actuele gangbare geldende "
                    + "relevante verschillende diverse belangrijkste bestaande specifieke bijbehorende mogelijke "
                    + "eenvoudige complexe eigen voornamelijk veelgebruikte veel voorkomende gebruikte "
                    + "kennis inzicht vaardigheid vaardigheden techniek technieken toepassen toepassing toepassingen "
                    + "werken werking gebruik gebruiken middels behulp betrekking gebied onderdeel onderdelen "
                    + "deel bijdrage leveren levert verzorgen basis generiek beginnend beroepsbeoefenaar")
            .stream()
            .map(Term::stem)
            .collect(Collectors.toUnmodifiableSet());

    private Phrasing() {}

    static boolean contains(String stem) {
        return STEMS.contains(stem);
    }
}
