package nl.kwalgraaf.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.kwalgraaf.dossier.Bestand;
import nl.kwalgraaf.dossier.Uitgave;
import nl.kwalgraaf.map.DossierMapper;
import nl.kwalgraaf.map.Iris;
import nl.kwalgraaf.parse.DossierParser;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;

class CoverInGraphTest {
    private static final Iris IRIS = new Iris(Kwal.BASE);

    @Test
    void the_day_from_which_a_document_holds_is_a_date_with_its_passage() {
        List<Triple> triples = new ArrayList<>();
        DossierMapper.map(
                DossierParser.parse(SourceText.of("test.txt", """
                        KEUZEDEEL MBO
                        Imkerij voor gevorderden
                        Geldig vanaf 1 augustus 2016

                        1. Algemene informatie
                        D1: Imkerij voor gevorderden
                        Studielast
                        240
                        """)).value().orElseThrow(),
                new Uitgave("proef", Bestand.of(SourceText.of("test.txt", ""))),
                IRIS,
                triples::add);

        assertThat(triples)
                .contains(Triple.create(
                        IRIS.dossier("proef"),
                        Kwal.term("geldigVanaf"),
                        NodeFactory.createLiteralDT("2016-08-01", XSDDatatype.XSDdate)));
        assertThat(triples)
                .anyMatch(triple -> triple.getPredicate().equals(Kwal.term("overEigenschap"))
                        && triple.getObject().equals(Kwal.term("geldigVanaf")));
    }

    @Test
    void fields_of_a_keuzedeel_are_booleans_numbers_and_days_where_they_say_one() {
        List<Triple> triples = new ArrayList<>();
        DossierMapper.map(
                DossierParser.parse(SourceText.of("test.txt", """
                        KEUZEDEEL MBO
                        Imkerij voor gevorderden
                        Code K9999

                        1. Algemene informatie
                        D1: Imkerij voor gevorderden

                        Studielast
                        240

                        Beroepsvereisten
                        Nee

                        Branchevereisten
                        Nee

                        Certificaten
                        Ja

                        Ingangsdatum certificaat
                        1 augustus 2021

                        Aard van keuzedeel
                        Verdiepend
                        """)).value().orElseThrow(),
                new Uitgave("proef", Bestand.of(SourceText.of("test.txt", ""))),
                IRIS,
                triples::add);

        Node deel = IRIS.node("id/proef/D1");
        assertThat(triples)
                .contains(
                        Triple.create(deel, Kwal.term("studielast"), typed("240", XSDDatatype.XSDinteger)),
                        Triple.create(deel, Kwal.term("branchevereisten"), typed("false", XSDDatatype.XSDboolean)),
                        Triple.create(deel, Kwal.term("certificaten"), typed("true", XSDDatatype.XSDboolean)),
                        Triple.create(
                                deel, Kwal.term("ingangsdatumCertificaat"), typed("2021-08-01", XSDDatatype.XSDdate)),
                        Triple.create(deel, Kwal.term("beroepsvereisten"), NodeFactory.createLiteralLang("Nee", "nl")),
                        Triple.create(
                                deel, Kwal.term("aardKeuzedeel"), NodeFactory.createLiteralLang("Verdiepend", "nl")),
                        Triple.create(
                                IRIS.dossier("proef"),
                                Kwal.term("keuzedeelcode"),
                                NodeFactory.createLiteralString("K9999")));
    }

    private static Node typed(String lexical, XSDDatatype type) {
        return NodeFactory.createLiteralDT(lexical, type);
    }
}
