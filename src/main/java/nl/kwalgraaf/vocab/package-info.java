/** The terms of the vocabularies we speak, as nodes. Jena has the common ones; here are our own and the missing. */
package nl.kwalgraaf.vocab;
