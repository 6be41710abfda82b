package nl.kwalgraaf.equality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * In what one document, in one form, differs between the builds.
 *
 * @param missing records that only the old build has
 * @param surplus records that only the new build has; where both are empty the same records come in another order, or
 *     are written in other bytes
 */
record Difference(Form form, String document, List<String> missing, List<String> surplus) {

    /** All differences between two files of a form, by document in the order of the files; none where they are equal to the byte. */
    static List<Difference> between(Form form, Path before, Path after) throws IOException {
        if (Files.mismatch(before, after) < 0) {
            return List.of();
        }
        Map<String, Integer> old = digests(form, before);
        Map<String, Integer> now = digests(form, after);
        Set<String> documents = new HashSet<>(old.keySet());
        documents.addAll(now.keySet());
        documents.removeIf(
                document -> old.containsKey(document) && old.get(document).equals(now.get(document)));
        if (documents.isEmpty()) {
            return List.of(new Difference(form, "all of them", List.of(), List.of()));
        }
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        count(form, before, documents, -1, counts);
        count(form, after, documents, 1, counts);
        List<Difference> differences = new ArrayList<>();
        counts.forEach((document, records) ->
                differences.add(new Difference(form, document, records(records, -1), records(records, 1))));
        return differences;
    }

    private static Map<String, Integer> digests(Form form, Path file) throws IOException {
        Map<String, Integer> digests = new HashMap<>();
        form.read(
                file,
                (document, record) -> digests.merge(document, record.hashCode(), (before, own) -> 31 * before + own));
        return digests;
    }

    private static void count(
            Form form, Path file, Set<String> documents, int one, Map<String, Map<String, Integer>> counts)
            throws IOException {
        form.read(file, (document, record) -> {
            if (documents.contains(document)) {
                counts.computeIfAbsent(document, ignored -> new LinkedHashMap<>())
                        .merge(record, one, Integer::sum);
            }
        });
    }

    private static List<String> records(Map<String, Integer> counts, int sign) {
        List<String> records = new ArrayList<>();
        counts.forEach((record, count) -> {
            for (int more = count * sign; more > 0; more--) {
                records.add(record);
            }
        });
        return records;
    }

    /** A line that says how much differs, and then each record: {@code -} what is missing, {@code +} what is surplus. */
    String text(int most) {
        StringBuilder text =
                new StringBuilder(document).append(": ").append(form.name().toLowerCase(Locale.ROOT));
        if (missing.isEmpty() && surplus.isEmpty()) {
            return text.append(": the same records in another order or in other bytes\n")
                    .toString();
        }
        text.append(": ")
                .append(missing.size())
                .append(" missing, ")
                .append(surplus.size())
                .append(" surplus\n");
        append(text, "  - ", missing, most);
        append(text, "  + ", surplus, most);
        return text.toString();
    }

    private static void append(StringBuilder text, String mark, List<String> records, int most) {
        records.stream()
                .limit(most)
                .forEach(record -> text.append(mark).append(record).append('\n'));
        if (records.size() > most) {
            text.append(mark).append("… and ").append(records.size() - most).append(" more\n");
        }
    }
}
