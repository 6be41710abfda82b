package nl.kwalgraaf.benchmark;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.kwalgraaf.dutch.TextSearch;
import nl.kwalgraaf.query.Answer;
import nl.kwalgraaf.query.Binding;
import nl.kwalgraaf.query.ResultFormat;
import nl.kwalgraaf.query.Target;
import nl.kwalgraaf.query.Vraag;
import nl.kwalgraaf.query.VraagReader;
import nl.kwalgraaf.serve.store.Store;
import nl.kwalgraaf.text.SourceText;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;

/**
 * What an answer costs in processor time of the thread that makes it, which other work on the machine disturbs less than
 * time on the clock: values looked up, query run, rows written as JSON. Reads questions from standard input, one a line with its values
 * ({@code niveaus dossier=netwerk-en-mediabeheerder}), and prints the median and the least of them, in milliseconds.
 *
 * <p>The file of a question is read anew for each line, so that it can be changed while the data stay loaded.
 */
public final class QuestionCosts {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private QuestionCosts() {}

    /** @param args the N-Quads, and the folder of the questions */
    public static void main(String[] args) throws IOException {
        try (Store store = Store.fixed();
                BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            store.load(sink -> RDFParser.source(args[0]).parse(sink));
            TextSearch.install(store.dataset());
            Target target = Target.of(
                    query -> QueryExec.dataset(store.dataset()).query(query).build());
            System.out.println("loaded");
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                try {
                    measure(line.strip(), Path.of(args[1]), store, target);
                } catch (RuntimeException | IOException wrong) {
                    System.out.println(line + " | " + wrong);
                }
            }
        }
    }

    private static void measure(String line, Path folder, Store store, Target target) throws IOException {
        if (line.isEmpty()) {
            return;
        }
        String[] words = line.split("\\s+");
        Path file = folder.resolve(words[0] + ".rq");
        Vraag vraag = VraagReader.read(SourceText.of(file.toString(), Files.readString(file)))
                .value()
                .orElseThrow();
        Map<String, String> values = new LinkedHashMap<>();
        Arrays.stream(words).skip(1).map(pair -> pair.split("=", 2)).forEach(pair -> values.put(pair[0], pair[1]));
        int[] bytes = {0};
        Costs costs = Costs.of(() -> {
            long begun = THREADS.getCurrentThreadCpuTime();
            bytes[0] = Txn.calculateRead(store.dataset(), () -> answer(vraag, values, target));
            return THREADS.getCurrentThreadCpuTime() - begun;
        });
        System.out.println(line + " | " + costs + " | " + bytes[0] + " bytes");
    }

    /** How many bytes the answer has. */
    private static int answer(Vraag vraag, Map<String, String> values, Target target) {
        Binding binding = vraag.bind(values, target);
        if (!(binding instanceof Binding.Bound bound)) {
            throw new IllegalArgumentException(binding.toString());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (QueryExec exec = target.run(bound.query())) {
            Answer.write(
                    bound.query(), exec, bound.query().isConstructType() ? ResultFormat.TURTLE : ResultFormat.JSON, out);
        }
        return out.size();
    }
}
