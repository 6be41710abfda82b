/** The order of the steps, and nothing else: files are read, parsed, mapped, checked and handed on. */
package nl.kwalgraaf.pipeline;
