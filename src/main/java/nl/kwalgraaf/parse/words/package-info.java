/**
 * What both readers share: rows and clean text whose characters know their place, lists and their items, competenties,
 * generieke onderdelen, and the slips that a text shows.
 */
package nl.kwalgraaf.parse.words;
