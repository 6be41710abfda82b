package nl.kwalgraaf.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kwalgraaf.dossier.Deel;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.dossier.Rubriek;
import nl.kwalgraaf.text.SourceText;
import org.junit.jupiter.api.Test;

/** What stands at the edge of pages by chance is no head or foot of them. */
final class PageEdgesTest {
    @Test
    void a_label_at_the_height_of_a_head_is_a_label() {
        SourceText text = SourceText.of(
                        "x.pdf",
                        "Bakker mbo\nB1-K1: Bakt brood\nComplexiteit\nEenvoudig.\nB1-K1-W1: Kneedt\n"
                                + "Bakker mbo\nOmschrijving\nDe bakker kneedt.\n",
                        line -> line < 6 ? 1 : 2)
                .withEdges(List.of(1, 6, 7)::contains);
        Kwalificatiedossier dossier = DossierParser.parse(text).value().orElseThrow();
        Deel deel = dossier.delen().get(0);
        assertThat(deel.kerntaken().get(0).werkprocessen().get(0).inhoud().rubrieken())
                .containsOnlyKeys(Rubriek.OMSCHRIJVING);
    }
}
