package nl.kwalgraaf.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwalgraaf.compare.Scope;
import nl.kwalgraaf.dossier.Deel;
import nl.kwalgraaf.dossier.KnownEditions;
import nl.kwalgraaf.dossier.Kwalificatie;
import nl.kwalgraaf.finding.FindingPrinter;
import nl.kwalgraaf.pipeline.Corpus;
import nl.kwalgraaf.pipeline.Document;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Finds the dossier or deel that an argument names: a file, the key of a document, a code, {@code key/code}, an IRI, or
 * a file and a code as {@code file#code}.
 */
final class Selection {
    /** The IRI of a dossier or deel, below whatever base: the group is its key, or key and code. */
    private static final Pattern IRI = Pattern.compile("https?://.+/id/([^/]+(?:/[^/]+)?)");

    @Option(
            names = "--documents",
            paramLabel = "FILE",
            description = "Documents, or folders of them, in which keys and codes are looked up."
                    + " Default: the folder documents.")
    private List<Path> documents = List.of();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    private List<Document> known;

    /** A dossier and the part of it that was asked for. */
    private record Candidate(String naam, Scope scope) {}

    /** @throws IOException when the file named cannot be used; the findings that say why are on standard error */
    Scope find(String argument) throws IOException {
        int mark = argument.lastIndexOf('#');
        Path file = Path.of(mark < 0 ? argument : argument.substring(0, mark));
        List<Candidate> candidates = Files.isRegularFile(file) || argument.equals("-")
                ? inFile(file, mark < 0 ? "" : argument.substring(mark + 1))
                : known(argument);
        if (candidates.isEmpty()) {
            throw new ParameterException(
                    command.commandLine(), "\"" + argument + "\" is no file, key or code; the keys are " + keys());
        }
        if (candidates.size() > 1) {
            throw new ParameterException(
                    command.commandLine(),
                    "\"" + argument + "\" can be "
                            + candidates.stream().map(Candidate::naam).collect(Collectors.joining(" or "))
                            + "; say which");
        }
        return candidates.get(0).scope();
    }

    private List<Candidate> inFile(Path file, String code) throws IOException {
        List<Candidate> candidates = new ArrayList<>();
        for (Document document : read(List.of(file))) {
            if (document.content().isEmpty()) {
                FindingPrinter.print(document.findings(), System.err);
                throw new IOException(document.name() + " could not be used");
            }
            candidates.addAll(candidates(document, code));
        }
        return candidates;
    }

    private List<Candidate> known(String argument) throws IOException {
        Matcher iri = IRI.matcher(argument);
        String name = iri.matches() ? iri.group(1) : argument;
        int slash = name.lastIndexOf('/');
        String key = slash < 0 ? name : name.substring(0, slash);
        String code = slash < 0 ? "" : name.substring(slash + 1);
        List<Candidate> candidates = new ArrayList<>();
        for (Document document : known()) {
            if (document.content().filter(content -> content.key().equals(key)).isPresent()) {
                candidates.addAll(candidates(document, code));
            } else if (slash < 0) {
                candidates.addAll(candidates(document, name));
            }
        }
        return candidates.isEmpty() ? ofNewest(key, code) : candidates;
    }

    /** A key that no edition bears as it stands, a crebo number and a keuzedeel code mean the newest edition. */
    private List<Candidate> ofNewest(String reference, String code) throws IOException {
        KnownEditions editions =
                new KnownEditions(contents().map(Document.Content::known).toList());
        List<String> meant = editions.meant(reference);
        List<Candidate> candidates = contents()
                .filter(content -> meant.contains(content.key()))
                .flatMap(content -> candidates(content, code))
                .toList();
        if (!candidates.isEmpty() || !code.isEmpty()) {
            return candidates;
        }
        Map<String, Candidate> numbered = new LinkedHashMap<>();
        contents()
                .forEach(content -> content.dossier().kwalificaties().stream()
                        .filter(each -> each.crebonummer().equals(Optional.of(reference)))
                        .forEach(each -> numbered.put(content.key(), candidate(content, each))));
        return editions.newestOf(numbered.keySet()).map(numbered::get).stream().toList();
    }

    private Stream<Document.Content> contents() throws IOException {
        return known().stream().flatMap(document -> document.content().stream());
    }

    private static Candidate candidate(Document.Content content, Kwalificatie kwalificatie) {
        Scope scope = Scope.of(content.key(), content.dossier(), kwalificatie);
        return new Candidate(scope.naam(), scope);
    }

    private static List<Candidate> candidates(Document document, String code) {
        return document.content().stream()
                .flatMap(content -> candidates(content, code))
                .toList();
    }

    private static Stream<Candidate> candidates(Document.Content content, String code) {
        if (code.isEmpty()) {
            return Stream.of(new Candidate(content.key(), Scope.of(content.key(), content.dossier())));
        }
        return content.dossier().delen().stream()
                .filter(deel -> deel.code().toString().equalsIgnoreCase(code))
                .map(deel -> candidate(content, deel));
    }

    private static Candidate candidate(Document.Content content, Deel deel) {
        Scope scope = Scope.of(content.key(), content.dossier(), deel);
        return new Candidate(scope.naam(), scope);
    }

    private List<Document> known() throws IOException {
        if (known == null) {
            known = read(Home.documents(documents));
        }
        return known;
    }

    private static List<Document> read(List<Path> files) throws IOException {
        List<Document> read = new ArrayList<>();
        Corpus.of(files).each(read::add);
        return read;
    }

    private String keys() throws IOException {
        return known().stream()
                .flatMap(document -> document.content().stream())
                .map(Document.Content::key)
                .collect(Collectors.joining(", "));
    }
}
