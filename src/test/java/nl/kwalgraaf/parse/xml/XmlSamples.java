package nl.kwalgraaf.parse.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.finding.Outcome;
import nl.kwalgraaf.text.SourceText;

/** The invented dossier "Bijenhouderij" as XML and as printed text, and small XML to try one thing with. */
final class XmlSamples {
    private XmlSamples() {}

    static String bijenhouderij(String extension) {
        try (InputStream in = XmlSamples.class.getResourceAsStream("/xml/bijenhouderij." + extension)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What came of the first dossier of the file. */
    static Outcome<Kwalificatiedossier> parse(String xml) {
        return XmlDossierParser.parse(SourceText.of("dossier.xml", xml)).get(0);
    }

    static Kwalificatiedossier dossier(String xml) {
        return parse(xml).value().orElseThrow();
    }

    /** A dossier with this inside its element, between the lists it may refer to. */
    static String around(String inside) {
        return "<sbb>\n<competenties><competentie nr=\"31\" titel=\"Leren\" code=\"P\"/></competenties>\n"
                + "<dossiers><dossier nr=\"1\" titel=\"Proef\">\n" + inside + "\n</dossier></dossiers>\n</sbb>\n";
    }

    /** A dossier with one kerntaak of the basisdeel that has this inside. */
    static String aroundKerntaak(String inside) {
        return around("<basis><basistaken><basiskerntaken><kerntaak nr=\"2\" titel=\"Taak\" hoofdstuk=\"1\">\n" + inside
                + "\n</kerntaak></basiskerntaken></basistaken></basis>");
    }

    /** A dossier with one werkproces that has this inside. */
    static String aroundWerkproces(String inside) {
        return aroundKerntaak("<basiswerkprocessen><werkproces nr=\"3\" titel=\"Proces\" hoofdstuk=\"1\">" + inside
                + "</werkproces></basiswerkprocessen>");
    }

    /** A dossier with one werkproces of which the gedrag has this inside. */
    static String aroundGedrag(String inside) {
        return aroundWerkproces("<werkprocesgedrag>" + inside + "</werkprocesgedrag>");
    }

    static List<String> codes(Outcome<?> outcome) {
        return outcome.findings().stream()
                .map(Finding::code)
                .map(code -> code.id())
                .toList();
    }
}
