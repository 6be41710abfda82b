package nl.kwalgraaf.export;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwalgraaf.dossier.Aanvulling;
import nl.kwalgraaf.dossier.Competentievermelding;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.dossier.Gedrag;
import nl.kwalgraaf.dossier.Inhoud;
import nl.kwalgraaf.dossier.Kerntaak;
import nl.kwalgraaf.dossier.Paths;
import nl.kwalgraaf.dossier.Rubriek;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.dossier.VakkennisOfVaardigheid;
import nl.kwalgraaf.dossier.Werkproces;

/** What stands under a deel, in Markdown: its fields, and its kerntaken with their werkprocessen. */
final class MarkdownUnits {
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

    private final MarkdownPage page;

    /** The aanvullingen of which was told, by the path of their unit and for whom they hold. */
    private final Set<String> opened = new HashSet<>();

    MarkdownUnits(MarkdownPage page) {
        this.page = page;
    }

    /** What a deel says of itself, under the labels that the publisher prints. */
    void rubrieken(Map<Rubriek, Tekst> rubrieken) {
        LABELS.forEach((rubriek, label) -> says(rubrieken, rubriek).ifPresent(said -> {
            page.label(label);
            page.text(said);
        }));
    }

    void kerntaak(Kerntaak kerntaak) {
        page.heading(3, titled(kerntaak.code(), kerntaak.titel()));
        Unit unit = new Unit(kerntaak.code(), kerntaak.inhoud(), kerntaak.aanvullingen());
        field("Complexiteit", unit, text(Rubriek.COMPLEXITEIT));
        field("Verantwoordelijkheid en zelfstandigheid", unit, text(Rubriek.VERANTWOORDELIJKHEID));
        field("Vakkennis en vaardigheden", unit, this::vakkennis);
        kerntaak.werkprocessen().forEach(this::werkproces);
    }

    private void werkproces(Werkproces werkproces) {
        page.heading(4, titled(werkproces.code(), werkproces.titel()));
        Unit unit = new Unit(werkproces.code(), werkproces.inhoud(), werkproces.aanvullingen());
        field("Omschrijving", unit, text(Rubriek.OMSCHRIJVING));
        field("Resultaat", unit, text(Rubriek.RESULTAAT));
        field("Gedrag", unit, this::gedrag);
    }

    /** The code of a unit and its name behind it. */
    static String titled(Eenheidscode code, Optional<Tekst> titel) {
        return code + titel.map(words -> ": " + words.schoon()).orElse("");
    }

    static Optional<String> says(Map<Rubriek, Tekst> rubrieken, Rubriek rubriek) {
        return Optional.ofNullable(rubrieken.get(rubriek)).map(Tekst::schoon);
    }

    private record Unit(Eenheidscode code, Inhoud inhoud, List<Aanvulling> aanvullingen) {}

    /** One field of a unit or of an aanvulling. */
    private interface Field {
        /** Writes what is said under this path; empty where nothing is. */
        Optional<Runnable> of(String path, Inhoud inhoud);
    }

    private void field(String label, Unit unit, Field field) {
        String path = unit.code().toString();
        Optional<Runnable> base = field.of(path, unit.inhoud());
        List<Optional<Runnable>> more = new ArrayList<>();
        int count = 0;
        for (Aanvulling each : unit.aanvullingen()) {
            more.add(field.of(Paths.aanvulling(path, each), each.inhoud()));
            count = more.get(more.size() - 1).isPresent() ? more.size() : count;
        }
        if (base.isEmpty() && count == 0) {
            return;
        }
        page.label(label);
        base.ifPresent(Runnable::run);
        for (int at = 0; at < count; at++) {
            String voor = voor(unit, unit.aanvullingen().get(at));
            boolean first = opened.add(path + "/" + voor);
            Optional<Runnable> said = more.get(at);
            // One of which nothing was told yet comes before the one that follows, though it says nothing here.
            if (said.isPresent() || first) {
                page.paragraph("Voor " + voor + " geldt aanvullend:");
                said.orElse(() -> page.paragraph("N.v.t.")).run();
            }
        }
    }

    /** The name that it alone bears in its unit; several may stand behind one "Voor": "Voor bakker en molenaar". */
    private static String voor(Unit unit, Aanvulling aanvulling) {
        Stream<String> own = aanvulling.voor().stream()
                .map(Tekst::schoon)
                .filter(name -> unit.aanvullingen().stream()
                        .filter(each -> each != aanvulling)
                        .flatMap(each -> each.voor().stream())
                        .noneMatch(each -> each.schoon().equals(name)));
        return aanvulling
                .mboNiveau()
                .map(niveau -> "niveau " + niveau.nummer())
                .or(own::findFirst)
                .or(() -> aanvulling.profiel().map(Object::toString))
                .orElseGet(() -> aanvulling.voor().get(0).schoon());
    }

    private Field text(Rubriek rubriek) {
        return (path, inhoud) -> says(inhoud.rubrieken(), rubriek).map(said -> () -> page.text(said));
    }

    private Optional<Runnable> vakkennis(String path, Inhoud inhoud) {
        List<Tekst> items =
                inhoud.vakkennis().stream().map(VakkennisOfVaardigheid::tekst).toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(() -> items(path + "/vakkennis/", inhoud, items));
    }

    private Optional<Runnable> gedrag(String path, Inhoud inhoud) {
        List<Tekst> items = inhoud.gedrag().stream().map(Gedrag::tekst).toList();
        if (items.isEmpty() && inhoud.competenties().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(() -> {
            items(path + "/gedrag/", inhoud, items);
            String names = inhoud.competenties().stream()
                    .map(Competentievermelding::tekst)
                    .map(Tekst::schoon)
                    .collect(Collectors.joining(", "));
            if (!names.isEmpty()) {
                page.paragraph("De onderliggende competenties zijn: " + names);
            }
        });
    }

    /** A list under its lead line; a second one stands where it stood, for it says what the items below it are. */
    private void items(String path, Inhoud inhoud, List<Tekst> items) {
        Optional<Tekst> aanhef = Optional.ofNullable(inhoud.rubrieken().get(Rubriek.AANHEF));
        List<String> leads = aanhef.map(lead -> lead.schoon().lines().toList()).orElse(List.of());
        int above = (int) items.stream()
                .filter(item -> aanhef.filter(
                                lead -> item.bron().start() < lead.bron().end())
                        .isPresent())
                .count();
        int last = leads.size() - (above > 0 ? 1 : 0);
        leads.subList(0, last).forEach(page::paragraph);
        page.items(path, 1, texts(items.subList(0, above)));
        leads.subList(last, leads.size()).forEach(page::paragraph);
        page.items(path, above + 1, texts(items.subList(above, items.size())));
    }

    private static List<String> texts(List<Tekst> items) {
        return items.stream().map(Tekst::schoon).toList();
    }
}
