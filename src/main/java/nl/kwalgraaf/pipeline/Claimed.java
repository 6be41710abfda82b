package nl.kwalgraaf.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.text.Span;

/** Which documents of a corpus came by already: the same bytes come once, and so does a key. */
final class Claimed {
    private final Map<String, String> files = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();

    /** The document, if nothing of it came by before; else what was found about it, without its content. */
    Document claim(Document document) {
        if (document.content().isEmpty()) {
            return document;
        }
        Document.Content content = document.content().get();
        String same = files.putIfAbsent(document.sha256(), document.name());
        if (same != null && !same.equals(document.name())) {
            Finding finding = Finding.of(
                    PipelineCode.SAME_FILE,
                    Span.top(content.dossier().bron()),
                    document.name() + " holds the same bytes as " + same + "; they are read once.",
                    "Nothing is lost. Leave one out to read less.");
            return without(document, List.of(finding));
        }
        String first = keys.putIfAbsent(content.key(), document.name());
        if (first == null) {
            return document;
        }
        List<Finding> findings = new ArrayList<>(document.findings());
        findings.add(Finding.of(
                PipelineCode.DUPLICATE_KEY,
                Span.top(content.dossier().bron()),
                document.name() + " and " + first + " both have the key \"" + content.key()
                        + "\"; this one is left out.",
                "Leave one of them out, or give it a key of its own in a " + Catalogue.FILE + " beside it."));
        return without(document, findings);
    }

    private static Document without(Document document, List<Finding> findings) {
        return new Document(document.name(), document.sha256(), Optional.empty(), findings);
    }
}
