package nl.kwalgraaf.serve.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.text.Line;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.text.Span;

/**
 * A document's lines, cut where what was read in them begins and ends.
 *
 * @param general findings about the document as a whole
 */
record CitedText(List<Row> rows, List<Citations.Remark> general) {
    /** No statement has these characters: a label, a heading, page furniture or white space. */
    private static final int NOTHING = -1;

    /** Characters that no rule claims. */
    private static final int UNCLAIMED = -2;

    /**
     * A line.
     *
     * @param page that begins with this line; 0 where none begins here or pages are not known
     */
    record Row(int number, int page, List<Piece> pieces, List<Citations.Remark> remarks) {}

    /** Characters of a line that belong together. */
    sealed interface Piece {
        String text();

        /** They state something; {@code lit} where the reader came for it. */
        record Cited(String text, String href, String title, boolean lit) implements Piece {}

        /** They state nothing themselves. */
        record Plain(String text) implements Piece {}

        /** Nobody knows what they are. */
        record Unclaimed(String text) implements Piece {}
    }

    /** @param shown IRI of the thing that the reader came for, with its parts; empty for none */
    static CitedText of(Kwalificatiedossier dossier, Citations citations, String shown) {
        SourceText text = dossier.bron();
        int[] owner = owners(text.length(), citations.cited(), dossier.dekking().onverklaard());
        Map<Integer, List<Citations.Remark>> byLine = new HashMap<>();
        citations
                .remarks()
                .forEach(remark -> byLine.computeIfAbsent(remark.line(), line -> new ArrayList<>())
                        .add(remark));
        List<Row> rows = new ArrayList<>();
        int page = 0;
        for (Line line : text.lines()) {
            boolean turned = line.page() > 0 && line.page() != page;
            page = line.page();
            rows.add(new Row(
                    line.number(),
                    turned ? page : 0,
                    pieces(text.content(), line, owner, citations.cited(), shown),
                    byLine.getOrDefault(line.number(), List.of())));
        }
        return new CitedText(rows, byLine.getOrDefault(0, List.of()));
    }

    /** For each character the statement it is of: where statements overlap, the shorter one, which lies within. */
    private static int[] owners(int length, List<Citations.Citation> cited, List<Span> unclaimed) {
        int[] owner = new int[length];
        Arrays.fill(owner, NOTHING);
        unclaimed.forEach(span -> Arrays.fill(owner, span.start(), span.end(), UNCLAIMED));
        List<Integer> longestFirst = new ArrayList<>();
        for (int at = 0; at < cited.size(); at++) {
            longestFirst.add(at);
        }
        longestFirst.sort(Comparator.comparingInt(
                (Integer at) -> cited.get(at).start() - cited.get(at).end()));
        longestFirst.forEach(
                at -> Arrays.fill(owner, cited.get(at).start(), cited.get(at).end(), at));
        return owner;
    }

    private static List<Piece> pieces(
            String content, Line line, int[] owner, List<Citations.Citation> cited, String shown) {
        List<Piece> pieces = new ArrayList<>();
        int from = line.start();
        while (from < line.end()) {
            int to = from + 1;
            while (to < line.end() && owner[to] == owner[from]) {
                to++;
            }
            pieces.add(piece(content.substring(from, to), owner[from], cited, shown));
            from = to;
        }
        return pieces;
    }

    private static Piece piece(String text, int owner, List<Citations.Citation> cited, String shown) {
        if (owner == NOTHING) {
            return new Piece.Plain(text);
        }
        if (owner == UNCLAIMED) {
            return new Piece.Unclaimed(text);
        }
        Citations.Citation citation = cited.get(owner);
        String iri = citation.thing().getURI();
        boolean lit = !shown.isEmpty() && (iri.equals(shown) || iri.startsWith(shown + "/"));
        String name = iri.substring(iri.indexOf("/id/") + 4);
        return new Piece.Cited(text, citation.ref().href(), name + ": " + citation.property(), lit);
    }
}
