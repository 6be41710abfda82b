package nl.kwalgraaf.parse.text;

import java.util.List;
import java.util.Optional;
import nl.kwalgraaf.dossier.Niveau;
import nl.kwalgraaf.parse.words.Row;

/**
 * The level of a kwalificatie, as its own deel and the overview state it.
 *
 * @param mbo from the deel's field "Mbo-niveau", else from the overview
 * @param eqf from the overview, where its table head says that the number is the EQF-niveau too
 */
record MboNiveau(Optional<Niveau> mbo, Optional<Niveau> eqf) {

    static MboNiveau of(Draft deel, Optional<Overview.TableRow> inTable, Claims claims) {
        List<Row> rows = deel.base.fields.getOrDefault(Field.NIVEAU, List.of());
        Optional<Niveau> stated = rows.stream()
                .filter(row -> row.charAt(0) >= '1' && row.charAt(0) <= '4')
                .findFirst()
                .map(row -> {
                    claims.represented(row.span());
                    return new Niveau(row.charAt(0) - '0', row.span());
                });
        Optional<Niveau> eqf = inTable.filter(Overview.TableRow::alsoEqf).map(Overview.TableRow::mboNiveau);
        return new MboNiveau(stated.or(() -> inTable.map(Overview.TableRow::mboNiveau)), eqf);
    }
}
