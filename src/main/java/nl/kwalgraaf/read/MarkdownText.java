package nl.kwalgraaf.read;

import java.util.List;
import java.util.regex.Pattern;
import nl.kwalgraaf.finding.Outcome;
import nl.kwalgraaf.text.SourceText;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** What Markdown says, by CommonMark and the tables of GitHub; the document stays the file itself. */
final class MarkdownText {
    /** A text with this many lines that only Markdown writes so is Markdown, whatever its name. */
    private static final int SIGNS = 2;

    /** A heading, bold letters that begin a line, a row of a table, a fence, or a mark escaped. */
    private static final Pattern SIGN = Pattern.compile("(?m)^(?: {0,3}#{1,6} +\\S.*|(?:[-*+] +)?(?:\\*\\*|__)\\S.*"
            + "|\\|.*\\S.*\\|\\s*|\\|?[ :]*-{3,}[ :]*\\|[-: |]*|```.*|.*\\\\[-.#*_\\[\\]()+>].*)$");

    /** No one nests quotes and lists deeper; CommonMark bounds it by nothing. */
    private static final int DEEPEST = 60;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST)
            .build();

    private MarkdownText() {}

    /** Told by its lines: a name says little, for Markdown is pasted into text files. */
    static boolean isMarkdown(String text) {
        return SIGN.matcher(text).results().limit(SIGNS).count() == SIGNS;
    }

    static boolean isNamedSo(String name) {
        return name.matches("(?is).*\\.(?:md|markdown|mdown|mkd)");
    }

    /** What the document says; the document itself where its marks nest so deep that nobody wrote them. */
    static Outcome<SourceText> read(SourceText document) {
        try {
            Flow flow = new Flow();
            LeftOut left = new LeftOut();
            PARSER.parse(document.content()).accept(new MarkdownFlow(document.content(), flow, left));
            return Outcome.of(flow.isEmpty() ? document : flow.saidBy(document), left.findings(document));
        } catch (StackOverflowError deep) {
            return Outcome.of(document, List.of());
        }
    }
}
