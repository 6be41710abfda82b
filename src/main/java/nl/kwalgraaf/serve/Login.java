package nl.kwalgraaf.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.atlas.web.AuthScheme;
import org.apache.jena.fuseki.main.JettySecurityLib;
import org.eclipse.jetty.ee10.servlet.security.ConstraintSecurityHandler;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.security.AuthenticationState;
import org.eclipse.jetty.security.ServerAuthException;
import org.eclipse.jetty.security.UserStore;
import org.eclipse.jetty.security.authentication.BasicAuthenticator;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.security.Credential;

/**
 * The one user who may update, by name and password (HTTP basic authentication).
 *
 * @param user the name
 * @param password as it stands in the file: plain, or in a form Jetty knows by its beginning, such as {@code CRYPT:}
 */
record Login(String user, String password) {
    /** What a browser tells that the log-in is for. */
    static final String REALM = "kwalgraaf";

    /**
     * Reads a file of one line, {@code user: password}. Empty lines and lines that begin with {@code #} do not count.
     *
     * @param warnings is told of what is allowed but unwise
     * @throws IOException when the file cannot be read or holds something else; the message names it
     */
    static Login read(Path file, Consumer<String> warnings) throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (NoSuchFileException missing) {
            throw new IOException("There is no password file " + file + ".", missing);
        }
        warnWhereOthersRead(file, warnings);
        int colon = lines.size() == 1 ? lines.get(0).indexOf(':') : -1;
        if (colon < 1 || colon == lines.get(0).length() - 1) {
            throw new IOException("The password file " + file + " must hold one line, user: password.");
        }
        return new Login(
                lines.get(0).substring(0, colon).strip(),
                lines.get(0).substring(colon + 1).strip());
    }

    private static void warnWhereOthersRead(Path file, Consumer<String> warnings) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null
                && !Collections.disjoint(
                        view.readAttributes().permissions(),
                        Set.of(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ))) {
            warnings.accept("other users of this machine may read the password file " + file
                    + "; chmod 600 keeps it to its owner");
        }
    }

    ConstraintSecurityHandler handler() {
        UserStore users = new UserStore();
        users.addUser(user, Credential.getCredential(password), new String[0]);
        ConstraintSecurityHandler handler = JettySecurityLib.makeSecurityHandler(REALM, users, AuthScheme.BASIC);
        handler.setAuthenticator(new BasicAuthenticator() {
            @Override
            public AuthenticationState validateRequest(Request request, Response response, Callback callback)
                    throws ServerAuthException {
                try {
                    return super.validateRequest(request, response, callback);
                } catch (IllegalArgumentException notBase64) {
                    // Jetty takes them for a fault of the server.
                    if (AuthenticationState.Deferred.isDeferred(response)) {
                        return null;
                    }
                    response.getHeaders().put(HttpHeader.WWW_AUTHENTICATE, "Basic realm=\"" + REALM + "\"");
                    return AuthenticationState.writeError(request, response, callback, 401);
                }
            }
        });
        return handler;
    }

    @Override
    public String toString() {
        return user;
    }
}
