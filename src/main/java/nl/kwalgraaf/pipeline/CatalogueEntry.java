package nl.kwalgraaf.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kwalgraaf.dossier.Paths;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;

/**
 * What a catalog says of one edition.
 *
 * @param node by which the catalog calls it
 * @param key that it gives it
 * @param reeks the path of the reeks that it puts it in
 * @param facts number, days and year of change, by their property
 * @param about what it says in Dublin Core terms, with names and homepages of the organisations it speaks of
 */
record CatalogueEntry(
        Node node, Optional<String> key, Optional<String> reeks, Map<Node, Node> facts, List<Triple> about) {
    private static final Node IDENTIFIER = DCTerms.identifier.asNode();
    private static final Node IS_VERSION_OF = DCTerms.isVersionOf.asNode();
    private static final Node NAME = FOAF.name.asNode();
    private static final Node HOMEPAGE = FOAF.homepage.asNode();

    /** A key is part of IRIs and the name of a file; anything else could lead out of the folder. */
    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static final int LONGEST_KEY = 200;

    private static final Pattern REEKS = Pattern.compile(Pattern.quote(Kwal.BASE) + "(id/reeks/[A-Za-z0-9-]{1,200})");

    /** What a catalog may say that a document does not, with the form it has. */
    private static final Map<Node, Form> FACTS = new LinkedHashMap<>();

    static {
        FACTS.put(Kwal.crebonummer, new Form(XSDDatatype.XSDstring, "\\d{5}", "five digits, as a string"));
        FACTS.put(Kwal.keuzedeelcode, new Form(XSDDatatype.XSDstring, "K\\d{4}", "a K and four digits, as a string"));
        FACTS.put(Kwal.certificaatcode, new Form(XSDDatatype.XSDstring, "C\\d{4}", "a C and four digits, as a string"));
        FACTS.put(Kwal.geldigVanaf, Form.DAY);
        FACTS.put(Kwal.instroomTot, Form.DAY);
        FACTS.put(Kwal.diplomeringTot, Form.DAY);
        FACTS.put(Kwal.gewijzigdIn, new Form(XSDDatatype.XSDinteger, "\\d{4}", "a year, as an xsd:integer"));
    }

    private record Form(RDFDatatype type, String pattern, String words) {
        static final Form DAY = new Form(XSDDatatype.XSDdate, "\\d{4}-\\d\\d-\\d\\d", "a day, as an xsd:date");

        boolean fits(Node value) {
            return value.isLiteral()
                    && type.equals(value.getLiteralDatatype())
                    && value.getLiteral().isWellFormed()
                    && value.getLiteralLexicalForm().matches(pattern);
        }
    }

    /** Something that a catalog says and that cannot be, and what to do about it. */
    record Problem(String what, String hint) {}

    static CatalogueEntry of(Graph graph, Node node, Consumer<Problem> problems) {
        Optional<String> key = value(graph, node, IDENTIFIER)
                .map(CatalogueEntry::lexical)
                .filter(written -> {
                    boolean fits = KEY.matcher(written).matches()
                            && written.length() <= LONGEST_KEY
                            && !Paths.isReserved(written);
                    if (!fits) {
                        problems.accept(new Problem(
                                "\"" + written + "\" cannot be a key; its document gets one from the name it bears.",
                                Paths.isReserved(written)
                                        ? "It has a meaning of its own in addresses; take another word."
                                        : "Make it of lower-case letters and digits, with single hyphens between, at most "
                                                + LONGEST_KEY + " of them."));
                    }
                    return fits;
                });
        Optional<String> reeks = value(graph, node, IS_VERSION_OF).flatMap(named -> {
            Matcher path = REEKS.matcher(lexical(named));
            if (path.matches()) {
                return Optional.of(path.group(1));
            }
            problems.accept(new Problem(
                    "\"" + lexical(named) + "\" is no reeks, so dcterms:isVersionOf says nothing.",
                    "Name one, such as <" + Kwal.BASE + Paths.reeks("23185") + ">."));
            return Optional.empty();
        });
        Map<Node, Node> facts = new LinkedHashMap<>();
        FACTS.forEach((property, form) -> value(graph, node, property).ifPresent(value -> {
            if (form.fits(value)) {
                facts.put(property, value);
            } else {
                problems.accept(new Problem(
                        "\"" + lexical(value) + "\" cannot be the kwal:" + property.getLocalName()
                                + " of a document; it is left out.",
                        "Make it " + form.words() + "."));
            }
        }));
        return new CatalogueEntry(node, key, reeks, facts, about(graph, node));
    }

    private static Optional<Node> value(Graph graph, Node node, Node property) {
        return graph.find(node, property, Node.ANY).toList().stream()
                .map(Triple::getObject)
                .min(Comparator.comparing(Node::toString));
    }

    private static String lexical(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    private static List<Triple> about(Graph graph, Node node) {
        List<Triple> said = new ArrayList<>();
        for (Triple triple : graph.find(node, Node.ANY, Node.ANY).toList()) {
            Node value = triple.getObject();
            boolean reeks = triple.getPredicate().equals(IS_VERSION_OF);
            if (triple.getPredicate().getURI().startsWith(DCTerms.getURI()) && !value.isBlank() && !reeks) {
                said.add(triple);
                graph.find(value, NAME, Node.ANY).forEachRemaining(said::add);
                graph.find(value, HOMEPAGE, Node.ANY).forEachRemaining(said::add);
            }
        }
        said.sort(Comparator.comparing(Triple::toString));
        return said;
    }

    Optional<String> nummer() {
        return Stream.of(Kwal.crebonummer, Kwal.keuzedeelcode, Kwal.certificaatcode)
                .filter(facts::containsKey)
                .findFirst()
                .map(property -> facts.get(property).getLiteralLexicalForm());
    }

    Optional<LocalDate> geldigVanaf() {
        return Optional.ofNullable(facts.get(Kwal.geldigVanaf))
                .map(Node::getLiteralLexicalForm)
                .map(LocalDate::parse);
    }

    Optional<Integer> gewijzigdIn() {
        return Optional.ofNullable(facts.get(Kwal.gewijzigdIn))
                .map(Node::getLiteralLexicalForm)
                .map(Integer::valueOf);
    }

    /**
     * What it says in Dublin Core terms, said of the document itself. The document says none of it, so it belongs in a
     * graph of its own. Blank nodes are left out, and what leads to another entry leads to its document.
     *
     * @param document the IRI of the document
     * @param documents the IRI of the document of each entry at hand
     */
    List<Triple> about(Node document, Map<Node, Node> documents) {
        return about.stream()
                .map(triple -> triple.getSubject().equals(node)
                        ? Triple.create(
                                document,
                                triple.getPredicate(),
                                documents.getOrDefault(triple.getObject(), triple.getObject()))
                        : triple)
                .toList();
    }
}
