package nl.kwalgraaf.read;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.text.Span;
import org.junit.jupiter.api.Test;

class FlowTest {
    private static String said(Flow flow) {
        return flow.text("test").content();
    }

    @Test
    void a_label_has_sixty_letters_at_most_and_begins_with_a_capital() {
        assertThat(Flow.mayBeLabel("V" + "a".repeat(59))).isTrue();
        assertThat(Flow.mayBeLabel("V" + "a".repeat(60))).isFalse();
        assertThat(Flow.mayBeLabel("vakkennis")).isFalse();
        assertThat(Flow.mayBeLabel(" ")).isFalse();
    }

    @Test
    void a_block_stands_apart_and_a_line_does_not() {
        Flow flow = new Flow();
        flow.add("Gedrag");
        flow.line();
        flow.block();
        flow.add("De kok:");
        flow.line();
        flow.add("kookt");
        assertThat(said(flow)).isEqualTo("Gedrag\n\nDe kok:\nkookt\n");
    }

    @Test
    void an_item_keeps_the_mark_of_its_author_and_gets_one_where_it_has_none() {
        Flow flow = new Flow();
        for (String item :
                new String[] {"\u00a7 kookt", "a. bakt", "(af)wast", "oven stoken", "o veegt", "'s avonds"}) {
            flow.item("-", 0);
            flow.add(item);
        }
        assertThat(said(flow)).isEqualTo("\u00a7 kookt\na. bakt\n- (af)wast\n- oven stoken\no veegt\n- 's avonds\n");
    }

    /** More than the places that are kept at first. */
    @Test
    void a_long_text_leads_back_to_where_it_stands() {
        SourceText document = SourceText.of("test", "kan   kneden ".repeat(100) + "\n");
        Flow flow = new Flow();
        flow.addSource(document.content(), 0);
        SourceText said = flow.saidBy(document);
        int last = said.content().lastIndexOf("kneden");
        assertThat(new Span(said, last, last + 6).inDocument().start())
                .isEqualTo(document.content().lastIndexOf("kneden"));
    }
}
