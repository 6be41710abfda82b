package nl.kwalgraaf.export;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kwalgraaf.dossier.Creboregistratie;
import nl.kwalgraaf.dossier.Dag;
import nl.kwalgraaf.dossier.Deel;
import nl.kwalgraaf.dossier.Documentsoort;
import nl.kwalgraaf.dossier.Geldigheid;
import nl.kwalgraaf.dossier.Kwalificatie;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.dossier.Registratie;
import nl.kwalgraaf.dossier.Rubriek;
import nl.kwalgraaf.dossier.Tekst;

/** The cover of a dossier in Markdown: kind, name, days, numbers, and who decided on it. */
final class MarkdownCover {
    private static final Map<Documentsoort, String> KINDS = Map.of(
            Documentsoort.KWALIFICATIEDOSSIER, "Kwalificatiedossier mbo",
            Documentsoort.GEREGIONALISEERDE_KWALIFICATIE, "Geregionaliseerde kwalificatie mbo",
            Documentsoort.KEUZEDEEL, "Keuzedeel mbo",
            Documentsoort.MBO_CERTIFICAAT, "Mbo-certificaat");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private final Kwalificatiedossier dossier;
    private final Registratie registratie;
    private final List<Kwalificatie> numbered;
    private final MarkdownPage page;

    MarkdownCover(Kwalificatiedossier dossier, MarkdownPage page) {
        this.dossier = dossier;
        this.registratie = dossier.registratie();
        this.numbered = dossier.kwalificaties().stream()
                .filter(each -> !each.crebos().isEmpty())
                .toList();
        this.page = page;
    }

    /** Writes nothing where the document has no cover. */
    void write() {
        boolean stated = !registratie.equals(Registratie.GEEN) || !numbered.isEmpty();
        Optional<Tekst> titel = stated || !isNameOfOnlyPart() ? dossier.titel() : Optional.empty();
        if (titel.isEmpty() && !stated) {
            return;
        }
        page.heading(1, KINDS.get(dossier.documentsoort()));
        line("", titel);
        days();
        numbers();
        line("Penvoerder: ", registratie.penvoerder().map(kamer -> kamer.naam()));
        line("Ontwikkeld door: ", Optional.ofNullable(registratie.rubrieken().get(Rubriek.ONTWIKKELD_DOOR)));
        registratie.vaststelling().ifPresent(vaststelling -> {
            line("Vastgesteld door: ", vaststelling.door());
            day("Op: ", vaststelling.datum());
            line("Te: ", vaststelling.plaats());
        });
    }

    /** The document then bears no name of its own. */
    private boolean isNameOfOnlyPart() {
        return Stream.concat(
                        dossier.kwalificaties().stream().map(Kwalificatie::naam),
                        dossier.delen().stream().map(Deel::naam))
                .anyMatch(naam -> naam.map(Tekst::schoon).equals(dossier.titel().map(Tekst::schoon)));
    }

    private void days() {
        Geldigheid geldigheid = Stream.concat(
                        Stream.of(dossier.geldigheid()),
                        dossier.kwalificaties().stream().map(dossier::geldigheid))
                .filter(each -> !each.equals(Geldigheid.GEEN))
                .findFirst()
                .orElse(Geldigheid.GEEN);
        day("Geldig vanaf ", geldigheid.geldigVanaf());
        day("Instroom tot en met ", geldigheid.instroomTot());
        day("Diplomering tot en met ", geldigheid.diplomeringTot());
        registratie.gewijzigdIn().ifPresent(jaar -> page.paragraph("Gewijzigd " + jaar.waarde()));
    }

    private void numbers() {
        registratie
                .domein()
                .ifPresent(domein -> domein.crebonummer()
                        .ifPresent(nummer -> crebo("Opleidingsdomein: ", Optional.of(domein.naam()), nummer)));
        for (Creboregistratie each : registratie.crebos()) {
            crebo("Kwalificatiedossier: ", dossier.titel(), each.crebonummer());
        }
        if (!numbered.isEmpty()) {
            page.paragraph("Kwalificaties:");
        }
        for (Kwalificatie kwalificatie : numbered) {
            if (kwalificatie.naam().isPresent()) {
                crebo("", kwalificatie.naam(), kwalificatie.crebos().get(0).crebonummer());
            }
        }
        if (!dossier.documentsoort().heeftKwalificaties()) {
            line("Code: ", registratie.code());
        }
    }

    private void crebo(String label, Optional<Tekst> naam, Tekst nummer) {
        page.paragraph(label + naam.map(Tekst::schoon).orElse("") + " (Crebonr. " + nummer.schoon() + ")");
    }

    private void line(String label, Optional<Tekst> said) {
        said.ifPresent(words -> page.paragraph(label + words.schoon()));
    }

    private void day(String label, Optional<Dag> said) {
        said.ifPresent(dag -> page.paragraph(label + DAY.format(dag.datum())));
    }
}
