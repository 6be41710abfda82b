package nl.kwalgraaf.benchmark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;

/** The yardstick: a JVM that initialises Jena, reads N-Quads and writes the same triples as TriG, and nothing more. */
public final class BareJena {
    private BareJena() {}

    /** @param args the N-Quads to read, and the folder to write to */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[1]));
        try (OutputStream out =
                new BufferedOutputStream(Files.newOutputStream(folder.resolve("bare.trig")), 1 << 16)) {
            StreamRDF sink = StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS);
            RDFParser.source(args[0]).lang(Lang.NQUADS).parse(sink);
        }
    }
}
