package nl.kwalgraaf.query;

/**
 * Something in the data that a parameter can stand for.
 *
 * @param code its printed code, empty where it has none
 * @param label its Dutch name, empty where it has none
 */
record Thing(String iri, String code, String label) {}
