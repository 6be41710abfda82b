package nl.kwalgraaf.map;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.kwalgraaf.dossier.Aanvulling;
import nl.kwalgraaf.dossier.Competentie;
import nl.kwalgraaf.dossier.Competentievermelding;
import nl.kwalgraaf.dossier.Deel;
import nl.kwalgraaf.dossier.GeneriekOnderdeel;
import nl.kwalgraaf.dossier.Gevolg;
import nl.kwalgraaf.dossier.Inhoud;
import nl.kwalgraaf.dossier.Kerntaak;
import nl.kwalgraaf.dossier.Kwalificatie;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.dossier.Niveau;
import nl.kwalgraaf.dossier.Paths;
import nl.kwalgraaf.dossier.Werkproces;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * What follows from a dossier by its own structure: for which kwalificaties each part of it holds, whether a part is
 * worked out or named only, and which competenties a kerntaak, deel or kwalificatie includes.
 *
 * <p>A kwalificatie is asked what the common deel and its own ask of everybody, and the aanvullingen for its own profiel
 * and its own mbo-niveau. A kerntaak and a deel include what their werkprocessen require of everybody.
 */
public final class Afleiding {
    private final Kwalificatiedossier dossier;
    private final String edition;
    private final Iris iris;
    private final Triples geldtVoor;
    private final Triples uitgewerkt;
    private final Triples omvat;

    private Afleiding(Kwalificatiedossier dossier, String key, Iris iris, BiConsumer<Gevolg, Triple> sink) {
        this.dossier = dossier;
        this.edition = Paths.edition(key);
        this.iris = iris;
        this.geldtVoor = new Triples(triple -> sink.accept(Gevolg.GELDT_VOOR, triple));
        this.uitgewerkt = new Triples(triple -> sink.accept(Gevolg.UITGEWERKT, triple));
        this.omvat = new Triples(triple -> sink.accept(Gevolg.OMVAT_COMPETENTIE, triple));
    }

    /** Writes what follows, with the rule by which it does, in the order of the parts of the dossier. */
    public static void derive(Kwalificatiedossier dossier, String key, Iris iris, BiConsumer<Gevolg, Triple> sink) {
        new Afleiding(dossier, key, iris, sink).derive();
    }

    private void derive() {
        for (Deel deel : dossier.delen()) {
            for (Kerntaak kerntaak : deel.kerntaken()) {
                omvat(Paths.unit(edition, kerntaak.code()), base(kerntaak));
            }
            omvat(Paths.unit(edition, deel.code()), base(deel));
            worked(deel);
        }
        dossier.kwalificaties().forEach(kwalificatie -> new Asked(kwalificatie).derive());
    }

    private void omvat(String path, Set<Competentie> competenties) {
        Node subject = iris.node(path);
        competenties.forEach(competentie -> omvat.add(subject, Kwal.omvatCompetentie, iris.competentie(competentie)));
    }

    /** What one kwalificatie is asked. */
    private final class Asked {
        private final Kwalificatie kwalificatie;
        private final Optional<Integer> mboNiveau;
        private final Node node;
        private final Set<Competentie> competenties = EnumSet.noneOf(Competentie.class);

        Asked(Kwalificatie kwalificatie) {
            this.kwalificatie = kwalificatie;
            this.mboNiveau = kwalificatie.mboNiveau().map(Niveau::nummer);
            this.node = iris.node(Paths.kwalificatie(edition, kwalificatie.code()));
        }

        void derive() {
            List<Deel> delen = dossier.delen().stream()
                    .filter(deel ->
                            deel.soort().gemeenschappelijk() || deel.code().equals(kwalificatie.code()))
                    .toList();
            delen.forEach(this::deel);
            omvat(Paths.kwalificatie(edition, kwalificatie.code()), competenties);
            boolean own = delen.stream().anyMatch(deel -> deel.code().equals(kwalificatie.code()));
            worked(node, own && delen.stream().allMatch(Afleiding::isWorkedOut));
        }

        private void deel(Deel deel) {
            String path = Paths.unit(edition, deel.code());
            holds(path);
            for (GeneriekOnderdeel onderdeel : deel.generiekeOnderdelen()) {
                if (isOfLevel(onderdeel.alleenVoorMboNiveau())) {
                    generiek(Paths.generiekOnderdeel(path, onderdeel), onderdeel);
                }
            }
            deel.kerntaken().forEach(this::kerntaak);
        }

        private void generiek(String path, GeneriekOnderdeel onderdeel) {
            holds(path);
            for (int number = 1; number <= onderdeel.niveauEisen().size(); number++) {
                if (isOfLevel(onderdeel.niveauEisen().get(number - 1).mboNiveau())) {
                    holds(Paths.niveauEis(path, number));
                }
            }
        }

        private void kerntaak(Kerntaak kerntaak) {
            String path = Paths.unit(edition, kerntaak.code());
            unit(path, kerntaak.inhoud(), kerntaak.aanvullingen());
            for (Werkproces werkproces : kerntaak.werkprocessen()) {
                unit(Paths.unit(edition, werkproces.code()), werkproces.inhoud(), werkproces.aanvullingen());
            }
        }

        private void unit(String path, Inhoud inhoud, List<Aanvulling> aanvullingen) {
            asked(path, inhoud);
            for (Aanvulling aanvulling : aanvullingen) {
                if (isFor(aanvulling)) {
                    asked(Paths.aanvulling(path, aanvulling), aanvulling.inhoud());
                }
            }
        }

        private void asked(String path, Inhoud inhoud) {
            holds(path);
            for (int number = 1; number <= inhoud.vakkennis().size(); number++) {
                holds(Paths.vakkennis(path, number));
            }
            for (int number = 1; number <= inhoud.gedrag().size(); number++) {
                holds(Paths.gedrag(path, number));
            }
            competenties.addAll(required(inhoud));
        }

        /** For its profiel, or for its level; one whose profiel the document has not holds for nobody that we know of. */
        private boolean isFor(Aanvulling aanvulling) {
            return aanvulling.profiel().isPresent()
                    ? aanvulling.profiel().get().equals(kwalificatie.code())
                    : aanvulling.mboNiveau().isPresent() && isOfLevel(aanvulling.mboNiveau());
        }

        private boolean isOfLevel(Optional<Niveau> limit) {
            return limit.isEmpty() || mboNiveau.equals(limit.map(Niveau::nummer));
        }

        private void holds(String path) {
            geldtVoor.add(iris.node(path), Kwal.geldtVoor, node);
        }
    }

    // Worked out, or named only

    private void worked(Deel deel) {
        worked(iris.node(Paths.unit(edition, deel.code())), isWorkedOut(deel));
        for (Kerntaak kerntaak : deel.kerntaken()) {
            worked(iris.node(Paths.unit(edition, kerntaak.code())), isWorkedOut(kerntaak));
            for (Werkproces werkproces : kerntaak.werkprocessen()) {
                worked(iris.node(Paths.unit(edition, werkproces.code())), isWorkedOut(werkproces));
            }
        }
    }

    private void worked(Node node, boolean value) {
        uitgewerkt.typed(node, Kwal.uitgewerkt, Boolean.toString(value), XSDDatatype.XSDboolean);
    }

    private static boolean isWorkedOut(Deel deel) {
        return !deel.rubrieken().isEmpty()
                || !deel.generiekeOnderdelen().isEmpty()
                || deel.kerntaken().stream().anyMatch(Afleiding::isWorkedOut);
    }

    private static boolean isWorkedOut(Kerntaak kerntaak) {
        return !kerntaak.inhoud().isEmpty()
                || !kerntaak.aanvullingen().isEmpty()
                || kerntaak.werkprocessen().stream().anyMatch(Afleiding::isWorkedOut);
    }

    private static boolean isWorkedOut(Werkproces werkproces) {
        return !werkproces.inhoud().isEmpty() || !werkproces.aanvullingen().isEmpty();
    }

    // Competenties

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

    private static Set<Competentie> required(Inhoud inhoud) {
        Set<Competentie> competenties = EnumSet.noneOf(Competentie.class);
        inhoud.competenties().stream()
                .map(Competentievermelding::competentie)
                .flatMap(Optional::stream)
                .forEach(competenties::add);
        return competenties;
    }
}
