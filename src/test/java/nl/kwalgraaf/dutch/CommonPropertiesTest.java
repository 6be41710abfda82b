package nl.kwalgraaf.dutch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BitSet;
import org.junit.jupiter.api.Test;

class CommonPropertiesTest {
    @Test
    void a_property_of_one_text_in_four_is_common_and_a_rarer_one_is_not() throws IOException {
        try (Directory four = index("a", "b", "b", "b");
                Directory five = index("a", "b", "b", "b", "b");
                DirectoryReader ofFour = DirectoryReader.open(four);
                DirectoryReader ofFive = DirectoryReader.open(five)) {
            assertThat(new CommonProperties(ofFour).texts("a")).isPresent();
            assertThat(new CommonProperties(ofFive).texts("a")).isEmpty();
            assertThat(new CommonProperties(ofFive).texts("never")).isEmpty();
        }
    }

    @Test
    void its_texts_are_told_in_each_part_of_the_index() throws IOException {
        try (Directory directory = index("a", "b", "a")) {
            try (IndexWriter more = writer(directory)) {
                add(more, "b");
            }
            try (DirectoryReader both = DirectoryReader.open(directory)) {
                assertThat(both.leaves()).hasSize(2);
                assertThat(new CommonProperties(both).texts("a").orElseThrow())
                        .extracting(BitSet::cardinality)
                        .containsExactly(2, 0);
                assertThat(new CommonProperties(both)
                                .texts("a")
                                .orElseThrow()
                                .get(0)
                                .get(1))
                        .isFalse();
            }
        }
    }

    /** Of texts that are stated by these properties. */
    private static Directory index(String... properties) throws IOException {
        Directory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = writer(directory)) {
            for (String property : properties) {
                add(writer, property);
            }
        }
        return directory;
    }

    private static IndexWriter writer(Directory directory) throws IOException {
        return new IndexWriter(directory, new IndexWriterConfig());
    }

    private static void add(IndexWriter writer, String property) throws IOException {
        Document text = new Document();
        text.add(new StringField(TextDocuments.PROPERTY, property, Field.Store.NO));
        writer.addDocument(text);
    }
}
