package nl.kwalgraaf.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kwalgraaf.dossier.KnownEditions;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** Finds in the data what a parameter may stand for. Looking one up costs the same however much data there is. */
final class Things {
    private static final String PREFIXES = """
            PREFIX kwal: <%s>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            """.formatted(Kwal.NS);
    private static final Var IRI = Var.alloc("iri");
    private static final Var CODE = Var.alloc("code");
    private static final Var LABEL = Var.alloc("label");
    private static final Var SOUGHT = Var.alloc("gezocht");
    private static final Var PARENT = Var.alloc("geheel");

    private static final List<String> OWN_DELEN = List.of("Profieldeel", "RegionaalDeel");
    private static final List<String> KWALIFICATIES = List.of("Kwalificatie", "GeregionaliseerdeKwalificatie");
    private static final List<String> WITH_CODE = List.of(
            "Deel",
            "Basisdeel",
            "Profieldeel",
            "LandelijkDeel",
            "RegionaalDeel",
            "Keuzedeel",
            "Certificaatdeel",
            "Kerntaak",
            "Werkproces");

    private final Target target;

    Things(Target target) {
        this.target = target;
    }

    /** The thing with this IRI, if the data has it and it is of the kind. */
    Optional<Thing> withIri(String iri, ParameterKind kind) {
        if (!isIri(iri)) {
            return Optional.empty();
        }
        String pattern = kind == ParameterKind.IETS ? "?iri ?p ?o" : ofClass(classes(kind));
        return ask(pattern, Map.of(IRI, NodeFactory.createURI(iri)))
                ? Optional.of(new Thing(iri, "", ""))
                : Optional.empty();
    }

    /** What of the kind bears this code, though not more than a message can name. The code of an own deel names that deel, unless a kwalificatie is sought. */
    List<Thing> withCode(String code, ParameterKind kind) {
        return select(
                coded(kind), Map.of(SOUGHT, NodeFactory.createLiteralString(code)), " LIMIT " + ValueProblem.MANY);
    }

    /** True when anything of the kind bears this code. */
    boolean hasCode(String code, ParameterKind kind) {
        return ask(coded(kind), Map.of(SOUGHT, NodeFactory.createLiteralString(code)));
    }

    private static String coded(ParameterKind kind) {
        boolean unit = kind == ParameterKind.ONDERDEEL || kind == ParameterKind.IETS;
        return "?iri kwal:code ?gezocht . " + ofClass(unit ? WITH_CODE : classes(kind));
    }

    /** The kwalificaties of the dossier with this IRI. */
    List<Thing> kwalificatiesOf(String dossier) {
        return isIri(dossier)
                ? select("?geheel kwal:heeftKwalificatie ?iri", Map.of(PARENT, NodeFactory.createURI(dossier)), "")
                : List.of();
    }

    /** All there is of the kind: for a message that names what comes near, or a choice among few. */
    List<Thing> all(ParameterKind kind) {
        List<String> classes = kind == ParameterKind.IETS ? classes(ParameterKind.ONDERDEEL) : classes(kind);
        return select(ofClass(classes), Map.of(), "");
    }

    /** What there is of the kind, or any of it where that is more than so many; nothing of a kind that any words are of. */
    List<Thing> some(ParameterKind kind, int most) {
        List<String> classes = classes(kind);
        // Counted before it is named and put in order, which for all there is may take seconds.
        return classes.isEmpty()
                ? List.of()
                : select(
                        "{ SELECT DISTINCT ?iri WHERE { " + ofClass(classes) + " } LIMIT " + most + " }", Map.of(), "");
    }

    /** What of the kind bears this crebo number. */
    List<Thing> withNumber(String number, ParameterKind kind) {
        boolean any = kind == ParameterKind.IETS;
        List<String> classes = any ? classes(ParameterKind.ONDERDEEL) : classes(kind);
        return classes.isEmpty()
                ? List.of()
                : select(
                        "?iri kwal:crebonummer ?gezocht . " + ofClass(classes),
                        Map.of(SOUGHT, NodeFactory.createLiteralString(number)),
                        "");
    }

    /** All editions that the data has. */
    KnownEditions editions() {
        String text = PREFIXES + """
                PREFIX dcterms: <http://purl.org/dc/terms/>
                SELECT DISTINCT ?iri ?geheel ?code (STR(?dag) AS ?label) (STR(?jaar) AS ?gezocht) WHERE {
                    ?iri a kwal:Kwalificatiedocument
                    OPTIONAL { ?iri dcterms:isVersionOf ?geheel }
                    OPTIONAL { ?iri kwal:crebonummer|kwal:keuzedeelcode|kwal:certificaatcode ?code }
                    OPTIONAL { ?iri kwal:geldigVanaf ?dag }
                    OPTIONAL { ?iri kwal:gewijzigdIn ?jaar }
                } ORDER BY ?iri ?code""";
        Map<String, KnownEditions.Known> known = new LinkedHashMap<>();
        target.read(() -> {
            try (QueryExec exec = target.run(QueryFactory.create(text))) {
                exec.select().forEachRemaining(row -> {
                    String key = target.base().path(row.get(IRI).getURI());
                    KnownEditions.Known edition = known.computeIfAbsent(
                            key,
                            ignored -> new KnownEditions.Known(
                                    key,
                                    row.contains(PARENT) ? row.get(PARENT).getURI() : key,
                                    new LinkedHashSet<>(),
                                    KnownEditions.day(lexical(row, LABEL)),
                                    KnownEditions.year(lexical(row, SOUGHT))));
                    if (row.contains(CODE)) {
                        edition.nummers().add(lexical(row, CODE));
                    }
                });
            }
        });
        return new KnownEditions(known.values());
    }

    private static List<String> classes(ParameterKind kind) {
        return switch (kind) {
            case DOSSIER -> List.of("Kwalificatiedocument");
            case KWALIFICATIE -> KWALIFICATIES;
            case PROFIEL, AANVULLING -> OWN_DELEN;
            case COMPETENTIE -> List.of("Competentie");
            case ONDERDEEL -> {
                List<String> classes = new ArrayList<>(WITH_CODE);
                classes.addAll(KWALIFICATIES);
                classes.add("Kwalificatiedocument");
                yield classes;
            }
            case IETS, ERNST, ZOEKWOORDEN, ENDPOINT, COHORT, VERVOLG, TEKST -> List.of();
        };
    }

    private static String ofClass(List<String> classes) {
        return classes.stream()
                .map(name -> "kwal:" + name)
                .collect(Collectors.joining(" ", "VALUES ?klasse { ", " } ?iri a ?klasse"));
    }

    private boolean ask(String pattern, Map<Var, Node> known) {
        boolean[] answer = new boolean[1];
        target.read(() -> {
            try (QueryExec exec = target.run(
                    QueryTransformOps.replaceVars(QueryFactory.create(PREFIXES + "ASK { " + pattern + " }"), known))) {
                answer[0] = exec.ask();
            }
        });
        return answer[0];
    }

    private List<Thing> select(String pattern, Map<Var, Node> known, String limit) {
        String text = PREFIXES
                + "SELECT DISTINCT ?iri (STR(?c) AS ?code) (STR(?l) AS ?label) WHERE { " + pattern
                + " OPTIONAL { ?iri kwal:code ?c } OPTIONAL { ?iri rdfs:label ?l FILTER (LANG(?l) = \"nl\") } } ORDER BY ?iri"
                + limit;
        List<Thing> things = new ArrayList<>();
        target.read(() -> {
            try (QueryExec exec = target.run(QueryTransformOps.replaceVars(QueryFactory.create(text), known))) {
                exec.select()
                        .forEachRemaining(row ->
                                things.add(new Thing(row.get(IRI).getURI(), lexical(row, CODE), lexical(row, LABEL))));
            }
        });
        return things;
    }

    private static String lexical(Binding row, Var variable) {
        return Optional.ofNullable(row.get(variable))
                .map(Node::getLiteralLexicalForm)
                .orElse("");
    }

    /** No character that SPARQL forbids between angle brackets: what is looked up can always be written down. */
    static boolean isIri(String iri) {
        return iri.chars().allMatch(c -> c > ' ' && "<>\"{}|\\^`".indexOf(c) < 0);
    }
}
