package nl.kwalgraaf.serve.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.dutch.TextSearch;
import nl.kwalgraaf.query.Vragen;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What all pages are made from.
 *
 * @param dataset the data; its default graph is the union of all
 * @param stamp asked within a read transaction, tells the state of the data; it differs after every change
 * @param documents the documents themselves, by key; empty for one that is not at hand any more
 * @param asker runs queries within the limits
 * @param report where faults are reported
 * @param base what the IRIs of the data begin with; ends in a slash
 * @param memory of what was worked out from the data
 * @param address by which a request reached the server, without a slash at its end
 */
public record Site(
        DatasetGraph dataset,
        Supplier<String> stamp,
        Function<String, Optional<Kwalificatiedossier>> documents,
        Vragen vragen,
        Asker asker,
        Report report,
        String base,
        Memory memory,
        Function<HttpServletRequest, URI> address) {

    /** What all the data say; called in a read transaction, and good for as long as that. */
    Facts facts() {
        return new Facts(dataset.getDefaultGraph(), memory.at(stamp.get()));
    }

    /** Finds words in the data. */
    TextSearch search() {
        return TextSearch.of(dataset);
    }

    View view(HttpServletRequest request) {
        URI at = address.apply(request);
        String prefix = at.getPath() == null ? "" : at.getPath().replaceFirst("/+$", "");
        String origin = at.getScheme() + "://" + at.getRawAuthority();
        String path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        return new View(
                Language.of(request),
                request.getParameter("taal") != null,
                origin,
                prefix,
                path.isEmpty() ? "/" : path,
                without(request.getQueryString()),
                base);
    }

    private static String without(String query) {
        List<String> parameters = query == null || query.isEmpty() ? List.of() : Arrays.asList(query.split("&"));
        return parameters.stream()
                .filter(parameter -> !parameter.startsWith("taal="))
                .collect(Collectors.joining("&"));
    }
}
