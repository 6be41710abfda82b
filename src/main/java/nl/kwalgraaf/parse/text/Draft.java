package nl.kwalgraaf.parse.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.dossier.Vermelding;
import nl.kwalgraaf.parse.words.Row;
import nl.kwalgraaf.text.Folding;

/** A deel, kerntaak or werkproces while its rows are being gathered. */
final class Draft {
    /** What is said for all, or in addition for one profiel. */
    static final class Scope {
        /** Per field the rows that name the profiel; empty for the base. */
        final Map<Field, List<Row>> voor = new EnumMap<>(Field.class);

        /** The label line of each field; for competenties the sentence that opens them. */
        final Map<Field, Row> labels = new EnumMap<>(Field.class);

        final Map<Field, List<Row>> fields = new EnumMap<>(Field.class);

        List<Row> rows(Field field) {
            return fields.computeIfAbsent(field, ignored -> new ArrayList<>());
        }

        private void add(Scope other) {
            other.voor.forEach(voor::putIfAbsent);
            other.labels.forEach(labels::putIfAbsent);
            other.fields.forEach((field, rows) -> rows(field).addAll(rows));
        }
    }

    final Eenheidscode code;
    final List<Row> titel = new ArrayList<>();
    final List<Vermelding> vermeldingen = new ArrayList<>();
    final Scope base = new Scope();
    final Map<String, Scope> aanvullingen = new LinkedHashMap<>();
    /** The heading in the body; empty for a unit that only the overview names. */
    final List<Row> headings = new ArrayList<>();

    Draft(Eenheidscode code) {
        this.code = code;
    }

    /** The scope for this profiel; a name that was seen before, whatever its spelling, goes on where it was. */
    Scope aanvulling(String naam) {
        return aanvullingen.computeIfAbsent(Folding.fold(naam), ignored -> new Scope());
    }

    /** Gives each profiel what is said for several at once, and brings together what is said under two of its names. */
    void sortAanvullingen(ProfielNames profielen) {
        if (aanvullingen.isEmpty()) {
            return;
        }
        Map<String, Scope> sorted = new LinkedHashMap<>();
        aanvullingen.forEach((naam, scope) -> profielen
                .each(naam)
                .forEach(one ->
                        sorted.computeIfAbsent(one, ignored -> new Scope()).add(scope)));
        aanvullingen.clear();
        aanvullingen.putAll(sorted);
    }

    boolean inBody() {
        return !headings.isEmpty();
    }
}
