/**
 * Two dossiers, editions or delen side by side, and the cross tables that schools make of one.
 *
 * <p>Works on the records alone: whether they were read from text, PDF or XML makes no difference.
 */
package nl.kwalgraaf.compare;
