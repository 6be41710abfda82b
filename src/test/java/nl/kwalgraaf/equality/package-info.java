/**
 * Proves that two builds of the program say the same of the same documents, to the byte, or shows where they do not.
 *
 * <p>{@code src/equality/run} starts it. Each build runs in processes of its own, by its command line; only
 * {@link nl.kwalgraaf.equality.Records} reaches into it, by reflection.
 */
package nl.kwalgraaf.equality;
