package nl.kwalgraaf.link;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes SSSOM/TSV: metadata as comment lines, then a table with the specification's order of columns. */
final class SssomWriter {
    private static final List<String> ORDER = List.of(
            Mapping.SUBJECT,
            Mapping.SUBJECT_LABEL,
            Mapping.SUBJECT_CATEGORY,
            Mapping.PREDICATE,
            Mapping.MODIFIER,
            Mapping.OBJECT,
            Mapping.OBJECT_LABEL,
            Mapping.JUSTIFICATION,
            Mapping.AUTHOR_ID,
            Mapping.AUTHOR_LABEL,
            Mapping.REVIEWER_ID,
            Mapping.REVIEWER_LABEL,
            Mapping.SUBJECT_SOURCE,
            Mapping.DATE,
            Mapping.TOOL,
            Mapping.TOOL_VERSION,
            Mapping.CONFIDENCE,
            Mapping.MATCH,
            Mapping.COMMENT);

    private static final CSVFormat TSV = CSVFormat.DEFAULT
            .builder()
            .setDelimiter('\t')
            .setRecordSeparator('\n')
            .get();

    private SssomWriter() {}

    static void write(MappingSet set, Appendable out) throws IOException {
        out.append("#curie_map:\n");
        for (Map.Entry<String, String> prefix : new TreeMap<>(set.prefixes()).entrySet()) {
            out.append("#  " + prefix.getKey() + ": " + prefix.getValue() + "\n");
        }
        for (Map.Entry<String, String> entry : set.metadata().entrySet()) {
            String value = entry.getValue();
            String gap = value.isEmpty() || value.startsWith("\n") ? "" : " ";
            out.append("#" + entry.getKey() + ":" + gap + value.replace("\n", "\n#") + "\n");
        }
        List<String> columns = columns(set);
        CSVPrinter table = new CSVPrinter(out, TSV);
        table.printRecord(columns);
        for (Mapping mapping : set.mappings()) {
            table.printRecord(columns.stream().map(mapping::slot).toList());
        }
        table.flush();
    }

    /** The columns that any mapping fills; those we know first, then what a person added. */
    private static List<String> columns(MappingSet set) {
        Set<String> used = new LinkedHashSet<>(List.of(
                Mapping.SUBJECT,
                Mapping.PREDICATE,
                Mapping.MODIFIER,
                Mapping.OBJECT,
                Mapping.JUSTIFICATION,
                Mapping.REVIEWER_LABEL));
        set.mappings().forEach(mapping -> used.addAll(mapping.slots().keySet()));
        List<String> columns = new ArrayList<>(ORDER);
        columns.retainAll(used);
        used.removeAll(ORDER);
        columns.addAll(used);
        return columns;
    }
}
