package nl.kwalgraaf.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.finding.Severity;
import nl.kwalgraaf.generate.Case;
import nl.kwalgraaf.map.Iris;
import nl.kwalgraaf.pipeline.Catalogue;
import nl.kwalgraaf.pipeline.Check;
import nl.kwalgraaf.pipeline.Corpus;
import nl.kwalgraaf.pipeline.Source;
import nl.kwalgraaf.vocab.Kwal;
import org.junit.jupiter.api.Test;

/** The shapes ask nothing that a sound document of the genre has not. */
class GeneratedDataTest {

    @Test
    void a_generated_document_conforms_to_the_shapes() throws IOException {
        List<String> findings = new ArrayList<>();
        List<Source> documents = LongStream.rangeClosed(1, 40)
                .mapToObj(seed -> Source.of(
                        "seed-" + seed + ".txt",
                        new ByteArrayInputStream(Case.of(seed).text().getBytes(StandardCharsets.UTF_8))))
                .toList();
        int[] checked = {0};
        new Check(new Iris(Kwal.BASE)).run(Corpus.of(documents, Catalogue.shipped()), document -> {
            checked[0] += document.content().isPresent() ? 1 : 0;
            document.findings().stream()
                    .filter(finding -> finding.code().id().startsWith("shape-"))
                    .filter(finding -> finding.severity() != Severity.NOTE)
                    .map(Finding::message)
                    .forEach(message -> findings.add(document.name() + ": " + message));
        });
        assertThat(findings).isEmpty();
        assertThat(checked[0]).isGreaterThan(30);
    }
}
