package nl.kwalgraaf.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.atlas.web.AuthScheme;
import org.apache.jena.fuseki.main.JettySecurityLib;
import org.eclipse.jetty.ee10.servlet.security.ConstraintSecurityHandler;
import org.eclipse.jetty.security.UserStore;
import org.eclipse.jetty.util.security.Credential;

/**
 * The one user who may update, by name and password (HTTP basic authentication).
 *
 * @param user the name
 * @param password as it stands in the file: plain, or in a form Jetty knows by its beginning, such as {@code CRYPT:}
 */
record Login(String user, String password) {

    /**
     * Reads a file of one line, {@code user: password}. Empty lines and lines that begin with {@code #} do not count.
     *
     * @throws IOException when the file cannot be read or holds something else; the message names it
     */
    static Login read(Path file) throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (NoSuchFileException missing) {
            throw new IOException("There is no password file " + file + ".", missing);
        }
        int colon = lines.size() == 1 ? lines.get(0).indexOf(':') : -1;
        if (colon < 1 || colon == lines.get(0).length() - 1) {
            throw new IOException("The password file " + file + " must hold one line, user: password.");
        }
        return new Login(
                lines.get(0).substring(0, colon).strip(),
                lines.get(0).substring(colon + 1).strip());
    }

    ConstraintSecurityHandler handler() {
        UserStore users = new UserStore();
        users.addUser(user, Credential.getCredential(password), new String[0]);
        return JettySecurityLib.makeSecurityHandler("kwalgraaf", users, AuthScheme.BASIC);
    }

    @Override
    public String toString() {
        return user;
    }
}
