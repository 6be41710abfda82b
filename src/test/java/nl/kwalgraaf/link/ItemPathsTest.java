package nl.kwalgraaf.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kwalgraaf.dossier.Bestand;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.dossier.Uitgave;
import nl.kwalgraaf.map.DossierMapper;
import nl.kwalgraaf.map.Iris;
import nl.kwalgraaf.parse.DossierParser;
import nl.kwalgraaf.text.SourceText;
import org.junit.jupiter.api.Test;

/** A candidate link begins at a thing that the graph has, whatever the thing hangs from. */
class ItemPathsTest {
    private static final Iris IRIS = new Iris("https://w3id.org/kwalgraaf/");

    @Test
    void every_item_of_the_shipped_dossiers_is_a_thing_of_the_graph() {
        for (String key : ShippedDossiers.KEYS) {
            assertThat(things(ShippedDossiers.dossier(key), key)).containsAll(items(ShippedDossiers.dossier(key), key));
        }
    }

    @Test
    void an_item_of_an_aanvulling_is_found_by_the_level_or_the_name_that_the_aanvulling_goes_by() {
        Kwalificatiedossier dossier =
                DossierParser.parse(SourceText.of("keuzedeel.txt", """
                        D1-K1: Bakt

                        Complexiteit

                        De bakker volgt recepten.

                        Vakkennis en vaardigheden

                        § kan rekenen

                        Voor niveau 4 geldt aanvullend:
                        § kan leidinggeven

                        Voor Banketbakker geldt aanvullend:
                        § kan garneren
                        """)).value().orElseThrow();

        assertThat(items(dossier, "keuzedeel"))
                .contains(
                        "https://w3id.org/kwalgraaf/id/keuzedeel/D1-K1/aanvulling/niveau-4/vakkennis/1",
                        "https://w3id.org/kwalgraaf/id/keuzedeel/D1-K1/aanvulling/banketbakker/vakkennis/1");
        assertThat(things(dossier, "keuzedeel")).containsAll(items(dossier, "keuzedeel"));
    }

    private static List<String> items(Kwalificatiedossier dossier, String key) {
        return DossierItems.of(dossier, "id/" + key).stream()
                .map(item -> IRIS.base() + item.path())
                .toList();
    }

    private static Set<String> things(Kwalificatiedossier dossier, String key) {
        Set<String> things = new HashSet<>();
        DossierMapper.map(
                dossier,
                new Uitgave(key, Bestand.of(dossier.bron())),
                IRIS,
                triple -> things.add(triple.getSubject().toString()));
        return things;
    }
}
