package nl.kwalgraaf.dutch;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.spans.SpanNearQuery;
import org.apache.lucene.queries.spans.SpanTermQuery;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;

/**
 * Lucene's query language, in which a word also finds, at a lower score, the compounds it is part of, the words of its
 * family, and its verb and particle where they stand apart; and a compound finds texts that have all of its parts,
 * lower still.
 */
final class DutchQueryParser extends QueryParser {
    private static final float AS_PART = 0.5f;
    private static final float AS_FAMILY = 0.5f;
    private static final float APART = 0.5f;
    private static final float BY_PARTS = 0.25f;

    /** Most words between a verb and the particle that ends its clause. */
    private static final int LONGEST_CLAUSE = 12;

    private final Lexicon lexicon;

    DutchQueryParser(String field, Lexicon lexicon) {
        super(field, DutchTextAnalyzer.ofStems());
        this.lexicon = lexicon;
        setAllowLeadingWildcard(true);
    }

    @Override
    protected Query newTermQuery(Term term, float boost) {
        List<Query> ways = new ArrayList<>(List.of(withKin(term)));
        lexicon.separated(term.text()).ifPresent(verb -> ways.add(apart(term.field(), verb)));
        List<String> parts = lexicon.parts(term.text());
        if (!parts.isEmpty()) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            parts.forEach(part -> all.add(withKin(new Term(term.field(), part)), BooleanClause.Occur.MUST));
            ways.add(new BoostQuery(all.build(), BY_PARTS));
        }
        Query found = ways.size() == 1 ? ways.get(0) : new DisjunctionMaxQuery(ways, 0);
        return boost == 1 ? found : new BoostQuery(found, boost);
    }

    private Query withKin(Term term) {
        // Scored as one word that occurs in part, so that the word itself outranks its kin however rare they are.
        SynonymQuery.Builder forms = new SynonymQuery.Builder(term.field()).addTerm(term);
        Set<String> compounds = lexicon.compounds(term.text());
        Set<String> family = new TreeSet<>(lexicon.family(term.text()));
        family.removeAll(compounds);
        compounds.forEach(compound -> forms.addTerm(new Term(term.field(), compound), AS_PART));
        family.forEach(member -> forms.addTerm(new Term(term.field(), member), AS_FAMILY));
        return forms.build();
    }

    /** {@code Voert de taken uit}, for {@code uitvoeren}. */
    private static Query apart(String field, Lexicon.SeparableVerb verb) {
        return new BoostQuery(
                SpanNearQuery.newOrderedNearQuery(field)
                        .addClause(new SpanTermQuery(new Term(field, verb.stem())))
                        .addClause(new SpanTermQuery(new Term(field, verb.particle())))
                        .setSlop(LONGEST_CLAUSE)
                        .build(),
                APART);
    }
}
