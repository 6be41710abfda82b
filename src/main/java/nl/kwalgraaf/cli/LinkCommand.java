package nl.kwalgraaf.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.finding.FindingPrinter;
import nl.kwalgraaf.finding.Outcome;
import nl.kwalgraaf.link.EscoCandidates;
import nl.kwalgraaf.link.MappingSet;
import nl.kwalgraaf.pipeline.Corpus;
import nl.kwalgraaf.text.SourceText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "link",
        description = {
            "Proposes links from documents and the 25 competenties to ESCO, as SSSOM for a person to decide on.",
            "To accept a line, put your name under reviewer_label and choose the predicate; to reject it, put Not under"
                    + " predicate_modifier as well. A further run with the same --to keeps the lines that you wrote or changed, and renews its own."
        },
        footer = {"", "Example: kwalgraaf link --esco ~/Downloads/esco --to links.sssom.tsv"})
final class LinkCommand implements Callable<Integer> {
    @Mixin
    private DocumentsOption documents;

    @Option(
            names = "--esco",
            required = true,
            paramLabel = "DIR",
            description = "Folder of ESCO's CSV download, Dutch and English, any version from 1.0 on.")
    private Path esco;

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "File to write, and to keep a person's decisions of. Default: standard output.")
    private Path to;

    @Option(
            names = "--evaluate",
            paramLabel = "FILE",
            description = "Instead of proposing, measure against judged links: a CSV file with the columns source_code,"
                    + " relation and esco_iri.")
    private Path judged;

    @Override
    public Integer call() throws IOException {
        Optional<MappingSet> earlier = Optional.empty();
        if (judged == null && to != null && Files.exists(to)) {
            String text;
            try {
                text = Files.readString(to);
            } catch (CharacterCodingException otherEncoding) {
                System.err.println(
                        "nothing was written: " + to + " is no UTF-8 and may hold decisions; save it as UTF-8");
                return Exit.UNREADABLE.code();
            }
            Outcome<MappingSet> read = EscoCandidates.read(SourceText.of(to.toString(), text));
            FindingPrinter.print(read.findings(), System.err);
            if (read.value().isEmpty() || !read.findings().isEmpty()) {
                System.err.println("nothing was written: " + to + " may hold decisions");
                return Exit.UNREADABLE.code();
            }
            earlier = read.value();
        }
        Outcome<EscoCandidates> read = EscoCandidates.of(esco, documents.iris().base());
        FindingPrinter.print(read.findings(), System.err);
        if (read.value().isEmpty()) {
            return Exit.UNREADABLE.code();
        }
        EscoCandidates candidates = read.value().get();
        Corpus corpus = documents.corpus();
        Tally tally = new Tally(corpus.size());
        tally.add(corpus.findings());
        tally.add(read.findings());
        FindingPrinter.print(corpus.findings(), System.err);
        List<Kwalificatiedossier> dossiers = new ArrayList<>();
        corpus.each(document -> {
            tally.add(document);
            FindingPrinter.print(document.findings(), System.err);
            document.content().ifPresent(content -> {
                if (judged == null) {
                    candidates.propose(content.key(), content.dossier());
                } else {
                    dossiers.add(content.dossier());
                }
            });
        });
        if (judged != null) {
            System.out.print(candidates.quality(judged, dossiers));
        } else {
            candidates.proposeCompetenties();
            write(candidates.mappings(earlier));
        }
        tally.summary().forEach(System.err::println);
        return tally.exit(false).code();
    }

    private void write(MappingSet mappings) throws IOException {
        if (to == null) {
            PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
            EscoCandidates.write(mappings, out);
            out.flush();
            return;
        }
        Path partial = to.resolveSibling(to.getFileName() + ".partial");
        try (BufferedWriter out =
                new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(partial), StandardCharsets.UTF_8))) {
            EscoCandidates.write(mappings, out);
        }
        Files.move(partial, to, StandardCopyOption.REPLACE_EXISTING);
        System.err.println("wrote " + mappings.mappings().size() + " mappings to " + to);
    }
}
