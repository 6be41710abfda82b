package nl.kwalgraaf.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kwalgraaf.dossier.Geldigheid;
import nl.kwalgraaf.dossier.Kwalificatie;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.dossier.Paths;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.dossier.Uitgave;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Node;

/**
 * What of a document has to be known when all documents went by.
 *
 * @param naam the name it bears
 * @param stated the properties of an edition that it states itself, so that no catalog need
 * @param kwalificaties its kwalificaties that have a number
 */
record Edition(Uitgave uitgave, Optional<String> naam, Set<Node> stated, List<Numbered> kwalificaties) {

    /**
     * A kwalificatie by its number.
     *
     * @param reeks the path of what stays of it through its editions
     */
    record Numbered(String reeks, Optional<String> naam) {}

    static Edition of(Document.Content content) {
        Kwalificatiedossier dossier = content.dossier();
        Geldigheid geldigheid = dossier.geldigheid();
        Set<Node> stated = new HashSet<>();
        dossier.nummer()
                .ifPresent(
                        nummer -> stated.addAll(List.of(Kwal.crebonummer, Kwal.keuzedeelcode, Kwal.certificaatcode)));
        geldigheid.geldigVanaf().ifPresent(dag -> stated.add(Kwal.geldigVanaf));
        geldigheid.instroomTot().ifPresent(dag -> stated.add(Kwal.instroomTot));
        geldigheid.diplomeringTot().ifPresent(dag -> stated.add(Kwal.diplomeringTot));
        dossier.registratie().gewijzigdIn().ifPresent(jaar -> stated.add(Kwal.gewijzigdIn));
        List<Numbered> kwalificaties = new ArrayList<>();
        for (Kwalificatie kwalificatie : dossier.kwalificaties()) {
            kwalificatie
                    .crebonummer()
                    .ifPresent(nummer -> kwalificaties.add(new Numbered(
                            Paths.crebo(nummer), kwalificatie.naam().map(Tekst::schoon))));
        }
        return new Edition(content.uitgave(), dossier.titel().map(Tekst::schoon), stated, kwalificaties);
    }

    String key() {
        return uitgave.key();
    }
}
