package nl.kwalgraaf.serve;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * By which names and from where the server may be asked.
 *
 * @param publicAddress the address by which clients reach it, where that is not the one it listens on: behind a proxy,
 *     by https, below a path. It has no slash at its end
 * @param trustProxy what {@code Forwarded} and {@code X-Forwarded-*} say of the client is believed
 * @param origins pages of these origins may read whatever the server is bound to, and write after logging in
 * @param metrics counters of use are given to everybody, and not to this machine only
 */
public record Access(Optional<URI> publicAddress, boolean trustProxy, Set<String> origins, boolean metrics) {
    public Access {
        publicAddress = publicAddress.map(Access::checked);
        origins.forEach(Access::checkOrigin);
        origins = Set.copyOf(origins);
    }

    /** Known by the address that it listens on. */
    public static Access standard() {
        return new Access(Optional.empty(), false, Set.of(), false);
    }

    public Access withPublicAddress(String address) {
        return new Access(Optional.of(URI.create(address)), trustProxy, origins, metrics);
    }

    public Access withTrustProxy(boolean trusted) {
        return new Access(publicAddress, trusted, origins, metrics);
    }

    public Access withOrigins(Set<String> allowed) {
        return new Access(publicAddress, trustProxy, allowed, metrics);
    }

    public Access withMetrics(boolean allowed) {
        return new Access(publicAddress, trustProxy, origins, allowed);
    }

    private static URI checked(URI address) {
        if (!String.valueOf(address.getScheme()).matches("https?")
                || address.getHost() == null
                || address.getUserInfo() != null
                || address.getQuery() != null
                || address.getFragment() != null) {
            throw new IllegalArgumentException(
                    "a public address is http(s)://host, with a path if need be, and not " + address);
        }
        return URI.create(address.toString().replaceFirst("/+$", ""));
    }

    private static void checkOrigin(String origin) {
        if (!origin.matches("https?://[^/\\s@]+")) {
            throw new IllegalArgumentException("an origin is http(s)://host or http(s)://host:port, and not " + origin);
        }
    }
}
