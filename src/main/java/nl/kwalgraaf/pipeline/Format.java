package nl.kwalgraaf.pipeline;

import org.apache.jena.riot.RDFFormat;

/** The forms in which a build can write its files. */
public enum Format {
    TURTLE(RDFFormat.TURTLE_BLOCKS, "ttl", RDFFormat.TRIG_BLOCKS, "trig"),
    TRIG(RDFFormat.TRIG_BLOCKS, "trig", RDFFormat.TRIG_BLOCKS, "trig"),
    NQUADS(RDFFormat.NQUADS, "nq", RDFFormat.NQUADS, "nq"),
    JSONLD(RDFFormat.JSONLD_PLAIN, "jsonld", RDFFormat.JSONLD_PLAIN, "jsonld");

    private final RDFFormat document;
    private final String documentEnding;
    private final RDFFormat dataset;
    private final String datasetEnding;

    Format(RDFFormat document, String documentEnding, RDFFormat dataset, String datasetEnding) {
        this.document = document;
        this.documentEnding = documentEnding;
        this.dataset = dataset;
        this.datasetEnding = datasetEnding;
    }

    RDFFormat document() {
        return document;
    }

    RDFFormat dataset() {
        return dataset;
    }

    /** The name of the file of one document. */
    public String documentFile(String key) {
        return key + "." + documentEnding;
    }

    /** The name of the file of the whole dataset. */
    public String datasetFile() {
        return "kwalgraaf." + datasetEnding;
    }
}
