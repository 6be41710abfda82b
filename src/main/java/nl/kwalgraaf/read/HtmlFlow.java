package nl.kwalgraaf.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
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

    private static final Pattern BOLD = Pattern.compile("font-weight:\\s*(?:bold|[6-9]00)");

    /** How LibreOffice, Word, Google Docs, pandoc and others name the notes of a page. */
    private static final Pattern NOTE =
            Pattern.compile("(?:sd(?:foot|end)note|_?(?:ftn|edn)|ftnt|(?:user-content-)?fn[-:]?|cite_note-)\\d+");

    private static final Pattern REFERENCE = Pattern.compile("[\\[(]?(?:\\d+|[*\u2020\u2021]+|[ivxl]+)[\\])]?");

    private static final int LONGEST_REFERENCE = 5;

    private static final Pattern NUMBER = Pattern.compile("(?:\\d+\\.)*\\d+\\.?\\s*");

    /** So few links that follow each other may be words of the document. */
    private static final int FEWEST = 3;

    /** In these the words of a block begin a line under what stands before it, without an empty one. */
    private static final Set<String> LINES = Set.of("li", "dt", "dd", "td", "th", "caption", "figcaption");

    private final Flow flow;
    private final Optional<Alignment> alignment;
    private final int offset;
    private final LeftOut left;
    private final Set<String> bold;
    private final Deque<Integer> numbers = new ArrayDeque<>();

    private HtmlFlow(Document page, Flow flow, Optional<Alignment> alignment, int offset, LeftOut left) {
        this.flow = flow;
        this.alignment = alignment;
        this.offset = offset;
        this.left = left;
        this.bold = boldClasses(page);
    }

    /** A whole page. */
    static void write(String html, Flow flow, LeftOut left) {
        Document page = Jsoup.parse(html);
        page.filter(new HtmlFlow(page, flow, Optional.empty(), 0, left));
    }

    /** A piece of HTML that stands at this offset of another document. */
    static void write(String html, int offset, Alignment alignment, Flow flow, LeftOut left) {
        Document piece = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
        piece.filter(new HtmlFlow(piece, flow, Optional.of(alignment), offset, left));
    }

    /** The classes whose words the page itself shows in bold, as exports have them: {@code .c0{font-weight:700}}. */
    private static Set<String> boldClasses(Document page) {
        Set<String> classes = new HashSet<>();
        for (Element style : page.select("style")) {
            for (String rule : style.data().split("}")) {
                int open = rule.indexOf('{');
                if (open > 0 && BOLD.matcher(rule.substring(open)).find()) {
                    for (String selector : rule.substring(0, open).split(",")) {
                        String name = selector.strip();
                        int point = name.indexOf('.');
                        if (point >= 0 && name.indexOf(' ') < 0) {
                            classes.add(name.substring(point + 1));
                        }
                    }
                }
            }
        }
        return classes;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            words(text);
        } else if (node instanceof Element element) {
            if (isUnseen(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (isHidden(element)) {
                left.hidden(element.text().length());
                return FilterResult.SKIP_ENTIRELY;
            }
            if (isNote(element)) {
                left.note();
                return FilterResult.SKIP_ENTIRELY;
            }
            if (element.normalName().equals("del")) {
                left.deletion();
                return FilterResult.SKIP_ENTIRELY;
            }
            if (isReference(element) || isOfContents(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            begin(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            end(element);
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isUnseen(Element element) {
        String title = element.attr("title");
        return UNSEEN.contains(element.normalName())
                || AROUND.contains(element.attr("role"))
                || element.normalName().equals("div") && (title.equals("header") || title.equals("footer"))
                || !element.isBlock() && element.attr("aria-hidden").equals("true");
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("style").replace(" ", "").contains("display:none");
    }

    /** A note at the foot, or in the margin, as office programs and Markdown name them. */
    private static boolean isNote(Element element) {
        Element first = element.normalName().equals("p") ? element.firstElementChild() : null;
        Element link = first != null && first.normalName().equals("span") ? first.firstElementChild() : first;
        return NOTE.matcher(element.id()).matches()
                || link != null && NOTE.matcher(link.id()).matches()
                || element.attr("role").equals("doc-footnote")
                || element.attr("style").contains("mso-element:comment");
    }

    /** The number of a note in the text: a link within the page that says no more. */
    private static boolean isReference(Element element) {
        return element.normalName().equals("a")
                && element.attr("href").startsWith("#")
                && element.text().length() <= LONGEST_REFERENCE
                && REFERENCE.matcher(element.text()).matches();
    }

    /** A list, or paragraphs on end, of nothing but links within the page: a table of contents, or the menu of one. */
    private static boolean isOfContents(Element element) {
        return switch (element.normalName()) {
            case "ul", "ol" -> {
                Elements links = element.select("a[href*=#]");
                yield links.size() >= FEWEST
                        && links.stream().mapToInt(HtmlFlow::letters).sum() == letters(element);
            }
            case "p", "div", "tr" ->
                isEntry(element)
                        && (isEntry(element.previousElementSibling())
                                        && isEntry(
                                                element.previousElementSibling().previousElementSibling())
                                || isEntry(element.previousElementSibling()) && isEntry(element.nextElementSibling())
                                || isEntry(element.nextElementSibling())
                                        && isEntry(element.nextElementSibling().nextElementSibling()));
            default -> false;
        };
    }

    private static boolean isEntry(Element row) {
        Element element = row;
        while (element != null
                && element.childrenSize() == 1
                && !element.firstElementChild().normalName().equals("a")) {
            element = element.firstElementChild();
        }
        return element != null
                && element.childrenSize() > 0
                && element.firstElementChild().normalName().equals("a")
                && letters(row) > 0
                && element.children().stream()
                                .filter(child -> child.normalName().equals("a")
                                        && child.attr("href").startsWith("#"))
                                .mapToInt(HtmlFlow::letters)
                                .sum()
                        == letters(row);
    }

    private static int letters(Element element) {
        return (int) element.wholeText().chars().filter(c -> c > ' ').count();
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
            case "h1", "h2", "h3", "h4", "h5", "h6" -> flow.heading();
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

    /** Bold words before the rest of their paragraph are a label over it. */
    private boolean isLabel(Element element) {
        if (!isBold(element)
                || element.siblingIndex() > 0
                        && !words(element.previousSibling()).isBlank()
                || !Flow.mayBeLabel(element.text())) {
            return false;
        }
        boolean inItem = element.closest("li") != null;
        Node next = element.nextSibling();
        String rest = next == null || next instanceof Element more && isBold(more) ? "" : words(next);
        return !rest.isBlank()
                && (element.text().strip().endsWith(":")
                        || !inItem && Character.isUpperCase(rest.strip().charAt(0)));
    }

    private boolean isBold(Element element) {
        return element.normalName().equals("b")
                || element.normalName().equals("strong")
                || BOLD.matcher(element.attr("style")).find()
                || !bold.isEmpty() && element.classNames().stream().anyMatch(bold::contains);
    }

    private static String words(Node node) {
        return node instanceof TextNode text ? text.text() : node instanceof Element element ? element.text() : "";
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
        if (isNumberOfHeading(node, words)) {
            return;
        }
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

    /** Office programs count the headings of a page in an element before their words. */
    private static boolean isNumberOfHeading(TextNode node, String words) {
        return !words.isEmpty()
                && Character.isDigit(words.charAt(0))
                && NUMBER.matcher(words).matches()
                && node.parent() != null
                && node.parent().nextSibling() != null
                && node.parent().parent() != null
                && node.parent().parent().normalName().matches("h[1-6]");
    }

    private int place(Element element) {
        return alignment.isPresent() && element.sourceRange().isTracked()
                ? offset + element.sourceRange().startPos()
                : 0;
    }
}
