package nl.kwalgraaf.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One table of requests and the statuses that the SPARQL 1.1 Protocol and HTTP demand. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProtocolIT {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String NONE = "";

    private Served served;

    @BeforeAll
    void start() throws IOException {
        served = Served.standard();
    }

    @AfterAll
    void stop() {
        served.close();
    }

    @ParameterizedTest(name = "{0} {1} accept {2} -> {3} {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # queries, by each way of the protocol
            GET     | sparql?query=ASK{}                                   |                                 | 200 | application/sparql-results+json
            GET     | query?query=ASK{}                                    |                                 | 200 | application/sparql-results+json
            GET     | ?query=ASK{}                                         |                                 | 200 | application/sparql-results+json
            HEAD    | sparql?query=ASK{}                                   |                                 | 200 | application/sparql-results+json
            OPTIONS | sparql                                               |                                 | 204 |
            # formats of a table
            GET     | sparql?query=SELECT(1AS?a){}                         | application/sparql-results+json | 200 | application/sparql-results+json
            GET     | sparql?query=SELECT(1AS?a){}                         | application/json                | 200 | application/sparql-results+json
            GET     | sparql?query=SELECT(1AS?a){}                         | application/sparql-results+xml  | 200 | application/sparql-results+xml
            GET     | sparql?query=SELECT(1AS?a){}                         | text/csv                        | 200 | text/csv; charset=utf-8
            GET     | sparql?query=SELECT(1AS?a){}                         | text/tab-separated-values       | 200 | text/tab-separated-values; charset=utf-8
            GET     | sparql?query=SELECT(1AS?a){}                         | text/csv;q=0.1, text/tab-separated-values;q=0.9 | 200 | text/tab-separated-values; charset=utf-8
            GET     | sparql?query=SELECT(1AS?a){}                         | */*                             | 200 | application/sparql-results+json
            GET     | sparql?query=SELECT(1AS?a){}                         | image/png, */*;q=0.1            | 200 | application/sparql-results+json
            GET     | sparql?query=SELECT(1AS?a){}&format=csv              |                                 | 200 | text/csv; charset=utf-8
            GET     | sparql?query=SELECT(1AS?a){}                         | text/turtle                     | 406 |
            GET     | sparql?query=SELECT(1AS?a){}                         | image/png                       | 406 |
            GET     | sparql?query=SELECT(1AS?a){}                         | application/json;q=0, text/html | 406 |
            GET     | sparql?query=SELECT(1AS?a){}&format=pdf              |                                 | 400 |
            # formats of a graph
            GET     | sparql?query=CONSTRUCT{?s?p?o}{?s?p?o}               |                                 | 200 | text/turtle; charset=utf-8
            GET     | sparql?query=CONSTRUCT{?s?p?o}{?s?p?o}               | text/turtle                     | 200 | text/turtle; charset=utf-8
            GET     | sparql?query=CONSTRUCT{?s?p?o}{?s?p?o}               | application/n-triples           | 200 | application/n-triples
            GET     | sparql?query=CONSTRUCT{?s?p?o}{?s?p?o}               | application/rdf+xml             | 200 | application/rdf+xml
            GET     | sparql?query=CONSTRUCT{?s?p?o}{?s?p?o}               | application/ld+json             | 200 | application/ld+json
            GET     | sparql?query=CONSTRUCT{?s?p?o}{?s?p?o}               | application/trig                | 200 | application/trig
            GET     | sparql?query=CONSTRUCT{?s?p?o}{?s?p?o}               | text/csv                        | 406 |
            GET     | sparql?query=DESCRIBE<https://w3id.org/kwalgraaf/id/competentie/T> | text/turtle        | 200 | text/turtle; charset=utf-8
            # wrong requests
            GET     | sparql?query=SELECT                                  |                                 | 400 |
            GET     | sparql?query=                                        |                                 | 400 |
            GET     | sparql?query=ASK{}&query=ASK{}                       |                                 | 400 |
            GET     | sparql?default-graph-uri=urn:x                       |                                 | 400 |
            GET     | sparql?query=ASK{}&timeout=soon                      |                                 | 400 |
            GET     | sparql?query=ASK{}&timeout=-1                        |                                 | 400 |
            GET     | sparql?query=ASK{}&timeout=5                         |                                 | 200 | application/sparql-results+json
            GET     | sparql?query=ASK{}&timeout=0                         |                                 | 200 | application/sparql-results+json
            GET     | sparql?query=ASK{}&timeout=1e400                     |                                 | 200 | application/sparql-results+json
            GET     | sparql?query=ASK{}&timeout=NaN                       |                                 | 400 |
            GET     | sparql?update=CLEAR ALL                              |                                 | 403 |
            PUT     | sparql?query=ASK{}                                   |                                 | 405 |
            DELETE  | sparql?query=ASK{}                                   |                                 | 405 |
            PATCH   | sparql?query=ASK{}                                   |                                 | 405 |
            GET     | nothing                                              |                                 | 404 |
            # reading graphs
            GET     | data                                                 |                                 | 200 | application/trig
            GET     | data                                                 | application/n-quads             | 200 | application/n-quads
            GET     | data                                                 | text/turtle                     | 406 |
            GET     | data?default                                         |                                 | 200 | text/turtle; charset=utf-8
            GET     | data?default                                         | application/rdf+xml             | 200 | application/rdf+xml
            GET     | data?graph=https://w3id.org/kwalgraaf/graph/ontologie | application/ld+json            | 200 | application/ld+json
            GET     | data?graph=https://w3id.org/kwalgraaf/graph/ontologie | image/png                      | 406 |
            HEAD    | data?graph=https://w3id.org/kwalgraaf/graph/ontologie |                                | 200 | text/turtle; charset=utf-8
            GET     | data?graph=https://w3id.org/kwalgraaf/graph/geen     |                                 | 404 |
            HEAD    | data?graph=https://w3id.org/kwalgraaf/graph/geen     |                                 | 404 |
            GET     | data?graph=urn:a&graph=urn:b                         |                                 | 400 |
            GET     | data?graph=urn:a&default                             |                                 | 400 |
            GET     | data?what=urn:a                                      |                                 | 400 |
            OPTIONS | data                                                 |                                 | 204 |
            PUT     | data?default                                         |                                 | 405 |
            POST    | data?default                                         |                                 | 405 |
            DELETE  | data?default                                         |                                 | 405 |
            PATCH   | data?default                                         |                                 | 405 |
            """)
    void request_and_status(String method, String path, String accept, int status, String contentType)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = served.request(
                        "kwalificaties" + (path.startsWith("?") ? "" : "/") + escaped(path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (accept != null) {
            request.header("Accept", accept);
        }
        HttpResponse<String> response = served.send(request);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        // RFC 9110, section 5.3: a field that is no list stands once.
        assertThat(response.headers().allValues("Date")).hasSize(1);
        if (contentType != null) {
            assertThat(response.headers().firstValue("Content-Type")).hasValue(contentType);
        }
        if (status >= 400 && !method.equals("HEAD")) {
            assertThat(response.body()).isNotBlank();
        }
    }

    @ParameterizedTest(name = "POST {0} {1} {2} -> {3}")
    @CsvSource(delimiter = '|', textBlock = """
            sparql           | application/x-www-form-urlencoded                | query=ASK%7B%7D               | 200
            sparql           | application/x-www-form-urlencoded; charset=UTF-8 | query=ASK%7B%7D               | 200
            sparql           | application/sparql-query                         | ASK{}                         | 200
            sparql           | application/sparql-query; charset=utf-8          | ASK{}                         | 200
            query            | application/sparql-query                         | ASK{}                         | 200
            sparql?query=ASK{} | application/sparql-query                       | ASK{}                         | 400
            sparql           | application/sparql-query                         | SELECT                        | 400
            sparql           | application/sparql-query                         | ''                            | 400
            sparql           | application/x-www-form-urlencoded                | query=SELECT                  | 400
            sparql           | application/x-www-form-urlencoded                | something=else                | 400
            sparql           | application/x-www-form-urlencoded                | query=ASK%7B%7D&query=ASK%7B%7D | 400
            sparql           | application/x-www-form-urlencoded                | query=%FF%FE                  | 400
            sparql           | text/plain                                       | ASK{}                         | 415
            sparql           | application/json                                 | {}                            | 415
            sparql?query=ASK{} | text/turtle                                    | ASK{}                         | 415
            """)
    void posted_query(String path, String contentType, String body, int status)
            throws IOException, InterruptedException {
        HttpResponse<String> response = served.post("kwalificaties/" + escaped(path), contentType, body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    }

    /** Leaves a query readable in the table above. */
    private static String escaped(String path) {
        return path.replace("{", "%7B")
                .replace("}", "%7D")
                .replace(" ", "%20")
                .replace("<", "%3C")
                .replace(">", "%3E")
                .replace("(1AS?a)", "(1%20AS%20%3Fa)")
                .replace("?s?p?o", "%3Fs%20%3Fp%20%3Fo");
    }
}
