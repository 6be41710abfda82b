package nl.kwalgraaf.serve;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.kwalgraaf.serve.guard.Limits;
import nl.kwalgraaf.serve.guard.Reach;
import nl.kwalgraaf.serve.pages.Report;

/**
 * How the endpoint is served. {@link #standard()} is safe for the open net; each {@code with} method answers a copy.
 *
 * @param port TCP port, 0 for any free one
 * @param host name or address of the network interface to listen on
 * @param reach in which ways a request may make this server read what is not its own data
 * @param access by which names and from where it may be asked
 * @param updatePasswordFile file with one line {@code user: password}; that user may update, everybody may read
 * @param requestLog takes a line about each request that was answered, in the common log format of web servers
 * @param report where pages say that faults are reported
 */
public record Settings(
        int port,
        String host,
        Limits limits,
        Set<Reach> reach,
        Access access,
        Optional<Path> updatePasswordFile,
        Optional<Consumer<String>> requestLog,
        Report report) {

    public Settings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("no such port: " + port);
        }
        reach = Set.copyOf(reach);
    }

    /** Port 3030 of localhost, read-only, within the standard limits, and nothing reaches outside. */
    public static Settings standard() {
        return new Settings(
                3030,
                "localhost",
                Limits.standard(),
                Set.of(),
                Access.standard(),
                Optional.empty(),
                Optional.empty(),
                Report.NOWHERE);
    }

    public Settings withPort(int port) {
        return new Settings(port, host, limits, reach, access, updatePasswordFile, requestLog, report);
    }

    public Settings withHost(String host) {
        return new Settings(port, host, limits, reach, access, updatePasswordFile, requestLog, report);
    }

    public Settings withLimits(Limits limits) {
        return new Settings(port, host, limits, reach, access, updatePasswordFile, requestLog, report);
    }

    public Settings withReach(Set<Reach> reach) {
        return new Settings(port, host, limits, reach, access, updatePasswordFile, requestLog, report);
    }

    public Settings withAccess(Access access) {
        return new Settings(port, host, limits, reach, access, updatePasswordFile, requestLog, report);
    }

    public Settings withUpdatePasswordFile(Path file) {
        return new Settings(port, host, limits, reach, access, Optional.of(file), requestLog, report);
    }

    public Settings withRequestLog(Consumer<String> lines) {
        return new Settings(port, host, limits, reach, access, updatePasswordFile, Optional.of(lines), report);
    }

    public Settings withReport(Report report) {
        return new Settings(port, host, limits, reach, access, updatePasswordFile, requestLog, report);
    }

    /** True where other machines reach the server, by whatever name: none is said to be its own. */
    public boolean answersToAnyName() {
        return access.publicAddress().isEmpty() && !Loopback.isBound(host);
    }

    /** True when nobody may change the data over HTTP. */
    public boolean readOnly() {
        return updatePasswordFile.isEmpty();
    }
}
