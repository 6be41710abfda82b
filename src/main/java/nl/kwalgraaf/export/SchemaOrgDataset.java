package nl.kwalgraaf.export;

import java.util.List;
import java.util.stream.Collectors;
import nl.kwalgraaf.vocab.Dcat;
import nl.kwalgraaf.vocab.Prov;
import nl.kwalgraaf.vocab.Spdx;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;

/** The description of the dataset in schema.org: what the DCAT export says, in the words of search engines. */
final class SchemaOrgDataset {
    private final PublishedGraph dcat;
    private final List<Publisher> publishers;

    /** @param publishers of the documents that the dataset is made of */
    SchemaOrgDataset(PublishedGraph dcat, List<Publisher> publishers) {
        this.dcat = dcat;
        this.publishers = publishers;
    }

    Json write() {
        Node dataset = NodeFactory.createURI(dcat.base() + "dataset");
        Json json = Json.of("Dataset")
                .id(dataset.getURI())
                .put("name", text(dataset, DCTerms.title))
                .put("description", text(dataset, DCTerms.description))
                .put("url", dcat.base())
                .put("inLanguage", "nl")
                .texts("keywords", dutch(dataset, Dcat.keyword))
                .put("creditText", publishers.stream().map(Publisher::name).collect(Collectors.joining(", ")))
                .put("license", dcat.base() + "dataset/licentie")
                .put("usageInfo", text(NodeFactory.createURI(dcat.base() + "dataset/licentie"), DCTerms.description))
                .put(
                        "creator",
                        dcat.value(dataset, DCTerms.creator.asNode())
                                .map(maker -> Json.of("Organization")
                                        .id(maker.getURI())
                                        .put("name", dcat.text(maker, FOAF.name.asNode())))
                                .orElseThrow())
                .put(
                        "spatialCoverage",
                        Json.of("Country").put("name", "Nederland").put("identifier", "NL"));
        period(json);
        return json.objects("isBasedOn", documents(dataset)).objects("distribution", distributions(dataset));
    }

    private void period(Json json) {
        Node period = NodeFactory.createURI(dcat.base() + "dataset/periode");
        String first = dcat.text(period, Dcat.startDate).orElse("..");
        String last = dcat.text(period, Dcat.endDate).orElse("..");
        if (!first.equals(last)) {
            json.put("temporalCoverage", first + "/" + last);
        }
    }

    private List<Json> documents(Node dataset) {
        return dcat.values(dataset, Prov.wasDerivedFrom).stream()
                .map(document -> Json.of("DigitalDocument")
                        .id(document.getURI())
                        .put("name", text(document, DCTerms.title))
                        .put("usageInfo", dcat.text(document, DCTerms.rights.asNode())))
                .toList();
    }

    private List<Json> distributions(Node dataset) {
        return dcat.values(dataset, Dcat.distribution).stream()
                // A document as it was read is a source of the data, and no form of it.
                .filter(distribution -> dcat.values(distribution, Spdx.checksum).isEmpty())
                .map(distribution -> Json.of("DataDownload")
                        .id(distribution.getURI())
                        .put("name", text(distribution, DCTerms.title))
                        .put(
                                "encodingFormat",
                                dcat.value(distribution, Dcat.mediaType)
                                        .flatMap(type -> dcat.text(type, RDFS.label.asNode())))
                        .put(
                                "contentUrl",
                                dcat.value(distribution, Dcat.downloadURL)
                                        .orElseThrow()
                                        .getURI()))
                .toList();
    }

    private List<String> dutch(Node thing, Node property) {
        return dcat.values(thing, property).stream()
                .filter(value -> value.getLiteralLanguage().equals("nl"))
                .map(Node::getLiteralLexicalForm)
                .toList();
    }

    private String text(Node thing, Property property) {
        return dcat.text(thing, property.asNode()).orElseThrow();
    }
}
