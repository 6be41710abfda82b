package nl.kwalgraaf.read;

import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.finding.Outcome;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.text.Span;

/**
 * What was read under one name.
 *
 * @param name what findings call it: the file, or the ZIP with the name of the file in it
 * @param bytes of that file
 * @param kind what they are, which is looked at once
 */
public record ReadDocument(String name, byte[] bytes, FileKind kind, Outcome<SourceText> text) {
    /** No qualification document comes near this many bytes; more is refused. */
    public static final int LARGEST = 100 * 1024 * 1024;

    /** That a file of a folder or a ZIP is passed over, and why. */
    public static Finding skipped(String name, String why) {
        return Finding.of(
                ReadCode.FILE_SKIPPED,
                Span.top(SourceText.of(name, "")),
                "This file was passed over: " + why + ".",
                "Nothing, unless it is a document: then save it as text, PDF, .docx or .odt.");
    }
}
