/**
 * What is wrong, where, how bad, and what to do about it.
 *
 * <p>Bad input never throws: a step answers an {@link nl.kwalgraaf.finding.Outcome}, a value if there is one and
 * the findings made on the way. Each room that makes findings has one enum of {@link nl.kwalgraaf.finding.Code}s;
 * each code has a page in {@code docs/findings/}.
 */
package nl.kwalgraaf.finding;
