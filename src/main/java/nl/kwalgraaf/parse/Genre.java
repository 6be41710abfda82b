package nl.kwalgraaf.parse;

import java.util.Locale;
import java.util.Optional;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.text.Span;

/** Recognises the documents that look like a dossier and are none, so that a refusal says what they are. */
final class Genre {
    /** What a document is, it says in its first pages. */
    private static final int FIRST_PAGES = 20_000;

    private Genre() {}

    static Optional<Finding> refuse(SourceText text) {
        String start = text.content().substring(0, Math.min(text.length(), FIRST_PAGES));
        if (start.contains("Leeswijzer")) {
            return Optional.empty();
        }
        String lower = start.toLowerCase(Locale.ROOT);
        boolean model2015 =
                lower.contains("basisdeel") || lower.contains("landelijk deel") || lower.contains("keuzedeel");
        if (!model2015
                && lower.contains("kwalificatiedossier")
                && lower.contains("deel b")
                && lower.contains("deel c")) {
            return Optional.of(Finding.of(
                    ParseCode.OLDER_DOSSIER,
                    top(text),
                    "This is a kwalificatiedossier of the model before 2015 (Deel A to D), whose units bear no codes.",
                    "Only dossiers of the model of 2015 and later are read."));
        }
        boolean school = lower.contains("onderwijs- en examenregeling")
                || lower.contains("onderwijs en examenregeling")
                || lower.contains("examenplan");
        if (school) {
            return Optional.of(Finding.of(
                    ParseCode.SCHOOL_DOCUMENT,
                    top(text),
                    "This is a document of a school (an examination plan or regulation), not of the national publisher.",
                    "Give the kwalificatiedossier on which it is based."));
        }
        return Optional.empty();
    }

    static Finding unknown(SourceText text) {
        return Finding.of(
                ParseCode.NOT_A_DOSSIER,
                top(text),
                text.content().isBlank()
                        ? "The document is empty."
                        : "No overview and no kerntaak, werkproces or other field of a qualification document was found.",
                "Kwalgraaf reads kwalificatiedossiers, geregionaliseerde kwalificaties and keuzedelen since 2015.");
    }

    private static Span top(SourceText text) {
        return text.span(0, 0);
    }
}
