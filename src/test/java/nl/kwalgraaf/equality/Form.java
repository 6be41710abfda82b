package nl.kwalgraaf.equality;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

/** A form in which a build says what it made of documents, and how it falls apart into records of documents. */
enum Form {
    /** Every component of what was read: a record is a value with its path. */
    RECORDS("records.txt") {
        @Override
        void read(Path file, BiConsumer<String, String> record) throws IOException {
            String document = "";
            try (BufferedReader lines = Files.newBufferedReader(file)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.startsWith(Records.HEAD)) {
                        document = key(line.substring(Records.HEAD.length()));
                    }
                    record.accept(document, line);
                }
            }
        }
    },

    /** {@code build --format nquads}: a record is a quad. */
    QUADS("quads.nq") {
        @Override
        void read(Path file, BiConsumer<String, String> record) throws IOException {
            try (BufferedReader lines = Files.newBufferedReader(file)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    Matcher key = KEY.matcher(line);
                    record.accept(key.find() ? key.group(1) : "the dataset", line);
                }
            }
        }
    },

    /** {@code check --format json}: a record is a finding, or what is said of the document as a whole. */
    FINDINGS("check.json") {
        @Override
        void read(Path file, BiConsumer<String, String> record) throws IOException {
            for (JsonValue value : JSON.parseAny(Files.newInputStream(file)).getAsArray()) {
                JsonObject object = value.getAsObject();
                String name = object.hasKey("document") ? key(object.getString("document")) : "the folder";
                object.forEach((member, said) -> {
                    if (said.isArray()) {
                        said.getAsArray().forEach(part -> record.accept(name, member + " " + flat(part)));
                    } else {
                        record.accept(name, member + " " + flat(said));
                    }
                });
            }
        }
    };

    /** The key of a document in an IRI of its own. */
    private static final Pattern KEY = Pattern.compile("/(?:id|graph/bron)/([^/> ]+)");

    private final String file;

    Form(String file) {
        this.file = file;
    }

    /** The file that holds it. */
    String file() {
        return file;
    }

    /** Hands on each record, with the document that it is about, in the order of the file. */
    abstract void read(Path file, BiConsumer<String, String> record) throws IOException;

    private static String key(String path) {
        return Batch.key(Path.of(path).getFileName().toString());
    }

    private static String flat(JsonValue value) {
        return value.toString().replaceAll("\\s*\\n\\s*", " ");
    }
}
