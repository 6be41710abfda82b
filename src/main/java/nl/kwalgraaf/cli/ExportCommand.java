package nl.kwalgraaf.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.kwalgraaf.export.Exported;
import nl.kwalgraaf.export.Form;
import nl.kwalgraaf.export.Profile;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.finding.FindingPrinter;
import nl.kwalgraaf.map.Iris;
import nl.kwalgraaf.pipeline.Corpus;
import nl.kwalgraaf.pipeline.Publication;
import nl.kwalgraaf.text.SourceText;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

@Command(
        name = "export",
        description = {
            "Reads documents and writes them in a vocabulary that others know. See docs/export.md.",
            "elm: the European Learning Model, one qualification for each kwalificatie with its learning outcomes.",
            "schema.org: for search engines.",
            "skos: the concept schemes of competenties, levels and kinds of document.",
            "dcat: a description of the dataset for data portals, in the Dutch profile DCAT-AP-NL."
        },
        footer = {"", "Example: kwalgraaf export --profile elm --out elm.ttl"})
final class ExportCommand implements Callable<Integer> {
    @Mixin
    private DocumentsOption documents;

    @Mixin
    private Output output;

    @Option(
            names = "--profile",
            required = true,
            paramLabel = "PROFILE",
            converter = Profiles.class,
            completionCandidates = Profiles.class,
            description = "elm, schema.org, skos or dcat.")
    private Profile profile;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "turtle, ntriples, jsonld or rdfxml. Default: turtle. schema.org is always written as jsonld.")
    private Optional<Form> form = Optional.empty();

    @Spec
    private CommandSpec spec;

    /** The profiles by their words. */
    static final class Profiles implements ITypeConverter<Profile>, Iterable<String> {
        @Override
        public Profile convert(String word) {
            return Arrays.stream(Profile.values())
                    .filter(profile -> profile.word().equalsIgnoreCase(word))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(
                            "\"" + word + "\" is no profile; choose from " + String.join(", ", this)));
        }

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Profile.values()).map(Profile::word).iterator();
        }
    }

    @Override
    public Integer call() throws IOException {
        if (profile == Profile.SCHEMA_ORG && form.isPresent() && form.get() != Form.JSONLD) {
            throw new ParameterException(spec.commandLine(), "schema.org is written as jsonld alone");
        }
        Iris iris = documents.iris();
        Corpus corpus = documents.corpus();
        Tally tally = new Tally(corpus.size());
        tally.add(corpus.findings());
        FindingPrinter.print(corpus.findings(), System.err);
        DatasetGraph dataset = DatasetGraphFactory.create();
        Map<String, SourceText> sources = new HashMap<>();
        List<Finding> together = new Publication(iris, StreamRDFLib.dataset(dataset))
                .publish(corpus, (document, stated) -> {
                    tally.add(document);
                    FindingPrinter.print(document.findings(), System.err);
                    document.content()
                            .ifPresent(content ->
                                    sources.put(content.key(), content.dossier().bron()));
                });
        tally.add(together);
        FindingPrinter.print(together, System.err);
        if (sources.isEmpty()) {
            tally.summary().forEach(System.err::println);
            System.err.println("nothing was written");
            return tally.exit(false).code();
        }
        Exported exported = profile.export(dataset, iris.base(), sources);
        tally.add(exported.findings());
        FindingPrinter.print(exported.findings(), System.err);
        output.bytes(out -> form.orElse(Form.TURTLE).write(exported, out));
        tally.summary().forEach(System.err::println);
        return tally.exit(false).code();
    }
}
