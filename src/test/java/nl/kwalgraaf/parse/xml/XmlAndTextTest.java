package nl.kwalgraaf.parse.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.parse.DossierParser;
import nl.kwalgraaf.text.SourceText;
import org.junit.jupiter.api.Test;

class XmlAndTextTest {

    @Test
    void the_same_dossier_says_the_same_in_xml_and_in_print() {
        Kwalificatiedossier xml = XmlSamples.dossier(XmlSamples.bijenhouderij("xml"));
        Kwalificatiedossier print = DossierParser.parse(
                        SourceText.of("bijenhouderij.txt", XmlSamples.bijenhouderij("txt")))
                .value()
                .orElseThrow();

        assertThat(Uitspraken.of(xml).stream().filter(XmlAndTextTest::printed).toList())
                .containsExactlyElementsOf(Uitspraken.of(print).stream()
                        .filter(XmlAndTextTest::inXml)
                        .toList());
    }

    /** The publisher prints neither in the text of a dossier. */
    private static boolean printed(String uitspraak) {
        return List.of("BEROEPSGROEP", "STUDIELAST").stream().noneMatch(uitspraak::contains);
    }

    /** The publisher puts this line above every list of vakkennis when it prints; the XML does not have it. */
    private static boolean inXml(String uitspraak) {
        return !uitspraak.endsWith("AANHEF: De beginnend beroepsbeoefenaar:");
    }
}
