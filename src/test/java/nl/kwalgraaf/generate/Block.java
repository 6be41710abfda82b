package nl.kwalgraaf.generate;

import java.util.List;

/** A piece of a document as an office program or a web page knows it, before any form is given to it. */
sealed interface Block {

    /** A heading; the name of the document would be of level 1. */
    record Heading(int level, String text) implements Block {}

    /** The name of a field above its text: bold, or a heading of the lowest level, as the form has it. */
    record Label(String text) implements Block {}

    record Paragraph(String text) implements Block {}

    /** A list, each item without its mark. */
    record Items(List<String> items) implements Block {}

    /** A table; the first row may be a head. */
    record Table(boolean head, List<List<String>> rows) implements Block {}
}
