/**
 * Printed text, in three passes: rows without page furniture, then the sections (leeswijzer, overview, body), then the
 * units of the body with their fields.
 */
package nl.kwalgraaf.parse.text;
