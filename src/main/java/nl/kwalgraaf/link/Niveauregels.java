package nl.kwalgraaf.link;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import nl.kwalgraaf.dossier.Deel;
import nl.kwalgraaf.dossier.GeneriekOnderdeel;
import nl.kwalgraaf.dossier.Kwalificatie;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.dossier.Niveau;
import nl.kwalgraaf.dossier.Paths;
import nl.kwalgraaf.dossier.ReferentieNiveau;
import nl.kwalgraaf.text.Slug;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * What follows from an mbo-niveau by decree, where the document does not state it; each conclusion says by which rule.
 *
 * <p>The rules themselves, with their article of law, are individuals of {@code ontology/regels.ttl}. Of arithmetic
 * nothing is concluded: its levels go by the student's cohort, which no dossier knows.
 */
public final class Niveauregels {
    private static final Node VOLGENS_REGEL = Kwal.term("volgensRegel");

    /** The levels of the Dutch qualifications framework, by number (European Commission, vocabulary qdr). */
    private static final Map<Integer, String> NLQF =
            Map.of(1, "c_3e11a3fd", 2, "c_c749fa23", 3, "c_f97cdbb5", 4, "c_ff656b33");

    private static final List<Eis> NEDERLANDS = List.of(
            new Eis(2, Optional.empty(), ReferentieNiveau.F2),
            new Eis(3, Optional.empty(), ReferentieNiveau.F2),
            new Eis(4, Optional.empty(), ReferentieNiveau.F3));

    private static final List<Eis> ENGELS = List.of(
            new Eis(4, Optional.of("lezen"), ReferentieNiveau.B1),
            new Eis(4, Optional.of("luisteren"), ReferentieNiveau.B1),
            new Eis(4, Optional.of("schrijven"), ReferentieNiveau.A2),
            new Eis(4, Optional.of("spreken"), ReferentieNiveau.A2),
            new Eis(4, Optional.of("gesprekken voeren"), ReferentieNiveau.A2));

    private final Kwalificatiedossier dossier;
    private final String base;
    private final String key;
    private final Consumer<Triple> sink;

    private Niveauregels(Kwalificatiedossier dossier, String base, String key, Consumer<Triple> sink) {
        this.dossier = dossier;
        this.base = base;
        this.key = key;
        this.sink = sink;
    }

    /** A level that a decree asks of an mbo-niveau, for one skill or for all. */
    private record Eis(int mbo, Optional<String> vaardigheid, ReferentieNiveau niveau) {}

    /**
     * Writes what follows.
     *
     * @param base of the IRIs of the data, ending in a slash
     * @param key of the dossier
     */
    public static void derive(Kwalificatiedossier dossier, String base, String key, Consumer<Triple> sink) {
        new Niveauregels(dossier, base, key, sink).derive();
    }

    private void derive() {
        TreeSet<Integer> levels = new TreeSet<>();
        for (Kwalificatie kwalificatie : dossier.kwalificaties()) {
            kwalificatie
                    .mboNiveau()
                    .map(Niveau::nummer)
                    .filter(NLQF::containsKey)
                    .ifPresent(level -> {
                        levels.add(level);
                        frameworks(kwalificatie, level);
                    });
        }
        for (Deel deel : dossier.delen()) {
            for (GeneriekOnderdeel onderdeel : deel.generiekeOnderdelen()) {
                if (onderdeel.niveauEisen().isEmpty()) {
                    String unit = Paths.unit(Paths.edition(key), deel.code());
                    Node subject = node(Paths.generiekOnderdeel(unit, onderdeel));
                    String slug = Slug.of(onderdeel.naam().schoon());
                    switch (slug) {
                        case "nederlandse-taal" -> demands(subject, NEDERLANDS, "nederlands", levels);
                        case "engels" -> demands(subject, ENGELS, "engels", levels);
                        default -> {}
                    }
                }
            }
        }
    }

    private void frameworks(Kwalificatie kwalificatie, int level) {
        Node subject = node(Paths.kwalificatie(Paths.edition(key), kwalificatie.code()));
        if (kwalificatie.eqfNiveau().isEmpty()) {
            Node eqf = NodeFactory.createURI("http://data.europa.eu/snb/eqf/" + level);
            conclude(subject, Kwal.eqfNiveau, eqf, "eqf", "raamwerkniveau");
        }
        Node nlqf = NodeFactory.createURI("http://data.europa.eu/snb/qdr/" + NLQF.get(level));
        conclude(subject, Kwal.nlqfNiveau, nlqf, "nlqf", "raamwerkniveau");
    }

    /** A conclusion is a triple, and a thing of its own that says which triple follows by which rule. */
    private void conclude(Node subject, Node predicate, Node object, String name, String rule) {
        Node conclusion = NodeFactory.createURI(subject.getURI() + "/gevolgtrekking/" + name);
        add(subject, predicate, object);
        add(conclusion, RDF.type.asNode(), Kwal.term("Gevolgtrekking"));
        add(conclusion, RDF.subject.asNode(), subject);
        add(conclusion, RDF.predicate.asNode(), predicate);
        add(conclusion, RDF.object.asNode(), object);
        add(conclusion, VOLGENS_REGEL, node(Paths.regel(rule)));
    }

    private void demands(Node subject, List<Eis> eisen, String rule, TreeSet<Integer> levels) {
        int n = 0;
        for (Eis eis : eisen) {
            n++;
            if (levels.contains(eis.mbo())) {
                Node demand = NodeFactory.createURI(subject.getURI() + "/afgeleide-niveau-eis/" + n);
                add(subject, Kwal.term("afgeleideNiveauEis"), demand);
                add(demand, RDF.type.asNode(), Kwal.term("AfgeleideNiveauEis"));
                add(demand, Kwal.bijMboNiveau, node(Paths.mboNiveau(eis.mbo())));
                eis.vaardigheid()
                        .ifPresent(
                                skill -> add(demand, Kwal.taalvaardigheid, NodeFactory.createLiteralLang(skill, "nl")));
                add(demand, Kwal.heeftReferentieNiveau, node(Paths.niveau(eis.niveau())));
                add(demand, VOLGENS_REGEL, node(Paths.regel(rule)));
            }
        }
    }

    private Node node(String path) {
        return NodeFactory.createURI(base + path);
    }

    private void add(Node subject, Node predicate, Node object) {
        sink.accept(Triple.create(subject, predicate, object));
    }
}
