package nl.kwalgraaf.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes a corpus of any size from a built one: copies of what is said of the documents, each under keys of its own and
 * with one word in twenty of its texts changed, with its reeks and the links decided on its parts. What belongs to no document is there once.
 */
public final class Copies {
    private static final Pattern BRON = Pattern.compile("/graph/bron/([^>/]+)>");
    private static final Pattern WORD = Pattern.compile("(?<= )[a-z]{6,}(?=[ .,])");

    private static final Pattern SOURCE = Pattern.compile("/id/koppeling/[^>]*> <http://www.w3.org/2002/07/owl#annotatedSource>");
    private static final Pattern ONCE = Pattern.compile("/id/(formulering|koppeling)/");

    private Copies() {}

    /** @param args the N-Quads of the corpus, how many copies, and the files to write as N-Quads and as N-Triples */
    public static void main(String[] args) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(args[0]));
        String keys = String.join(
                "|",
                lines.stream()
                        .map(BRON::matcher)
                        .filter(Matcher::find)
                        .map(found -> Pattern.quote(found.group(1)))
                        .distinct()
                        .toList());
        Pattern ofDocument = Pattern.compile("(/id/|/id/reeks/|/graph/bron/)(" + keys + ")(?=[/>])");
        Set<String> decisions = lines.stream()
                .filter(line -> SOURCE.matcher(line).find() && ofDocument.matcher(line).find())
                .map(line -> line.substring(0, line.indexOf('>')))
                .collect(Collectors.toSet());
        Random random = new Random(20261122);
        try (BufferedWriter quads = Files.newBufferedWriter(Path.of(args[2]));
                BufferedWriter triples = Files.newBufferedWriter(Path.of(args[3]))) {
            for (int copy = 0; copy < Integer.parseInt(args[1]); copy++) {
                for (String line : lines) {
                    String subject = line.substring(0, line.indexOf('>'));
                    boolean decided = decisions.contains(subject);
                    // The words of a formulering are its identity, and what was decided on them was decided once.
                    if (copy > 0
                            && !decided
                            && (ONCE.matcher(subject).find() || !ofDocument.matcher(line).find())) {
                        continue;
                    }
                    String made = copy == 0
                            ? line
                            : varied(ofDocument.matcher(decided ? line.replace(subject, subject + "-" + copy) : line)
                                    .replaceAll("$1$2-" + copy), random);
                    quads.append(made).append('\n');
                    triples.append(made, 0, made.lastIndexOf('<')).append(".\n");
                }
            }
        }
    }

    private static String varied(String line, Random random) {
        int from = line.indexOf('"');
        int to = line.lastIndexOf('"');
        if (from < 0) {
            return line;
        }
        String text = WORD.matcher(line.substring(from, to))
                .replaceAll(word -> random.nextInt(20) > 0
                        ? word.group()
                        : word.group().substring(0, 2)
                                + (char) ('a' + random.nextInt(26))
                                + word.group().substring(3));
        return line.substring(0, from) + text + line.substring(to);
    }
}
