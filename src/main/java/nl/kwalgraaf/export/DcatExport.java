package nl.kwalgraaf.export;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.kwalgraaf.vocab.Dcat;
import nl.kwalgraaf.vocab.Kwal;
import nl.kwalgraaf.vocab.Prov;
import nl.kwalgraaf.vocab.Spdx;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;

/**
 * The description of the dataset for data portals: catalogue, dataset, its distributions and its SPARQL endpoint, in the
 * Dutch application profile of DCAT (DCAT-AP-NL 3.0).
 *
 * <p>Addresses are below the base of the data, for that is where the data is published.
 */
final class DcatExport {
    private static final String FILE_TYPE = "http://publications.europa.eu/resource/authority/file-type/";
    private static final String MEDIA_TYPE = "https://www.iana.org/assignments/media-types/";

    private static final List<Node> FIRST_DAYS = List.of(Kwal.begindatum, Kwal.geldigVanaf);
    private static final List<Node> LAST_DAYS = List.of(Kwal.einddatum, Kwal.diplomeringTot);

    private final PublishedGraph data;
    private final FixedPart fixed;
    private final Statements out = new Statements();
    private final Node dataset;

    private DcatExport(PublishedGraph data) {
        this.data = data;
        this.fixed = new FixedPart("dcat.ttl", data.base());
        this.dataset = node("dataset");
    }

    /** What the endpoint answers, of one graph and of all, to whoever asks for no other format; and the text of a document. */
    private enum Serialisation {
        TURTLE("RDF_TURTLE", "text/turtle", "Turtle"),
        TRIG("RDF_TRIG", "application/trig", "TriG"),
        TEXT("TXT", "text/plain", "tekst");

        private final String fileType;
        private final String mediaType;
        private final String naam;

        Serialisation(String fileType, String mediaType, String naam) {
            this.fileType = fileType;
            this.mediaType = mediaType;
            this.naam = naam;
        }
    }

    static Exported export(PublishedGraph data) {
        return new Exported.Triples(Prefixes.DCAT, triples(data), List.of());
    }

    /** The description as a graph, for a profile that says the same in other words. */
    static PublishedGraph graph(PublishedGraph data) {
        return new PublishedGraph(triples(data), data.base());
    }

    private static List<Triple> triples(PublishedGraph data) {
        DcatExport export = new DcatExport(data);
        export.write();
        return export.out.triples();
    }

    private void write() {
        copy(node("dataset/catalogus"));
        copy(dataset);
        data.ofClass(Kwal.Kwalificatie)
                .forEach(kwalificatie ->
                        data.label(kwalificatie).ifPresent(naam -> out.text(dataset, Dcat.keyword, naam)));
        period();
        List<Node> documents = data.ofClass(Kwal.Kwalificatiedocument);
        documents.forEach(document -> out.add(dataset, Prov.wasDerivedFrom, document));
        distribution("dataset/alles", "Alles", address("kwalificaties/data"), Serialisation.TRIG);
        for (Node document : documents) {
            String key = key(document);
            Node graph = address("kwalificaties/data?graph=" + data.base() + "graph/bron/" + key);
            distribution("dataset/bron/" + key, titel(document), graph, Serialisation.TURTLE);
            file(document, key);
        }
        documents.forEach(this::document);
        fixed.subjects().forEach(this::copy);
    }

    private void distribution(String path, String what, Node address, Serialisation form) {
        Node distribution = node(path);
        out.add(dataset, Dcat.distribution, distribution);
        out.type(distribution, Dcat.Distribution);
        out.text(distribution, DCTerms.title.asNode(), what + ", als " + form.naam);
        out.add(distribution, Dcat.accessURL, address);
        out.add(distribution, Dcat.downloadURL, address);
        out.add(distribution, Dcat.accessService, node("dataset/sparql"));
        out.add(distribution, DCTerms.format.asNode(), NodeFactory.createURI(FILE_TYPE + form.fileType));
        out.add(distribution, Dcat.mediaType, NodeFactory.createURI(MEDIA_TYPE + form.mediaType));
        for (Node shared : List.of(DCTerms.license.asNode(), DCTerms.language.asNode(), DCTerms.conformsTo.asNode())) {
            fixed.values(dataset, shared).forEach(value -> out.add(distribution, shared, value));
        }
    }

    /** The document as it was read, with the checksum by which one knows it; of a text, for that is what is served. */
    private void file(Node document, String key) {
        Node plain = NodeFactory.createURI(MEDIA_TYPE + Serialisation.TEXT.mediaType);
        data.having(Kwal.vanUitgave, document).stream()
                .filter(file -> data.values(file, Dcat.mediaType).contains(plain))
                .findFirst()
                .ifPresent(file -> {
                    String path = "dataset/bestand/" + key;
                    distribution(path, titel(document), address("bron/" + key), Serialisation.TEXT);
                    for (Node property : List.of(Dcat.byteSize, Spdx.checksum)) {
                        data.values(file, property).forEach(value -> out.add(node(path), property, value));
                    }
                    for (Node sum : data.values(file, Spdx.checksum)) {
                        out.type(sum, Spdx.Checksum);
                        out.add(sum, Spdx.algorithm, Spdx.sha256);
                        data.values(sum, Spdx.checksumValue).forEach(value -> out.add(sum, Spdx.checksumValue, value));
                    }
                    out.type(Spdx.sha256, NodeFactory.createURI(Spdx.NS + "ChecksumAlgorithm"));
                });
    }

    /** An address, typed as DCAT-AP's shapes want to see it. */
    private Node address(String path) {
        Node address = node(path);
        out.type(address, RDFS.Resource.asNode());
        return address;
    }

    private void document(Node document) {
        out.type(document, FOAF.Document.asNode());
        out.text(document, DCTerms.title.asNode(), titel(document));
        out.string(document, DCTerms.identifier.asNode(), key(document));
        data.values(document, DCTerms.rights.asNode())
                .forEach(rights -> out.add(document, DCTerms.rights.asNode(), rights));
    }

    /** From the first day on which something that is described was valid to the last, as far as documents say. */
    private void period() {
        Optional<String> first = days(FIRST_DAYS).stream().min(Comparator.naturalOrder());
        Optional<String> last = days(LAST_DAYS).stream().max(Comparator.naturalOrder());
        if (first.isPresent() || last.isPresent()) {
            Node period = node("dataset/periode");
            out.add(dataset, DCTerms.temporal.asNode(), period);
            out.type(period, DCTerms.PeriodOfTime.asNode());
            first.ifPresent(day -> out.typed(period, Dcat.startDate, day, XSDDatatype.XSDdate));
            last.ifPresent(day -> out.typed(period, Dcat.endDate, day, XSDDatatype.XSDdate));
        }
    }

    private List<String> days(List<Node> properties) {
        return properties.stream()
                .flatMap(property -> data.allValues(property).stream())
                .filter(day -> XSDDatatype.XSDdate.equals(day.getLiteralDatatype()))
                .map(Node::getLiteralLexicalForm)
                .toList();
    }

    private String titel(Node document) {
        return data.label(document).orElseGet(() -> key(document));
    }

    private String key(Node document) {
        return document.getURI().substring((data.base() + "id/").length());
    }

    private void copy(Node thing) {
        fixed.about(thing).forEach(triple -> out.add(thing, triple.getPredicate(), triple.getObject()));
    }

    private Node node(String path) {
        return NodeFactory.createURI(data.base() + path);
    }
}
