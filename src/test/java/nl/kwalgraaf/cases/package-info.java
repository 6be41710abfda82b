/**
 * Golden cases: small documents in {@code src/test/cases}, each showing one thing, with what must come of them.
 *
 * <p>The expectations are worked out from the document by a person. {@code -Dcases.update} writes what the program
 * makes of it instead, to be read line by line before it is committed; where {@code CI} is set it is refused.
 */
package nl.kwalgraaf.cases;
