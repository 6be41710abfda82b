package nl.kwalgraaf.serve;

import java.util.List;

/** The addresses of the dataset and of the server itself, and by which methods each is asked. */
final class Addresses {
    static final String DATASET = "/kwalificaties";
    static final String QUERY = DATASET + "/sparql";
    /** Where one looks for the endpoint; for people its editor. */
    static final String SPARQL = "/sparql";

    /** The page that a browser gets there. */
    static final String EDITOR = "/editor";

    static final String UPDATE = DATASET + "/update";
    static final String GRAPHS = DATASET + "/data";

    /** Where the web UI of Fuseki is; its script asks for everything below the path of its page. */
    static final String UI = "/ui";

    static final List<String> READ = List.of("GET", "HEAD", "OPTIONS");
    private static final List<String> ASK = List.of("GET", "HEAD", "OPTIONS", "POST");

    private Addresses() {}

    /** The address that is meant: that without {@code /ui}, without a slash at its end, for the dataset. */
    static String meant(String path) {
        String below = path.startsWith(UI + "/") ? path.substring(UI.length()) : path;
        if (isServer(below)) {
            return below;
        }
        if (isDataset(below)) {
            return isGraph(below) ? below : below.replaceFirst("/+$", "");
        }
        return path.equals(SPARQL) ? QUERY : path;
    }

    static boolean isServer(String path) {
        return path.startsWith("/$/");
    }

    static boolean isDataset(String path) {
        return path.equals(DATASET) || path.startsWith(DATASET + "/");
    }

    /** True for the address of one graph, which is the name of that graph. */
    static boolean isGraph(String path) {
        return path.startsWith(GRAPHS + "/") && path.length() > GRAPHS.length() + 1;
    }

    /** By which methods something can be asked or done there. */
    static List<String> methods(String path, boolean readOnly) {
        if (path.equals(DATASET) || path.equals(QUERY) || path.equals(DATASET + "/query")) {
            return ASK;
        }
        if (path.equals(UPDATE)) {
            return List.of("OPTIONS", "POST");
        }
        if (!readOnly && (path.equals(GRAPHS) || isGraph(path))) {
            return List.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "DELETE");
        }
        return READ;
    }

    /** True where such a request changes data. */
    static boolean isWrite(String path, String method) {
        return path.equals(UPDATE) || !READ.contains(method) && (path.equals(GRAPHS) || isGraph(path));
    }
}
