package nl.kwalgraaf.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.kwalgraaf.dossier.Bestand;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.dossier.Uitgave;
import nl.kwalgraaf.map.DossierMapper;
import nl.kwalgraaf.map.Iris;
import nl.kwalgraaf.parse.xml.SociaalWerk;
import nl.kwalgraaf.parse.xml.XmlDossierParser;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** All that the publisher's XML says is in the graph: measured with the JDK's DOM, which shares no code with ours. */
class XmlInGraphTest {
    private static final String KEY = "proef";
    private static final Iris IRIS = new Iris(Kwal.BASE);

    /** What numbers and joins the elements. The numbers of units are in the graph, those of items in element paths. */
    private static final Set<String> STRUCTURE =
            Set.of("nr", "hoofdstuk", "referentie", "referentiedomein", "categorie");

    /** Sections whose title is a label, and lists of which a dossier uses a part. */
    private static final Set<String> LABELLED = Set.of(
            "voorblad",
            "inleiding",
            "basis",
            "typeringberoepengroep",
            "basistaken",
            "generieke_onderdelen",
            "profielen",
            "verantwoordingsinformatie",
            "brondocumenten",
            "bijzonderevereisten",
            "taalbeheersingseis",
            "onderhoudsagenda");

    private static final Set<String> LISTS = Set.of("domeinen", "sectorkamers", "competenties", "kennisenvaardigheden");

    @Test
    void every_text_of_an_invented_dossier_is_in_the_graph() throws Exception {
        String xml;
        try (var stream = XmlInGraphTest.class.getResourceAsStream("/xml/bijenhouderij.xml")) {
            xml = new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
        assertEverythingStated(xml);
    }

    @Test
    void every_text_of_a_real_dossier_is_in_the_graph() throws Exception {
        assertEverythingStated(Files.readString(SociaalWerk.file()));
    }

    @Test
    void a_crebo_number_leads_to_its_kwalificatie() throws IOException {
        List<Triple> graph = graph(new String(
                XmlInGraphTest.class
                        .getResourceAsStream("/xml/bijenhouderij.xml")
                        .readAllBytes(),
                java.nio.charset.StandardCharsets.UTF_8));

        assertThat(graph)
                .contains(
                        Triple.create(
                                node("kwalificatie/P2"), Kwal.crebonummer, NodeFactory.createLiteralString("99012")),
                        Triple.create(
                                node("kwalificatie/P2"),
                                Kwal.heeftCreboregistratie,
                                node("kwalificatie/P2/crebo/99012")),
                        Triple.create(node("kwalificatie/P2/crebo/99012"), RDF.type.asNode(), Kwal.Creboregistratie),
                        Triple.create(node("taaleis/1"), Kwal.voorProfiel, node("P2")));
    }

    private static Node node(String below) {
        return IRIS.node("id/" + KEY + "/" + below);
    }

    private static List<Triple> graph(String xml) {
        Kwalificatiedossier dossier = XmlDossierParser.parse(SourceText.of("x.xml", xml))
                .get(0)
                .value()
                .orElseThrow();
        List<Triple> graph = new ArrayList<>();
        DossierMapper.map(dossier, new Uitgave(KEY, Bestand.of(dossier.bron())), IRIS, graph::add);
        return graph;
    }

    private static void assertEverythingStated(String xml) throws Exception {
        String stated = graph(xml).stream()
                .filter(triple -> triple.getObject().isLiteral())
                .filter(triple -> !triple.getSubject().getURI().contains("/passage/"))
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .map(XmlInGraphTest::words)
                .collect(Collectors.joining(" | "));
        List<String> said = new ArrayList<>();
        String withoutMark = xml.startsWith("\ufeff") ? xml.substring(1) : xml;
        collect(
                DocumentBuilderFactory.newDefaultInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(withoutMark)))
                        .getDocumentElement(),
                said);

        assertThat(said).hasSizeGreaterThan(50);
        assertThat(said.stream().filter(text -> !stated.contains(words(text)))).isEmpty();
    }

    private static void collect(Element element, List<String> said) {
        if (LISTS.contains(element.getTagName())) {
            return;
        }
        for (int at = 0; at < element.getAttributes().getLength(); at++) {
            Attr attribute = (Attr) element.getAttributes().item(at);
            boolean label = attribute.getName().equals("titel")
                    && (LABELLED.contains(element.getTagName())
                            || element.getTextContent().isBlank()
                                    && element.hasAttribute("hoofdstuk")
                                    && !element.getTagName().equals("werkproces"));
            boolean nothingAsked = element.getTagName().equals("taalvaardigheid")
                    && element.getAttribute("niveau").isEmpty();
            if (!STRUCTURE.contains(attribute.getName()) && !label && !nothingAsked) {
                said.add(attribute.getValue());
            }
        }
        for (int at = 0; at < element.getChildNodes().getLength(); at++) {
            org.w3c.dom.Node child = element.getChildNodes().item(at);
            if (child instanceof Element inner) {
                collect(inner, said);
            } else if (child.getNodeType() == org.w3c.dom.Node.CDATA_SECTION_NODE
                    || child.getNodeType() == org.w3c.dom.Node.TEXT_NODE) {
                lines(child.getTextContent(), said);
            }
        }
    }

    private static void lines(String text, List<String> said) {
        boolean html = text.contains("<labeltext>") || text.contains("<xhtml>");
        String plain = html
                ? text.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replaceAll("<[^>]*>", "\n")
                        .replace("&amp;", "&")
                        .replace("&quot;", "\"")
                : text;
        plain.lines().map(line -> line.strip().replaceFirst("^- ", "")).forEach(said::add);
    }

    /** Dates and numbers are typed in the graph, so 01-08-2015 is 2015-08-01 there and 1,10 is 1.10. */
    private static String words(String text) {
        return text.replaceAll("^(\\d\\d)-(\\d\\d)-(\\d{4})$", "$3-$2-$1")
                .replaceAll("^(\\d+),(\\d+)$", "$1.$2")
                .toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[\\s\u00a0]+", " ")
                .replaceAll("n[.]v[.]t[.]", "")
                .replaceAll("\\(alleen voor niveau 4\\)", "")
                .strip();
    }
}
