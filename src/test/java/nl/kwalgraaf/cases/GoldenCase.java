package nl.kwalgraaf.cases;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kwalgraaf.dossier.Uitgave;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.map.Afleiding;
import nl.kwalgraaf.map.BevindingMapper;
import nl.kwalgraaf.map.DossierMapper;
import nl.kwalgraaf.map.Iris;
import nl.kwalgraaf.pipeline.Catalogue;
import nl.kwalgraaf.pipeline.Check;
import nl.kwalgraaf.pipeline.Corpus;
import nl.kwalgraaf.pipeline.Document;
import nl.kwalgraaf.pipeline.PipelineCode;
import nl.kwalgraaf.pipeline.Source;
import nl.kwalgraaf.query.VraagReader;
import nl.kwalgraaf.read.PdfDocuments;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * A folder with a document and what must come of it.
 *
 * <p>The document is {@code input.txt}, {@code input.pdf} (made of {@code pages.txt}) or {@code input.bin}. Further files {@code input-….txt} are
 * variants that must come to the same; {@code input.xml} is a document of the publisher's, {@code input.rq} the file of
 * a question. A folder {@code input/} is read as a folder of documents; {@code
 * input.repeat} holds a number and a character, for a document too large to keep; {@code input.path} names a path to
 * read instead. A case that names none of these reads {@code input.txt}, which is then not there.
 *
 * <p>What must come of it stands in {@code findings.txt} (no such file: nothing is found), {@code dossier.txt} and
 * {@code shapes.txt} (what the shapes have against it), and as Turtle in {@code graph.ttl} (what the document
 * states), {@code afgeleid.ttl} (what follows) and {@code bevindingen.ttl} (the findings).
 *
 * <p>Where the program is known to get it wrong, {@code bug.txt} says so: the case is then reported as skipped, and
 * fails as soon as the program gets it right.
 */
record GoldenCase(Path folder) {
    static final Path CASES = Path.of("src", "test", "cases");

    static final String FINDINGS = "findings.txt";
    static final String DOSSIER = "dossier.txt";
    static final String SHAPES = "shapes.txt";
    static final String GRAPH = "graph.ttl";
    static final String DERIVED = "afgeleid.ttl";
    static final String FOUND = "bevindingen.ttl";

    /** Why the program does not do yet what the case asks; without this file it must. */
    static final String BUG = "bug.txt";

    private static final Iris IRIS = new Iris(Kwal.BASE);

    /**
     * What came of a document.
     *
     * @param findings the findings, those about the set of documents first
     * @param documents the documents as the pipeline hands them on
     */
    record Result(List<Finding> findings, List<Document> documents) {

        Optional<Document.Content> content() {
            return documents.stream().flatMap(d -> d.content().stream()).findFirst();
        }

        /** The dump of each dossier; empty where none came of it. */
        String dossier() {
            StringBuilder text = new StringBuilder();
            documents.forEach(document ->
                    document.content().ifPresent(content -> text.append(DossierDump.of(content.dossier()))));
            return text.toString();
        }

        /** The same as if it had been read from the file of the other: what differs by intent are the bytes. */
        Result ofFile(Result other) {
            Optional<Uitgave> uitgave = other.content().map(Document.Content::uitgave);
            return new Result(
                    findings,
                    documents.stream()
                            .map(document -> new Document(
                                    document.name(),
                                    document.sha256(),
                                    document.content()
                                            .map(content -> new Document.Content(
                                                    uitgave.orElse(content.uitgave()), content.dossier())),
                                    document.findings()))
                            .toList());
        }

        Graph graph(String file) {
            Graph graph = GraphFactory.createDefaultGraph();
            for (Document document : documents) {
                document.content().ifPresent(content -> add(graph, file, document, content));
            }
            return graph;
        }

        private static void add(Graph graph, String file, Document document, Document.Content content) {
            switch (file) {
                case GRAPH -> DossierMapper.map(content.dossier(), content.uitgave(), IRIS, graph::add);
                case DERIVED ->
                    Afleiding.derive(content.dossier(), content.key(), IRIS, (gevolg, triple) -> graph.add(triple));
                case FOUND ->
                    BevindingMapper.map(
                            document.findings(), content.dossier().bron(), content.uitgave(), IRIS, graph::add);
                default -> throw new IllegalArgumentException(file);
            }
        }
    }

    static List<GoldenCase> all() {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(GoldenCase::new)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String name() {
        return folder.getFileName().toString();
    }

    /** What comes of the document and of each variant, under the name of what was read. */
    Map<String, Result> results() throws IOException {
        Map<String, Result> results = new LinkedHashMap<>();
        for (Path input : inputs()) {
            String name = input.getFileName().toString();
            if (name.endsWith(".repeat")) {
                results.put(name, result(Corpus.of(List.of(repeated(input)), Catalogue.shipped())));
            } else if (name.endsWith(".fails")) {
                results.put(name, result(Corpus.of(List.of(failing(input)), Catalogue.shipped())));
            } else if (name.endsWith(".path")) {
                results.put(
                        name,
                        result(Corpus.of(
                                List.of(folder.resolve(Files.readString(input).strip())))));
            } else if (name.endsWith(".rq")) {
                SourceText question = SourceText.of(input.toString(), Files.readString(input));
                results.put(name, new Result(VraagReader.read(question).findings(), List.of()));
            } else {
                results.put(name, result(Corpus.of(List.of(input))));
                if (name.endsWith(".txt") && Files.isRegularFile(input)) {
                    otherBytes(input)
                            .forEach((how, bytes) -> results.put(
                                    name + " " + how, result(name, bytes).ofFile(results.get(name))));
                }
            }
        }
        return results;
    }

    private List<Path> inputs() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> inputs = files.filter(
                            file -> file.getFileName().toString().startsWith("input"))
                    .sorted()
                    .toList();
            return inputs.isEmpty() ? List.of(folder.resolve("input.txt")) : inputs;
        }
    }

    /** The same text with other line ends and with a byte order mark: it must come to the same. */
    private static Map<String, byte[]> otherBytes(Path input) throws IOException {
        byte[] bytes = Files.readAllBytes(input);
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean utf8 = !text.contains("\ufffd");
        if (text.isEmpty() || !utf8) {
            return Map.of();
        }
        Map<String, byte[]> variants = new LinkedHashMap<>();
        variants.put("with CRLF", text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        variants.put("with CR", text.replace("\n", "\r").getBytes(StandardCharsets.UTF_8));
        variants.put("with a byte order mark", ("\ufeff" + text).getBytes(StandardCharsets.UTF_8));
        if (text.endsWith("\n") && text.length() > 1) {
            String open = text.substring(0, text.length() - 1);
            variants.put("without its last line end", open.getBytes(StandardCharsets.UTF_8));
        }
        return variants;
    }

    private static Source repeated(Path recipe) throws IOException {
        String[] words = Files.readString(recipe).strip().split(" ");
        byte[] one = words[1].getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[Integer.parseInt(words[0])];
        for (int at = 0; at < all.length; at++) {
            all[at] = one[at % one.length];
        }
        return Source.of("input.txt", new ByteArrayInputStream(all));
    }

    /** A document that brings out a bug, which throws what the recipe says. */
    private static Source failing(Path recipe) throws IOException {
        String message = Files.readString(recipe).strip();
        return new Source("input.txt", () -> {
            throw new IllegalStateException(message);
        });
    }

    private Result result(String name, byte[] bytes) {
        InputStream stream = new ByteArrayInputStream(bytes);
        return result(Corpus.of(List.of(Source.of(name, stream)), Catalogue.shipped()));
    }

    private Result result(Corpus corpus) {
        List<Document> documents = new ArrayList<>();
        List<Finding> findings = new ArrayList<>(corpus.findings());
        try {
            corpus.each(document -> documents.add(asPart(document)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        documents.forEach(document -> findings.addAll(document.findings()));
        return new Result(findings, documents);
    }

    /** Cases are parts of documents, which say no name; the case that is about that has it among its findings. */
    private Document asPart(Document document) {
        boolean about = name().equals(PipelineCode.NAME_NOT_STATED.id());
        return new Document(
                document.name(),
                document.sha256(),
                document.content(),
                document.findings().stream()
                        .filter(finding -> about || finding.code() != PipelineCode.NAME_NOT_STATED)
                        .toList());
    }

    /** What the shapes have against the document, on top of what was found before. */
    List<Finding> shapeFindings() throws IOException {
        List<Finding> findings = new ArrayList<>();
        for (Path input : inputs()) {
            new Check(IRIS)
                    .run(
                            Corpus.of(List.of(input)),
                            document -> document.findings().stream()
                                    .filter(finding -> finding.code().id().startsWith("shape-"))
                                    .forEach(findings::add));
        }
        return findings;
    }

    /**
     * Findings as {@code 3:5-12 warning [code] message}: line and columns, the last included; a dash where a finding
     * is about the document as a whole, and the file before it where several were read.
     */
    String text(List<Finding> findings) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : findings) {
            String file = Path.of(finding.where().source().name()).getFileName().toString();
            if (!file.startsWith("input")) {
                text.append(file).append(' ');
            }
            text.append(Place.columns(finding.where()))
                    .append(' ')
                    .append(finding.severity().word())
                    .append(" [")
                    .append(finding.code().id())
                    .append("] ")
                    .append(finding.message().replace(folder + "/", "").replace('\n', ' '))
                    .append('\n');
        }
        return text.toString();
    }

    /** Makes {@code input.pdf}, where it is not there, of {@code pages.txt}, a form feed between pages, under the password of {@code password.txt}. */
    void makePdf() throws IOException {
        Optional<String> pages = expected("pages.txt");
        if (pages.isPresent() && !Files.exists(folder.resolve("input.pdf"))) {
            List<List<String>> lines = Stream.of(pages.get().split("\f", -1))
                    .map(page -> page.lines().toList())
                    .toList();
            Optional<String> password = expected("password.txt").map(String::strip);
            Files.write(
                    folder.resolve("input.pdf"),
                    password.isPresent() ? PdfDocuments.protectedBy(password.get(), lines) : PdfDocuments.of(lines));
        }
    }

    Optional<String> expected(String file) throws IOException {
        Path path = folder.resolve(file);
        return Files.exists(path) ? Optional.of(Files.readString(path)) : Optional.empty();
    }

    void write(String file, String text) throws IOException {
        if (text.isEmpty()) {
            Files.deleteIfExists(folder.resolve(file));
        } else {
            Files.writeString(folder.resolve(file), text);
        }
    }
}
