package nl.kwalgraaf.export;

import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwalgraaf.dossier.Aanvulling;
import nl.kwalgraaf.dossier.Competentievermelding;
import nl.kwalgraaf.dossier.Creboregistratie;
import nl.kwalgraaf.dossier.Dag;
import nl.kwalgraaf.dossier.Deel;
import nl.kwalgraaf.dossier.Documentsoort;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.dossier.Gedrag;
import nl.kwalgraaf.dossier.Geldigheid;
import nl.kwalgraaf.dossier.GeneriekOnderdeel;
import nl.kwalgraaf.dossier.Inhoud;
import nl.kwalgraaf.dossier.Kerntaak;
import nl.kwalgraaf.dossier.Kwalificatie;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.dossier.Registratie;
import nl.kwalgraaf.dossier.Rubriek;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.dossier.Toelichting;
import nl.kwalgraaf.dossier.VakkennisOfVaardigheid;
import nl.kwalgraaf.dossier.Werkproces;
import nl.kwalgraaf.text.Folding;
import nl.kwalgraaf.text.Slug;

/**
 * A dossier as Markdown, with the headings and labels that the publisher prints, and before each item its code: that of
 * the unit, the kind and the number, as in its IRI. What it writes reads back to the same dossier.
 */
public final class DossierMarkdown {
    private static final Map<Rubriek, String> LABELS = new EnumMap<>(Rubriek.class);

    static {
        LABELS.put(Rubriek.CONTEXT, "Context");
        LABELS.put(Rubriek.BEROEPSHOUDING, "Typerende beroepshouding");
        LABELS.put(Rubriek.RESULTAAT_BEROEPENGROEP, "Resultaat van de beroepengroep");
        LABELS.put(Rubriek.TYPERING_BEROEP, "Typering van het beroep");
        LABELS.put(Rubriek.BEROEPSGROEP, "Beroepsgroep");
        LABELS.put(Rubriek.TYPERING_KWALIFICATIE, "Typering van de kwalificatie");
        LABELS.put(Rubriek.BEROEPSVEREISTEN, "Beroepsvereisten");
        LABELS.put(Rubriek.BEROEPSVEREISTEN_TOELICHTING, "Toelichting beroepsvereisten");
        LABELS.put(Rubriek.BEROEPSVEREISTEN_BRON, "Bron beroepsvereisten");
        LABELS.put(Rubriek.STUDIELAST, "Studielast");
        LABELS.put(Rubriek.CERTIFICATEN, "Certificaten");
        LABELS.put(Rubriek.GEKOPPELD_AAN, "Gekoppeld aan kwalificatie(s)");
        LABELS.put(Rubriek.TOELICHTING, "Toelichting");
        LABELS.put(Rubriek.RELEVANTIE, "Relevantie van het keuzedeel");
        LABELS.put(Rubriek.BESCHRIJVING, "Beschrijving van het keuzedeel");
        LABELS.put(Rubriek.BRANCHEVEREISTEN, "Branchevereisten");
        LABELS.put(Rubriek.AARD, "Aard van keuzedeel");
        LABELS.put(Rubriek.SCHOLINGSBEHOEFTE, "Scholingsbehoefte/landelijke herkenbaarheid");
        LABELS.put(Rubriek.INGANGSDATUM_CERTIFICAAT, "Ingangsdatum certificaat");
    }

    private static final Map<Documentsoort, String> KINDS = Map.of(
            Documentsoort.KWALIFICATIEDOSSIER, "Kwalificatiedossier mbo",
            Documentsoort.GEREGIONALISEERDE_KWALIFICATIE, "Geregionaliseerde kwalificatie mbo",
            Documentsoort.KEUZEDEEL, "Keuzedeel mbo",
            Documentsoort.MBO_CERTIFICAAT, "Mbo-certificaat");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private final Kwalificatiedossier dossier;
    private final StringBuilder out = new StringBuilder();

    /** The aanvullingen of which was told, by the path of their unit and for whom they hold. */
    private final Set<String> opened = new HashSet<>();

    private DossierMarkdown(Kwalificatiedossier dossier) {
        this.dossier = dossier;
    }

    /** The dossier in Markdown, each line ended by LF. */
    public static String of(Kwalificatiedossier dossier) {
        DossierMarkdown markdown = new DossierMarkdown(dossier);
        markdown.cover();
        if (dossier.documentsoort().heeftKwalificaties()) {
            markdown.kwalificaties();
        } else {
            markdown.keuzedeel();
        }
        return markdown.out.toString();
    }

    // The cover

    private void cover() {
        Registratie registratie = dossier.registratie();
        boolean stated = !registratie.equals(Registratie.GEEN)
                || dossier.kwalificaties().stream()
                        .anyMatch(each -> !each.crebos().isEmpty());
        Optional<Tekst> titel = stated || !isNameOfOnlyPart() ? dossier.titel() : Optional.empty();
        if (titel.isEmpty() && !stated) {
            return;
        }
        heading(1, KINDS.get(dossier.documentsoort()));
        titel.ifPresent(naam -> paragraph(naam.schoon()));
        Geldigheid geldigheid = Stream.concat(
                        Stream.of(dossier.geldigheid()),
                        dossier.kwalificaties().stream().map(dossier::geldigheid))
                .filter(each -> !each.equals(Geldigheid.GEEN))
                .findFirst()
                .orElse(Geldigheid.GEEN);
        geldigheid.geldigVanaf().ifPresent(dag -> paragraph("Geldig vanaf " + day(dag)));
        geldigheid.instroomTot().ifPresent(dag -> paragraph("Instroom tot en met " + day(dag)));
        geldigheid.diplomeringTot().ifPresent(dag -> paragraph("Diplomering tot en met " + day(dag)));
        registratie.gewijzigdIn().ifPresent(jaar -> paragraph("Gewijzigd " + jaar.waarde()));
        registratie
                .domein()
                .ifPresent(domein -> domein.crebonummer()
                        .ifPresent(nummer -> paragraph(
                                "Opleidingsdomein: " + crebo(domein.naam().schoon(), nummer.schoon()))));
        for (Creboregistratie crebo : registratie.crebos()) {
            String naam = dossier.titel().map(Tekst::schoon).orElse("");
            paragraph("Kwalificatiedossier: " + crebo(naam, crebo.crebonummer().schoon()));
        }
        if (dossier.kwalificaties().stream().anyMatch(each -> !each.crebos().isEmpty())) {
            paragraph("Kwalificaties:");
        }
        for (Kwalificatie kwalificatie : dossier.kwalificaties()) {
            kwalificatie.crebos().stream()
                    .limit(1)
                    .forEach(crebo -> kwalificatie
                            .naam()
                            .ifPresent(naam -> paragraph(
                                    crebo(naam.schoon(), crebo.crebonummer().schoon()))));
        }
        if (!dossier.documentsoort().heeftKwalificaties()) {
            registratie.code().ifPresent(code -> paragraph("Code: " + code.schoon()));
        }
        registratie
                .penvoerder()
                .ifPresent(kamer -> paragraph("Penvoerder: " + kamer.naam().schoon()));
        Optional.ofNullable(registratie.rubrieken().get(Rubriek.ONTWIKKELD_DOOR))
                .ifPresent(door -> paragraph("Ontwikkeld door: " + door.schoon()));
        registratie.vaststelling().ifPresent(vaststelling -> {
            vaststelling.door().ifPresent(door -> paragraph("Vastgesteld door: " + door.schoon()));
            vaststelling.datum().ifPresent(dag -> paragraph("Op: " + day(dag)));
            vaststelling.plaats().ifPresent(plaats -> paragraph("Te: " + plaats.schoon()));
        });
    }

    /** The document then bears no name of its own. */
    private boolean isNameOfOnlyPart() {
        return Stream.concat(
                        dossier.kwalificaties().stream().map(Kwalificatie::naam),
                        dossier.delen().stream().map(Deel::naam))
                .anyMatch(naam -> naam.map(Tekst::schoon).equals(dossier.titel().map(Tekst::schoon)));
    }

    private static String crebo(String naam, String nummer) {
        return naam + " (Crebonr. " + nummer + ")";
    }

    private static String day(Dag dag) {
        return DAY.format(dag.datum());
    }

    // What a document of kwalificaties says

    private void kwalificaties() {
        toelichtingen(titel -> !titel.equals("keuzedeel") && !titel.equals("generieke onderdelen"));
        overview();
        for (Deel deel : dossier.delen()) {
            if (deel.soort().gemeenschappelijk() && isWorkedOut(deel)) {
                heading(1, regional() ? "Landelijk deel" : "Basisdeel");
                heading(2, "1. Beroepsspecifieke onderdelen");
                rubrieken(deel.rubrieken());
                deel.kerntaken().forEach(this::kerntaak);
                generiek(deel);
            }
        }
        for (Deel deel : dossier.delen()) {
            if (deel.soort().eigen() && isWorkedOut(deel)) {
                eigen(deel);
            }
        }
        toelichtingen(titel -> titel.equals("keuzedeel"));
    }

    private boolean regional() {
        return dossier.documentsoort() == Documentsoort.GEREGIONALISEERDE_KWALIFICATIE;
    }

    private void toelichtingen(Predicate<String> wanted) {
        for (Toelichting toelichting : dossier.toelichtingen()) {
            if (wanted.test(Folding.fold(toelichting.titel().schoon()))) {
                heading(1, toelichting.titel().schoon());
                toelichting.tekst().ifPresent(tekst -> text(withExperimentApart(tekst.schoon())));
            }
        }
    }

    /** The name of the experiment is known as the line that it is. */
    private String withExperimentApart(String text) {
        return dossier.experiment()
                .map(experiment -> experiment.naam().schoon())
                .filter(naam -> text.startsWith(naam + " "))
                .map(naam -> naam + "\n" + text.substring(naam.length() + 1))
                .orElse(text);
    }

    private void overview() {
        List<Kwalificatie> rows = dossier.kwalificaties().stream()
                .filter(each -> each.rubrieken().containsKey(Rubriek.TYPERING_KWALIFICATIE)
                        || each.eqfNiveau().isPresent())
                .toList();
        List<Deel> named =
                dossier.delen().stream().filter(deel -> !isWorkedOut(deel)).toList();
        if (rows.isEmpty() && named.isEmpty()) {
            return;
        }
        heading(
                1,
                regional()
                        ? "Overzicht van de geregionaliseerde kwalificatie mbo"
                        : "Overzicht van het kwalificatiedossier");
        if (!rows.isEmpty()) {
            boolean eqf = rows.stream().anyMatch(each -> each.eqfNiveau().isPresent());
            out.append("| ").append(regional() ? "Naam regionaal deel" : "Naam profiel");
            out.append(eqf ? " | Mbo-niveau (EQF-niveau)" : " | Mbo-niveau");
            out.append(" | Beroepsvereisten | Typering van de kwalificatie |\n|---|---|---|---|\n");
            rows.forEach(this::row);
            out.append('\n');
        }
        for (Deel deel : named) {
            deel.naam().ifPresent(naam -> paragraph(deel.code() + " " + naam.schoon()));
            for (Kerntaak kerntaak : deel.kerntaken()) {
                named(kerntaak.code(), kerntaak.titel());
                kerntaak.werkprocessen().forEach(werkproces -> named(werkproces.code(), werkproces.titel()));
            }
        }
    }

    private void row(Kwalificatie kwalificatie) {
        out.append("| ").append(kwalificatie.code()).append(' ');
        out.append(inline(kwalificatie.naam().map(Tekst::schoon).orElse("")));
        out.append(" | ")
                .append(kwalificatie
                        .mboNiveau()
                        .map(niveau -> niveau.nummer() + "")
                        .orElse(""));
        for (Rubriek rubriek : List.of(Rubriek.BEROEPSVEREISTEN, Rubriek.TYPERING_KWALIFICATIE)) {
            out.append(" | ")
                    .append(inline(says(kwalificatie.rubrieken(), rubriek).orElse("")));
        }
        out.append(" |\n");
    }

    private void named(Eenheidscode code, Optional<Tekst> titel) {
        paragraph(code + titel.map(words -> " " + words.schoon()).orElse(""));
    }

    /** A deel of which only the overview tells has nothing to say. */
    private boolean isWorkedOut(Deel deel) {
        boolean kwalificatie = dossier.kwalificaties().stream()
                .filter(each -> each.code().equals(deel.code()))
                .anyMatch(each -> each.rubrieken().keySet().stream()
                                .anyMatch(rubriek ->
                                        rubriek != Rubriek.TYPERING_KWALIFICATIE && rubriek != Rubriek.BEROEPSVEREISTEN)
                        || each.eqfNiveau().isEmpty() && each.mboNiveau().isPresent());
        return kwalificatie
                || !deel.rubrieken().isEmpty()
                || !deel.generiekeOnderdelen().isEmpty()
                || deel.kerntaken().stream()
                        .anyMatch(kerntaak -> !kerntaak.inhoud().isEmpty()
                                || !kerntaak.aanvullingen().isEmpty()
                                || kerntaak.werkprocessen().stream()
                                        .anyMatch(werkproces -> !werkproces
                                                        .inhoud()
                                                        .isEmpty()
                                                || !werkproces.aanvullingen().isEmpty()));
    }

    private void generiek(Deel deel) {
        Optional<Toelichting> about = dossier.toelichtingen().stream()
                .filter(each -> Folding.fold(each.titel().schoon()).equals("generieke onderdelen"))
                .findFirst();
        if (about.isEmpty() && deel.generiekeOnderdelen().isEmpty()) {
            return;
        }
        heading(1, "2. Generieke onderdelen");
        about.flatMap(Toelichting::tekst).ifPresent(tekst -> text(tekst.schoon()));
        for (GeneriekOnderdeel onderdeel : deel.generiekeOnderdelen()) {
            String only = onderdeel
                    .alleenVoorMboNiveau()
                    .map(niveau -> " (alleen voor niveau " + niveau.nummer() + ")")
                    .orElse("");
            heading(2, onderdeel.naam().schoon() + only);
            onderdeel.tekst().ifPresent(tekst -> text(tekst.schoon()));
        }
    }

    private void eigen(Deel deel) {
        heading(1, regional() ? "Regionaal deel" : "Profieldeel");
        heading(2, deel.code() + deel.naam().map(naam -> ": " + naam.schoon()).orElse(""));
        dossier.kwalificaties().stream()
                .filter(each -> each.code().equals(deel.code()))
                .findFirst()
                .ifPresent(kwalificatie -> {
                    kwalificatie.mboNiveau().ifPresent(niveau -> {
                        label("Mbo-niveau");
                        paragraph(String.valueOf(niveau.nummer()));
                    });
                    Map<Rubriek, Tekst> said = new EnumMap<>(Rubriek.class);
                    said.putAll(deel.rubrieken());
                    said.putAll(kwalificatie.rubrieken());
                    if (kwalificatie.eqfNiveau().isPresent()
                            || kwalificatie.rubrieken().containsKey(Rubriek.TYPERING_KWALIFICATIE)) {
                        said.remove(Rubriek.TYPERING_KWALIFICATIE);
                    }
                    rubrieken(said);
                });
        deel.kerntaken().forEach(this::kerntaak);
    }

    private void keuzedeel() {
        for (Deel deel : dossier.delen()) {
            heading(1, "1. Algemene informatie");
            heading(
                    2,
                    deel.code() + deel.naam().map(naam -> ": " + naam.schoon()).orElse(""));
            rubrieken(deel.rubrieken());
            heading(1, "2. Uitwerking");
            deel.kerntaken().forEach(this::kerntaak);
        }
    }

    // Units

    private void kerntaak(Kerntaak kerntaak) {
        heading(
                3,
                kerntaak.code()
                        + kerntaak.titel().map(titel -> ": " + titel.schoon()).orElse(""));
        List<Aanvulling> more = kerntaak.aanvullingen();
        field("Complexiteit", kerntaak.code(), kerntaak.inhoud(), more, says(Rubriek.COMPLEXITEIT));
        field(
                "Verantwoordelijkheid en zelfstandigheid",
                kerntaak.code(),
                kerntaak.inhoud(),
                more,
                says(Rubriek.VERANTWOORDELIJKHEID));
        field("Vakkennis en vaardigheden", kerntaak.code(), kerntaak.inhoud(), more, this::vakkennis);
        kerntaak.werkprocessen().forEach(this::werkproces);
    }

    private void werkproces(Werkproces werkproces) {
        heading(
                4,
                werkproces.code()
                        + werkproces.titel().map(titel -> ": " + titel.schoon()).orElse(""));
        List<Aanvulling> more = werkproces.aanvullingen();
        field("Omschrijving", werkproces.code(), werkproces.inhoud(), more, says(Rubriek.OMSCHRIJVING));
        field("Resultaat", werkproces.code(), werkproces.inhoud(), more, says(Rubriek.RESULTAAT));
        field("Gedrag", werkproces.code(), werkproces.inhoud(), more, this::gedrag);
    }

    /** What one field says of a unit, whose path it is given. */
    private interface Field {
        /** True when there was anything to write. */
        boolean write(String path, Inhoud inhoud, boolean really);
    }

    private void field(String label, Eenheidscode code, Inhoud base, List<Aanvulling> more, Field field) {
        String path = code.toString();
        boolean any = field.write(path, base, false)
                || more.stream().anyMatch(each -> field.write(path, each.inhoud(), false));
        if (!any) {
            return;
        }
        label(label);
        field.write(path, base, true);
        int last = 0;
        for (int at = 0; at < more.size(); at++) {
            last = field.write(path, more.get(at).inhoud(), false) ? at : last;
        }
        for (int at = 0; at < more.size(); at++) {
            Aanvulling each = more.get(at);
            String voor = voor(each);
            if (field.write(path, each.inhoud(), false)) {
                paragraph("Voor " + voor + " geldt aanvullend:");
                String own = each.profiel().map(Object::toString).orElseGet(() -> Slug.of(voor));
                field.write(path + "/aanvulling/" + own, each.inhoud(), true);
                opened.add(path + "/" + voor);
            } else if (at < last && opened.add(path + "/" + voor)) {
                // It comes before the one that follows, though it says nothing here.
                paragraph("Voor " + voor + " geldt aanvullend:");
                paragraph("N.v.t.");
            }
        }
    }

    private static String voor(Aanvulling aanvulling) {
        return aanvulling
                .mboNiveau()
                .map(niveau -> "niveau " + niveau.nummer())
                .orElseGet(() -> aanvulling.voor().isEmpty()
                        ? aanvulling.profiel().map(Object::toString).orElse("")
                        : aanvulling.voor().get(0).schoon());
    }

    private Field says(Rubriek rubriek) {
        return (path, inhoud, really) -> {
            Optional<String> said = says(inhoud.rubrieken(), rubriek);
            if (really) {
                said.ifPresent(this::text);
            }
            return said.isPresent();
        };
    }

    private boolean vakkennis(String path, Inhoud inhoud, boolean really) {
        List<Tekst> items =
                inhoud.vakkennis().stream().map(VakkennisOfVaardigheid::tekst).toList();
        if (really && !items.isEmpty()) {
            says(inhoud.rubrieken(), Rubriek.AANHEF).ifPresent(this::text);
            items(path + "/vakkennis/", items);
        }
        return !items.isEmpty();
    }

    private boolean gedrag(String path, Inhoud inhoud, boolean really) {
        List<Tekst> items = inhoud.gedrag().stream().map(Gedrag::tekst).toList();
        if (really) {
            if (!items.isEmpty()) {
                says(inhoud.rubrieken(), Rubriek.AANHEF).ifPresent(this::text);
            }
            items(path + "/gedrag/", items);
            String names = inhoud.competenties().stream()
                    .map(Competentievermelding::tekst)
                    .map(Tekst::schoon)
                    .collect(Collectors.joining(", "));
            if (!names.isEmpty()) {
                paragraph("De onderliggende competenties zijn: " + names);
            }
        }
        return !items.isEmpty() || !inhoud.competenties().isEmpty();
    }

    private static Optional<String> says(Map<Rubriek, Tekst> rubrieken, Rubriek rubriek) {
        return Optional.ofNullable(rubrieken.get(rubriek)).map(Tekst::schoon);
    }

    // Markdown

    private void rubrieken(Map<Rubriek, Tekst> rubrieken) {
        for (Map.Entry<Rubriek, String> label : LABELS.entrySet()) {
            says(rubrieken, label.getKey()).ifPresent(said -> {
                label(label.getValue());
                text(said);
            });
        }
    }

    private void heading(int level, String words) {
        out.append("#".repeat(level)).append(' ').append(inline(words)).append("\n\n");
    }

    private void label(String words) {
        out.append("**").append(words).append("**\n\n");
    }

    private void text(String words) {
        words.lines().filter(line -> !line.isBlank()).forEach(this::paragraph);
    }

    private void paragraph(String words) {
        out.append(begin(inline(words))).append("\n\n");
    }

    private void items(String path, List<Tekst> items) {
        for (int number = 1; number <= items.size(); number++) {
            String words = inline(items.get(number - 1).schoon()).replace("\n", "\n  ");
            out.append("- `")
                    .append(path)
                    .append(number)
                    .append("` ")
                    .append(words)
                    .append('\n');
        }
        out.append(items.isEmpty() ? "" : "\n");
    }

    private static String inline(String words) {
        return words.replaceAll("[\\\\`*_\\[\\]<>&|]", "\\\\$0");
    }

    /** What at the beginning of a line would make it a heading, an item or a rule. */
    private static String begin(String line) {
        return line.replaceFirst("^([#+=~-])", "\\\\$1").replaceFirst("^(\\d{1,9})([.)])", "$1\\\\$2");
    }
}
