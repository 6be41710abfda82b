package nl.kwalgraaf.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import nl.kwalgraaf.dossier.Competentie;
import nl.kwalgraaf.dossier.ReferentieNiveau;
import nl.kwalgraaf.dossier.Rubriek;
import nl.kwalgraaf.text.Folding;

/** Gathers statements in the one form in which truth and dossier are compared. */
final class StatementList {
    private final List<Statement> statements = new ArrayList<>();

    void add(String subject, String property, String value) {
        statements.add(new Statement(subject, property, foldSpace(value)));
    }

    void add(String subject, String property, Optional<String> value) {
        value.ifPresent(present -> add(subject, property, present));
    }

    <T> void rubrieken(String subject, Map<Rubriek, T> rubrieken, Function<T, String> text) {
        rubrieken.forEach((rubriek, tekst) -> add(subject, rubriek.eigenschap(), text.apply(tekst)));
    }

    /** A competentie's printed words are layout where quotes, accents and breaks are concerned, so they are folded. */
    void competentie(String subject, int number, String printed, Optional<Competentie> competentie) {
        add(subject + "/competentie/" + number, "tekst", Folding.fold(printed));
        competentie.ifPresent(known -> add(subject, "vereistCompetentie", "competentie/" + known.name()));
    }

    void mboNiveau(String subject, String property, OptionalInt niveau) {
        niveau.ifPresent(mbo -> add(subject, property, "mbo-niveau/" + mbo));
    }

    void referentieNiveau(String subject, ReferentieNiveau niveau) {
        add(subject, "referentieNiveau", niveau.schaal().path() + "/" + niveau.code());
    }

    List<Statement> sorted() {
        return statements.stream().distinct().sorted().toList();
    }

    static String foldSpace(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (!Folding.isSpace(c)) {
                folded.append(c);
            } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().strip();
    }
}
