package nl.kwalgraaf.serve.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kwalgraaf.dossier.KnownEditions;
import nl.kwalgraaf.dossier.Paths;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/**
 * Where an address leads whose key no edition bears: to the newest of its reeks, so that what was cited before editions
 * were there goes on.
 */
final class Newest {
    private static final Pattern PATH = Pattern.compile("/([^/]+)(/.*)?");

    /** The address of a passage in the first version, which leads to a line of the document. */
    private static final Pattern OLD_PASSAGE = Pattern.compile("/passage/\\d+-\\d+");

    private Newest() {}

    /** The editions of the data. */
    static KnownEditions editions(Facts facts, Ids ids) {
        return facts.memory()
                .of(
                        KnownEditions.class,
                        KnownEditions.class,
                        () -> new KnownEditions(facts.of(RDF.type.asNode(), Kwal.Kwalificatiedocument).stream()
                                .filter(ids::has)
                                .map(document -> known(document, facts, ids))
                                .toList()));
    }

    private static KnownEditions.Known known(Node document, Facts facts, Ids ids) {
        String key = ids.path(document);
        Set<String> nummers = new LinkedHashSet<>();
        for (Node property : List.of(Kwal.crebonummer, Kwal.keuzedeelcode, Kwal.certificaatcode)) {
            facts.all(document, property).forEach(value -> nummers.add(value.getLiteralLexicalForm()));
        }
        return new KnownEditions.Known(
                key,
                facts.one(document, DCTerms.isVersionOf.asNode())
                        .map(Node::getURI)
                        .orElse(key),
                nummers,
                KnownEditions.day(facts.text(document, Kwal.geldigVanaf)),
                KnownEditions.year(facts.text(document, Kwal.gewijzigdIn)));
    }

    /** Answers with the address of the newest edition where this one's key is none's; false where there is no such. */
    static boolean leads(Site site, HttpServletRequest request, HttpServletResponse response) {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        Optional<String> there = Txn.calculateRead(site.dataset(), () -> {
            Facts facts = site.facts();
            boolean things = request.getServletPath().equals("/id");
            return instead(path, facts, new Ids(site.base()), things);
        });
        there.ifPresent(newest -> {
            View view = site.view(request);
            String query = request.getQueryString();
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader(
                    "Location", view.prefix() + request.getServletPath() + newest + (query == null ? "" : "?" + query));
        });
        return there.isPresent();
    }

    private static Optional<String> instead(String path, Facts facts, Ids ids, boolean things) {
        Matcher parts = PATH.matcher(path);
        if (!parts.matches() || Paths.isReserved(parts.group(1)) || isDocument(parts.group(1), facts, ids)) {
            return Optional.empty();
        }
        String rest = Optional.ofNullable(parts.group(2)).orElse("");
        List<String> meant = editions(facts, ids).meant(parts.group(1));
        if (meant.size() != 1 || meant.get(0).equals(parts.group(1))) {
            return Optional.empty();
        }
        String there = meant.get(0) + rest;
        boolean exists =
                !things || OLD_PASSAGE.matcher(rest).matches() || facts.has(ids.thing(there), Node.ANY, Node.ANY);
        return exists ? Optional.of("/" + there) : Optional.empty();
    }

    private static boolean isDocument(String key, Facts facts, Ids ids) {
        return facts.has(ids.thing(key), RDF.type.asNode(), Kwal.Kwalificatiedocument);
    }
}
