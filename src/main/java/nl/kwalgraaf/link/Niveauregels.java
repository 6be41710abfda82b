package nl.kwalgraaf.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.kwalgraaf.dossier.Dag;
import nl.kwalgraaf.dossier.Deel;
import nl.kwalgraaf.dossier.GeneriekOnderdeel;
import nl.kwalgraaf.dossier.Gevolg;
import nl.kwalgraaf.dossier.Kwalificatie;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.dossier.Niveau;
import nl.kwalgraaf.dossier.Paths;
import nl.kwalgraaf.dossier.ReferentieNiveau;
import nl.kwalgraaf.dossier.Uitgave;
import nl.kwalgraaf.text.Slug;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * What follows from an mbo-niveau by decree, where the document does not state it, each in the graph of its rule.
 *
 * <p>The rules themselves, with their article of law, are individuals of {@code ontology/regels.ttl}. The levels of
 * arithmetic go by the student's cohort, which no dossier knows: a kwalificatie gets those of each cohort that may start it.
 */
public final class Niveauregels {
    /** The levels of the Dutch qualifications framework, by number (European Commission, vocabulary qdr). */
    private static final Map<Integer, String> NLQF =
            Map.of(1, "c_3e11a3fd", 2, "c_c749fa23", 3, "c_f97cdbb5", 4, "c_ff656b33");

    private static final List<Eis> NEDERLANDS = List.of(
            new Eis(2, Optional.empty(), ReferentieNiveau.F2),
            new Eis(3, Optional.empty(), ReferentieNiveau.F2),
            new Eis(4, Optional.empty(), ReferentieNiveau.F3));

    /** Until the cohort of 2021-2022. */
    private static final List<Eis> REKENEN_REFERENTIENIVEAU = NEDERLANDS;

    /** From the cohort of 2022-2023. */
    private static final List<Eis> REKENEN_REKENNIVEAU = List.of(
            new Eis(2, Optional.empty(), ReferentieNiveau.R2),
            new Eis(3, Optional.empty(), ReferentieNiveau.R3),
            new Eis(4, Optional.empty(), ReferentieNiveau.R4));

    /** A cohort begins with the school year. */
    private static final LocalDate COHORT_2022 = LocalDate.of(2022, 8, 1);

    private static final List<Eis> ENGELS = List.of(
            new Eis(4, Optional.of("lezen"), ReferentieNiveau.B1),
            new Eis(4, Optional.of("luisteren"), ReferentieNiveau.B1),
            new Eis(4, Optional.of("schrijven"), ReferentieNiveau.A2),
            new Eis(4, Optional.of("spreken"), ReferentieNiveau.A2),
            new Eis(4, Optional.of("gesprekken voeren"), ReferentieNiveau.A2));

    private final Kwalificatiedossier dossier;
    private final String base;
    private final Uitgave uitgave;
    private final BiConsumer<Gevolg, Triple> sink;

    private Niveauregels(Kwalificatiedossier dossier, String base, Uitgave uitgave, BiConsumer<Gevolg, Triple> sink) {
        this.dossier = dossier;
        this.base = base;
        this.uitgave = uitgave;
        this.sink = sink;
    }

    /** A level that a decree asks of an mbo-niveau, for one skill or for all. */
    private record Eis(int mbo, Optional<String> vaardigheid, ReferentieNiveau niveau) {}

    /**
     * Writes what follows.
     *
     * @param base of the IRIs of the data, ending in a slash
     * @param uitgave the edition that the dossier is
     */
    public static void derive(
            Kwalificatiedossier dossier, String base, Uitgave uitgave, BiConsumer<Gevolg, Triple> sink) {
        new Niveauregels(dossier, base, uitgave, sink).derive();
    }

    private void derive() {
        for (Kwalificatie kwalificatie : dossier.kwalificaties()) {
            kwalificatie
                    .mboNiveau()
                    .map(Niveau::nummer)
                    .filter(NLQF::containsKey)
                    .ifPresent(level -> frameworks(kwalificatie, level));
        }
        for (Deel deel : dossier.delen()) {
            for (GeneriekOnderdeel onderdeel : deel.generiekeOnderdelen()) {
                String path = Paths.generiekOnderdeel(Paths.unit(Paths.edition(uitgave.key()), deel.code()), onderdeel);
                boolean stated = !onderdeel.niveauEisen().isEmpty();
                switch (Slug.of(onderdeel.naam().schoon())) {
                    case "nederlandse-taal" -> demands(path, NEDERLANDS, Gevolg.NEDERLANDS, each -> !stated);
                    case "engels" -> demands(path, ENGELS, Gevolg.ENGELS, each -> !stated);
                    case "rekenen" -> rekenen(path, onderdeel);
                    default -> {}
                }
            }
        }
    }

    /**
     * A level that the document states says nothing of cohorts, so it takes the place of no rule; but where it states
     * levels of the newer scale those need not follow.
     */
    private void rekenen(String path, GeneriekOnderdeel onderdeel) {
        boolean newer = onderdeel.niveauEisen().stream()
                .anyMatch(eis -> eis.niveau().schaal() == ReferentieNiveau.Schaal.REKENNIVEAU);
        demands(path, REKENEN_REFERENTIENIVEAU, Gevolg.REKENEN_REFERENTIENIVEAU, this::mayStartBefore);
        demands(path, REKENEN_REKENNIVEAU, Gevolg.REKENEN_REKENNIVEAU, each -> !newer && mayStartLater(each));
    }

    private boolean mayStartBefore(Kwalificatie kwalificatie) {
        Optional<LocalDate> own = dossier.geldigheid(kwalificatie).geldigVanaf().map(Dag::datum);
        return Stream.of(own, uitgave.eersteDag()).flatMap(Optional::stream).allMatch(day -> day.isBefore(COHORT_2022));
    }

    private boolean mayStartLater(Kwalificatie kwalificatie) {
        return dossier.geldigheid(kwalificatie)
                .instroomTot()
                .map(last -> !last.datum().isBefore(COHORT_2022))
                .orElse(true);
    }

    private void frameworks(Kwalificatie kwalificatie, int level) {
        Node subject = node(Paths.kwalificatie(Paths.edition(uitgave.key()), kwalificatie.code()));
        if (kwalificatie.eqfNiveau().isEmpty()) {
            Node eqf = NodeFactory.createURI("http://data.europa.eu/snb/eqf/" + level);
            add(Gevolg.RAAMWERKNIVEAU, subject, Kwal.eqfNiveau, eqf);
        }
        Node nlqf = NodeFactory.createURI("http://data.europa.eu/snb/qdr/" + NLQF.get(level));
        add(Gevolg.RAAMWERKNIVEAU, subject, Kwal.nlqfNiveau, nlqf);
    }

    /** Of those levels that the dossier has, and each for the kwalificaties of its level. */
    private void demands(String onderdeel, List<Eis> eisen, Gevolg gevolg, Predicate<Kwalificatie> which) {
        for (Eis eis : eisen) {
            List<Node> kwalificaties = dossier.kwalificaties().stream()
                    .filter(kwalificatie ->
                            kwalificatie.mboNiveau().map(Niveau::nummer).equals(Optional.of(eis.mbo())))
                    .filter(which)
                    .map(kwalificatie -> node(Paths.kwalificatie(Paths.edition(uitgave.key()), kwalificatie.code())))
                    .toList();
            if (!kwalificaties.isEmpty()) {
                Node demand = node(Paths.niveauEis(onderdeel, gevolg, eis.mbo(), eis.vaardigheid()));
                add(gevolg, node(onderdeel), Kwal.heeftNiveauEis, demand);
                add(gevolg, demand, RDF.type.asNode(), Kwal.NiveauEis);
                add(gevolg, demand, Kwal.bijMboNiveau, node(Paths.mboNiveau(eis.mbo())));
                eis.vaardigheid()
                        .ifPresent(skill ->
                                add(gevolg, demand, Kwal.taalvaardigheid, NodeFactory.createLiteralLang(skill, "nl")));
                add(gevolg, demand, Kwal.heeftReferentieNiveau, node(Paths.niveau(eis.niveau())));
                kwalificaties.forEach(kwalificatie -> add(gevolg, demand, Kwal.geldtVoor, kwalificatie));
            }
        }
    }

    private Node node(String path) {
        return NodeFactory.createURI(base + path);
    }

    private void add(Gevolg gevolg, Node subject, Node predicate, Node object) {
        sink.accept(gevolg, Triple.create(subject, predicate, object));
    }
}
