/** The forms of store behind one door, {@link nl.kwalgraaf.serve.store.Store}: fixed or changing in memory, and on disk. */
package nl.kwalgraaf.serve.store;
