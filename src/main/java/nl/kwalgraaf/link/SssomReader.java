package nl.kwalgraaf.link;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.finding.Outcome;
import nl.kwalgraaf.text.Line;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.text.Span;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * Reads SSSOM/TSV with embedded metadata, and holds it against what the specification asks of a mapping.
 *
 * <p>Of YAML it reads what such a header is made of: a slot and its value on a line, and the table of prefixes.
 */
final class SssomReader {
    private static final CSVFormat TSV = CSVFormat.DEFAULT
            .builder()
            .setDelimiter('\t')
            .setHeader()
            .setSkipHeaderRecord(true)
            .setAllowMissingColumnNames(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_EMPTY)
            .get();

    private static final String PREFIXES = "curie_map";
    private static final String SKOS = "skos:";

    /** The relations of SKOS; any other property of it is a slip, such as {@code skos:closematch}. */
    private static final Set<String> SKOS_RELATIONS = Set.of(
            "mappingRelation",
            "closeMatch",
            "exactMatch",
            "broadMatch",
            "narrowMatch",
            "relatedMatch",
            "semanticRelation",
            "broader",
            "narrower",
            "related");

    private static final Set<String> NEEDED_METADATA = Set.of("mapping_set_id", "license");
    private static final List<String> NEEDED_SLOTS =
            List.of(Mapping.SUBJECT, Mapping.PREDICATE, Mapping.OBJECT, Mapping.JUSTIFICATION);

    private final SourceText source;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, String> prefixes = new LinkedHashMap<>();
    private final Map<String, String> metadata = new LinkedHashMap<>();

    private SssomReader(SourceText source) {
        this.source = source;
    }

    static Outcome<MappingSet> read(SourceText source) {
        return new SssomReader(source).read();
    }

    private Outcome<MappingSet> read() {
        int header = readHeader();
        for (String slot : NEEDED_METADATA) {
            if (!metadata.containsKey(slot)) {
                add(
                        LinkCode.MAPPING_INCOMPLETE,
                        Span.top(source),
                        "The set does not say its " + slot + ".",
                        "Add a line \"#" + slot + ": …\" above the table.");
            }
        }
        List<Mapping> mappings = new ArrayList<>();
        int body = header == source.lineCount()
                ? source.length()
                : source.line(header + 1).start();
        try (CSVParser parser =
                TSV.parse(new StringReader(withoutMark(source.content().substring(body))))) {
            for (String slot : NEEDED_SLOTS) {
                if (!parser.getHeaderMap().containsKey(slot)) {
                    add(
                            LinkCode.MAPPING_UNREADABLE,
                            Span.top(source),
                            "The table has no column " + slot + ".",
                            "Keep the columns that the file was written with.");
                    return new Outcome<>(Optional.empty(), findings);
                }
            }
            long before = parser.getCurrentLineNumber();
            for (CSVRecord row : parser) {
                Mapping mapping = new Mapping(named(row));
                Span where = Span.of(source, source.line((int) (header + before + 1)));
                before = parser.getCurrentLineNumber();
                if (holdsMoreThan(mapping, row)) {
                    incomplete(where, "The line has a value under no column.", "Give the column a name.");
                } else if (!mapping.slots().isEmpty()) {
                    check(mapping, where);
                    mappings.add(mapping);
                }
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException broken) {
            return Outcome.failed(Finding.of(
                    LinkCode.MAPPING_UNREADABLE,
                    Span.top(source),
                    "The table cannot be read: " + broken.getMessage() + ".",
                    "See whether every quote is closed and the columns are parted by tabs."));
        }
        return Outcome.of(new MappingSet(prefixes, metadata, mappings), findings);
    }

    private static Map<String, String> named(CSVRecord row) {
        Map<String, String> named = row.toMap();
        named.remove("");
        return named;
    }

    /** True when a value of the row stands beyond the last column, or under a column without a name. */
    private static boolean holdsMoreThan(Mapping mapping, CSVRecord row) {
        return row.stream().filter(value -> !value.isBlank()).count()
                > mapping.slots().size();
    }

    /** Reads the lines that begin with a number sign, and answers how many there are. */
    private int readHeader() {
        String last = "";
        for (Line line : source.lines()) {
            String text = unquote(withoutMark(source.textOf(line)).stripTrailing());
            if (!text.startsWith("#")) {
                return line.number() - 1;
            }
            String entry = text.substring(1);
            int colon = entry.indexOf(':');
            String key = colon < 0 ? "" : entry.substring(0, colon).strip();
            String value = colon < 0 ? "" : unquote(entry.substring(colon + 1).strip());
            if (last.equals(PREFIXES) && entry.startsWith(" ")) {
                prefixes.put(key, value);
            } else if (metadata.containsKey(last) && (entry.startsWith(" ") || entry.startsWith("-"))) {
                // An entry of a list: kept as it stands.
                metadata.merge(last, "\n" + entry, String::concat);
            } else if (colon > 0) {
                last = key;
                if (!key.equals(PREFIXES)) {
                    metadata.put(key, value);
                }
            }
        }
        return source.lineCount();
    }

    /** Spreadsheets put a byte order mark before what they save as UTF-8. */
    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static String unquote(String value) {
        boolean quoted = value.length() > 1
                && (value.startsWith("\"") && value.endsWith("\"") || value.startsWith("'") && value.endsWith("'"));
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    private void check(Mapping mapping, Span where) {
        MappingSet names = new MappingSet(prefixes, Map.of(), List.of());
        for (String slot : NEEDED_SLOTS) {
            String value = mapping.slot(slot);
            if (value.isEmpty()) {
                incomplete(where, "The mapping has no " + slot + ".", "Fill it in.");
            } else if (names.expand(value).isEmpty()) {
                incomplete(
                        where,
                        "\"" + value + "\" is no CURIE with a declared prefix.",
                        "Declare the prefix in curie_map above the table.");
            }
        }
        String predicate = mapping.slot(Mapping.PREDICATE);
        if (predicate.startsWith(SKOS) && !SKOS_RELATIONS.contains(predicate.substring(SKOS.length()))) {
            incomplete(where, "\"" + predicate + "\" is no relation of SKOS.", "Write it as skos:closeMatch.");
        }
        String modifier = mapping.slot(Mapping.MODIFIER);
        if (!modifier.isEmpty() && !mapping.isRejected()) {
            incomplete(where, "\"" + modifier + "\" is no predicate_modifier.", "The only one is Not.");
        }
        String confidence = mapping.slot(Mapping.CONFIDENCE);
        if (!confidence.isEmpty() && !confidence.matches("0(\\.\\d+)?|1(\\.0+)?")) {
            incomplete(where, "\"" + confidence + "\" is no confidence.", "Give a number from 0 to 1.");
        }
        String date = mapping.slot(Mapping.DATE);
        if (!date.isEmpty() && !isDate(date)) {
            incomplete(where, "\"" + date + "\" is no mapping_date.", "Write it as 2026-11-22.");
        }
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    private void incomplete(Span where, String message, String hint) {
        add(LinkCode.MAPPING_INCOMPLETE, where, message, hint);
    }

    private void add(LinkCode code, Span where, String message, String hint) {
        findings.add(Finding.of(code, where, message, hint));
    }
}
