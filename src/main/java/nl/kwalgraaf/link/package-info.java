/**
 * Links to other vocabularies, with reasons: to ESCO, ISCO-08, ISCED-F, EQF, NLQF, the reference levels and the law.
 *
 * <p>Curated links are kept as SSSOM in {@code ontology/koppelingen} and become triples. Candidates for links to ESCO
 * are proposed by rank, from ESCO's own tables; a person accepts or rejects them. What follows by rule says by which.
 */
package nl.kwalgraaf.link;
