package nl.kwalgraaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command in a process of its own, as somebody at a terminal meets it. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class ServeCommandIT {
    private static final String DOCUMENT = "documents/netwerk-en-mediabeheerder.txt";

    @TempDir
    private Path folder;

    private Path told;

    @Test
    void it_tells_its_address_a_question_and_how_to_stop_and_ends_well_when_asked() throws Exception {
        Process server = start("serve", "--port", "0", DOCUMENT);
        try {
            awaitLine(server, "stop with Ctrl-C");
            List<String> lines = lines();
            String question = after("a question to try: ", lines);
            assertThat(question).startsWith(after("serving at ", lines));
            HttpResponse<String> answer = get(question);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("netwerk-en-mediabeheerder");
            // Of what was found only how much, and the command that tells it.
            assertThat(lines).noneMatch(line -> line.contains("["));
            assertThat(lines).contains("what was found is shown by: ./kwalgraaf check " + DOCUMENT);

            server.destroy();
            assertThat(server.waitFor()).isZero();
            // Nobody asked for a line about each request, and the server's own comings and goings interest nobody.
            assertThat(lines()).isEqualTo(lines);
        } finally {
            server.destroyForcibly();
        }
    }

    @Test
    void it_tells_each_request_when_asked_to() throws Exception {
        Process server = start("serve", "--port", "0", "--log", DOCUMENT);
        try {
            awaitLine(server, "stop with Ctrl-C");
            get(after("serving at ", lines()) + "no-such-page");

            awaitLine(server, "GET /no-such-page HTTP");
            assertThat(lines())
                    .filteredOn(line -> line.contains("GET /no-such-page"))
                    .singleElement()
                    .asString()
                    .matches("127\\.0\\.0\\.1 - - \\[.*] \"GET /no-such-page HTTP/1\\.1\" 404 \\d+ \\d+");
        } finally {
            server.destroyForcibly();
        }
    }

    @Test
    void port_in_use_is_told_before_anything_is_read() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            Process server = start("serve", "--port", Integer.toString(taken.getLocalPort()), "no-such-file.txt");

            assertThat(server.waitFor()).isEqualTo(Exit.UNREADABLE.code());
            assertThat(lines())
                    .singleElement()
                    .asString()
                    .contains("cannot listen on localhost:" + taken.getLocalPort())
                    .contains("--port takes another port");
        }
    }

    @Test
    void where_nothing_can_be_used_what_was_found_is_told() throws Exception {
        Path file = Files.writeString(folder.resolve("boodschappen.txt"), "melk\nbrood\n");
        Process server = start("serve", "--port", "0", file.toString());

        assertThat(server.waitFor()).isEqualTo(Exit.UNREADABLE.code());
        assertThat(String.join("\n", lines())).contains("boodschappen.txt", ": error [", "could not be used");
    }

    private Process start(String... arguments) throws IOException {
        told = folder.resolve("told");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Kwalgraaf.class.getName()));
        Stream.of(arguments).forEach(command::add);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();
    }

    private void awaitLine(Process server, String part) throws IOException, InterruptedException {
        while (lines().stream().noneMatch(line -> line.contains(part))) {
            assertThat(server.isAlive()).as(String.join("\n", lines())).isTrue();
            Thread.sleep(20);
        }
    }

    /** The lines that are whole. */
    private List<String> lines() throws IOException {
        String text = Files.readString(told, StandardCharsets.UTF_8);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    private static String after(String beginning, List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(beginning))
                .findFirst()
                .orElseThrow()
                .substring(beginning.length());
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
