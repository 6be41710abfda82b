package nl.kwalgraaf.serve.pages;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwalgraaf.vocab.Kwal;
import nl.kwalgraaf.vocab.Sssom;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Names things for one page: in its language where they have a name in it, and with a link that stays here. */
final class Labels {
    private static final List<Node> NAMES =
            List.of(RDFS.label.asNode(), SKOS.prefLabel.asNode(), Kwal.tekst, FOAF.name.asNode());
    private static final int LONGEST = 120;

    /** The address of an article of an act, by the Juriconnect standard for laws. */
    private static final Pattern ARTICLE = Pattern.compile("jci[0-9.]+:c:(BWBR\\d+)((?:&\\w+=[\\w.]+)*)$");

    private static final int LONGEST_TEXT = 300;

    /** What the terms of other vocabularies are called; these name themselves in English alone, if at all. */
    private static final Table OTHERS = new Table("termen.properties");

    private final Facts facts;
    private final View view;
    private final Map<Node, Order> orders = new HashMap<>();

    /** By what things are put in order; looked up once for each, for a long list is compared many times. */
    private record Order(long number, String code, String iri) {}

    Labels(Facts facts, View view) {
        this.facts = facts;
        this.view = view;
    }

    Ref of(Node thing) {
        if (thing.isLiteral()) {
            return word(thing)
                    .map(word -> new Ref("", "", word, null, ""))
                    .orElseGet(() ->
                            new Ref("", "", thing.getLiteralLexicalForm(), foreign(thing.getLiteralLanguage()), ""));
        }
        if (!thing.isURI()) {
            return new Ref("", "", thing.toString(), null, "");
        }
        String code = facts.text(thing, Kwal.code);
        Optional<String> known = OTHERS.words(thing.getURI(), view.language());
        if (known.isPresent()) {
            return new Ref(thing.getURI(), "", known.get(), null, href(thing.getURI()));
        }
        Optional<Node> name = name(thing);
        String label =
                name.map(Node::getLiteralLexicalForm).map(Labels::shortened).orElseGet(() -> unnamed(thing, code));
        String spoken = name.map(Node::getLiteralLanguage).orElse("");
        return new Ref(
                thing.getURI(),
                label.endsWith(code) || code.indexOf(' ') >= 0 ? "" : code,
                label,
                foreign(spoken),
                href(thing.getURI()));
    }

    /** The same, and of a text of which the name is the beginning the text, as far as it may be a heading. */
    Ref whole(Node thing) {
        Ref ref = of(thing);
        String text = facts.text(thing, Kwal.tekst);
        return text.length() <= LONGEST_TEXT && ref.isCalled(text)
                ? new Ref(ref.iri(), ref.code(), text, ref.lang(), ref.href())
                : ref;
    }

    /** What a value is called that is a word of the data or of a question, as {@code note} is; empty for text and numbers. */
    Optional<String> word(Node literal) {
        return literal.getLiteralLanguage().isEmpty()
                ? word(literal.getLiteralLexicalForm(), view.language())
                : Optional.empty();
    }

    static Optional<String> word(String value, Language language) {
        return OTHERS.words("=" + value, language);
    }

    /** The language as the attribute of an element; null where it is that of the page, or none. */
    String foreign(String language) {
        return language.isEmpty() || language.equals(view.tag()) ? null : language;
    }

    /** Of texts that say the same in several languages those in that of the page, and those in none. */
    List<Node> spoken(List<Node> values) {
        List<Node> spoken = values.stream()
                .filter(value -> value.getLiteralLanguage().equals(view.tag()))
                .toList();
        return spoken.isEmpty()
                ? values
                : values.stream()
                        .filter(value -> value.getLiteralLanguage().isEmpty()
                                || value.getLiteralLanguage().equals(view.tag()))
                        .toList();
    }

    /** What is said of a thing, in the language of the page where it is said in that; nothing where it is not said. */
    Words said(Node thing, Node property) {
        return facts.inLanguage(thing, property, view.tag())
                .map(text -> word(text)
                        .map(word -> new Words(word, null))
                        .orElseGet(() -> new Words(text.getLiteralLexicalForm(), foreign(text.getLiteralLanguage()))))
                .orElse(new Words("", null));
    }

    /** A part that is called by its code alone, such as L1, is so here too. */
    private String unnamed(Node thing, String code) {
        if (!code.isEmpty()) {
            return code;
        }
        if (facts.has(thing, RDF.type.asNode(), Sssom.Mapping)) {
            // A link that was decided has no name of its own, but those of its ends.
            return shortened(linked(thing));
        }
        if (facts.has(thing, RDF.type.asNode(), Kwal.NiveauEis)) {
            return required(thing);
        }
        String numbered = (kind(thing).label() + " " + local(thing)).strip();
        String meaning = Explanations.of(facts.text(thing, Kwal.bevindingscode), view.language());
        return meaning.isEmpty() ? numbered : numbered + ": " + meaning;
    }

    /** As in "Engels, lezen: B1 (mbo-niveau 4)". */
    private String required(Node eis) {
        String subject = facts.of(Kwal.heeftNiveauEis, eis).stream()
                .findFirst()
                .map(onderdeel -> of(onderdeel).label())
                .orElse("");
        String skill = Stream.of(subject, facts.text(eis, Kwal.taalvaardigheid))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        String level = facts.one(eis, Kwal.heeftReferentieNiveau)
                .map(niveau -> of(niveau).label())
                .orElse("–");
        String mbo = facts.one(eis, Kwal.bijMboNiveau)
                .map(niveau -> " (" + of(niveau).label() + ")")
                .orElse("");
        return (skill.isEmpty() ? "" : skill + ": ") + level + mbo;
    }

    private String linked(Node mapping) {
        return Stream.of(OWL2.annotatedSource, OWL2.annotatedProperty, OWL2.annotatedTarget)
                .flatMap(end -> facts.all(mapping, end.asNode()).stream())
                .map(end -> of(end).full())
                .collect(Collectors.joining(" "));
    }

    boolean is(Node thing, Node kind) {
        return facts.has(thing, RDF.type.asNode(), kind);
    }

    /** True when the data say what it is called. */
    boolean isNamed(Node thing) {
        return name(thing).isPresent();
    }

    /** True where the data call a thing so, in whatever language. */
    boolean isName(String text, String iri) {
        Node thing = NodeFactory.createURI(iri);
        return NAMES.stream()
                .flatMap(property -> facts.all(thing, property).stream())
                .anyMatch(
                        name -> name.isLiteral() && name.getLiteralLexicalForm().equals(text));
    }

    private Optional<Node> name(Node thing) {
        return NAMES.stream()
                .flatMap(property -> facts.inLanguage(thing, property, view.tag()).stream())
                .findFirst();
    }

    /** What people call a reference to a thing by this property; empty where the name of the property has to do. */
    Optional<String> inverse(Node property) {
        return OTHERS.words("^" + property.getURI(), view.language());
    }

    /** What kind of thing it is: of a document what it calls itself, of others the narrowest of their classes. */
    Ref kind(Node thing) {
        return facts.one(thing, Kwal.documentsoort).map(this::of).orElseGet(() -> narrowest(thing));
    }

    /** The class that has no other of them below it. */
    private Ref narrowest(Node thing) {
        List<Node> kinds = facts.all(thing, RDF.type.asNode()).stream()
                .filter(kind -> kind.isURI() && kind.getURI().startsWith(Kwal.NS))
                .toList();
        return kinds.stream()
                .filter(kind -> kinds.stream()
                        .noneMatch(other -> !other.equals(kind) && facts.has(other, RDFS.subClassOf.asNode(), kind)))
                .findFirst()
                .map(this::of)
                .orElse(Ref.NONE);
    }

    private static String shortened(String label) {
        if (label.length() <= LONGEST) {
            return label;
        }
        int space = label.lastIndexOf(' ', LONGEST);
        return label.substring(0, space > LONGEST / 2 ? space : LONGEST) + " …";
    }

    private static String local(Node thing) {
        String iri = thing.getURI();
        Matcher law = ARTICLE.matcher(iri);
        if (law.find()) {
            return law.group(1) + law.group(2).replace("&", ", ").replace('=', ' ');
        }
        int cut = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/'));
        return cut < iri.length() - 1 ? iri.substring(cut + 1) : iri;
    }

    /** Where an IRI leads; nowhere unless it is a web address: no page runs a script that the data names. */
    String href(String iri) {
        if (iri.startsWith(Kwal.NS)) {
            return view.to("/def#" + iri.substring(Kwal.NS.length()));
        }
        if (iri.startsWith(view.base())) {
            return view.to("/" + iri.substring(view.base().length()));
        }
        return iri.startsWith("http://") || iri.startsWith("https://") ? iri : "";
    }

    /** By number among siblings, then by code, then by IRI. */
    Comparator<Node> inOrder() {
        return Comparator.comparing(
                thing -> orders.computeIfAbsent(
                        thing,
                        each -> new Order(
                                facts.number(each, Kwal.volgnummer), facts.text(each, Kwal.code), each.toString())),
                Comparator.comparingLong(Order::number)
                        .thenComparing(Order::code)
                        .thenComparing(Order::iri));
    }
}
