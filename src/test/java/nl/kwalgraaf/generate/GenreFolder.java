package nl.kwalgraaf.generate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.random.RandomGenerator;

/**
 * A folder of large documents, to see how the commands bear many of them.
 *
 * <p>{@code GenreFolder FOLDER NUMBER}: NUMBER kwalificatiedossiers of some 100 kB with random traits and layouts. Each
 * profiel and each dossier has a name of its own, so that all can be loaded together. The same number always gives the
 * same folder.
 */
public final class GenreFolder {
    private static final int LEAST = 85_000;
    private static final int MOST = 115_000;

    private GenreFolder() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        int number = Integer.parseInt(args[1]);
        long seed = 0;
        for (int made = 0; made < number; seed++) {
            byte[] text = large(seed).text().getBytes(StandardCharsets.UTF_8);
            if (text.length >= LEAST && text.length <= MOST) {
                Files.write(folder.resolve(String.format("dossier-%04d.txt", ++made)), text);
            }
        }
    }

    /** Much of everything: profielen, aanvullingen and werkprocessen. */
    private static Case large(long seed) {
        RandomGenerator random = Generator.random(~seed);
        Trekken trekken = Trekken.random(random);
        for (String setting : new String[] {
            "family=BP", "profielen=4", "aanvullingen=85", "manyWerkprocessen=true", "missingParts=false"
        }) {
            trekken = Variant.with(trekken, setting);
        }
        return Case.of(seed, trekken, Opmaak.random(random));
    }
}
