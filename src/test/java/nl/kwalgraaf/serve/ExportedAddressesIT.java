package nl.kwalgraaf.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import nl.kwalgraaf.export.Exported;
import nl.kwalgraaf.export.Profile;
import nl.kwalgraaf.vocab.Dcat;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;

/** The addresses that the DCAT export gives out, asked of an endpoint that stands where the base is. */
class ExportedAddressesIT {
    private static final List<Triple> DCAT = dcat();

    private static List<Triple> dcat() {
        DatasetGraph example = Served.example();
        return Profile.DCAT.export(example, Kwal.BASE, Map.of()) instanceof Exported.Triples exported
                ? exported.triples()
                : List.of();
    }

    @Test
    void a_download_is_there_in_the_form_it_is_said_to_have() throws Exception {
        try (Served served = Served.standard()) {
            List<Triple> downloads = DCAT.stream()
                    .filter(triple -> triple.getPredicate().equals(Dcat.downloadURL))
                    .toList();
            assertThat(downloads).hasSizeGreaterThan(2);
            for (Triple download : downloads) {
                HttpResponse<String> answer = served.get(path(download.getObject()));
                assertThat(answer.statusCode()).as(download.toString()).isEqualTo(200);
                assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                        .startsWith(mediaType(download.getSubject()));
                assertThat(answer.body()).isNotBlank();
            }
        }
    }

    @Test
    void the_endpoint_answers_a_query_and_describes_itself() throws Exception {
        try (Served served = Served.standard()) {
            for (String property : List.of("endpointURL", "endpointDescription")) {
                String path = DCAT.stream()
                        .filter(triple -> triple.getPredicate().getURI().equals(Dcat.NS + property))
                        .map(triple -> path(triple.getObject()))
                        .findFirst()
                        .orElseThrow();
                assertThat(served.get(path, "Accept", "text/turtle").body()).contains("sd:Service");
                assertThat(served.get(path + "?query=" + Served.encode("ASK {}"))
                                .statusCode())
                        .isEqualTo(200);
            }
        }
    }

    private static String path(Node address) {
        return address.getURI().substring(Kwal.BASE.length());
    }

    private static String mediaType(Node distribution) {
        String list = "https://www.iana.org/assignments/media-types/";
        return DCAT.stream()
                .filter(triple -> triple.getSubject().equals(distribution))
                .filter(triple -> triple.getPredicate().equals(Dcat.mediaType))
                .map(triple -> triple.getObject().getURI().substring(list.length()))
                .findFirst()
                .orElseThrow();
    }
}
