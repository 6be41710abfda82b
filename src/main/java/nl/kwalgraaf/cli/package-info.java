/** Arguments in, exit code out: the commands of {@code ./kwalgraaf}. */
package nl.kwalgraaf.cli;
