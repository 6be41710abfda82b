package nl.kwalgraaf.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kwalgraaf.dossier.Bestand;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.finding.Outcome;
import nl.kwalgraaf.parse.DossierParser;
import nl.kwalgraaf.read.DocumentReader;
import nl.kwalgraaf.read.ReadDocument;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.text.Span;

/** Reads and parses one source. */
record Intake(Keys keys) {

    /** One document; more than one where an XML file holds several dossiers, or a ZIP several files. */
    List<Document> documents(Source source) {
        byte[] bytes;
        try (InputStream stream = source.opener().open()) {
            bytes = stream.readNBytes(ReadDocument.LARGEST + 1);
        } catch (IOException unreadable) {
            List<Finding> why =
                    DocumentReader.unreadable(source.name(), unreadable).findings();
            return List.of(new Document(source.name(), "", Optional.empty(), why));
        }
        return DocumentReader.readAll(source.name(), bytes).stream()
                .flatMap(reading -> documents(reading).stream())
                .toList();
    }

    private List<Document> documents(ReadDocument reading) {
        Outcome<SourceText> text = reading.text();
        if (text.value().isEmpty()) {
            return List.of(new Document(reading.name(), "", Optional.empty(), text.findings()));
        }
        Bestand bestand =
                Bestand.of(reading.name(), reading.bytes(), reading.kind().mediaType());
        return DossierParser.dossiers(text.value().get()).stream()
                .map(outcome -> document(reading.name(), bestand, text.findings(), outcome))
                .toList();
    }

    private Document document(String name, Bestand bestand, List<Finding> found, Outcome<Kwalificatiedossier> outcome) {
        List<Finding> findings = new ArrayList<>(found);
        findings.addAll(outcome.findings());
        outcome.value().ifPresent(dossier -> {
            keys.unnamed(bestand, dossier).ifPresent(findings::add);
            findings.addAll(keys.contradictions(bestand, dossier));
        });
        Optional<Document.Content> content =
                outcome.value().map(dossier -> new Document.Content(keys.of(bestand, dossier), dossier));
        return new Document(name, bestand.sha256(), content, findings);
    }

    /** What is found of a source that brings out a bug. */
    static Document failed(Source source, Throwable bug) {
        Finding finding = Finding.of(
                PipelineCode.PROGRAM_ERROR,
                Span.top(SourceText.of(source.name(), "")),
                "Reading this document failed: " + bug + ".",
                "This is a bug of ours; please report it with the document.");
        return new Document(source.name(), "", Optional.empty(), List.of(finding));
    }
}
