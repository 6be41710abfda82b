package nl.kwalgraaf.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Truth and dossier side by side.
 *
 * @param equal how many statements stand in both
 * @param differences one for each subject and property that is stated otherwise, missing or too much
 */
public record Comparison(int equal, List<Difference> differences) {

    /** What was expected of one subject and property and what came; either may be empty. */
    public record Difference(String subject, String property, List<String> expected, List<String> got) {

        /** The property with the kind of thing that bears it: {@code vakkennis/tekst}, {@code aanvulling/omschrijving}. */
        public String kind() {
            return kindOf(subject) + ' ' + property;
        }

        /** How it differs: missing, surplus or other. */
        public String how() {
            return got.isEmpty() ? "missing" : expected.isEmpty() ? "surplus" : "other";
        }
    }

    public static Comparison of(List<Statement> expected, List<Statement> got) {
        Map<String, List<String>> truth = grouped(expected);
        Map<String, List<String>> read = grouped(got);
        TreeMap<String, List<String>> all = new TreeMap<>(truth);
        read.forEach(all::putIfAbsent);
        int equal = 0;
        List<Difference> differences = new ArrayList<>();
        for (String key : all.keySet()) {
            List<String> wanted = truth.getOrDefault(key, List.of());
            List<String> found = read.getOrDefault(key, List.of());
            if (wanted.equals(found)) {
                equal += wanted.size();
            } else {
                String[] parts = key.split("\t");
                differences.add(new Difference(parts[0], parts[1], wanted, found));
            }
        }
        return new Comparison(equal, List.copyOf(differences));
    }

    private static Map<String, List<String>> grouped(List<Statement> statements) {
        Map<String, List<String>> grouped = new TreeMap<>();
        for (Statement statement : statements) {
            grouped.computeIfAbsent(statement.subject() + '\t' + statement.property(), key -> new ArrayList<>())
                    .add(statement.value());
        }
        return grouped;
    }

    private static final Set<String> ITEMS = Set.of("vakkennis", "gedrag", "competentie");

    /** A subject without its own codes and numbers: {@code B1-K1-W2/aanvulling/P2/gedrag/3} is werkproces/aanvulling/gedrag. */
    static String kindOf(String subject) {
        StringBuilder kind = new StringBuilder();
        for (String part : subject.split("/")) {
            String name = part;
            if (part.matches("[A-Z]\\d+")) {
                name = kind.isEmpty() ? "deel" : "";
            } else if (part.matches("[A-Z]\\d+-K\\d+")) {
                name = "kerntaak";
            } else if (part.matches("[A-Z]\\d+-K\\d+-W\\d+")) {
                name = "werkproces";
            } else if (part.matches("\\d+|niveau-\\d|nederlandse-taal|rekenen|loopbaan-en-burgerschap|engels")) {
                name = "";
            }
            if (kind.toString().endsWith("/aanvulling")
                    && !name.isEmpty()
                    && part.matches("(?!niveau-\\d).*[a-z].*")
                    && !ITEMS.contains(part)) {
                name = "(unresolved)";
            }
            if (!name.isEmpty()) {
                kind.append(kind.isEmpty() ? "" : "/").append(name);
            }
        }
        return kind.toString();
    }
}
