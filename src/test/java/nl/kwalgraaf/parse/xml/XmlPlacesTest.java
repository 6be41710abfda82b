package nl.kwalgraaf.parse.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.finding.Outcome;
import nl.kwalgraaf.parse.words.PlacedText;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.text.Span;
import org.junit.jupiter.api.Test;

class XmlPlacesTest {

    private static Tekst firstGedrag(Kwalificatiedossier dossier) {
        return dossier.delen()
                .get(0)
                .kerntaken()
                .get(0)
                .werkprocessen()
                .get(0)
                .inhoud()
                .gedrag()
                .get(0)
                .tekst();
    }

    @Test
    void an_item_stands_where_its_words_stand() {
        Span bron =
                firstGedrag(XmlSamples.dossier(XmlSamples.bijenhouderij("xml"))).bron();

        assertThat(bron.verbatim()).isEqualTo("werkt rustig en\n  zonder haast;");
        assertThat(bron.firstLine()).isEqualTo(92);
        assertThat(bron.lastLine()).isEqualTo(93);
        assertThat(bron.path())
                .contains("/sbb/dossiers/dossier[@nr='900']/basis/basistaken/basiskerntaken/kerntaak[@nr='51']"
                        + "/basiswerkprocessen/werkproces[@nr='61']/werkprocesgedrag");
    }

    /** The rules for printed text read a text of their own: what they say has to come back to the XML. */
    @Test
    void every_place_is_one_of_the_file() throws Exception {
        assertPlacesInFile(XmlSamples.bijenhouderij("xml"));
    }

    @Test
    void every_place_of_a_real_dossier_is_one_of_the_file() throws Exception {
        assertPlacesInFile(Files.readString(SociaalWerk.file()));
    }

    @Test
    void a_level_stands_in_its_clause() {
        assertThat(XmlSamples.dossier(XmlSamples.bijenhouderij("xml")).delen().get(0).generiekeOnderdelen().stream()
                        .flatMap(onderdeel -> onderdeel.niveauEisen().stream())
                        .flatMap(eis -> eis.mboNiveau().stream())
                        .map(niveau -> niveau.bron().inDocument().firstLine()))
                .contains(134, 135);
    }

    private static void assertPlacesInFile(String xml) throws ReflectiveOperationException {
        Outcome<Kwalificatiedossier> outcome = XmlSamples.parse(xml);
        Kwalificatiedossier dossier = outcome.value().orElseThrow();
        List<Span> places = new ArrayList<>();
        collect(dossier, places);
        for (Finding finding : outcome.findings()) {
            places.add(finding.where());
        }
        assertThat(places)
                .hasSizeGreaterThan(100)
                .allSatisfy(place -> assertThat(place.source().content()).isSameAs(xml));
    }

    /** All spans that records, lists, maps and optionals below a value hold. */
    private static void collect(Object value, List<Span> places) throws ReflectiveOperationException {
        if (value instanceof Span span) {
            places.add(span.inDocument());
        } else if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                collect(optional.get(), places);
            }
        } else if (value instanceof Map<?, ?> map) {
            collect(map.values(), places);
        } else if (value instanceof Iterable<?> items) {
            for (Object item : items) {
                collect(item, places);
            }
        } else if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                collect(component.getAccessor().invoke(value), places);
            }
        }
    }

    @Test
    void a_title_stands_in_its_attribute() {
        Kwalificatiedossier dossier = XmlSamples.dossier(XmlSamples.bijenhouderij("xml"));
        Span bron =
                dossier.delen().get(0).kerntaken().get(0).titel().orElseThrow().bron();

        assertThat(bron.verbatim()).isEqualTo("Verzorgt bijenvolken");
        assertThat(bron.path().orElseThrow()).endsWith("/kerntaak[@nr='51']/@titel");
    }

    @Test
    void siblings_without_a_number_are_told_by_their_place() {
        Kwalificatiedossier dossier = XmlSamples.dossier(XmlSamples.bijenhouderij("xml"));
        Span bron = dossier.delen()
                .get(0)
                .kerntaken()
                .get(0)
                .aanvullingen()
                .get(0)
                .inhoud()
                .rubrieken()
                .get(nl.kwalgraaf.dossier.Rubriek.VERANTWOORDELIJKHEID)
                .bron();

        assertThat(bron.path().orElseThrow())
                .endsWith("/verantwoordelijkheidperprofiel/aanvullend[2]/verantwoordelijkheid");
    }

    @Test
    void line_ends_and_byte_order_mark_shift_places_and_change_nothing_else() {
        String unix = XmlSamples.bijenhouderij("xml");
        List<String> said = Uitspraken.of(XmlSamples.dossier(unix));
        List<UnaryOperator<String>> variants =
                List.of(xml -> xml.replace("\n", "\r\n"), xml -> xml.replace('\n', '\r'), xml -> "\ufeff" + xml);

        for (UnaryOperator<String> variant : variants) {
            Kwalificatiedossier dossier = XmlSamples.dossier(variant.apply(unix));
            assertThat(Uitspraken.of(dossier)).isEqualTo(said);
            assertThat(firstGedrag(dossier).bron().verbatim().replaceAll("\\s+", " "))
                    .isEqualTo("werkt rustig en zonder haast;");
            assertThat(firstGedrag(dossier).bron().firstLine()).isEqualTo(92);
        }
    }

    @Test
    void a_reference_is_as_wide_as_it_is_written() {
        Kwalificatiedossier dossier = XmlSamples.dossier(
                XmlSamples.aroundKerntaak("<complexiteit>Caf&#233; &amp; &#x1F41D; bar.</complexiteit>"));
        Tekst tekst = dossier.delen()
                .get(0)
                .kerntaken()
                .get(0)
                .inhoud()
                .rubrieken()
                .get(nl.kwalgraaf.dossier.Rubriek.COMPLEXITEIT);

        assertThat(tekst.schoon()).isEqualTo("Café & \ud83d\udc1d bar.");
        assertThat(tekst.bron().verbatim()).isEqualTo("Caf&#233; &amp; &#x1F41D; bar.");
    }

    /** The JDK's reader is the measure: what it hears, our cursor must have placed. */
    @Test
    void the_tree_holds_what_stax_reports() throws XMLStreamException {
        String xml = XmlSamples.bijenhouderij("xml");
        XmlLedger ledger =
                new XmlLedger(XmlShare.of(XmlTree.of(SourceText.of("x", xml))).get(0));
        List<String> ours = new ArrayList<>();
        walk(XmlTree.of(SourceText.of("x", xml)).root(), ledger, ours);
        List<String> stax = new ArrayList<>();
        XMLStreamReader reader = XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(xml));
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                stax.add(reader.getLocalName());
                for (int at = 0; at < reader.getAttributeCount(); at++) {
                    stax.add(reader.getAttributeLocalName(at) + "="
                            + reader.getAttributeValue(at).strip());
                }
            }
        }

        assertThat(ours).isEqualTo(stax);
    }

    private static void walk(XmlElement element, XmlLedger ledger, List<String> out) {
        out.add(element.name());
        XmlNode node = new XmlNode(element, ledger);
        for (XmlElement.Attribute attribute : element.attributes()) {
            out.add(attribute.name() + "="
                    + node.attribute(attribute.name()).map(PlacedText::toString).orElse(""));
        }
        element.children().forEach(child -> walk(child, ledger, out));
    }
}
