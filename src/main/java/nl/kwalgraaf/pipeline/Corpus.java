package nl.kwalgraaf.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.finding.Outcome;
import nl.kwalgraaf.parse.DossierParser;
import nl.kwalgraaf.parse.XmlDossierParser;
import nl.kwalgraaf.read.DocumentReader;
import nl.kwalgraaf.text.Slug;
import nl.kwalgraaf.text.SourceText;

/**
 * A set of documents, read and parsed on all cores and handed on one by one in the order in which they were given.
 *
 * <p>Only a few documents are in memory at a time, so memory is bounded by the largest and not by their number.
 */
public final class Corpus {
    private final List<Source> sources;
    private final Catalogue catalogue;
    private final List<Finding> findings;

    private Corpus(List<Source> sources, Catalogue catalogue, List<Finding> findings) {
        this.sources = sources;
        this.catalogue = catalogue;
        this.findings = findings;
    }

    /** What to do with each document; it may write and fail at that. */
    public interface Receiver {
        void accept(Document document) throws IOException;
    }

    /** These files, and the documents in these folders; a catalog in a folder gives its documents their keys. */
    public static Corpus of(List<Path> paths) {
        List<Source> sources = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        Catalogue catalogue = Catalogue.shipped();
        for (Path path : paths) {
            if (path.toString().equals(Source.STDIN)) {
                sources.add(Source.of(Source.STDIN, System.in));
            } else if (Files.isDirectory(path)) {
                catalogue = folder(path, sources, findings).or(catalogue);
            } else {
                sources.add(Source.of(path));
            }
        }
        return new Corpus(sources, catalogue, findings);
    }

    public static Corpus of(List<Source> sources, Catalogue catalogue) {
        return new Corpus(List.copyOf(sources), catalogue, List.of());
    }

    private static Catalogue folder(Path folder, List<Source> sources, List<Finding> findings) {
        SourceText nowhere = SourceText.of(folder.toString(), "");
        try {
            List<Path> files = Source.in(folder);
            files.forEach(file -> sources.add(Source.of(file)));
            if (files.isEmpty()) {
                findings.add(Finding.of(
                        PipelineCode.FOLDER_WITHOUT_DOCUMENTS,
                        nowhere.span(0, 0),
                        "This folder holds no .txt, .pdf or .xml file.",
                        "Name the folder that holds the documents."));
            }
        } catch (IOException unreadable) {
            findings.add(Finding.of(
                    PipelineCode.FOLDER_WITHOUT_DOCUMENTS,
                    nowhere.span(0, 0),
                    "This folder cannot be listed: " + unreadable.getMessage() + ".",
                    "See whether you may read it."));
        }
        try {
            return Catalogue.in(folder).orElseGet(Catalogue::empty);
        } catch (IOException malformed) {
            findings.add(Finding.of(
                    PipelineCode.CATALOG_UNREADABLE,
                    nowhere.span(0, 0),
                    "The catalog cannot be read: " + malformed.getMessage() + ".",
                    "Its documents get their keys from the names they bear."));
            return Catalogue.empty();
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
                        .append(Catalogue.sha256(stream.readAllBytes()))
                        .append('\n');
            }
        }
        return Optional.of(Catalogue.sha256(all.toString().getBytes(StandardCharsets.UTF_8)));
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
    public void each(Receiver receiver) throws IOException {
        int threads = Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), sources.size()));
        ExecutorService workers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "document");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Map<String, String> claimed = new HashMap<>();
            Deque<Future<List<Document>>> ahead = new ArrayDeque<>();
            int next = 0;
            while (next < sources.size() || !ahead.isEmpty()) {
                while (next < sources.size() && ahead.size() < 2 * threads) {
                    Source source = sources.get(next++);
                    ahead.add(workers.submit(() -> documents(source)));
                }
                for (Document document : await(ahead.remove())) {
                    receiver.accept(withOwnKey(document, claimed));
                }
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static List<Document> await(Future<List<Document>> documents) {
        try {
            return documents.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading documents", interrupted);
        } catch (ExecutionException bug) {
            throw bug.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(bug.getCause());
        }
    }

    /** One document; more than one where an XML file holds several dossiers. */
    private List<Document> documents(Source source) {
        byte[] bytes;
        try (InputStream stream = source.opener().open()) {
            bytes = stream.readNBytes(DocumentReader.LARGEST + 1);
        } catch (IOException unreadable) {
            List<Finding> why =
                    DocumentReader.unreadable(source.name(), unreadable).findings();
            return List.of(new Document(source.name(), "", Optional.empty(), why));
        }
        Outcome<SourceText> text = DocumentReader.read(source.name(), bytes);
        if (text.value().isEmpty()) {
            return List.of(new Document(source.name(), "", Optional.empty(), text.findings()));
        }
        String sha256 = Catalogue.sha256(bytes);
        return parse(text.value().get()).stream()
                .map(outcome -> document(source, sha256, text.findings(), outcome))
                .toList();
    }

    private static List<Outcome<Kwalificatiedossier>> parse(SourceText text) {
        return XmlDossierParser.isXml(text) ? XmlDossierParser.parse(text) : List.of(DossierParser.parse(text));
    }

    private Document document(Source source, String sha256, List<Finding> found, Outcome<Kwalificatiedossier> outcome) {
        List<Finding> findings = new ArrayList<>(found);
        findings.addAll(outcome.findings());
        Optional<Document.Content> content =
                outcome.value().map(dossier -> new Document.Content(key(sha256, dossier), dossier));
        return new Document(source.name(), sha256, content, findings);
    }

    /** The key of the catalog, else that of the name the document bears, else that of its file. */
    private String key(String sha256, Kwalificatiedossier dossier) {
        return catalogue
                .key(sha256)
                .or(() -> nameKey(dossier))
                .orElseGet(() -> fileKey(dossier.bron().name()));
    }

    /** The slug of the name, with the dossier's crebo number behind it where the source states one. */
    private static Optional<String> nameKey(Kwalificatiedossier dossier) {
        String crebo = dossier.registratie().crebos().stream()
                .findFirst()
                .map(registratie -> "-" + Slug.of(registratie.crebonummer().schoon()))
                .orElse("");
        return dossier.titel()
                .map(titel -> Slug.of(titel.schoon()))
                .filter(slug -> !slug.isEmpty())
                .map(slug -> slug + crebo);
    }

    private static String fileKey(String name) {
        Path file = Path.of(name).getFileName();
        String plain = file == null ? name : file.toString().replaceFirst("\\.[A-Za-z]{2,4}$", "");
        String slug = Slug.of(plain);
        return slug.isEmpty() ? "document" : slug;
    }

    private static Document withOwnKey(Document document, Map<String, String> claimed) {
        if (document.content().isEmpty()) {
            return document;
        }
        Document.Content content = document.content().get();
        String first = claimed.putIfAbsent(content.key(), document.name());
        if (first == null) {
            return document;
        }
        List<Finding> findings = new ArrayList<>(document.findings());
        findings.add(Finding.of(
                PipelineCode.DUPLICATE_KEY,
                content.dossier().bron().span(0, 0),
                document.name() + " and " + first + " both have the key \"" + content.key()
                        + "\"; this one is left out.",
                "Give one of them another key in " + Catalogue.FILE + ", or leave one out."));
        return new Document(document.name(), document.sha256(), Optional.empty(), findings);
    }
}
