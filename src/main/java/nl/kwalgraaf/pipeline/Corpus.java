package nl.kwalgraaf.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.read.ReadCode;
import nl.kwalgraaf.read.ReadDocument;
import nl.kwalgraaf.text.Sha256;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.text.Span;

/** A set of documents: which files they are, what a catalog says of them, and in which order they are handed on. */
public final class Corpus {
    private final List<Source> sources;
    private final Catalogue catalogue;
    private final List<Finding> findings;

    private Corpus(List<Source> sources, Catalogue catalogue, List<Finding> findings) {
        this.sources = sources;
        this.catalogue = catalogue;
        this.findings = findings;
    }

    /**
     * These files, and the documents in these folders; a catalog in a folder, or beside a file, gives keys to the documents
     * there.
     *
     * <p>The order is that of their paths, whatever the order in which they are named, standard input last; a file that
     * is named twice or stands in a folder that is named too comes once.
     */
    public static Corpus of(List<Path> paths) {
        Map<Path, Path> files = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        SortedMap<Path, Folder> folders = new TreeMap<>();
        boolean stdin = false;
        for (Path path : paths.stream().sorted().toList()) {
            if (path.toString().equals(Source.STDIN)) {
                stdin = true;
            } else if (Files.isDirectory(path)) {
                Folder folder = folder(path, files, findings);
                folder.catalogs().forEach(each -> folders.put(each, folder));
            } else {
                files.putIfAbsent(Folder.real(path), path);
                Path beside = Optional.ofNullable(path.getParent()).orElse(Path.of("."));
                folders.putIfAbsent(beside, Folder.EMPTY);
            }
        }
        Catalogue catalogue = Catalogue.shipped();
        for (Map.Entry<Path, Folder> folder : folders.entrySet()) {
            catalogue = catalogue(folder.getKey(), folder.getValue(), findings).or(catalogue);
        }
        List<Source> sources = new ArrayList<>();
        files.values().stream().sorted().map(Source::of).forEach(sources::add);
        if (stdin) {
            sources.add(Source.of(Source.STDIN, System.in));
        }
        return new Corpus(List.copyOf(sources), catalogue, findings);
    }

    public static Corpus of(List<Source> sources, Catalogue catalogue) {
        return new Corpus(List.copyOf(sources), catalogue, List.of());
    }

    private static Folder folder(Path path, Map<Path, Path> files, List<Finding> findings) {
        SourceText nowhere = SourceText.of(path.toString(), "");
        Folder folder = Folder.list(path);
        folder.files().forEach(file -> files.putIfAbsent(Folder.real(file), file));
        folder.unreadable()
                .forEach((what, why) -> findings.add(Finding.of(
                        ReadCode.FILE_UNREADABLE,
                        Span.top(SourceText.of(what.toString(), "")),
                        "This folder cannot be listed: " + why + ".",
                        "See whether you may read it.")));
        folder.skipped().forEach((what, why) -> findings.add(ReadDocument.skipped(what.toString(), why)));
        if (folder.files().isEmpty() && folder.unreadable().isEmpty()) {
            findings.add(Finding.of(
                    PipelineCode.FOLDER_WITHOUT_DOCUMENTS,
                    Span.top(nowhere),
                    "This folder holds no document.",
                    "Name the folder that holds the documents."));
        }
        return folder;
    }

    private static Catalogue catalogue(Path path, Folder folder, List<Finding> findings) {
        try {
            Catalogue catalogue = Catalogue.in(path).orElseGet(Catalogue::empty);
            entries(path, folder, catalogue, findings);
            return catalogue;
        } catch (IOException malformed) {
            findings.add(Finding.of(
                    PipelineCode.CATALOG_UNREADABLE,
                    Span.top(SourceText.of(path.toString(), "")),
                    "The catalog cannot be read: " + malformed.getMessage() + ".",
                    "Its documents get their keys from the names they bear."));
            return Catalogue.empty();
        }
    }

    /** What the catalog says of its files, held against them. It names files of its folder, and opens no other. */
    private static void entries(Path path, Folder folder, Catalogue catalogue, List<Finding> findings) {
        SourceText text = SourceText.of(path.resolve(Catalogue.FILE).toString(), "");
        for (CatalogueEntry.Problem problem : catalogue.problems()) {
            findings.add(Finding.of(PipelineCode.CATALOG_ENTRY, Span.top(text), problem.what(), problem.hint()));
        }
        Map<String, Path> files = new HashMap<>();
        folder.files().forEach(file -> files.put(path.relativize(file).toString(), file));
        catalogue.files().forEach((name, sha256) -> {
            Path named = files.get(name);
            if (named != null && !sha256(named).equals(Optional.of(sha256))) {
                findings.add(Finding.of(
                        PipelineCode.CATALOG_ENTRY,
                        Span.top(text),
                        "The file \"" + name + "\" is not the one that the catalog describes: its sha256 is another.",
                        "See whether it is the right edition, and correct spdx:checksumValue."));
            }
        });
    }

    private static Optional<String> sha256(Path file) {
        try {
            return Optional.of(Sha256.of(Files.readAllBytes(file)));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * What identifies the documents by their contents and places; empty when they can be read only once.
     *
     * @throws IOException when a document cannot be read
     */
    public Optional<String> fingerprint() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Source source : sources) {
            if (source.name().equals(Source.STDIN)) {
                return Optional.empty();
            }
            try (InputStream stream = source.opener().open()) {
                all.append(source.name())
                        .append(' ')
                        .append(Sha256.of(stream.readAllBytes()))
                        .append('\n');
            }
        }
        return Optional.of(Sha256.of(all.toString()));
    }

    /** What is known of its documents beside what they say. */
    Catalogue catalogue() {
        return catalogue;
    }

    public int size() {
        return sources.size();
    }

    /** What was found about the set itself, before any document was read. */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Hands every document on, in order.
     *
     * @throws IOException when the receiver cannot write; the documents after that one are not handed on
     */
    public void each(Receiver<Document> receiver) throws IOException {
        each(document -> document, receiver);
    }

    /**
     * Does some work for every document, on all cores, and hands on what came of it, in order and on this thread.
     *
     * @param work must depend on the document alone
     * @throws IOException when the receiver cannot write; what comes after is not handed on
     */
    public <R> void each(Function<Document, R> work, Receiver<R> receiver) throws IOException {
        each(work, () -> {}, receiver);
    }

    /** The same, and this thread does something else while the first documents are read. */
    <R> void each(Function<Document, R> work, Workers.Meanwhile meanwhile, Receiver<R> receiver) throws IOException {
        new Workers<>(sources, new Intake(new Keys(catalogue)), work).each(meanwhile, receiver);
    }

    /** What a source of this name holds now; nothing where there is none, or where it can be read only once. */
    List<Document> again(String name) {
        Intake intake = new Intake(new Keys(catalogue));
        return sources.stream()
                .filter(source -> source.name().equals(name) && !name.equals(Source.STDIN))
                .findFirst()
                .map(intake::documents)
                .orElse(List.of());
    }
}
