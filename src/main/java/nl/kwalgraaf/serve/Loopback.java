package nl.kwalgraaf.serve;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.util.Locale;

/** What is on this machine. */
final class Loopback {
    private Loopback() {}

    /** True for the names and addresses by which a machine calls itself; no other machine answers to them. */
    static boolean isName(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost")
                || name.endsWith(".localhost")
                || name.matches("127(\\.\\d{1,3}){3}")
                || name.equals("::1")
                || name.equals("[::1]");
    }

    /** True where who listens on this host is heard on this machine only. */
    static boolean isBound(String host) {
        try {
            return isName(host) || InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    static boolean isAddress(SocketAddress address) {
        return address instanceof InetSocketAddress socket
                && socket.getAddress() != null
                && socket.getAddress().isLoopbackAddress();
    }
}
