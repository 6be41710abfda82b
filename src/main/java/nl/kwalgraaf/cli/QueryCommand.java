package nl.kwalgraaf.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kwalgraaf.dutch.TextSearch;
import nl.kwalgraaf.finding.FindingPrinter;
import nl.kwalgraaf.finding.Outcome;
import nl.kwalgraaf.map.Iris;
import nl.kwalgraaf.query.Answer;
import nl.kwalgraaf.query.Binding;
import nl.kwalgraaf.query.Listing;
import nl.kwalgraaf.query.Onward;
import nl.kwalgraaf.query.ResultFormat;
import nl.kwalgraaf.query.Target;
import nl.kwalgraaf.query.Vraag;
import nl.kwalgraaf.query.VraagReader;
import nl.kwalgraaf.query.Vragen;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kwalgraaf query}: lists the named questions, or puts one. */
@Command(
        name = "query",
        description = "Runs a named question, or the SPARQL query in a file; without a name, lists the questions.",
        footer = {"", "Example: kwalgraaf query gedeelde-competenties --param deelA=L1 --param deelB=B1 --format csv"})
final class QueryCommand implements Callable<Integer> {
    private final Function<List<Path>, DatasetGraph> built;
    private final Vragen vragen = new Vragen();

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "NAME|FILE",
            description = "A question, or a file with a query.")
    private Optional<String> name = Optional.empty();

    @Option(
            names = "--param",
            paramLabel = "NAME=VALUE",
            description = "Gives a parameter its value; can be repeated. The others keep their default.")
    private Map<String, String> values = new LinkedHashMap<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "table, csv, tsv, json, xml or turtle. Default: table, or turtle where the answer is a graph.")
    private Optional<ResultFormat> format = Optional.empty();

    @Option(
            names = "--endpoint",
            paramLabel = "URL",
            description = "Puts the question to this SPARQL endpoint instead of to the graph of documents.")
    private Optional<String> endpoint = Optional.empty();

    @Option(
            names = "--documents",
            paramLabel = "FILE",
            description = "Documents, or folders of them, to put the question to; can be repeated."
                    + " Default: the folder documents.")
    private List<Path> documents = List.of();

    QueryCommand() {
        this(documents -> BuiltDataset.of(documents, new Iris(Kwal.BASE)));
    }

    /** @param built makes the dataset of the documents named; asked only when a question needs it */
    QueryCommand(Function<List<Path>, DatasetGraph> built) {
        this.built = built;
    }

    @Override
    public Integer call() throws IOException {
        if (endpoint.isPresent() && !documents.isEmpty()) {
            throw usage("A question is put to --endpoint or to --documents, not to both.");
        }
        if (name.isEmpty()) {
            return list(format.orElse(ResultFormat.TABLE));
        }
        Outcome<Vraag> found = find(name.get());
        FindingPrinter.print(found.findings(), System.err);
        return found.value().isEmpty()
                ? Exit.FINDINGS.code()
                : put(found.value().get());
    }

    private int list(ResultFormat wanted) throws IOException {
        String listed = switch (wanted) {
            case TABLE -> Listing.text(vragen.all());
            case JSON -> Listing.json(vragen.all());
            default -> throw usage("The list of questions is given as table or json, not as " + wanted.word() + ".");
        };
        OutputStream out = new BufferedOutputStream(System.out);
        out.write(listed.getBytes(StandardCharsets.UTF_8));
        out.flush();
        return Exit.OK.code();
    }

    private Outcome<Vraag> find(String given) throws IOException {
        Optional<Vraag> named = vragen.named(given);
        if (named.isPresent()) {
            return Outcome.of(named.get());
        }
        if (given.equals("-")) {
            return VraagReader.read(SourceText.of("-", new String(System.in.readAllBytes(), StandardCharsets.UTF_8)));
        }
        Path file = Path.of(given);
        if (Files.isRegularFile(file)) {
            return VraagReader.read(SourceText.of(given, Files.readString(file)));
        }
        List<String> near = vragen.near(given);
        throw usage("There is no question and no file \"" + given + "\". "
                + (near.isEmpty()
                        ? "Without a name this command lists the questions."
                        : "Did you mean " + String.join(", ", near) + "?"));
    }

    private int put(Vraag vraag) throws IOException {
        List<ResultFormat> fitting = ResultFormat.fitting(vraag);
        ResultFormat chosen = format.orElse(fitting.get(0));
        if (!fitting.contains(chosen)) {
            throw usage("The answer to " + vraag.name() + " cannot be given as " + chosen.word() + ". Choose from "
                    + fitting.stream().map(ResultFormat::word).collect(Collectors.joining(", ")) + ".");
        }
        Target target = endpoint.map(Target::at).orElseGet(() -> Target.of(built(vraag)));
        try {
            Binding binding = vraag.bind(values, target);
            if (binding instanceof Binding.Refused refused) {
                refused.problems().forEach(problem -> System.err.println(problem.message()));
                return Exit.USAGE.code();
            }
            answer(vraag, ((Binding.Bound) binding).query(), target, chosen);
            return Exit.OK.code();
        } catch (HttpException | QueryExceptionHTTP unanswered) {
            String asked =
                    endpoint.orElse(vraag.asksElsewhere() ? "the endpoint that the query asks too" : "the dataset");
            System.err.println("No answer from " + asked + ": " + unanswered.getMessage());
            return Exit.UNREADABLE.code();
        }
    }

    private DatasetGraph built(Vraag vraag) {
        DatasetGraph dataset = built.apply(documents);
        if (vraag.asksFullText()) {
            TextSearch.install(dataset);
        }
        return dataset;
    }

    private static void answer(Vraag vraag, Query query, Target target, ResultFormat chosen) throws IOException {
        OutputStream out = new BufferedOutputStream(System.out);
        List<String> next = new ArrayList<>();
        target.read(() -> {
            try (QueryExec exec = target.run(query)) {
                Answer.write(query, exec, chosen, out);
            }
            Onward.next(vraag, query, target).ifPresent(next::add);
        });
        out.flush();
        next.forEach(value -> System.err.println(
                "There is more: --param " + Onward.PARAMETER + "=" + value + " asks for the next page."));
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
