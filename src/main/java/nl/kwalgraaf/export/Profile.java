package nl.kwalgraaf.export;

import java.util.Map;
import nl.kwalgraaf.text.SourceText;
import org.apache.jena.sparql.core.DatasetGraph;

/** The vocabularies that the dataset can be exported in. */
public enum Profile {
    /** European Learning Model 3, in its application profile for learning opportunities and qualifications. */
    ELM("elm"),
    /** JSON-LD for search engines. */
    SCHEMA_ORG("schema.org"),
    /** The concept schemes, in the Dutch profile of SKOS (NL-SBB). */
    SKOS("skos"),
    /** The description of the dataset, in the Dutch application profile of DCAT (DCAT-AP-NL 3.0). */
    DCAT("dcat");

    private final String word;

    Profile(String word) {
        this.word = word;
    }

    /** The word by which users know it. */
    public String word() {
        return word;
    }

    /**
     * Exports the dataset.
     *
     * @param dataset as published: what documents state, what follows and what is linked
     * @param base of its IRIs, ending in a slash
     * @param sources of its documents, by key, for findings to quote
     */
    public Exported export(DatasetGraph dataset, String base, Map<String, SourceText> sources) {
        PublishedGraph data = new PublishedGraph(dataset, base);
        Places places = new Places(data, sources);
        return switch (this) {
            case ELM -> ElmExport.export(data, places);
            case SCHEMA_ORG -> SchemaOrgExport.export(data);
            case SKOS -> SkosExport.export(data);
            case DCAT -> DcatExport.export(data);
        };
    }
}
