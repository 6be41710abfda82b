package nl.kwalgraaf.map;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.kwalgraaf.dossier.Aanvulling;
import nl.kwalgraaf.dossier.Competentie;
import nl.kwalgraaf.dossier.Competentievermelding;
import nl.kwalgraaf.dossier.Deel;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.dossier.Inhoud;
import nl.kwalgraaf.dossier.Kerntaak;
import nl.kwalgraaf.dossier.Kwalificatie;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.dossier.Werkproces;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * What follows from a dossier by rule: the competenties that a kerntaak, deel or kwalificatie includes.
 *
 * <p>A kerntaak and a deel include what their werkprocessen require of everybody. A kwalificatie includes what both
 * its delen include, and what the aanvullingen for its own profiel require.
 */
public final class Afleiding {
    private final Kwalificatiedossier dossier;
    private final String key;
    private final Iris iris;
    private final Triples out;

    private Afleiding(Kwalificatiedossier dossier, String key, Iris iris, Consumer<Triple> sink) {
        this.dossier = dossier;
        this.key = key;
        this.iris = iris;
        this.out = new Triples(sink);
    }

    /** Writes what follows from the dossier, in the order of its parts and of the letters of the competenties. */
    public static void derive(Kwalificatiedossier dossier, String key, Iris iris, Consumer<Triple> sink) {
        new Afleiding(dossier, key, iris, sink).derive();
    }

    private void derive() {
        for (Deel deel : dossier.delen()) {
            for (Kerntaak kerntaak : deel.kerntaken()) {
                write(iris.deel(key, kerntaak.code()), base(kerntaak));
            }
            write(iris.deel(key, deel.code()), base(deel));
        }
        for (Kwalificatie kwalificatie : dossier.kwalificaties()) {
            write(iris.kwalificatie(key, kwalificatie.code()), all(kwalificatie));
        }
    }

    private void write(Node subject, Set<Competentie> competenties) {
        competenties.forEach(competentie -> out.add(subject, Kwal.omvatCompetentie, iris.competentie(competentie)));
    }

    private static Set<Competentie> base(Deel deel) {
        Set<Competentie> competenties = EnumSet.noneOf(Competentie.class);
        deel.kerntaken().forEach(kerntaak -> competenties.addAll(base(kerntaak)));
        return competenties;
    }

    private static Set<Competentie> base(Kerntaak kerntaak) {
        Set<Competentie> competenties = required(kerntaak.inhoud());
        kerntaak.werkprocessen().forEach(werkproces -> competenties.addAll(required(werkproces.inhoud())));
        return competenties;
    }

    private Set<Competentie> all(Kwalificatie kwalificatie) {
        Set<Competentie> competenties = EnumSet.noneOf(Competentie.class);
        for (Deel deel : dossier.delen()) {
            if (deel.soort().gemeenschappelijk() || deel.code().equals(kwalificatie.code())) {
                competenties.addAll(base(deel));
                for (Kerntaak kerntaak : deel.kerntaken()) {
                    kerntaak.aanvullingen().forEach(extra -> add(competenties, extra, kwalificatie.code()));
                    for (Werkproces werkproces : kerntaak.werkprocessen()) {
                        werkproces.aanvullingen().forEach(extra -> add(competenties, extra, kwalificatie.code()));
                    }
                }
            }
        }
        return competenties;
    }

    private static void add(Set<Competentie> competenties, Aanvulling aanvulling, Eenheidscode profiel) {
        if (aanvulling.profiel().equals(Optional.of(profiel))) {
            competenties.addAll(required(aanvulling.inhoud()));
        }
    }

    private static Set<Competentie> required(Inhoud inhoud) {
        Set<Competentie> competenties = EnumSet.noneOf(Competentie.class);
        inhoud.competenties().stream()
                .map(Competentievermelding::competentie)
                .flatMap(Optional::stream)
                .forEach(competenties::add);
        return competenties;
    }
}
