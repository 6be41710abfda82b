package nl.kwalgraaf.read;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/** Writes the words of a document in Markdown into a flow, block by block. A line stays a line, for the parser reads wrapped text. */
final class MarkdownFlow extends AbstractVisitor {
    private static final Pattern MARK = Pattern.compile("(?:[-*+]|\\d{1,9}[.)])(?=\\s|$)");
    /** What our own Markdown writes before an item is its mark, as a number is. */
    private static final Pattern ITEM_CODE = Pattern.compile("[A-Z]\\d+-K\\d+(?:-W\\d+)?(?:/[a-z0-9A-Z-]+)*/\\d+");

    private static final Pattern ATTRIBUTES = Pattern.compile("\\s*\\{[#.][^{}]*\\}\\s*$");

    private static final Pattern SPAN = Pattern.compile("\\[([^\\[\\]]*)\\]\\{[#.][^{}]*\\}");

    private static final Pattern UNDERLINE = Pattern.compile("={3,}\\s*");

    /** The number of a note, and the note itself. */
    private static final Pattern REFERENCE = Pattern.compile("\\[\\^[\\w-]{1,40}\\]");

    private static final Pattern NOTE = Pattern.compile(REFERENCE.pattern() + ":");

    /** So few links that follow each other may be words of the document. */
    private static final int FEWEST = 3;

    private static final Pattern FENCE = Pattern.compile("\\s*(?:`{3,}|~{3,}).*");

    private final String source;
    private final Flow flow;
    private final LeftOut left;
    private final Alignment words;
    private final PandocTable table;
    /** What stands before it in the document was read as a table. */
    private int read;

    private boolean behindLabel;

    /** The list that is open, where it is one of labels: asked once of all its items. */
    private Node ofLabels;

    MarkdownFlow(String source, Flow flow, LeftOut left) {
        this.source = source;
        this.flow = flow;
        this.left = left;
        this.words = new Alignment(source, flow);
        this.table = new PandocTable(source, words, flow);
    }

    // Blocks

    @Override
    protected void visitChildren(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node.getSourceSpans().isEmpty() || start(node) >= read) {
                node.accept(this);
            }
        }
    }

    @Override
    public void visit(Heading heading) {
        flow.heading();
        block(heading);
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (isTable(paragraph) || isNote(paragraph) || isOfContents(paragraph)) {
            return;
        }
        if (paragraph.getParent() instanceof ListItem && paragraph.getPrevious() == null) {
            visitChildren(paragraph);
            flow.line();
        } else {
            block(paragraph);
        }
    }

    /** {@code [^1]: See page 3.}: what stands at the foot, and is no sentence of the document. */
    private boolean isNote(Node paragraph) {
        int from = start(paragraph);
        boolean note = source.startsWith("[^", from)
                && NOTE.matcher(source).region(from, source.length()).lookingAt();
        if (note) {
            left.note();
        }
        return note;
    }

    /** Paragraphs on end, or all items of a list, that are links within the document: its table of contents. */
    private boolean isOfContents(Node node) {
        Node before = node.getPrevious();
        Node after = node.getNext();
        return isEntry(node)
                && (isEntry(before) && isEntry(before.getPrevious())
                        || isEntry(before) && isEntry(after)
                        || isEntry(after) && isEntry(after.getNext()));
    }

    private boolean isEntry(Node node) {
        if (!(node instanceof Paragraph) || source.charAt(start(node)) != '[') {
            return false;
        }
        String words = source.substring(start(node), end(node)).strip();
        int link = words.lastIndexOf("](#");
        return link > 0 && words.endsWith(")") && words.indexOf(' ', link) < 0;
    }

    /** How many entries the items hold; none where one of them says something else. */
    private int entries(Node list) {
        int entries = 0;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            for (Node part = item.getFirstChild(); part != null; part = part.getNext()) {
                boolean nested = part instanceof BulletList || part instanceof OrderedList;
                int found = nested ? entries(part) : isEntry(part) ? 1 : 0;
                if (found == 0) {
                    return 0;
                }
                entries += found;
            }
        }
        return entries;
    }

    @Override
    public void visit(BlockQuote quote) {
        block(quote);
    }

    @Override
    public void visit(ThematicBreak rule) {
        flow.block();
        isTable(rule);
    }

    private boolean isTable(Node node) {
        int from = start(node);
        int end = table.write(from);
        read = Math.max(read, end);
        return end > from;
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        // It says where a link leads, and is not seen.
    }

    private void block(Node node) {
        flow.block();
        behindLabel = false;
        visitChildren(node);
        behindLabel = false;
        flow.block();
    }

    @Override
    public void visit(BulletList list) {
        list(list);
    }

    @Override
    public void visit(OrderedList list) {
        list(list);
    }

    private void list(Node list) {
        if (list.getParent() instanceof ListItem) {
            visitChildren(list);
        } else if (entries(list) < FEWEST) {
            Node around = ofLabels;
            ofLabels = isOfLabels(list) ? list : null;
            block(list);
            ofLabels = around;
        }
    }

    @Override
    public void visit(ListItem item) {
        if (item.getParent() == ofLabels) {
            block(item);
            return;
        }
        int at = start(item);
        Matcher mark = MARK.matcher(source).region(at, source.length());
        boolean number = mark.lookingAt() && Character.isDigit(source.charAt(at));
        flow.item(number ? mark.group() : "-", at);
        visitChildren(item);
        flow.line();
    }

    /** {@code - **Complexiteit:** De maker werkt …}, and so each: no items, but labels with their texts. */
    private boolean isOfLabels(Node list) {
        boolean labels = list.getParent() instanceof Document && list.getFirstChild() != list.getLastChild();
        for (Node item = list.getFirstChild(); labels && item != null; item = item.getNext()) {
            Node words = item.getFirstChild();
            labels = words instanceof Paragraph
                    && words.getFirstChild() instanceof StrongEmphasis label
                    && Flow.mayBeLabel(said(label))
                    && (said(label).strip().endsWith(":")
                            || label.getNext() instanceof Text rest
                                    && rest.getLiteral().strip().startsWith(":"));
        }
        return labels;
    }

    @Override
    public void visit(FencedCodeBlock code) {
        lines(code);
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        lines(code);
    }

    /** A text that was pasted between fences, or indented, keeps its lines. */
    private void lines(Node code) {
        flow.block();
        List<SourceSpan> spans = code.getSourceSpans();
        for (int index = 0; index < spans.size(); index++) {
            int from = spans.get(index).getInputIndex();
            int to = from + spans.get(index).getLength();
            boolean edge = index == 0 || index == spans.size() - 1;
            String line = source.substring(from, to);
            if (!(code instanceof FencedCodeBlock && edge && FENCE.matcher(line).matches())) {
                flow.line();
                flow.addSource(line, from);
            }
            if (index + 1 < spans.size()
                    && source.substring(to, spans.get(index + 1).getInputIndex())
                                    .lines()
                                    .count()
                            > 1) {
                flow.block();
            }
        }
        flow.block();
    }

    @Override
    public void visit(HtmlBlock html) {
        flow.block();
        int from = start(html);
        HtmlFlow.write(source.substring(from, end(html)), from, words, flow, left);
        flow.block();
    }

    @Override
    public void visit(CustomBlock table) {
        block(table);
    }

    @Override
    public void visit(CustomNode part) {
        if (part instanceof TableRow) {
            block(part);
        } else if (part instanceof TableCell) {
            flow.line();
            visitChildren(part);
            flow.line();
        } else {
            visitChildren(part);
        }
    }

    // Words

    @Override
    public void visit(Text text) {
        String said = withoutMarks(text);
        int from = start(text);
        if (behindLabel && !said.isBlank()) {
            behindLabel = false;
            int colon = said.strip().startsWith(":") ? said.indexOf(':') + 1 : 0;
            words.add(said.substring(0, colon), from, end(text));
            if (!said.substring(colon).isBlank()) {
                flow.line();
            }
            words.add(said.substring(colon), from + colon, end(text));
        } else {
            words.add(said, from, end(text));
        }
    }

    /**
     * Pandoc writes names and styles behind headings and in the text: {@code ## Gedrag {#gedrag .kop}}. A backslash that
     * ends a paragraph broke a line of pandoc's, and a line of signs of equality is under a heading with a number, both
     * of which a list ends in CommonMark.
     */
    private static String withoutMarks(Text text) {
        String said = text.getLiteral();
        if (text.getPrevious() instanceof SoftLineBreak
                && UNDERLINE.matcher(said).matches()) {
            return "";
        }
        if (text.getNext() == null && said.endsWith("\\")) {
            return said.substring(0, said.length() - 1);
        }
        if (said.contains("[^")) {
            return REFERENCE.matcher(said).replaceAll("");
        }
        if (said.indexOf('{') < 0) {
            return said;
        }
        boolean heading = text.getParent() instanceof Heading && text.getNext() == null;
        String plain = SPAN.matcher(said).replaceAll("$1");
        return heading ? ATTRIBUTES.matcher(plain).replaceFirst("") : plain;
    }

    @Override
    public void visit(Code code) {
        boolean first = code.getPrevious() == null && code.getParent().getParent() instanceof ListItem;
        if (first && ITEM_CODE.matcher(code.getLiteral()).matches()) {
            return;
        }
        words.add(code.getLiteral(), start(code), end(code));
    }

    @Override
    public void visit(SoftLineBreak end) {
        behindLabel = false;
        flow.line();
    }

    @Override
    public void visit(HardLineBreak end) {
        behindLabel = false;
        flow.line();
    }

    @Override
    public void visit(HtmlInline tag) {
        if (tag.getLiteral().toLowerCase(Locale.ROOT).matches("<(?:br|/?p|/?li|/?div)\\b.*")) {
            flow.line();
        }
    }

    @Override
    public void visit(Image image) {
        // What stands under a picture is not seen.
    }

    @Override
    public void visit(StrongEmphasis strong) {
        emphasis(strong);
    }

    @Override
    public void visit(Emphasis emphasis) {
        emphasis(emphasis);
    }

    /** Bold words before the rest of their paragraph are a label over it: {@code **Complexiteit** De maker werkt …}. */
    private void emphasis(Node node) {
        visitChildren(node);
        Node rest = node.getNext();
        if (node.getPrevious() == null
                && !(node.getParent() instanceof Heading)
                && rest instanceof Text text
                && Flow.mayBeLabel(said(node))) {
            String begun = text.getLiteral().strip();
            boolean colon = begun.startsWith(":") || said(node).strip().endsWith(":");
            boolean anew = !begun.isEmpty() && Character.isUpperCase(begun.charAt(0));
            boolean inItem = node.getParent().getParent() instanceof ListItem;
            behindLabel = colon || anew && !inItem;
        }
    }

    private String said(Node node) {
        int from = start(node);
        return source.substring(from, end(node)).replaceAll("[*_]+", "");
    }

    private static int start(Node node) {
        return node.getSourceSpans().isEmpty()
                ? 0
                : node.getSourceSpans().get(0).getInputIndex();
    }

    private static int end(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return 0;
        }
        SourceSpan last = spans.get(spans.size() - 1);
        return last.getInputIndex() + last.getLength();
    }
}
