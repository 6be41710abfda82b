/**
 * The dataset over HTTP: SPARQL, graphs, full-text search, the Fuseki web UI, and pages that others register.
 *
 * <p>The door is {@link nl.kwalgraaf.serve.Endpoint}, started with {@link nl.kwalgraaf.serve.Settings} over a
 * {@link nl.kwalgraaf.serve.store.Store}; further paths come in as {@link nl.kwalgraaf.serve.Page}s. Everything is
 * read-only unless the settings name a password file for update. This room alone uses Fuseki.
 */
package nl.kwalgraaf.serve;
