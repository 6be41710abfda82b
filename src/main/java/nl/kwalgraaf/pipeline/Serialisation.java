package nl.kwalgraaf.pipeline;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.kwalgraaf.vocab.ShortJsonLd;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Writes a dataset in parts that may be made on any thread and stand one after another: the head, any number of parts,
 * the tail. So the work of writing is spread, and no more than a few parts are in memory.
 */
final class Serialisation {
    private final RDFFormat format;
    private final String base;
    private final boolean streams;
    private final ShortJsonLd jsonLd;
    private final byte[] head;

    Serialisation(RDFFormat format, String base, ShortJsonLd jsonLd) {
        this.format = format;
        this.base = base;
        this.streams = StreamRDFWriter.registered(format);
        this.jsonLd = jsonLd;
        this.head =
                streams ? streamed(sink -> {}) : bytes("{\n\"@context\": " + jsonLd.context() + ",\n\"@graph\": [\n");
    }

    byte[] head() {
        return head;
    }

    byte[] tail() {
        return streams ? new byte[0] : bytes("\n]\n}\n");
    }

    /** What stands between two parts. */
    byte[] separator() {
        return streams ? new byte[0] : bytes(",\n");
    }

    /** Quads of which there is at least one. */
    byte[] part(List<Quad> quads) {
        if (!streams) {
            return graphs(quads);
        }
        byte[] whole = streamed(sink -> quads.forEach(sink::quad));
        return Arrays.copyOfRange(whole, head.length, whole.length);
    }

    /** A JSON-LD document may name one graph several times; its nodes are those of all. */
    private byte[] graphs(List<Quad> quads) {
        Map<Node, Graph> graphs = new LinkedHashMap<>();
        quads.forEach(quad -> graphs.computeIfAbsent(quad.getGraph(), ignored -> GraphFactory.createDefaultGraph())
                .add(quad.asTriple()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        graphs.forEach((name, graph) -> {
            if (bytes.size() > 0) {
                bytes.writeBytes(separator());
            }
            bytes.writeBytes(bytes(jsonLd.part(name, graph).toString()));
        });
        return bytes.toByteArray();
    }

    private byte[] streamed(Consumer<StreamRDF> writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StreamRDF sink = StreamRDFWriter.getWriterStream(bytes, format);
        begin(sink, base);
        writing.accept(sink);
        sink.finish();
        return bytes.toByteArray();
    }

    /** Names the base, and the prefixes in the order of their names. */
    static void begin(StreamRDF sink, String base) {
        sink.start();
        sink.base(base);
        Publication.PREFIXES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(prefix -> sink.prefix(prefix.getKey(), prefix.getValue()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
