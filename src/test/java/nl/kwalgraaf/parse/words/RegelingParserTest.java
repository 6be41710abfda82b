package nl.kwalgraaf.parse.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RegelingParserTest {
    @Test
    void anAddressEndsBeforeTheStopsBehindIt() {
        assertEquals("www.overheid.nl/wet", RegelingParser.withoutStop("www.overheid.nl/wet)."));
        assertEquals("", RegelingParser.withoutStop("..."));
    }
}
