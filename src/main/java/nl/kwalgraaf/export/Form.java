package nl.kwalgraaf.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;

/** The serialisations of an exported graph. */
public enum Form {
    TURTLE(RDFFormat.TURTLE_BLOCKS),
    NTRIPLES(RDFFormat.NTRIPLES),
    JSONLD(RDFFormat.JSONLD11),
    RDFXML(RDFFormat.RDFXML_PLAIN);

    private final RDFFormat format;

    Form(RDFFormat format) {
        this.format = format;
    }

    /**
     * Writes an export. A text stands as it is, whatever the form.
     *
     * @throws IOException when it cannot be written
     */
    public void write(Exported exported, OutputStream out) throws IOException {
        if (exported instanceof Exported.Text text) {
            out.write(text.text().getBytes(StandardCharsets.UTF_8));
        } else if (exported instanceof Exported.Triples triples) {
            write(triples, out);
        }
    }

    private void write(Exported.Triples exported, OutputStream out) {
        if (StreamRDFWriter.registered(format)) {
            StreamRDF sink = StreamRDFWriter.getWriterStream(out, format);
            sink.start();
            exported.prefixes().forEach(sink::prefix);
            exported.triples().forEach(sink::triple);
            sink.finish();
        } else {
            Graph graph = GraphMemFactory.createDefaultGraph();
            exported.prefixes().forEach(graph.getPrefixMapping()::setNsPrefix);
            exported.triples().forEach(graph::add);
            RDFDataMgr.write(out, graph, format);
        }
    }
}
