package nl.kwalgraaf.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import nl.kwalgraaf.generate.Sheet.PrintLine;

/** Puts lines on pages: page ends fall anywhere, and bring page numbers and running headings with them. */
final class Paginator {
    private final Opmaak opmaak;
    private final RandomGenerator random;

    Paginator(Opmaak opmaak, RandomGenerator random) {
        this.opmaak = opmaak;
        this.random = random;
    }

    List<String> paginate(List<PrintLine> lines) {
        List<Integer> starts = starts(lines);
        int last = lines.size();
        List<String> out = new ArrayList<>();
        for (int page = 0; page < starts.size(); page++) {
            int from = starts.get(page);
            int to = page + 1 < starts.size() ? starts.get(page + 1) : last;
            if (opmaak.linesPerPage() > 0) {
                begin(out, lines.get(from));
            } else {
                out.add(lines.get(from).text());
            }
            for (int at = from + 1; at < to; at++) {
                out.add(lines.get(at).text());
            }
            if (opmaak.linesPerPage() > 0) {
                end(out, page + 1, starts.size());
            }
        }
        return out;
    }

    /** Indices of the lines with which pages begin, the first always among them. */
    private List<Integer> starts(List<PrintLine> lines) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        int room = room();
        for (int at = 1; at < lines.size() && opmaak.linesPerPage() > 0; at++) {
            PrintLine line = lines.get(at);
            room--;
            if (line.pageStart() || room <= 0 && line.breakable()) {
                starts.add(at);
                room = room();
            }
        }
        return starts;
    }

    private int room() {
        return Math.max(3, opmaak.linesPerPage() / 2 + random.nextInt(Math.max(1, opmaak.linesPerPage())));
    }

    private void begin(List<String> out, PrintLine first) {
        String mark = switch (opmaak.pageMark()) {
            case SPACE -> " ";
            case FORM_FEED -> "\f";
            case NONE -> "";
        };
        if (!opmaak.runningHeading() || first.running().isEmpty()) {
            out.add(mark + first.text());
            return;
        }
        List<String> heading = first.running();
        out.add(mark + heading.get(0));
        out.addAll(heading.subList(1, heading.size()));
        if (opmaak.blanks() == Opmaak.Blanks.AS_SHIPPED
                || opmaak.blanks() == Opmaak.Blanks.RANDOM && random.nextBoolean()) {
            out.add("");
        }
        out.add(first.text());
    }

    private void end(List<String> out, int page, int pages) {
        boolean keepsBlank = opmaak.blanks() == Opmaak.Blanks.RANDOM && random.nextInt(3) == 0;
        while (!keepsBlank && !out.isEmpty() && out.get(out.size() - 1).isEmpty()) {
            out.remove(out.size() - 1);
        }
        if (opmaak.pageNumber() == Opmaak.PageNumber.NONE) {
            return;
        }
        if (opmaak.blanks() != Opmaak.Blanks.NONE) {
            out.add("");
        }
        out.add(
                switch (opmaak.pageNumber()) {
                    case N_VAN_M -> page + " van " + pages;
                    case PAGINA_N_VAN_M -> "Pagina " + page + " van " + pages;
                    case N -> String.valueOf(page);
                    case NAME_N -> "Voorbeelddossier " + page;
                    case NONE -> "";
                });
        if (opmaak.blanks() != Opmaak.Blanks.NONE && random.nextBoolean()) {
            out.addAll(List.of("", ""));
        }
    }
}
