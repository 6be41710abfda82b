package nl.kwalgraaf.map;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import nl.kwalgraaf.dossier.Dag;
import nl.kwalgraaf.dossier.Rubriek;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.dossier.Vermelding;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Writes the names and texts of things, each with the passage in which it stands. */
record Fields(Triples out, Passages passages) {
    static final Node LABEL = RDFS.label.asNode();

    private static final Map<Rubriek, Node> RUBRIEKEN = new EnumMap<>(Rubriek.class);

    static {
        for (Rubriek rubriek : Rubriek.values()) {
            RUBRIEKEN.put(rubriek, Kwal.term(rubriek.eigenschap()));
        }
    }

    void name(Node node, Tekst naam) {
        text(node, LABEL, naam);
    }

    /** @return the literal that says it */
    Node text(Node node, Node property, Tekst tekst) {
        Node said = Triples.dutch(tekst.schoon());
        out.add(node, property, said);
        passages.cite(node, property, tekst.bron(), said);
        return said;
    }

    /** A number or code: words of no language. */
    void string(Node node, Node property, Tekst tekst) {
        out.string(node, property, tekst.schoon());
        passages.cite(node, property, tekst.bron());
    }

    void day(Node node, Node property, Dag dag) {
        out.date(node, property, dag.datum());
        passages.cite(node, property, dag.bron());
    }

    void address(Node node, Node property, Tekst adres) {
        out.typed(node, property, adres.schoon(), XSDDatatype.XSDanyURI);
        passages.cite(node, property, adres.bron());
    }

    void rubrieken(Node node, Map<Rubriek, Tekst> rubrieken) {
        rubrieken.forEach((rubriek, tekst) -> {
            Node said = Waarde.of(rubriek, tekst);
            out.add(node, RUBRIEKEN.get(rubriek), said);
            passages.cite(node, RUBRIEKEN.get(rubriek), tekst.bron(), said);
        });
    }

    /** Cites where things are said that the graph says by links and types. */
    void vermeldingen(Node node, Collection<Vermelding> vermeldingen) {
        vermeldingen(node, vermeldingen, Kwal.heeftKerntaak);
    }

    /** @param parts what leads from the thing to its kerntaken */
    void vermeldingen(Node node, Collection<Vermelding> vermeldingen, Node parts) {
        for (Vermelding vermelding : vermeldingen) {
            Node property = switch (vermelding.over()) {
                case NAAM -> LABEL;
                case SOORT -> RDF.type.asNode();
                case KWALIFICATIES -> Kwal.heeftKwalificatie;
                case KERNTAKEN -> parts;
                case AANVULLINGEN -> Kwal.heeftAanvulling;
            };
            passages.cite(node, property, vermelding.bron());
        }
    }
}
