package nl.kwalgraaf.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A deel of a dossier: basisdeel, profieldeel, landelijk deel, regionaal deel or keuzedeel.
 *
 * @param volgnummer order within the dossier, from 1
 * @param naam a basisdeel or landelijk deel has none of its own
 */
public record Deel(
        Eenheidscode code,
        int volgnummer,
        Optional<Tekst> naam,
        List<Vermelding> vermeldingen,
        Map<Rubriek, Tekst> rubrieken,
        List<Kerntaak> kerntaken,
        List<GeneriekOnderdeel> generiekeOnderdelen) {

    public Deelsoort soort() {
        return code.soort();
    }

    /** Its kerntaken, each followed by its werkprocessen. */
    public Stream<Unit> units() {
        return kerntaken.stream()
                .flatMap(kerntaak -> Stream.concat(Stream.of(kerntaak), kerntaak.werkprocessen().stream()));
    }

    /** The field, where the deel has it. */
    public Optional<Tekst> rubriek(Rubriek rubriek) {
        return Optional.ofNullable(rubrieken.get(rubriek));
    }
}
