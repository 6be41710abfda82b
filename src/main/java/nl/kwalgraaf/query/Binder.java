package nl.kwalgraaf.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kwalgraaf.dossier.KnownEditions;
import nl.kwalgraaf.query.ValueProblem.Reason;
import nl.kwalgraaf.query.ValueProblem.Suggestion;
import nl.kwalgraaf.text.Folding;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Turns the words given for parameters into RDF terms, and puts these into the parsed query.
 *
 * <p>No value is ever part of a text that is parsed, so none can change what the query does.
 */
final class Binder {
    /** Begins the path of a kwalificatie within its dossier. */
    private static final String KWALIFICATIE_PATH = "kwalificatie/";

    private static final Set<ParameterKind> MAY_BE_KWALIFICATIE =
            Set.of(ParameterKind.KWALIFICATIE, ParameterKind.ONDERDEEL, ParameterKind.IETS);

    private final List<Parameter> parameters;
    private final Query query;
    private final Target.Base base;
    private final Things things;
    private final List<ValueProblem> problems = new ArrayList<>();

    /** @param query in which the parameters are variables */
    Binder(List<Parameter> parameters, Query query, Target target) {
        this.parameters = parameters;
        this.query = query;
        this.base = target.base();
        this.things = new Things(target);
    }

    Binding bind(Map<String, String> given) {
        refuseUnknown(given);
        Map<Var, Node> terms = new HashMap<>();
        Map<String, String> values = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            Optional<String> words = Optional.ofNullable(given.get(parameter.name()))
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .or(parameter::standard);
            if (words.isPresent()) {
                resolve(parameter, words.get()).ifPresent(term -> {
                    terms.put(Var.alloc(parameter.variable()), term);
                    values.put(parameter.name(), shown(parameter, words.get(), term));
                });
            } else if (!parameter.optional()) {
                problems.add(new ValueProblem(Reason.NOT_GIVEN, parameter.name(), "", examples(parameter)));
            }
        }
        return problems.isEmpty()
                ? new Binding.Bound(QueryTransformOps.replaceVars(query, terms), values)
                : new Binding.Refused(problems);
    }

    /** What people are shown of a value: a path for a thing, the words they wrote for words. */
    private String shown(Parameter parameter, String words, Node term) {
        if (term.isURI()) {
            return base.path(term.getURI());
        }
        return parameter.kind().words().isEmpty() ? words : term.getLiteralLexicalForm();
    }

    private void refuseUnknown(Map<String, String> given) {
        List<String> names = parameters.stream().map(Parameter::name).toList();
        given.forEach((name, value) -> {
            if (!names.contains(name)) {
                List<String> near = Nearness.near(name, names);
                problems.add(
                        new ValueProblem(Reason.NO_SUCH_PARAMETER, name, value, words(near.isEmpty() ? names : near)));
            }
        });
    }

    private Optional<Node> resolve(Parameter parameter, String words) {
        return switch (parameter.kind()) {
            case ONDERDEEL, KWALIFICATIE, PROFIEL, DOSSIER, COMPETENTIE, IETS -> thing(parameter, words);
            case AANVULLING, ERNST -> word(parameter, words);
            case ZOEKWOORDEN -> literal(parameter, SearchWords.escaped(words));
            case ENDPOINT -> address(parameter, words);
            case COHORT -> cohort(parameter, words);
            case TEKST, VERVOLG -> literal(parameter, words);
        };
    }

    private Optional<Node> thing(Parameter parameter, String words) {
        List<Thing> found = find(words, parameter.kind());
        if (found.isEmpty()) {
            found = ofNewest(words, parameter.kind());
        }
        if (found.size() == 1) {
            return Optional.of(NodeFactory.createURI(found.get(0).iri()));
        }
        problems.add(
                found.isEmpty()
                        ? new ValueProblem(Reason.NOT_FOUND, parameter.name(), words, near(words, parameter.kind()))
                        : new ValueProblem(Reason.AMBIGUOUS, parameter.name(), words, suggestions(found.stream())));
        return Optional.empty();
    }

    /** By IRI or path first, as that names one thing; then by what is special to the kind; then by code. */
    private List<Thing> find(String words, ParameterKind kind) {
        String iri = base.iri(words);
        Optional<Thing> exact = things.withIri(iri, kind);
        if (exact.isPresent()) {
            return List.of(exact.get());
        }
        if (words.startsWith(KWALIFICATIE_PATH)) {
            String code = words.substring(KWALIFICATIE_PATH.length()).toUpperCase(Locale.ROOT);
            return MAY_BE_KWALIFICATIE.contains(kind) ? things.withCode(code, ParameterKind.KWALIFICATIE) : List.of();
        }
        if (kind == ParameterKind.COMPETENTIE) {
            String folded = Folding.fold(words);
            return things.all(kind).stream()
                    .filter(one -> one.code().equalsIgnoreCase(words)
                            || Folding.fold(one.label()).equals(folded))
                    .toList();
        }
        if (kind == ParameterKind.KWALIFICATIE) {
            // "key/R1" is the own deel; the kwalificatie that it makes stands beside it.
            int slash = iri.lastIndexOf('/');
            Optional<Thing> made =
                    things.withIri(iri.substring(0, slash) + "/kwalificatie/" + iri.substring(slash + 1), kind);
            if (made.isPresent()) {
                return List.of(made.get());
            }
            List<Thing> ofDossier = things.kwalificatiesOf(iri);
            if (!ofDossier.isEmpty()) {
                return ofDossier;
            }
        }
        List<Thing> coded = things.withCode(words, kind);
        String upper = words.toUpperCase(Locale.ROOT);
        return coded.isEmpty() && !upper.equals(words) ? things.withCode(upper, kind) : coded;
    }

    /** A key that no edition bears as it stands, a crebo number and a keuzedeel code mean the newest edition. */
    private List<Thing> ofNewest(String words, ParameterKind kind) {
        if (kind == ParameterKind.COMPETENTIE) {
            return List.of();
        }
        KnownEditions editions = things.editions();
        String path = base.path(words);
        int slash = path.indexOf('/');
        String reference = slash < 0 ? path : path.substring(0, slash);
        String rest = slash < 0 ? "" : path.substring(slash);
        List<Thing> found = editions.meant(reference).stream()
                .map(key -> key + rest)
                .filter(named -> !named.equals(path))
                .flatMap(named -> find(named, kind).stream())
                .toList();
        if (!found.isEmpty() || slash >= 0) {
            return found;
        }
        List<Thing> numbered = things.withNumber(path, kind);
        Optional<String> newest =
                editions.newestOf(numbered.stream().map(this::edition).toList());
        return numbered.stream()
                .filter(thing -> newest.equals(Optional.of(edition(thing))))
                .toList();
    }

    /** The key of the edition that a thing is part of. */
    private String edition(Thing thing) {
        return path(thing).replaceFirst("/.*", "");
    }

    /** A word of a fixed list, or, for an aanvulling, the code of a profiel, which holds within what is asked about. */
    private Optional<Node> word(Parameter parameter, String words) {
        ParameterKind kind = parameter.kind();
        String lower = words.toLowerCase(Locale.ROOT);
        if (kind.words().contains(lower)) {
            return Optional.of(NodeFactory.createLiteralString(lower));
        }
        if (kind == ParameterKind.AANVULLING) {
            String code = words.toUpperCase(Locale.ROOT);
            if (things.hasCode(code, kind)) {
                return Optional.of(NodeFactory.createLiteralString(code));
            }
        }
        List<String> near = Nearness.near(words, kind.words());
        List<Suggestion> suggestions = new ArrayList<>(words(near.isEmpty() ? kind.words() : near));
        if (kind == ParameterKind.AANVULLING) {
            Nearness.near(
                            words,
                            things.all(kind).stream()
                                    .map(Thing::code)
                                    .distinct()
                                    .toList())
                    .forEach(code -> suggestions.add(new Suggestion(code, "")));
        }
        problems.add(new ValueProblem(Reason.NOT_FOUND, parameter.name(), words, suggestions));
        return Optional.empty();
    }

    private Optional<Node> literal(Parameter parameter, String words) {
        Optional<Node> literal = parameter.literal(words);
        if (literal.isEmpty()) {
            problems.add(new ValueProblem(Reason.NOT_OF_TYPE, parameter.name(), words, List.of()));
        }
        return literal;
    }

    private Optional<Node> cohort(Parameter parameter, String words) {
        if (words.matches("\\d{4}(-\\d{4})?")) {
            return literal(parameter, words);
        }
        problems.add(new ValueProblem(Reason.NOT_OF_TYPE, parameter.name(), words, words(List.of("2022-2023"))));
        return Optional.empty();
    }

    private Optional<Node> address(Parameter parameter, String words) {
        if (Things.isIri(words) && words.matches("(?i)https?://[^/].*")) {
            return Optional.of(NodeFactory.createURI(words));
        }
        List<String> example = parameter.standard().stream().toList();
        problems.add(new ValueProblem(Reason.NOT_OF_TYPE, parameter.name(), words, words(example)));
        return Optional.empty();
    }

    private List<Suggestion> near(String words, ParameterKind kind) {
        String lastPart = words.substring(words.lastIndexOf('/') + 1);
        List<Thing> all = things.all(kind);
        List<Suggestion> near = suggestions(Nearness.near(
                words,
                all.stream(),
                one -> Stream.of(path(one), one.code(), one.label()).filter(name -> !name.isEmpty()),
                Thing::iri)
                .stream());
        // Where the key is wrong, the code behind it may still be right.
        return near.isEmpty() && words.contains("/")
                ? suggestions(
                        all.stream().filter(one -> one.code().equals(lastPart)).limit(5))
                : near;
    }

    private List<Suggestion> examples(Parameter parameter) {
        return Set.of(
                                ParameterKind.TEKST,
                                ParameterKind.VERVOLG,
                                ParameterKind.ZOEKWOORDEN,
                                ParameterKind.ENDPOINT,
                                ParameterKind.COHORT)
                        .contains(parameter.kind())
                ? List.of()
                : suggestions(things.all(parameter.kind()).stream().limit(3));
    }

    private List<Suggestion> suggestions(Stream<Thing> found) {
        return found.map(one -> new Suggestion(path(one), one.label())).toList();
    }

    private String path(Thing one) {
        return base.path(one.iri());
    }

    private static List<Suggestion> words(List<String> values) {
        return values.stream().map(value -> new Suggestion(value, "")).toList();
    }
}
