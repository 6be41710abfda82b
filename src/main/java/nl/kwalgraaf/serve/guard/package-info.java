/**
 * What one request may cost: its body, the functions it calls, the time it takes, what it keeps in memory, and its answer.
 * The door is {@link nl.kwalgraaf.serve.guard.Guard}.
 */
package nl.kwalgraaf.serve.guard;
