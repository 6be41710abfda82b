package nl.kwalgraaf.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwalgraaf.dossier.Rubriek;
import nl.kwalgraaf.vocab.Elm;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;

/** What of a thing ELM has no property for: notes. */
final class ElmNotes {
    static final Node TYPERING_BEROEP = Kwal.term("typeringBeroep");
    static final Node TYPERING_KWALIFICATIE = Kwal.term("typeringKwalificatie");
    static final Node STUDIELAST = Kwal.term("studielast");

    /** Texts that are no note: they have a property of their own, or only introduce a list. */
    private static final Set<Node> NO_NOTE =
            Set.of(TYPERING_BEROEP, TYPERING_KWALIFICATIE, STUDIELAST, Kwal.aanhef, Kwal.tekst);

    /** What the fields hold that are not text. */
    private static final Map<Node, Rubriek.Waarde> TYPED = Stream.of(Rubriek.values())
            .filter(rubriek -> rubriek.waarde() != Rubriek.Waarde.TEKST)
            .collect(Collectors.toMap(rubriek -> Kwal.term(rubriek.eigenschap()), Rubriek::waarde));

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl"));

    private final PublishedGraph data;
    private final Concepts concepts;
    private final Statements out;

    ElmNotes(PublishedGraph data, Concepts concepts, Statements out) {
        this.data = data;
        this.concepts = concepts;
        this.out = out;
    }

    /**
     * Writes every running text of a thing as a note, with the field it is of as its subject.
     *
     * @param node what has the notes
     * @param parent below which they get their IRIs
     */
    void write(Node thing, Node node, Node parent) {
        Map<String, Node> texts = new TreeMap<>();
        data.about(thing).stream()
                .filter(triple -> triple.getPredicate().getURI().startsWith(Kwal.NS))
                .filter(triple -> triple.getObject().isLiteral())
                .filter(triple -> !NO_NOTE.contains(triple.getPredicate()))
                .forEach(triple -> inDutch(triple)
                        .ifPresent(text -> texts.put(triple.getPredicate().getLocalName(), text)));
        texts.forEach((field, text) -> {
            Node note = Statements.below(parent, field);
            out.add(node, Elm.additionalNote, note);
            out.type(note, Elm.Note);
            out.add(note, Elm.noteLiteral, text);
            out.add(note, DCTerms.subject.asNode(), concepts.subject(Kwal.term(field)));
        });
        if (data.isA(thing, Kwal.GeneriekOnderdeel)) {
            data.text(thing, Kwal.tekst).ifPresent(text -> {
                Node note = Statements.below(parent, "tekst");
                out.add(node, Elm.additionalNote, note);
                out.type(note, Elm.Note);
                out.text(note, Elm.noteLiteral, text);
            });
        }
    }

    /** What a field says in words, where that is Ja or Nee or a day too; nothing for what is no field. */
    private static Optional<Node> inDutch(Triple stated) {
        Node value = stated.getObject();
        if (value.getLiteralLanguage().equals("nl")) {
            return Optional.of(value);
        }
        String lexical = value.getLiteralLexicalForm();
        return Optional.ofNullable(TYPED.get(stated.getPredicate()))
                .flatMap(type -> switch (type) {
                    case JA_OF_NEE -> Optional.of(lexical.equals("true") ? "Ja" : "Nee");
                    case DAG -> Optional.of(DAY.format(LocalDate.parse(lexical)));
                    case AANTAL, TEKST -> Optional.<String>empty();
                })
                .map(text -> NodeFactory.createLiteralLang(text, "nl"));
    }
}
