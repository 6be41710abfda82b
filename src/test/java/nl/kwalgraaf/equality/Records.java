package nl.kwalgraaf.equality;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Prints all that the build on the class path reads in a folder of documents: every component of every record down to
 * its characters, a line each with its path.
 *
 * <p>Knows of the build no more than {@code Corpus.of(paths).each(receiver)}, so that it runs against an older one and
 * a newer one alike. Each document is read alone: what it says does not depend on its neighbours.
 */
final class Records {
    /** Begins the line that names a document. */
    static final String HEAD = "## ";

    private static final int AT_ONCE = 200;

    private final PrintStream out;

    private Records(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) throws IOException, ReflectiveOperationException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of(args).subList(1, args.length)) {
            try (Stream<Path> all = Files.walk(Path.of(folder))) {
                all.filter(file -> Files.isRegularFile(file) && !file.toString().endsWith(".ttl"))
                        .sorted()
                        .forEach(files::add);
            }
        }
        Class<?> corpus = Class.forName("nl.kwalgraaf.pipeline.Corpus");
        Method of = corpus.getMethod("of", List.class);
        Method each = Arrays.stream(corpus.getMethods())
                .filter(method -> method.getName().equals("each") && method.getParameterCount() == 1)
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException("Corpus.each(receiver)"));
        Class<?> receiver = each.getParameterTypes()[0];
        try (PrintStream out = new PrintStream(
                new BufferedOutputStream(Files.newOutputStream(Path.of(args[0])), 1 << 16),
                false,
                StandardCharsets.UTF_8)) {
            Records records = new Records(out);
            Object printer = Proxy.newProxyInstance(
                    receiver.getClassLoader(), new Class<?>[] {receiver}, (proxy, method, arguments) -> {
                        records.document(arguments[0]);
                        return null;
                    });
            // A file alone is read with the catalog beside it, which in a large folder takes longer than the file.
            for (int from = 0; from < files.size(); from += AT_ONCE) {
                List<Path> some = files.subList(from, Math.min(files.size(), from + AT_ONCE));
                try {
                    each.invoke(of.invoke(null, some), printer);
                } catch (InvocationTargetException thrown) {
                    out.println(HEAD + some.get(0) + " and those behind it\nthrew " + thrown.getCause());
                }
            }
        }
    }

    private void document(Object document) throws ReflectiveOperationException {
        out.print(HEAD + component(document, "name") + "\n");
        print("", document);
    }

    private void print(String path, Object value) {
        if (value == null) {
            line(path, "null");
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> print(path, present));
        } else if (value instanceof OptionalInt number) {
            number.ifPresent(present -> print(path, present));
        } else if (value instanceof Map<?, ?> map) {
            // Not every map keeps an order, and the order of such a one changes from run to run.
            map.entrySet().stream()
                    .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
                    .forEach(entry -> print(path + "/" + entry.getKey(), entry.getValue()));
        } else if (value instanceof Set<?> set) {
            set.stream().map(Object::toString).sorted().forEach(one -> line(path, one));
        } else if (value instanceof Collection<?> all) {
            int number = 0;
            for (Object one : all) {
                print(path + "/" + ++number, one);
            }
        } else if (value.getClass().getSimpleName().equals("SourceText")) {
            // The text itself is what both sides were given.
            line(path, "source");
        } else if (value.getClass().getSimpleName().equals("Span")) {
            line(path, span(value));
        } else if (value instanceof Record record) {
            RecordComponent[] components = record.getClass().getRecordComponents();
            for (RecordComponent component : components) {
                print(path + "/" + component.getName(), component(record, component.getName()));
            }
            if (components.length == 0) {
                line(path, record.getClass().getSimpleName());
            }
        } else {
            line(path, value instanceof Enum<?> constant ? constant.name() : value.toString());
        }
    }

    /** In the document as people have it: in which text without markup it was read, is the build's own affair. */
    private static String span(Object span) {
        boolean leadsBack = Arrays.stream(span.getClass().getMethods())
                .anyMatch(method -> method.getName().equals("inDocument"));
        Object there = leadsBack ? component(span, "inDocument") : span;
        return component(there, "start") + "-" + component(there, "end");
    }

    private void line(String path, String value) {
        out.print(path + ": " + value.replace("\n", "\\n").replace("\r", "\\r") + "\n");
    }

    private static Object component(Object record, String name) {
        try {
            Method method = Arrays.stream(record.getClass().getDeclaredMethods())
                    .filter(one -> one.getName().equals(name) && one.getParameterCount() == 0)
                    .findFirst()
                    .orElseThrow(() -> new NoSuchMethodException(record.getClass() + "." + name));
            method.setAccessible(true);
            return method.invoke(record);
        } catch (ReflectiveOperationException changed) {
            throw new UncheckedIOException(new IOException(changed));
        }
    }
}
