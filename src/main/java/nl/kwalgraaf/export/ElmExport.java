package nl.kwalgraaf.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.text.Slug;
import nl.kwalgraaf.vocab.Elm;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;

/**
 * The dataset in the European Learning Model.
 *
 * <p>A kwalificatie is an {@code elm:Qualification}. What has no level in a framework, which a qualification must have,
 * is of its superclass, an {@code elm:LearningAchievementSpecification}: a keuzedeel, a certificaatdeel, and a kwalificatie
 * whose document states no level. Each ELM thing has the IRI of ours with {@code elm/} in place of {@code id/}; where it
 * comes from is said of our thing and not of it, for ELM's shapes are closed.
 */
final class ElmExport {
    private static final String ISCED_F = "http://data.europa.eu/snb/isced-f/";
    private static final String FIELD_UNKNOWN = ISCED_F + "9999";
    private static final String SKILL_TYPE = "http://data.europa.eu/snb/skill-type/";
    private static final String ESCO_SKILL = "http://data.europa.eu/esco/skill/";
    private static final String DUTCH = "http://publications.europa.eu/resource/authority/language/NLD";
    private static final String NETHERLANDS = "http://publications.europa.eu/resource/authority/country/NLD";
    private static final Node NOTATION = SKOS.notation.asNode();
    private static final Node PUBLISHER = DCTerms.publisher.asNode();

    /** The field of a kwalificatie is that of ISCED-F, or wider: a narrower one would claim too much. */
    private static final List<Node> IN_FIELD =
            List.of(SKOS.exactMatch.asNode(), SKOS.closeMatch.asNode(), SKOS.broadMatch.asNode());

    private static final List<Node> RELATED = List.of(
            SKOS.exactMatch.asNode(),
            SKOS.closeMatch.asNode(),
            SKOS.broadMatch.asNode(),
            SKOS.narrowMatch.asNode(),
            SKOS.relatedMatch.asNode());

    /** "240" or "240 uur", in hours. */
    private static final Pattern HOURS = Pattern.compile("(\\d{1,5})(?: (?:uur|uren|klokuren|sbu))?\\.?");

    private final PublishedGraph data;
    private final FixedPart fixed;
    private final Statements out = new Statements();
    private final Concepts concepts;
    private final Provenance provenance;
    private final ElmNotes notes;
    private final List<Finding> findings = new ArrayList<>();
    private final Places places;

    private ElmExport(PublishedGraph data, Places places) {
        this.data = data;
        this.places = places;
        this.fixed = new FixedPart("elm.ttl", data.base());
        this.concepts = new Concepts(data, fixed, out);
        this.provenance = new Provenance(data, fixed, out);
        this.notes = new ElmNotes(data, concepts, out);
    }

    /** Exports every kwalificatie, keuzedeel and certificaatdeel of the dataset. */
    static Exported export(PublishedGraph data, Places places) {
        ElmExport export = new ElmExport(data, places);
        data.ofClass(Kwal.Kwalificatie).forEach(export::kwalificatie);
        data.ofClass(Kwal.Keuzedeel).forEach(export::deel);
        data.ofClass(Kwal.Certificaatdeel).forEach(export::deel);
        export.provenance.write();
        return new Exported.Triples(Prefixes.ELM, export.out.triples(), export.findings);
    }

    // Kwalificaties and delen

    private void kwalificatie(Node kwalificatie) {
        List<LearningOutcome> outcomes = LearningOutcomes.ofKwalificatie(data, kwalificatie);
        Optional<Node> eqf = data.value(kwalificatie, Kwal.eqfNiveau);
        List<Node> nlqf = data.values(kwalificatie, Kwal.nlqfNiveau);
        Node node = elm(kwalificatie);
        if (outcomes.isEmpty()) {
            leftOut(kwalificatie);
        } else if (eqf.isEmpty() || nlqf.isEmpty()) {
            withoutLevel(kwalificatie);
            achievement(kwalificatie, node, outcomes);
        } else {
            out.type(node, Elm.Qualification);
            specification(kwalificatie, node, outcomes);
            out.typed(node, Elm.isPartialQualification, "false", XSDDatatype.XSDboolean);
            out.add(node, Elm.EQFLevel, concepts.concept(eqf.get()));
            nlqf.forEach(level -> out.add(node, Elm.NQFLevel, concepts.concept(level)));
        }
        outcomes.forEach(this::outcome);
    }

    private void deel(Node deel) {
        List<LearningOutcome> outcomes = LearningOutcomes.ofDeel(data, deel);
        if (outcomes.isEmpty()) {
            leftOut(deel);
            return;
        }
        Node node = elm(deel);
        achievement(deel, node, outcomes);
        data.text(deel, ElmNotes.STUDIELAST)
                .map(HOURS::matcher)
                .filter(Matcher::matches)
                .ifPresent(hours ->
                        out.typed(node, Elm.volumeOfLearning, "PT" + hours.group(1) + "H", XSDDatatype.XSDduration));
        outcomes.forEach(this::outcome);
    }

    /** What has no level in a framework. */
    private void achievement(Node thing, Node node, List<LearningOutcome> outcomes) {
        out.type(node, Elm.LearningAchievementSpecification);
        specification(thing, node, outcomes);
        // WEB article 7.1.1: teaching and examining are in Dutch, unless a school has reason for another language.
        out.add(node, DCTerms.language.asNode(), concepts.concept(DUTCH));
    }

    private void withoutLevel(Node kwalificatie) {
        findings.add(Finding.of(
                ExportCode.KWALIFICATIE_WITHOUT_LEVEL,
                places.of(kwalificatie),
                "\"" + Names.of(data, kwalificatie)
                        + "\" has no mbo-niveau from 1 to 4, from which its levels in EQF and NLQF"
                        + " follow. The export calls it a LearningAchievementSpecification, not a Qualification.",
                "See whether the document states its level."));
    }

    private void leftOut(Node thing) {
        findings.add(Finding.of(
                ExportCode.LEFT_OUT_OF_EXPORT,
                places.of(thing),
                "\"" + Names.of(data, thing)
                        + "\" is left out of the export: it has no kerntaken, and so no learning outcomes.",
                "See what kwalgraaf check says of the document."));
    }

    /** What a qualification and any other achievement have in common. */
    private void specification(Node thing, Node node, List<LearningOutcome> outcomes) {
        out.text(node, DCTerms.title.asNode(), Names.of(data, thing));
        List<Node> crebos = data.values(thing, Kwal.crebonummer);
        for (Node crebo : crebos) {
            identifier(node, "crebo-" + crebo.getLiteralLexicalForm(), crebo.getLiteralLexicalForm(), "crebo");
        }
        if (crebos.isEmpty()) {
            // A code such as P2 is known within its document only: better than none, and less than a number in the
            // register.
            data.text(thing, Kwal.code)
                    .ifPresent(code -> identifier(node, "code", code, "code in het kwalificatiedossier"));
        }
        Names.own(data, thing, ElmNotes.TYPERING_BEROEP)
                .ifPresent(text -> out.text(node, DCTerms.description.asNode(), text));
        Names.own(data, thing, ElmNotes.TYPERING_KWALIFICATIE).ifPresent(text -> out.text(node, Elm.category, text));
        fields(thing).forEach(field -> out.add(node, Elm.ISCEDFCode, concepts.concept(field)));
        document(thing, node);
        publisher(thing, node);
        notes.write(thing, node, node);
        data.parts(thing, Kwal.heeftDeel).forEach(deel -> notes.write(deel, node, elm(deel)));
        outcomes.forEach(outcome -> out.add(node, Elm.learningOutcome, elm(outcome.node())));
        provenance.of(thing, node);
    }

    private List<Node> fields(Node thing) {
        List<Node> fields = data.linked(thing, IN_FIELD, ISCED_F);
        if (!fields.isEmpty()) {
            return fields;
        }
        findings.add(Finding.of(
                ExportCode.ISCED_F_MISSING,
                places.of(thing),
                "\"" + Names.of(data, thing) + "\" has no field of education: nothing links " + thing + " to ISCED-F."
                        + " The export says \"Field unknown\" (9999).",
                "Add a line for it to ontology/koppelingen/isced-f.sssom.tsv."));
        return List.of(NodeFactory.createURI(FIELD_UNKNOWN));
    }

    private void identifier(Node node, String path, String notation, String scheme) {
        Node identifier = Statements.below(node, path);
        out.add(node, Elm.identifier, identifier);
        out.type(identifier, Elm.Identifier);
        out.string(identifier, NOTATION, notation);
        out.string(identifier, Elm.schemeName, scheme);
    }

    /** Where a reader finds the thing with its sources, which the closed shapes have no other place for. */
    private void document(Node thing, Node node) {
        Node page = Statements.below(node, "bron");
        out.add(node, Elm.supplementaryDocument, page);
        out.type(page, Elm.WebResource);
        out.text(page, DCTerms.title.asNode(), Names.of(data, thing) + ", met de plaatsen in het brondocument");
        out.typed(page, Elm.contentUrl, thing.getURI(), XSDDatatype.XSDanyURI);
    }

    /** An organisation must have a country: who publishes Dutch qualifications is taken to be in the Netherlands. */
    private void publisher(Node thing, Node node) {
        Publisher publisher = Publisher.of(data, data.document(thing));
        Node organisation = NodeFactory.createURI(data.base() + "elm/organisatie/" + Slug.of(publisher.name()));
        out.add(node, PUBLISHER, organisation);
        if (out.describes(organisation)) {
            return;
        }
        out.type(organisation, Elm.Organisation);
        out.add(organisation, Elm.legalName, NodeFactory.createLiteralLang(publisher.fullName(), publisher.language()));
        publisher.abbreviation().ifPresent(name -> out.text(organisation, SKOS.altLabel.asNode(), name));
        publisher.homepage().ifPresent(address -> {
            Node homepage = Statements.below(organisation, "homepage");
            out.add(organisation, FOAF.homepage.asNode(), homepage);
            out.type(homepage, Elm.WebResource);
            out.typed(homepage, Elm.contentUrl, address, XSDDatatype.XSDanyURI);
        });
        Node location = Statements.below(organisation, "locatie");
        Node address = Statements.below(organisation, "adres");
        out.add(organisation, Elm.location, location);
        out.type(location, DCTerms.Location.asNode());
        out.add(location, Elm.address, address);
        out.type(address, Elm.Address);
        out.add(address, Elm.countryCode, concepts.concept(NETHERLANDS));
    }

    // Learning outcomes

    private void outcome(LearningOutcome outcome) {
        Node node = elm(outcome.node());
        if (out.describes(node)) {
            return;
        }
        out.type(node, Elm.LearningOutcome);
        out.text(node, DCTerms.title.asNode(), outcome.title());
        switch (outcome.kind()) {
            case KNOWLEDGE -> out.add(node, DCTerms.type.asNode(), concepts.concept(SKILL_TYPE + "knowledge"));
            case SKILL -> out.add(node, DCTerms.type.asNode(), concepts.concept(SKILL_TYPE + "skill"));
            case EITHER -> {}
        }
        outcome.code().ifPresent(code -> identifier(node, "code", code, "code in het kwalificatiedossier"));
        data.values(outcome.node(), Kwal.vereistCompetentie)
                .forEach(competentie -> out.add(node, Elm.relatedSkill, concepts.concept(competentie)));
        data.linked(outcome.node(), RELATED, ESCO_SKILL)
                .forEach(skill -> out.add(node, Elm.relatedESCOSkill, concepts.concept(skill)));
        notes.write(outcome.node(), node, node);
        provenance.of(outcome.node(), node);
    }

    /** Our IRI with {@code elm/} in place of {@code id/}. */
    private Node elm(Node thing) {
        return NodeFactory.createURI(data.base() + "elm/" + thing.getURI().substring((data.base() + "id/").length()));
    }
}
