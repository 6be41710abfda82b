package nl.kwalgraaf.parse.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.kwalgraaf.dossier.Dekking;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.finding.Outcome;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sound file in which elements are left out, doubled, renamed, or have lost their attributes: always readable. */
class XmlMutationTest {
    private static final int CHANGES = 6;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void nothing_is_lost_and_nothing_throws(int tens) {
        for (int seed = 20 * tens; seed < 20 * (tens + 1); seed++) {
            String xml = mutated(new Random(seed));
            for (Outcome<Kwalificatiedossier> outcome : XmlDossierParser.parse(SourceText.of("x.xml", xml))) {
                outcome.value().ifPresent(dossier -> assertAccounted(dossier));
                assertThat(outcome.value().isPresent() || !outcome.findings().isEmpty())
                        .as("seed of %s", xml.hashCode())
                        .isTrue();
            }
        }
    }

    private static void assertAccounted(Kwalificatiedossier dossier) {
        Dekking dekking = dossier.dekking();
        int left = 0;
        int end = 0;
        for (Span span : dekking.onverklaard()) {
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            end = span.end();
            left += (int) span.verbatim()
                    .chars()
                    .filter(c -> !Character.isWhitespace(c))
                    .count();
        }
        int all = dekking.vertegenwoordigd() + dekking.structuur() + dekking.opmaak() + left;
        int size = (int) dossier.bron()
                .content()
                .chars()
                .filter(c -> !Character.isWhitespace(c))
                .count();
        assertThat(all).isLessThanOrEqualTo(size);
    }

    private static String mutated(Random random) {
        String xml = XmlSamples.bijenhouderij("xml");
        for (int at = 0; at < CHANGES; at++) {
            List<XmlElement> elements = new ArrayList<>();
            collect(XmlTree.of(SourceText.of("x.xml", xml)).root(), elements);
            if (elements.isEmpty()) {
                return xml;
            }
            xml = changed(xml, elements.get(random.nextInt(elements.size())), random);
        }
        return xml;
    }

    private static void collect(XmlElement element, List<XmlElement> elements) {
        element.children().forEach(child -> {
            elements.add(child);
            collect(child, elements);
        });
    }

    private static String changed(String xml, XmlElement element, Random random) {
        String whole = element.span().verbatim();
        String tag = element.tag().verbatim();
        String changed = switch (random.nextInt(5)) {
            case 0 -> "";
            case 1 -> whole + whole;
            case 2 -> whole.replace("<" + element.name(), "<vreemd").replace("</" + element.name(), "</vreemd");
            case 3 -> whole.replace(tag, "<" + element.name() + (tag.endsWith("/>") ? "/>" : ">"));
            default -> tag.endsWith("/>") ? tag : tag + "los <b>woord</b> &amp; meer" + whole.substring(tag.length());
        };
        return xml.substring(0, element.start()) + changed + xml.substring(element.end());
    }

    @Test
    void a_text_whose_section_lost_its_title_stays_unclassified() {
        String xml = XmlSamples.bijenhouderij("xml");
        String without =
                xml.replace("<arbeidsmarktinformatie titel=\"Arbeidsmarktinformatie\"", "<arbeidsmarktinformatie");

        assertThat(without).isNotEqualTo(xml);
        assertThat(XmlSamples.dossier(without).dekking().onverklaard()).isNotEmpty();
    }

    @Test
    void a_level_whose_skill_lost_its_title_stays_unclassified() {
        String xml = XmlSamples.bijenhouderij("xml");
        String without =
                xml.replace("<taalvaardigheid titel=\"Luisteren\" niveau=\"B1\"", "<taalvaardigheid niveau=\"B1\"");

        assertThat(without).isNotEqualTo(xml);
        assertThat(XmlSamples.dossier(without).dekking().onverklaard())
                .extracting(Span::verbatim)
                .contains("B1");
    }
}
