package nl.kwalgraaf.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kwalgraaf.export.LearningOutcome.Kind;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Node;

/**
 * The learning outcomes of a kwalificatie or of a deel on its own, in document order: kerntaken with their vakkennis,
 * werkprocessen with their gedrag, what is asked of the profiel on top, and the generieke onderdelen.
 */
final class LearningOutcomes {
    private final PublishedGraph data;
    private final Optional<Node> profiel;
    private final Optional<Node> mboNiveau;
    private final List<LearningOutcome> found = new ArrayList<>();

    private LearningOutcomes(PublishedGraph data, Optional<Node> profiel, Optional<Node> mboNiveau) {
        this.data = data;
        this.profiel = profiel;
        this.mboNiveau = mboNiveau;
    }

    /** Of a kwalificatie: those of its delen, with the aanvullingen of its own profiel and level. */
    static List<LearningOutcome> ofKwalificatie(PublishedGraph data, Node kwalificatie) {
        LearningOutcomes outcomes = new LearningOutcomes(
                data, eigenDeel(data, kwalificatie), data.value(kwalificatie, Kwal.heeftMboNiveau));
        data.parts(kwalificatie, Kwal.heeftDeel).forEach(outcomes::deel);
        return outcomes.found;
    }

    /** Of a deel that belongs to no kwalificatie; with the aanvullingen of every level. */
    static List<LearningOutcome> ofDeel(PublishedGraph data, Node deel) {
        LearningOutcomes outcomes = new LearningOutcomes(data, Optional.empty(), Optional.empty());
        outcomes.deel(deel);
        return outcomes.found;
    }

    /** The profieldeel or regionaal deel whose code the kwalificatie bears. */
    static Optional<Node> eigenDeel(PublishedGraph data, Node kwalificatie) {
        Optional<String> code = data.text(kwalificatie, Kwal.code);
        return data.values(kwalificatie, Kwal.heeftDeel).stream()
                .filter(deel -> data.text(deel, Kwal.code).equals(code))
                .findFirst();
    }

    private void deel(Node deel) {
        data.parts(deel, Kwal.heeftKerntaak).forEach(this::kerntaak);
        data.parts(deel, Kwal.heeftGeneriekOnderdeel).stream()
                .filter(this::isOfThisLevel)
                .forEach(onderdeel -> add(onderdeel, Kind.EITHER, name(onderdeel)));
    }

    /** Engels is of level 4 alone; of a kwalificatie whose level is not known nobody can say that it is asked. */
    private boolean isOfThisLevel(Node onderdeel) {
        Optional<Node> only = data.value(onderdeel, Kwal.alleenVoorMboNiveau);
        return only.isEmpty() || only.equals(mboNiveau);
    }

    private void kerntaak(Node kerntaak) {
        unit(kerntaak);
        data.parts(kerntaak, Kwal.heeftWerkproces).forEach(this::unit);
    }

    private void unit(Node unit) {
        add(unit, Kind.SKILL, name(unit));
        items(unit);
        for (Node aanvulling : data.parts(unit, Kwal.heeftAanvulling)) {
            aanvullendVoor(aanvulling).ifPresent(whom -> {
                add(aanvulling, Kind.SKILL, name(unit) + " (aanvullend voor " + whom + ")");
                items(aanvulling);
            });
        }
    }

    /** For whom an aanvulling is meant; empty when it is not for whom we ask. */
    private Optional<String> aanvullendVoor(Node aanvulling) {
        Optional<Node> its = data.value(aanvulling, Kwal.voorProfiel);
        if (its.isPresent() && its.equals(profiel)) {
            return its.map(this::name);
        }
        Optional<Node> level = data.value(aanvulling, Kwal.bijMboNiveau);
        return level.isPresent() && profiel.isEmpty() ? level.map(this::name) : Optional.empty();
    }

    private void items(Node parent) {
        for (Node item : data.parts(parent, Kwal.vereistVakkennisOfVaardigheid)) {
            Kind kind = data.isA(item, Kwal.Vakkennis)
                    ? Kind.KNOWLEDGE
                    : data.isA(item, Kwal.Vaardigheid) ? Kind.SKILL : Kind.EITHER;
            data.text(item, Kwal.tekst).ifPresent(text -> add(item, kind, text));
        }
        for (Node item : data.parts(parent, Kwal.heeftGedrag)) {
            data.text(item, Kwal.tekst).ifPresent(text -> add(item, Kind.SKILL, text));
        }
    }

    /** Its title; the code, where the document prints it without one. */
    private String name(Node thing) {
        return data.label(thing).or(() -> data.text(thing, Kwal.code)).orElseGet(thing::getLocalName);
    }

    private void add(Node node, Kind kind, String title) {
        found.add(new LearningOutcome(node, kind, title, data.text(node, Kwal.code)));
    }
}
