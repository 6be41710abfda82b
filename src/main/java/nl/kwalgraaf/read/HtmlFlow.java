package nl.kwalgraaf.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/** Writes the words of HTML into a flow: blocks, items, rows and cells as a browser sets them apart. */
final class HtmlFlow implements NodeFilter {
    private static final Set<String> UNSEEN = Set.of(
            "head",
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "footer",
            "aside",
            "button",
            "select",
            "textarea",
            "svg",
            "iframe",
            "object",
            "title");
    private static final Set<String> AROUND = Set.of("navigation", "contentinfo", "banner", "search");

    /** In these the words of a block begin a line under what stands before it, without an empty one. */
    private static final Set<String> LINES = Set.of("li", "dt", "dd", "td", "th", "caption", "figcaption");

    private final Flow flow;
    private final Optional<Alignment> alignment;
    private final int offset;
    private final Deque<Integer> numbers = new ArrayDeque<>();

    private HtmlFlow(Flow flow, Optional<Alignment> alignment, int offset) {
        this.flow = flow;
        this.alignment = alignment;
        this.offset = offset;
    }

    /** A whole page. */
    static void write(String html, Flow flow) {
        Document page = Jsoup.parse(html);
        page.filter(new HtmlFlow(flow, Optional.empty(), 0));
    }

    /** A piece of HTML that stands at this offset of another document. */
    static void write(String html, int offset, Alignment alignment, Flow flow) {
        Document piece = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
        piece.filter(new HtmlFlow(flow, Optional.of(alignment), offset));
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            words(text);
        } else if (node instanceof Element element) {
            if (isUnseen(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            begin(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !isUnseen(element)) {
            end(element);
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isUnseen(Element element) {
        String title = element.attr("title");
        return UNSEEN.contains(element.normalName())
                || element.hasAttr("hidden")
                || AROUND.contains(element.attr("role"))
                || element.normalName().equals("div") && (title.equals("header") || title.equals("footer"))
                || element.attr("style").replace(" ", "").contains("display:none");
    }

    private void begin(Element element) {
        switch (element.normalName()) {
            case "br" -> flow.line();
            case "ol" -> {
                block(element);
                numbers.push(number(element.attr("start")));
            }
            case "ul" -> {
                block(element);
                numbers.push(0);
            }
            case "li" -> flow.item(mark(element), place(element));
            default -> {
                if (LINES.contains(element.normalName())) {
                    flow.line();
                } else if (element.isBlock()) {
                    block(element);
                }
            }
        }
    }

    /** The first block of an item or cell begins with it; a list within a list goes on under its item. */
    private void block(Element element) {
        Element parent = element.parent();
        boolean first = parent != null && LINES.contains(parent.normalName()) && parent.firstElementChild() == element;
        boolean listInItem = parent != null
                && parent.normalName().equals("li")
                && (element.normalName().equals("ul") || element.normalName().equals("ol"));
        if (listInItem || first) {
            flow.line();
        } else {
            flow.block();
        }
    }

    private void end(Element element) {
        String name = element.normalName();
        if (name.equals("ol") || name.equals("ul")) {
            numbers.pop();
        }
        if (LINES.contains(name)) {
            flow.line();
        } else if (element.isBlock()) {
            if (element.parent() != null && LINES.contains(element.parent().normalName())) {
                flow.line();
            } else {
                flow.block();
            }
        } else if (isLabel(element)) {
            flow.line();
        }
    }

    private static final Pattern BOLD = Pattern.compile("font-weight:\\s*(?:bold|[6-9]00)");

    /** Bold words before the rest of their paragraph are a label over it. */
    private static boolean isLabel(Element element) {
        boolean bold = element.normalName().equals("b")
                || element.normalName().equals("strong")
                || BOLD.matcher(element.attr("style")).find();
        if (!bold
                || element.siblingIndex() > 0 && !blank(element.previousSibling())
                || !Flow.mayBeLabel(element.text())) {
            return false;
        }
        boolean inItem = element.closest("li") != null;
        if (!(element.nextSibling() instanceof TextNode rest) || rest.isBlank()) {
            return false;
        }
        char begun = rest.text().strip().charAt(0);
        return element.text().strip().endsWith(":") || !inItem && Character.isUpperCase(begun);
    }

    private static boolean blank(Node node) {
        return node instanceof TextNode text && text.isBlank();
    }

    private String mark(Element item) {
        if (numbers.isEmpty() || numbers.peek() == 0) {
            return "-";
        }
        int number = numbers.pop();
        numbers.push(number + 1);
        String type = item.parent() == null ? "" : item.parent().attr("type");
        boolean letters = type.equals("a") && number <= 26;
        return letters ? (char) ('a' + number - 1) + "." : number + ".";
    }

    private static int number(String start) {
        return start.matches("[1-9]\\d{0,5}") ? Integer.parseInt(start) : 1;
    }

    private void words(TextNode node) {
        String words = node.getWholeText();
        boolean pre = node.parent() != null && node.parent().closest("pre") != null;
        if (pre) {
            String[] lines = words.split("\n", -1);
            for (int index = 0; index < lines.length; index++) {
                if (index > 0) {
                    if (lines[index].isBlank() && index < lines.length - 1) {
                        flow.block();
                    } else {
                        flow.line();
                    }
                }
                flow.add(lines[index]);
            }
        } else if (alignment.isPresent() && node.sourceRange().isTracked()) {
            alignment
                    .get()
                    .add(
                            words,
                            offset + node.sourceRange().startPos(),
                            offset + node.sourceRange().endPos());
        } else {
            flow.add(words);
        }
    }

    private int place(Element element) {
        return alignment.isPresent() && element.sourceRange().isTracked()
                ? offset + element.sourceRange().startPos()
                : 0;
    }
}
