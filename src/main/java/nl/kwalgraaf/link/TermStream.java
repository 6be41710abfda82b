package nl.kwalgraaf.link;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Terms as Lucene takes them: a part stands where its compound does, and so makes a text no longer. */
final class TermStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Iterator<Term> terms;

    TermStream(List<Term> terms) {
        this.terms = terms.iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!terms.hasNext()) {
            return false;
        }
        Term next = terms.next();
        clearAttributes();
        term.append(next.stem());
        increment.setPositionIncrement(next.role() == Term.Role.PART ? 0 : 1);
        return true;
    }
}
