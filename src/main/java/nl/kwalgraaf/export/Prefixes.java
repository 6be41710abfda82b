package nl.kwalgraaf.export;

import java.util.Map;
import java.util.TreeMap;
import nl.kwalgraaf.vocab.Dcat;
import nl.kwalgraaf.vocab.Elm;
import nl.kwalgraaf.vocab.Kwal;
import nl.kwalgraaf.vocab.Prov;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;

/** The prefixes that each profile declares, by name. */
final class Prefixes {
    static final Map<String, String> ELM = sorted(Map.of(
            "adms", Elm.ADMS,
            "dc", DCTerms.NS,
            "elm", Elm.NS,
            "foaf", FOAF.NS,
            "kwal", Kwal.NS,
            "prov", Prov.NS,
            "rdfs", RDFS.getURI(),
            "rov", Elm.ROV,
            "skos", org.apache.jena.vocabulary.SKOS.getURI(),
            "xsd", XSD.getURI()));

    static final Map<String, String> SKOS = sorted(Map.of(
            "dcterms", DCTerms.NS,
            "foaf", FOAF.NS,
            "owl", OWL.getURI(),
            "rdfs", RDFS.getURI(),
            "skos", org.apache.jena.vocabulary.SKOS.getURI(),
            "xsd", XSD.getURI()));

    static final Map<String, String> DCAT = sorted(Map.of(
            "dcat",
            Dcat.NS,
            "dcterms",
            DCTerms.NS,
            "foaf",
            FOAF.NS,
            "prov",
            Prov.NS,
            "rdfs",
            RDFS.getURI(),
            "skos",
            org.apache.jena.vocabulary.SKOS.getURI(),
            "vcard",
            "http://www.w3.org/2006/vcard/ns#",
            "xsd",
            XSD.getURI()));

    private Prefixes() {}

    private static Map<String, String> sorted(Map<String, String> prefixes) {
        return java.util.Collections.unmodifiableMap(new TreeMap<>(prefixes));
    }
}
