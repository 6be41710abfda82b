package nl.kwalgraaf.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.parse.DossierParser;
import nl.kwalgraaf.read.DocumentReader;

/** The two documents that the project ships, parsed. */
final class ShippedDossiers {
    static final List<String> KEYS = List.of("cloud-and-infrastructure-technician", "netwerk-en-mediabeheerder");

    private ShippedDossiers() {}

    static Kwalificatiedossier dossier(String key) {
        Path file = Path.of("documents", key + ".txt");
        try {
            return DocumentReader.read(file.toString(), Files.readAllBytes(file))
                    .then(DossierParser::parse)
                    .value()
                    .orElseThrow();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
