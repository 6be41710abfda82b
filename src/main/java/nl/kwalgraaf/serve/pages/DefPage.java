package nl.kwalgraaf.serve.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwalgraaf.text.Folding;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The page of the ontology: its terms, each with its definition and its place among the others. */
final class DefPage {
    /** A picture of the classes with their names in each language. */
    private static final Map<Language, String> DIAGRAM =
            Map.of(Language.NL, diagram("kwalgraaf.svg"), Language.EN, diagram("kwalgraaf.en.svg"));

    /** What descriptions were taken from. */
    private static final Node SOURCE = NodeFactory.createURI("http://www.w3.org/ns/prov#Entity");

    private static final String DEF = Kwal.NS.substring(0, Kwal.NS.length() - 1);

    private final Node ontology;
    private final Facts facts;
    private final View view;
    private final Labels labels;

    private DefPage(Node ontology, Facts facts, View view) {
        this.ontology = ontology;
        this.facts = facts;
        this.view = view;
        this.labels = new Labels(facts, view);
    }

    /**
     * The ontology.
     *
     * @param iri by which it is cited
     * @param diagram SVG; empty for none
     * @param filter words that a term must have to be shown
     * @param lists schemes of concepts, and regulations, that go with it
     * @param beside what else is served of it
     */
    record Ontology(
            String iri,
            String title,
            String description,
            String version,
            String diagram,
            String filter,
            List<Group> groups,
            List<Ref> lists,
            List<Ref> beside) {}

    /** Terms of a kind. */
    record Group(String title, List<Term> terms) {}

    record Term(String id, Ref ref, boolean deprecated, List<Words> texts, List<Fact> facts) {}

    /**
     * How a term hangs together with others.
     *
     * @param words a class expression in words; empty where it is named
     */
    record Fact(String name, List<Ref> things, String words) {}

    private static String diagram(String file) {
        try (InputStream svg = DefPage.class.getResourceAsStream("/ontology/" + file)) {
            return svg == null ? "" : new String(svg.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Template of(Node ontology, String address, Graph graph, View view, String filter, List<Head.Link> forms) {
        DefPage page = new DefPage(ontology, new Facts(graph), view);
        Ontology shown = page.ontology(address, filter);
        Head about = Head.of(view, shown.title(), shown.description())
                .withLinks(forms)
                .withCanonical(address);
        Head head = about.withJsonLd(StructuredData.terms(view, about, shown.version()));
        return new Template(head, out -> JtedefGenerated.render(out, null, view, head, shown));
    }

    private Ontology ontology(String address, String filter) {
        Map<String, List<Node>> kinds = new LinkedHashMap<>();
        kinds.put(view.say("Klassen", "Classes"), List.of(OWL.Class.asNode()));
        kinds.put(
                view.say("Eigenschappen", "Properties"),
                List.of(OWL.ObjectProperty.asNode(), OWL.DatatypeProperty.asNode()));
        kinds.put(view.say("Annotaties", "Annotations"), List.of(OWL.AnnotationProperty.asNode()));
        List<Group> groups = new ArrayList<>();
        kinds.forEach((title, types) -> {
            List<Term> terms = terms(types).stream()
                    .map(this::term)
                    .filter(term -> has(term, filter))
                    .toList();
            if (!terms.isEmpty()) {
                groups.add(new Group(title, terms));
            }
        });
        return new Ontology(
                address,
                title(address),
                text(ontology, DCTerms.description.asNode()),
                facts.text(ontology, OWL.versionInfo.asNode()),
                address.equals(DEF) ? DIAGRAM.get(view.language()) : "",
                filter,
                groups,
                Stream.of(SKOS.ConceptScheme.asNode(), Kwal.term("Regeling"), Kwal.term("Regel"), SOURCE)
                        .flatMap(kind -> facts.of(RDF.type.asNode(), kind).stream())
                        .filter(list -> list.isURI() && list.getURI().startsWith(view.base()))
                        .map(labels::of)
                        .toList(),
                beside(address));
    }

    /** A version that was asked for by its number says so. */
    private String title(String address) {
        String label = labels.of(ontology).label();
        return address.equals(ontology.getURI()) ? label : label + " " + address.replaceFirst(".*/", "");
    }

    /** What goes with it: other versions, the alignment, and the shapes, but for what the page itself shows. */
    private List<Ref> beside(String address) {
        List<Ref> beside = new ArrayList<>();
        Stream.of(OWL2.versionIRI, OWL2.priorVersion)
                .flatMap(property -> facts.all(ontology, property.asNode()).stream())
                .map(version -> here(
                        version,
                        view.say("versie ", "version ") + version.getURI().replaceFirst(".*/", "")))
                .forEach(beside::add);
        beside.add(here(NodeFactory.createURI(DEF), view.say("de ontologie", "the ontology")));
        beside.add(here(
                NodeFactory.createURI(DEF + "/alignment"),
                view.say("verband met andere vocabulaires", "relation to other vocabularies")));
        beside.add(new Ref("", "", view.say("SHACL-shapes", "SHACL shapes"), null, view.to("/shapes")));
        beside.add(new Ref("", "", view.say("JSON-LD-context", "JSON-LD context"), null, view.to("/context.jsonld")));
        beside.removeIf(ref -> ref.iri().equals(address));
        return beside;
    }

    /** The namespace stays the same whatever the base of the data; the page of it is here all the same. */
    private Ref here(Node of, String words) {
        return new Ref(of.getURI(), "", words, null, view.to("/" + of.getURI().substring(Kwal.BASE.length())));
    }

    private static boolean has(Term term, String filter) {
        String sought = Folding.fold(filter);
        return Folding.fold(term.id() + " " + term.ref().label()).contains(sought)
                || term.texts().stream()
                        .anyMatch(text -> Folding.fold(text.words()).contains(sought));
    }

    private Set<Node> terms(List<Node> kinds) {
        Set<Node> terms = new TreeSet<>(Comparator.comparing(Node::getURI, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Node::getURI));
        for (Node kind : kinds) {
            facts.of(RDF.type.asNode(), kind).stream()
                    .filter(term -> term.isURI() && term.getURI().startsWith(Kwal.NS))
                    .forEach(terms::add);
        }
        return terms;
    }

    private Term term(Node term) {
        Map<Node, String> prose = new LinkedHashMap<>();
        prose.put(SKOS.definition.asNode(), "");
        prose.put(SKOS.scopeNote.asNode(), "");
        prose.put(SKOS.example.asNode(), view.say("Voorbeeld: ", "Example: "));
        List<Words> texts = new ArrayList<>();
        prose.forEach((property, before) -> facts.inLanguage(term, property, view.tag())
                .map(text ->
                        new Words(before + text.getLiteralLexicalForm(), labels.foreign(text.getLiteralLanguage())))
                .ifPresent(texts::add));
        Map<String, Node> related = new LinkedHashMap<>();
        related.put(view.say("valt onder", "is a"), RDFS.subClassOf.asNode());
        related.put(view.say("verbijzondering van", "is a kind of"), RDFS.subPropertyOf.asNode());
        related.put(view.say("van", "from"), RDFS.domain.asNode());
        related.put(view.say("naar", "to"), RDFS.range.asNode());
        related.put(view.say("omgekeerde van", "inverse of"), OWL.inverseOf.asNode());
        related.put(view.say("vervangen door", "replaced by"), DCTerms.isReplacedBy.asNode());
        related.put(view.say("hetzelfde als", "the same as"), SKOS.exactMatch.asNode());
        related.put(view.say("ongeveer", "close to"), SKOS.closeMatch.asNode());
        related.put(view.say("ruimer is", "broader is"), SKOS.broadMatch.asNode());
        related.put(view.say("enger is", "narrower is"), SKOS.narrowMatch.asNode());
        related.put(view.say("verwant met", "related to"), SKOS.relatedMatch.asNode());
        related.put(view.say("zie ook", "see also"), RDFS.seeAlso.asNode());
        List<Fact> shown = new ArrayList<>();
        related.forEach((words, property) -> {
            List<Node> values = facts.all(term, property);
            List<Ref> named =
                    values.stream().filter(DefPage::isNamed).map(labels::of).toList();
            String expressions = values.stream()
                    .filter(value -> !isNamed(value))
                    .map(this::inWords)
                    .filter(said -> !said.isEmpty())
                    .collect(Collectors.joining("; "));
            if (!named.isEmpty() || !expressions.isEmpty()) {
                shown.add(new Fact(
                        words, named, named.isEmpty() || expressions.isEmpty() ? expressions : "; " + expressions));
            }
        });
        String id = term.getURI().substring(Kwal.NS.length());
        boolean deprecated = facts.text(term, OWL2.deprecated.asNode()).equals("true");
        return new Term(id, labels.of(term), deprecated, texts, shown);
    }

    private String text(Node of, Node property) {
        return facts.inLanguage(of, property, view.tag())
                .map(Node::getLiteralLexicalForm)
                .orElse("");
    }

    private static boolean isNamed(Node value) {
        return value.isURI();
    }

    /** A class, as in "Kerntaak or Werkproces" or "at least 1 heeftDeel" where it has no name. */
    private String inWords(Node expression) {
        if (isNamed(expression)) {
            return labels.of(expression).label();
        }
        List<Node> union = facts.all(expression, OWL.unionOf.asNode());
        if (!union.isEmpty()) {
            return String.join(view.say(" of ", " or "), listed(union.get(0)));
        }
        List<Node> on = facts.all(expression, OWL.onProperty.asNode());
        if (on.isEmpty()) {
            return "";
        }
        String property = labels.of(on.get(0)).label();
        Map<Node, String> kinds = new LinkedHashMap<>();
        kinds.put(OWL.someValuesFrom.asNode(), view.say("minstens één ", "at least one "));
        kinds.put(OWL.allValuesFrom.asNode(), view.say("alleen ", "only "));
        kinds.put(OWL.minCardinality.asNode(), view.say("minstens ", "at least "));
        kinds.put(OWL.maxCardinality.asNode(), view.say("hoogstens ", "at most "));
        kinds.put(OWL.cardinality.asNode(), view.say("precies ", "exactly "));
        return kinds.entrySet().stream()
                .flatMap(kind -> facts.all(expression, kind.getKey()).stream()
                        .map(value -> value.isLiteral()
                                ? kind.getValue() + value.getLiteralLexicalForm() + " " + property
                                : property + ": " + kind.getValue() + inWords(value)))
                .collect(Collectors.joining("; "));
    }

    private List<String> listed(Node list) {
        List<String> names = new ArrayList<>();
        Node rest = list;
        while (!rest.equals(RDF.nil.asNode()) && names.size() < 100) {
            facts.one(rest, RDF.first.asNode()).ifPresent(each -> names.add(inWords(each)));
            rest = facts.one(rest, RDF.rest.asNode()).orElse(RDF.nil.asNode());
        }
        return names;
    }
}
