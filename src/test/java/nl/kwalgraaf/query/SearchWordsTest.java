package nl.kwalgraaf.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "netwerk-/mediainfrastructuur",
                "(ver)storingen",
                "\"open maar niet dicht",
                "tekst:iets AND NOT",
                "[1 TO 2] {a} ^3 ~",
                "\\",
                "a && b || !c",
                "+ - / ? : =",
                "* ** ?"
            })
    void whatever_people_write_can_be_searched_for(String words) {
        QueryParser parser = new QueryParser("f", new WhitespaceAnalyzer());
        assertThatCode(() -> parser.parse(SearchWords.escaped(words))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"netwerk", "netwerk*", "\"open source\"", "één woord", "collega's"})
    void words_asterisks_and_pairs_of_quotation_marks_stay_as_they_are(String words) {
        assertThat(SearchWords.escaped(words)).isEqualTo(words);
    }
}
