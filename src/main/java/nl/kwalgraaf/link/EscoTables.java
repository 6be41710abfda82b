package nl.kwalgraaf.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kwalgraaf.finding.Code;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.finding.Outcome;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.text.Span;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads the folder of tables that one downloads from ESCO, of any version from 1.0 on, as it comes.
 *
 * <p>Takes the Dutch and English files that are there, and leaves the others. Columns are found by name, so neither
 * their order nor a further column matters.
 */
final class EscoTables {
    /** {@code skills_nl.csv}; the tables of relations bear no language in versions 1.0 and 1.1. */
    private static final Pattern FILE = Pattern.compile("(\\p{Alpha}+?)(?:_(\\p{Alpha}{2}))?\\.csv");

    /** Several values in one field: on lines of their own, or parted by bars in the collections. */
    private static final Pattern BETWEEN_VALUES = Pattern.compile("\\s*\\n\\s*|\\s+\\|\\s+");

    /** The column that the table of the hierarchy has, whose rows end with the last field that is filled. */
    private static final String OF_HIERARCHY = "Level 0 URI";

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .setAllowMissingColumnNames(true)
            .get();

    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Map<String, Set<String>> broader = new HashMap<>();
    private final Map<String, Set<String>> essential = new HashMap<>();
    private final Map<String, Set<String>> optional = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private EscoTables() {}

    /** ESCO as the folder holds it; no value when the folder has neither skills nor occupations. */
    static Outcome<Esco> read(Path folder) {
        EscoTables tables = new EscoTables();
        if (!Files.isDirectory(folder)) {
            return Outcome.failed(finding(
                    LinkCode.ESCO_TABLES_MISSING,
                    folder,
                    Files.exists(folder) ? "This is a file, and no folder of tables." : "There is no such folder.",
                    "Unpack ESCO's download and name the folder that it was unpacked in."));
        }
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.sorted().toList();
        } catch (IOException unreadable) {
            return Outcome.failed(finding(
                    LinkCode.ESCO_TABLES_MISSING,
                    folder,
                    "The folder cannot be read: " + unreadable.getMessage() + ".",
                    "Name the folder that ESCO's download was unpacked in."));
        }
        files.forEach(tables::readTable);
        Esco esco = tables.finish();
        if (esco.concepts().isEmpty()) {
            tables.findings.add(finding(
                    LinkCode.ESCO_TABLES_MISSING,
                    folder,
                    "The folder holds no table of ESCO, such as skills_nl.csv or occupations_en.csv.",
                    "Download ESCO as CSV, in Dutch and English, and name the folder it was unpacked in."));
            return new Outcome<>(Optional.empty(), tables.findings);
        }
        return Outcome.of(esco, tables.findings);
    }

    private void readTable(Path file) {
        Matcher name = FILE.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return;
        }
        boolean dutch = "nl".equals(name.group(2));
        switch (name.group(1)) {
            case "skills" -> eachRow(file, "conceptUri", row -> concept(row, skillKind(row), dutch));
            case "skillGroups" -> eachRow(file, "conceptUri", row -> concept(row, EscoConcept.Kind.SKILL_GROUP, dutch));
            case "occupations" ->
                eachRow(file, "conceptUri", row -> {
                    concept(row, EscoConcept.Kind.OCCUPATION, dutch);
                    String group = field(row, "iscoGroup");
                    if (!group.isEmpty()) {
                        broader(field(row, "conceptUri"), "http://data.europa.eu/esco/isco/C" + group);
                    }
                });
            case "ISCOGroups" -> eachRow(file, "conceptUri", row -> concept(row, EscoConcept.Kind.ISCO_GROUP, dutch));
            case "broaderRelationsSkillPillar", "broaderRelationsOccPillar" ->
                eachRow(file, "conceptUri", row -> broader(field(row, "conceptUri"), field(row, "broaderUri")));
            case "skillsHierarchy" -> eachRow(file, OF_HIERARCHY, this::hierarchy);
            case "occupationSkillRelations" -> eachRow(file, "occupationUri", this::skillOfOccupation);
            case "transversalSkillsCollection",
                    "digitalSkillsCollection",
                    "digCompSkillsCollection",
                    "languageSkillsCollection",
                    "greenSkillsCollection",
                    "researchSkillsCollection" ->
                eachRow(file, "conceptUri", row -> collected(row, dutch, name.group(1)));
            default -> {}
        }
    }

    private void eachRow(Path file, String neededColumn, Consumer<CSVRecord> reading) {
        long line = 1;
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            skipByteOrderMark(reader);
            CSVParser parser = FORMAT.parse(reader);
            if (!parser.getHeaderMap().containsKey(neededColumn)) {
                findings.add(finding(
                        LinkCode.ESCO_COLUMN_MISSING,
                        file,
                        "The table has no column \"" + neededColumn + "\"; it was passed over.",
                        "See whether it is a table of ESCO, as downloaded."));
                return;
            }
            int columns = parser.getHeaderNames().size();
            int broken = 0;
            String first = "";
            for (CSVRecord row : parser) {
                line = parser.getCurrentLineNumber();
                if (row.size() == columns || row.size() < columns && neededColumn.equals(OF_HIERARCHY)) {
                    reading.accept(row);
                } else if (broken++ == 0) {
                    first = "the first, which ends at line " + line + ", has " + row.size() + " fields where there are "
                            + columns + " columns";
                }
            }
            if (broken > 0) {
                findings.add(finding(
                        LinkCode.ESCO_ROW_BROKEN,
                        file,
                        "Rows that do not fit the columns were passed over (" + broken + "): " + first + ".",
                        "Download it again; it may have been cut off, or saved by another program."));
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException broken) {
            findings.add(finding(
                    LinkCode.ESCO_TABLE_UNREADABLE,
                    file,
                    "The table cannot be read beyond line " + line + ": " + broken.getMessage() + ".",
                    "Download it again; it may have been cut off."));
        }
    }

    private static void skipByteOrderMark(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != '\ufeff') {
            reader.reset();
        }
    }

    private void concept(CSVRecord row, EscoConcept.Kind kind, boolean dutch) {
        Draft draft = draft(row, kind);
        if (kind == EscoConcept.Kind.KNOWLEDGE) {
            draft.kind = kind;
        }
        draft.transversal |= "transversal".equals(field(row, "reuseLevel"));
        DraftText text = dutch ? draft.dutch : draft.english;
        text.label = orElse(text.label, field(row, "preferredLabel"));
        text.description = orElse(text.description, field(row, "description"));
        text.otherLabels.addAll(values(row, "altLabels"));
        text.otherLabels.addAll(values(row, "hiddenLabels"));
    }

    /** A collection repeats concepts of the skills' table, at times with more of their text. */
    private void collected(CSVRecord row, boolean dutch, String collection) {
        concept(row, skillKind(row), dutch);
        draft(row, skillKind(row)).transversal |= collection.startsWith("transversal");
        values(row, "broaderConceptUri").forEach(above -> broader(field(row, "conceptUri"), above));
    }

    /** A row holds a path from the top of the skills' hierarchy: each of its groups lies below the one before. */
    private void hierarchy(CSVRecord row) {
        for (int level = 1; level <= 3; level++) {
            broader(field(row, "Level " + level + " URI"), field(row, "Level " + (level - 1) + " URI"));
        }
    }

    private void skillOfOccupation(CSVRecord row) {
        Map<String, Set<String>> relation = "essential".equals(field(row, "relationType")) ? essential : optional;
        relation.computeIfAbsent(field(row, "occupationUri"), occupation -> new LinkedHashSet<>())
                .add(field(row, "skillUri"));
    }

    private void broader(String concept, String above) {
        if (!concept.isEmpty() && !above.isEmpty()) {
            broader.computeIfAbsent(concept, key -> new LinkedHashSet<>()).add(above);
        }
    }

    private static EscoConcept.Kind skillKind(CSVRecord row) {
        return field(row, "skillType").startsWith("knowledge") ? EscoConcept.Kind.KNOWLEDGE : EscoConcept.Kind.SKILL;
    }

    private Draft draft(CSVRecord row, EscoConcept.Kind kind) {
        return drafts.computeIfAbsent(field(row, "conceptUri"), iri -> new Draft(kind));
    }

    private static String field(CSVRecord row, String column) {
        return row.isSet(column) ? row.get(column).strip() : "";
    }

    private static List<String> values(CSVRecord row, String column) {
        String field = field(row, column);
        return field.isEmpty() ? List.of() : List.of(BETWEEN_VALUES.split(field));
    }

    private static String orElse(String first, String second) {
        return first.isEmpty() ? second : first;
    }

    private Esco finish() {
        Map<String, EscoConcept> concepts = new LinkedHashMap<>();
        drafts.forEach((iri, draft) -> {
            if (!iri.isEmpty()) {
                concepts.put(iri, draft.finish(iri, broader.getOrDefault(iri, Set.of())));
            }
        });
        return new Esco(concepts, essential, optional);
    }

    private static Finding finding(Code code, Path file, String message, String hint) {
        SourceText nothing = SourceText.of(file.toString(), "");
        return Finding.of(code, Span.top(nothing), message, hint);
    }

    /** A concept while its rows are being gathered from the tables. */
    private static final class Draft {
        private final DraftText dutch = new DraftText();
        private final DraftText english = new DraftText();
        private EscoConcept.Kind kind;
        private boolean transversal;

        Draft(EscoConcept.Kind kind) {
            this.kind = kind;
        }

        EscoConcept finish(String iri, Set<String> broader) {
            return new EscoConcept(iri, kind, transversal, dutch.finish(), english.finish(), broader);
        }
    }

    private static final class DraftText {
        private final Set<String> otherLabels = new LinkedHashSet<>();
        private String label = "";
        private String description = "";

        EscoConcept.Text finish() {
            otherLabels.remove(label);
            otherLabels.remove("");
            return new EscoConcept.Text(label, List.copyOf(otherLabels), description);
        }
    }
}
