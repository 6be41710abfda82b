package nl.kwalgraaf.link;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** Lets the parts of a compound follow it, at its own position and with the type {@link #PART}. */
final class CompoundFilter extends TokenFilter {
    static final String PART = "part";
    static final String COMPOUND = "compound";

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final Function<String, List<String>> compounds;
    private final Queue<String> pending = new ArrayDeque<>();
    private State compound;

    CompoundFilter(TokenStream input, Function<String, List<String>> compounds) {
        super(input);
        this.compounds = compounds;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!pending.isEmpty()) {
            restoreState(compound);
            term.setEmpty().append(pending.remove());
            increment.setPositionIncrement(0);
            type.setType(PART);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        List<String> parts = compounds.apply(term.toString());
        if (!parts.isEmpty()) {
            type.setType(COMPOUND);
            compound = captureState();
            pending.addAll(parts);
        }
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        pending.clear();
    }
}
