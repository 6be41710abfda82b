package nl.kwalgraaf.pipeline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import nl.kwalgraaf.dossier.Bestand;
import nl.kwalgraaf.dossier.Dag;
import nl.kwalgraaf.dossier.EditionKey;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.dossier.Paths;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.dossier.Uitgave;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.finding.Message;
import nl.kwalgraaf.text.Slug;
import nl.kwalgraaf.text.Span;

/** Which edition each document is: under which key it stands in the graph, and in which reeks. */
record Keys(Catalogue catalogue) {
    /** What can be the last part of the IRI of a reeks. */
    private static final Pattern NUMBER = Pattern.compile("\\d{5}|[A-Z]\\d{4}");

    /** What the document states goes before what the catalog says; of the key the catalog has the first word. */
    Uitgave of(Bestand bestand, Kwalificatiedossier dossier) {
        Optional<CatalogueEntry> entry = catalogue.entry(bestand.sha256());
        Optional<String> nummer = dossier.nummer().map(Tekst::schoon).or(() -> entry.flatMap(CatalogueEntry::nummer));
        Optional<LocalDate> dag =
                dossier.geldigheid().geldigVanaf().map(Dag::datum).or(() -> entry.flatMap(CatalogueEntry::geldigVanaf));
        Optional<Integer> gewijzigdIn = gewijzigdIn(dossier).or(() -> entry.flatMap(CatalogueEntry::gewijzigdIn));
        String name = dossier.titel()
                .map(Tekst::schoon)
                .filter(titel -> !Slug.of(titel).isEmpty())
                .orElseGet(() -> ofFile(bestand.naam()));
        String key = entry.flatMap(CatalogueEntry::key)
                .orElseGet(
                        () -> free(EditionKey.of(name, nummer, dag, gewijzigdIn).orElse("document"), dossier));
        String reeks = entry.flatMap(CatalogueEntry::reeks)
                .or(() -> nummer.map(number -> number.toUpperCase(Locale.ROOT))
                        .filter(number -> NUMBER.matcher(number).matches())
                        .map(Paths::reeks))
                .orElseGet(() -> Paths.reeks(EditionKey.name(name)));
        return new Uitgave(key, bestand, reeks, nummer, dag, gewijzigdIn);
    }

    /** What the catalog says of the document and the document says otherwise. */
    List<Finding> contradictions(Bestand bestand, Kwalificatiedossier dossier) {
        Optional<CatalogueEntry> entry = catalogue.entry(bestand.sha256());
        List<Finding> findings = new ArrayList<>();
        BiConsumer<Optional<?>, Optional<?>> compare = (said, stated) -> {
            if (said.isPresent() && stated.isPresent() && !said.equals(stated)) {
                findings.add(Finding.of(
                        PipelineCode.CATALOG_ENTRY,
                        Span.top(dossier.bron()),
                        "The catalog says " + said.get() + " where the document says " + stated.get()
                                + "; the document has the last word.",
                        "Correct " + Catalogue.FILE + "."));
            }
        };
        compare.accept(entry.flatMap(CatalogueEntry::nummer), dossier.nummer().map(Tekst::schoon));
        compare.accept(
                entry.flatMap(CatalogueEntry::geldigVanaf),
                dossier.geldigheid().geldigVanaf().map(Dag::datum));
        compare.accept(entry.flatMap(CatalogueEntry::gewijzigdIn), gewijzigdIn(dossier));
        return findings;
    }

    /** What says neither its own name nor that of a kwalificatie may be a part of a dossier, or the work of others. */
    Optional<Finding> unnamed(Bestand bestand, Kwalificatiedossier dossier) {
        boolean named = dossier.titel().isPresent()
                || !dossier.kwalificaties().isEmpty()
                || catalogue
                        .entry(bestand.sha256())
                        .flatMap(CatalogueEntry::key)
                        .isPresent();
        return named
                ? Optional.empty()
                : Optional.of(Finding.of(
                        PipelineCode.NAME_NOT_STATED,
                        Span.top(dossier.bron()),
                        Message.of(
                                "The document does not say which dossier or keuzedeel it is; its key is made of the name of its file.",
                                "Het document zegt niet welk dossier of keuzedeel het is; zijn sleutel is de naam van het bestand."),
                        "See whether it is whole, and the publisher's; or give it a key in a " + Catalogue.FILE
                                + " beside it."));
    }

    private static Optional<Integer> gewijzigdIn(Kwalificatiedossier dossier) {
        return dossier.registratie().gewijzigdIn().map(jaar -> jaar.waarde().intValueExact());
    }

    /** A document that is called after a word of ours gets its kind behind its name. */
    private static String free(String key, Kwalificatiedossier dossier) {
        return Paths.isReserved(key) ? key + "-" + dossier.documentsoort().slug() : key;
    }

    private static String ofFile(String name) {
        Path file = Path.of(name).getFileName();
        String plain = file == null ? name : file.toString().replaceFirst("\\.[A-Za-z]{2,4}$", "");
        return Slug.of(plain).isEmpty() ? "document" : plain;
    }
}
