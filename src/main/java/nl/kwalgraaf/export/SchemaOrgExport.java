package nl.kwalgraaf.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;

/**
 * The dataset for search engines: JSON-LD in schema.org's words, nested as their crawlers read it, with its context
 * inside so that nobody needs to fetch one.
 *
 * <p>A kwalificatie is the credential that a program leads to; what it asks is what the credential requires. Gedrag is
 * left to the other exports: it says how a werkproces is done, and a search result shows what.
 */
final class SchemaOrgExport {
    private static final String ISCED_F = "http://data.europa.eu/snb/isced-f/";
    private static final String ISCO = "http://data.europa.eu/esco/isco/";
    private static final String ESCO_SKILL = "http://data.europa.eu/esco/skill/";

    private static final List<Node> IN =
            List.of(SKOS.exactMatch.asNode(), SKOS.closeMatch.asNode(), SKOS.broadMatch.asNode());

    /** The members whose values are addresses; other strings are words. */
    private static final List<String> ADDRESSES =
            List.of("url", "sameAs", "contentUrl", "license", "inCodeSet", "isBasedOn");

    private final PublishedGraph data;

    private SchemaOrgExport(PublishedGraph data) {
        this.data = data;
    }

    static Exported export(PublishedGraph data) {
        SchemaOrgExport export = new SchemaOrgExport(data);
        JsonArray things = new JsonArray();
        things.add(new SchemaOrgDataset(DcatExport.graph(data), Publisher.all(data))
                .write()
                .object());
        data.ofClass(Kwal.Kwalificatie)
                .forEach(kwalificatie ->
                        export.kwalificatie(kwalificatie).ifPresent(program -> things.add(program.object())));
        data.ofClass(Kwal.Keuzedeel)
                .forEach(deel ->
                        export.deel(deel, "keuzedeel").ifPresent(credential -> things.add(credential.object())));
        data.ofClass(Kwal.Certificaatdeel)
                .forEach(deel ->
                        export.deel(deel, "mbo-certificaat").ifPresent(credential -> things.add(credential.object())));
        JsonObject document = new JsonObject();
        document.put("@context", context());
        document.put("@graph", things);
        return new Exported.Text(document.toString() + "\n", List.of());
    }

    private static JsonObject context() {
        JsonObject context = new JsonObject();
        context.put("@vocab", "https://schema.org/");
        for (String member : ADDRESSES) {
            JsonObject address = new JsonObject();
            address.put("@type", "@id");
            context.put(member, address);
        }
        return context;
    }

    private Optional<Json> kwalificatie(Node kwalificatie) {
        List<LearningOutcome> outcomes = LearningOutcomes.ofKwalificatie(data, kwalificatie);
        if (outcomes.isEmpty()) {
            return Optional.empty();
        }
        Json credential = credential(kwalificatie, "mbo-kwalificatie", outcomes);
        return Optional.of(Json.of("EducationalOccupationalProgram")
                .id(kwalificatie.getURI() + "#opleiding")
                .put("name", Names.of(data, kwalificatie))
                .put("programType", Names.own(data, kwalificatie, Kwal.term("typeringKwalificatie")))
                .objects("occupationalCategory", occupations(kwalificatie))
                .put("educationalCredentialAwarded", credential));
    }

    private Optional<Json> deel(Node deel, String category) {
        List<LearningOutcome> outcomes = LearningOutcomes.ofDeel(data, deel);
        return outcomes.isEmpty() ? Optional.empty() : Optional.of(credential(deel, category, outcomes));
    }

    private Json credential(Node thing, String category, List<LearningOutcome> outcomes) {
        Node document = data.document(thing);
        Publisher publisher = Publisher.of(data, document);
        return Json.of("EducationalOccupationalCredential")
                .id(thing.getURI())
                .put("name", Names.of(data, thing))
                .put("description", Names.own(data, thing, Kwal.term("typeringBeroep")))
                .put("url", thing.getURI())
                .put("inLanguage", "nl")
                .put("credentialCategory", category)
                .objects("identifier", identifiers(thing))
                .objects("educationalLevel", levels(thing))
                .objects("about", fields(thing))
                .put(
                        "publisher",
                        Json.of("Organization").put("name", publisher.name()).put("url", publisher.homepage()))
                .put("isBasedOn", document.getURI())
                .put("usageInfo", data.text(document, DCTerms.rights.asNode()))
                .objects("competencyRequired", competencies(outcomes));
    }

    private List<Json> identifiers(Node thing) {
        List<Json> identifiers = new ArrayList<>();
        for (Node crebo : data.values(thing, Kwal.crebonummer)) {
            identifiers.add(
                    Json.of("PropertyValue").put("propertyID", "crebo").put("value", crebo.getLiteralLexicalForm()));
        }
        data.text(thing, Kwal.code)
                .ifPresent(code -> identifiers.add(Json.of("PropertyValue")
                        .put("propertyID", "code in het kwalificatiedossier")
                        .put("value", code)));
        return identifiers;
    }

    private List<Json> levels(Node thing) {
        List<Json> levels = new ArrayList<>();
        data.values(thing, Kwal.heeftMboNiveau).forEach(level -> levels.add(term(level, "Mbo-niveaus")));
        data.values(thing, Kwal.eqfNiveau)
                .forEach(level -> levels.add(term(level, "European Qualifications Framework (EQF)")));
        data.values(thing, Kwal.nlqfNiveau)
                .forEach(level -> levels.add(term(level, "Nederlands kwalificatieraamwerk (NLQF)")));
        return levels;
    }

    private List<Json> fields(Node thing) {
        return data.linked(thing, IN, ISCED_F).stream()
                .map(field -> term(field, "ISCED-F 2013"))
                .toList();
    }

    private List<Json> occupations(Node thing) {
        return data.linked(thing, IN, ISCO).stream()
                .map(group -> Json.of("CategoryCode")
                        .id(group.getURI())
                        .put("name", data.text(group, SKOS.prefLabel.asNode()))
                        .put("codeValue", data.text(group, SKOS.notation.asNode()))
                        .put("inCodeSet", "http://data.europa.eu/esco/concept-scheme/isco"))
                .toList();
    }

    private Json term(Node concept, String set) {
        return Json.of("DefinedTerm")
                .id(concept.getURI())
                .put("name", data.text(concept, SKOS.prefLabel.asNode()).or(() -> data.label(concept)))
                .put("termCode", data.text(concept, SKOS.notation.asNode()))
                .put("inDefinedTermSet", Json.of("DefinedTermSet").put("name", set));
    }

    private List<Json> competencies(List<LearningOutcome> outcomes) {
        List<Json> required = new ArrayList<>();
        for (LearningOutcome outcome : outcomes) {
            if (!data.isA(outcome.node(), Kwal.Gedrag)) {
                required.add(Json.of("DefinedTerm")
                        .id(outcome.node().getURI())
                        .put("name", outcome.title())
                        .put("description", data.text(outcome.node(), Kwal.term("omschrijving")))
                        .put("termCode", outcome.code())
                        .texts("sameAs", same(outcome.node())));
            }
        }
        outcomes.stream()
                .flatMap(outcome -> data.values(outcome.node(), Kwal.vereistCompetentie).stream())
                .distinct()
                .sorted(PublishedGraph.BY_IRI)
                .forEach(competentie -> required.add(term(competentie, "Competenties van het mbo")));
        return required;
    }

    /** Skills of ESCO that are the same, and not merely near. */
    private List<String> same(Node thing) {
        return data.linked(thing, List.of(SKOS.exactMatch.asNode()), ESCO_SKILL).stream()
                .map(Node::getURI)
                .toList();
    }
}
