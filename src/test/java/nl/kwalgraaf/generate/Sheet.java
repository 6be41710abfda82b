package nl.kwalgraaf.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** The lines of a document before they are put on pages. */
final class Sheet {
    private final Opmaak opmaak;
    private final RandomGenerator random;
    private final Wrapper wrapper;
    private final List<PrintLine> lines = new ArrayList<>();
    private List<String> running = List.of();
    private boolean blankWanted;

    Sheet(Opmaak opmaak, RandomGenerator random) {
        this.opmaak = opmaak;
        this.random = random;
        this.wrapper = new Wrapper(opmaak.wrap(), opmaak.width());
    }

    /**
     * A line and what a page that begins with it would look like.
     *
     * @param breakable true when a page may begin here
     * @param pageStart true when a page does begin here, in a text that has pages
     * @param running the heading that a page repeats when it begins here
     */
    record PrintLine(String text, boolean breakable, boolean pageStart, List<String> running) {}

    List<PrintLine> lines() {
        return lines;
    }

    Wrapper wrapper() {
        return wrapper;
    }

    /** An empty line, if this layout parts blocks so and there is something above. */
    void blank() {
        blankWanted = true;
    }

    /** A heading over a section: it begins a page, and what follows has no running heading. */
    void section(String heading) {
        running = List.of();
        blank();
        flushBlank();
        lines.add(new PrintLine(heading, true, true, List.of()));
    }

    /** A heading of a kerntaak or werkproces, which pages repeat from here on. */
    void unit(List<String> heading, boolean pageStart) {
        running = List.of();
        blank();
        flushBlank();
        whole(heading, pageStart);
        running = List.copyOf(heading);
        blank();
    }

    /** What follows belongs to no unit, so that pages repeat no heading. */
    void leaveUnit() {
        running = List.of();
    }

    /** A label above a field. */
    void label(String label) {
        blank();
        fixed(label);
        blank();
    }

    /** One line as it is; a page may begin with it. */
    void fixed(String line) {
        flushBlank();
        lines.add(new PrintLine(line, true, false, running));
    }

    /** Lines that no page end parts. */
    void whole(List<String> together, boolean pageStart) {
        flushBlank();
        for (int at = 0; at < together.size(); at++) {
            lines.add(new PrintLine(together.get(at), at == 0, at == 0 && pageStart, running));
        }
    }

    /** Running text: each paragraph wrapped, some parted by an empty line. */
    void text(String text) {
        boolean first = true;
        for (String paragraph : text.split("\n")) {
            if (!first && random.nextInt(4) == 0 && opmaak.blanks() != Opmaak.Blanks.NONE) {
                blank();
            }
            first = false;
            wrapper.wrap(withNoBreakSpaces(paragraph)).forEach(this::fixed);
        }
    }

    /** An item with its bullet. */
    void item(String bullet, String text, boolean blankInItem) {
        List<String> wrapped = wrapper.wrap(bullet + withNoBreakSpaces(text));
        fixed(wrapped.get(0));
        if (blankInItem && wrapped.size() > 1) {
            emptyLine();
        }
        wrapped.stream().skip(1).forEach(this::fixed);
        if (blankInItem && wrapped.size() > 1) {
            emptyLine();
        }
    }

    void emptyLine() {
        lines.add(new PrintLine("", false, false, running));
        blankWanted = false;
    }

    private void flushBlank() {
        boolean above = !lines.isEmpty() && !lines.get(lines.size() - 1).text().isEmpty();
        if (blankWanted && above) {
            int count = switch (opmaak.blanks()) {
                case AS_SHIPPED -> 1;
                case NONE -> 0;
                case RANDOM -> random.nextInt(3);
            };
            for (int at = 0; at < count; at++) {
                emptyLine();
            }
        }
        blankWanted = false;
    }

    private String withNoBreakSpaces(String text) {
        if (!opmaak.noBreakSpaces()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            out.append(c == ' ' && at > 3 && random.nextInt(12) == 0 ? '\u00a0' : c);
        }
        return out.toString();
    }
}
