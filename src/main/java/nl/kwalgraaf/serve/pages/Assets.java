package nl.kwalgraaf.serve.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The files that pages bring with them. The path of each changes with its contents, so that a browser may keep it for
 * ever and never keeps one that is old.
 */
final class Assets {
    /** The path below which they stand. */
    static final String PATH = "/static/";

    private static final Map<String, String> TYPES = Map.of(
            "css",
            "text/css; charset=utf-8",
            "js",
            "text/javascript; charset=utf-8",
            "txt",
            "text/plain; charset=utf-8");

    private static final Map<String, Asset> BY_PATH = new LinkedHashMap<>();

    static final String STYLE = add("kwalgraaf.css");
    static final String SPARQL_STYLE = add("sparql.css");
    static final String SPARQL_SCRIPT = add("sparql.js");
    static final String YASGUI_SCRIPT = add("yasgui.min.js");
    static final String YASGUI_STYLE = add("yasgui.min.css");

    static {
        add("yasgui-licences.txt");
    }

    private Assets() {}

    /** A file and its media type. */
    record Asset(byte[] bytes, String mediaType) {}

    private static String add(String name) {
        byte[] bytes = read(name);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        int dot = name.lastIndexOf('.');
        String ending = name.substring(dot + 1);
        String path = PATH + name.substring(0, dot) + "-" + Long.toHexString(sum.getValue()) + "." + ending;
        BY_PATH.put(path, new Asset(bytes, TYPES.get(ending)));
        return path;
    }

    private static byte[] read(String name) {
        try (InputStream file = Assets.class.getResourceAsStream(name)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Optional<Asset> at(String path) {
        return Optional.ofNullable(BY_PATH.get(path));
    }
}
