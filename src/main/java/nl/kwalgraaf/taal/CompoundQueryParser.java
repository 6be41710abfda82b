package nl.kwalgraaf.taal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;

/**
 * Lucene's query language, in which a word also finds the compounds it is part of, at a lower score; and a compound
 * finds texts that have all of its parts, lower still.
 */
final class CompoundQueryParser extends QueryParser {
    private static final float AS_PART = 0.5f;
    private static final float BY_PARTS = 0.25f;

    private final Map<String, Set<String>> compounds;
    private final Function<String, List<String>> parts;

    /**
     * @param compounds for a stem, the stems of the compounds it is part of
     * @param parts for the stem of a compound, the stems of its parts; empty for any other
     */
    CompoundQueryParser(
            String field,
            DutchTextAnalyzer analyzer,
            Map<String, Set<String>> compounds,
            Function<String, List<String>> parts) {
        super(field, analyzer);
        this.compounds = compounds;
        this.parts = parts;
        setAllowLeadingWildcard(true);
    }

    @Override
    protected Query newTermQuery(Term term, float boost) {
        Query found = withCompounds(term);
        List<String> parts = this.parts.apply(term.text());
        if (!parts.isEmpty()) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            parts.forEach(part -> all.add(withCompounds(new Term(term.field(), part)), BooleanClause.Occur.MUST));
            found = new DisjunctionMaxQuery(List.of(found, new BoostQuery(all.build(), BY_PARTS)), 0);
        }
        return boost == 1 ? found : new BoostQuery(found, boost);
    }

    private Query withCompounds(Term term) {
        // Scored as one word that occurs in part, so that the word itself outranks its compounds however rare they are.
        SynonymQuery.Builder forms = new SynonymQuery.Builder(term.field()).addTerm(term);
        compounds.getOrDefault(term.text(), Set.of()).stream()
                .sorted()
                .forEach(compound -> forms.addTerm(new Term(term.field(), compound), AS_PART));
        return forms.build();
    }
}
