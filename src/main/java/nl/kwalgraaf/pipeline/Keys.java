package nl.kwalgraaf.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.text.Slug;
import nl.kwalgraaf.text.Span;

/** Under which key each document stands in the graph, where every IRI of it begins. */
record Keys(Catalogue catalogue) {

    /** The key of the catalog, else that of the name the document bears, else that of its file. */
    String of(String sha256, Kwalificatiedossier dossier) {
        return catalogue
                .key(sha256)
                .or(() -> ofName(dossier))
                .orElseGet(() -> ofFile(dossier.bron().name()));
    }

    /** The slug of the name, with the dossier's crebo number behind it where the source states one. */
    private static Optional<String> ofName(Kwalificatiedossier dossier) {
        String crebo = dossier.registratie().crebos().stream()
                .findFirst()
                .map(registratie -> "-" + Slug.of(registratie.crebonummer().schoon()))
                .orElse("");
        return dossier.titel()
                .map(titel -> Slug.of(titel.schoon()))
                .filter(slug -> !slug.isEmpty())
                .map(slug -> slug + crebo);
    }

    private static String ofFile(String name) {
        Path file = Path.of(name).getFileName();
        String plain = file == null ? name : file.toString().replaceFirst("\\.[A-Za-z]{2,4}$", "");
        String slug = Slug.of(plain);
        return slug.isEmpty() ? "document" : slug;
    }

    /**
     * The document, if its key is not yet taken; else what was found about it, without its content.
     *
     * @param claimed which document has which key; the document's own is added
     */
    static Document claim(Document document, Map<String, String> claimed) {
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
                Span.top(content.dossier().bron()),
                document.name() + " and " + first + " both have the key \"" + content.key()
                        + "\"; this one is left out.",
                "Give one of them another key in " + Catalogue.FILE + ", or leave one out."));
        return new Document(document.name(), document.sha256(), Optional.empty(), findings);
    }
}
