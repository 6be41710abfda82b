package nl.kwalgraaf.equality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Compares two builds on all documents there are; see {@code src/equality/README.md}.
 *
 * <p>Ends with 0 when they are equal to the byte, 1 when they differ, 2 when that could not be told.
 */
final class Equality {
    private static final Path WORK = Path.of("target", "equality");
    private static final Path CASES = Path.of("src", "test", "cases");

    /** So many documents that differ are shown in each form, with so many records each; a file holds them all. */
    private static final int MOST_SHOWN = 10;

    private static final int MOST_RECORDS = 20;

    private final Side before;
    private final Side after;
    private final Set<Form> forms;
    private final Batch batch = new Batch(WORK.resolve("documents"));
    private final Set<String> differing = new TreeSet<>();
    private int documents;
    private final Map<Form, Integer> counts = new EnumMap<>(Form.class);

    private Equality(Path before, Path after, Set<Form> forms) {
        this.before = new Side("old", before, WORK.resolve("old"));
        this.after = new Side("new", after, WORK.resolve("new"));
        this.forms = forms;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        long seeds = 1000;
        long from = 0;
        Set<Form> forms = EnumSet.allOf(Form.class);
        List<Path> paths = new ArrayList<>();
        for (int at = 0; at < arguments.length; at++) {
            switch (arguments[at]) {
                case "--seeds" -> seeds = Long.parseLong(arguments[++at]);
                case "--from" -> from = Long.parseLong(arguments[++at]);
                case "--forms" -> {
                    forms = EnumSet.noneOf(Form.class);
                    for (String form : arguments[++at].split(",")) {
                        forms.add(Form.valueOf(form.toUpperCase(Locale.ROOT)));
                    }
                }
                default -> paths.add(Path.of(arguments[at]));
            }
        }
        Equality equality = new Equality(paths.get(0), paths.get(1), forms);
        try {
            System.exit(equality.run(from, seeds, paths.subList(2, paths.size())) ? 0 : 1);
        } catch (IOException failed) {
            System.err.println("equality: " + failed.getMessage());
            System.exit(2);
        }
    }

    private boolean run(long from, long seeds, List<Path> folders) throws IOException, InterruptedException {
        compare(whole());
        batch.clear();
        Inputs inputs = new Inputs(batch::add);
        inputs.shipped();
        for (Path folder : folders) {
            inputs.folder(folder.getFileName().toString(), folder);
        }
        inputs.large();
        for (long seed = from; seed < from + seeds; seed++) {
            inputs.seed(seed);
            if (batch.isFull()) {
                compareBatch();
                System.err.println(documents + " documents up to seed " + seed + ", " + differing.size() + " differ");
            }
        }
        compareBatch();
        System.out.println(documents + " documents, " + forms + ": "
                + (differing.isEmpty() ? "equal to the byte" : differing.size() + " differ: " + counts));
        return differing.isEmpty();
    }

    /** Folders that are read as they are, with their own catalogs and the names that documents bear. */
    private static List<Path> whole() throws IOException {
        List<Path> folders = new ArrayList<>(List.of(Path.of("documents")));
        try (Stream<Path> cases = Files.list(CASES)) {
            cases.map(golden -> golden.resolve("input"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .forEach(folders::add);
        }
        return folders;
    }

    private void compareBatch() throws IOException, InterruptedException {
        if (batch.documents() > 0) {
            batch.close();
            documents += batch.documents();
            compare(List.of(batch.folder()));
            batch.clear();
        }
    }

    private void compare(List<Path> folders) throws IOException, InterruptedException {
        for (Form form : forms) {
            Process old = before.start(form, folders);
            Process now = after.start(form, folders);
            Path was = before.finish(form, old);
            Path is = after.finish(form, now);
            for (Difference difference : Difference.between(form, was, is)) {
                differing.add(difference.document());
                if (counts.merge(form, 1, Integer::sum) <= MOST_SHOWN) {
                    System.out.print(difference.text(MOST_RECORDS));
                }
                keep(difference);
            }
        }
    }

    /** Keeps a document that differs, and in what, for whoever wants to know why. */
    private void keep(Difference difference) throws IOException {
        Path kept = Files.createDirectories(WORK.resolve("differing"));
        Files.writeString(
                kept.resolve(difference.form().file() + ".diff"),
                difference.text(Integer.MAX_VALUE),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        if (batch.file(difference.document()).isPresent()) {
            Path file = batch.file(difference.document()).get();
            Files.copy(file, kept.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
