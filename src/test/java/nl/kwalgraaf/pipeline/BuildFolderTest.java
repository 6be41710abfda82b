package nl.kwalgraaf.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.generate.Case;
import nl.kwalgraaf.map.Iris;
import nl.kwalgraaf.vocab.Kwal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of all sorts of files becomes a dataset that depends on what they hold and on nothing else. */
class BuildFolderTest {
    private static final Iris IRIS = new Iris(Kwal.BASE);

    @TempDir
    private Path temp;

    private Path in;

    @BeforeEach
    void folder_of_all_sorts() throws IOException {
        in = Files.createDirectories(temp.resolve("in/below/deep")).getParent().getParent();
        for (int seed = 1; seed <= 4; seed++) {
            Files.writeString(
                    in.resolve("dossier-" + seed + ".txt"), Case.of(seed).text());
        }
        Files.writeString(in.resolve("below/DOSSIER.TXT"), Case.of(5).text());
        Files.writeString(in.resolve("below/deep/letter.txt"), "Geachte heer, hierbij stuur ik u de notulen.");
        Files.write(in.resolve("below/picture.pdf"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
        Files.createFile(in.resolve("nothing.xml"));
        Files.writeString(in.resolve("readme.md"), "no document");
        Files.writeString(in.resolve("below/table.csv"), "no document");
        Files.write(in.resolve("below/cover.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
        Files.writeString(in.resolve(".hidden.txt"), Case.of(6).text());
        Files.writeString(
                Files.createDirectory(in.resolve(".git")).resolve("dossier.txt"),
                Case.of(6).text());
    }

    private Build.Result build(List<Path> paths, String out, Format format, List<Build.Built> built)
            throws IOException {
        return new Build(temp.resolve(out), format, IRIS).run(Corpus.of(paths), built::add);
    }

    @Test
    void one_bad_file_never_stops_the_rest_and_each_is_told_of() throws IOException {
        List<Build.Built> built = new ArrayList<>();
        Build.Result result = build(List.of(in), "out", Format.TURTLE, built);
        assertThat(built.stream()
                        .map(each ->
                                in.relativize(Path.of(each.document().name())).toString()))
                .containsExactly(
                        "below/DOSSIER.TXT",
                        "below/deep/letter.txt",
                        "below/picture.pdf",
                        "dossier-1.txt",
                        "dossier-2.txt",
                        "dossier-3.txt",
                        "dossier-4.txt",
                        "nothing.xml",
                        "readme.md");
        assertThat(built.stream().filter(each -> each.file().isPresent()))
                .hasSize(5)
                .allSatisfy(each -> {
                    assertThat(each.file().orElseThrow()).isNotEmptyFile();
                    assertThat(each.triples()).isPositive();
                });
        assertThat(result.documents()).isEqualTo(5);
        assertThat(Corpus.of(List.of(in)).findings())
                .extracting(Finding::message)
                .containsExactly(
                        "This file was passed over: it is a picture.",
                        "This file was passed over: it is text, and its name ends in .csv.");
        assertThat(bytes("out")).hasSize(6);
    }

    @Test
    void the_order_in_which_files_are_named_makes_no_difference() throws IOException {
        build(List.of(in), "folder", Format.TURTLE, new ArrayList<>());
        List<Path> files = new ArrayList<>(Folder.list(in).files());
        Collections.shuffle(files, new Random(4));
        files.add(files.get(0));
        files.add(in.resolve("below/deep/../DOSSIER.TXT"));
        build(files, "files", Format.TURTLE, new ArrayList<>());
        build(List.of(in.resolve("below"), in), "overlapping", Format.TURTLE, new ArrayList<>());
        assertThat(bytes("files")).isEqualTo(bytes("folder"));
        assertThat(bytes("overlapping")).isEqualTo(bytes("folder"));
    }

    @Test
    void prefixes_stand_at_the_top_and_nowhere_else() throws IOException {
        Path dataset = build(List.of(in), "out", Format.TRIG, new ArrayList<>()).dataset();
        List<String> lines = Files.readAllLines(dataset);
        assertThat(lines.stream().filter(line -> line.startsWith("PREFIX") || line.startsWith("BASE")))
                .hasSize(Publication.PREFIXES.size() + 1)
                .isEqualTo(lines.subList(0, Publication.PREFIXES.size() + 1));
    }

    @Test
    void links_are_followed_but_never_round() throws IOException {
        Files.createSymbolicLink(in.resolve("below/loop"), in);
        Files.createSymbolicLink(in.resolve("dangling.txt"), in.resolve("nowhere.txt"));
        Path outside = Files.createDirectory(temp.resolve("outside"));
        Files.writeString(outside.resolve("elsewhere.txt"), Case.of(7).text());
        Files.createSymbolicLink(in.resolve("linked"), outside);
        Files.createSymbolicLink(temp.resolve("alias"), in);
        List<Build.Built> built = new ArrayList<>();
        build(List.of(temp.resolve("alias")), "out", Format.TURTLE, built);
        assertThat(built)
                .hasSize(10)
                .anySatisfy(each -> assertThat(each.document().name()).endsWith("linked/elsewhere.txt"));
    }

    @Test
    void a_document_that_fails_by_a_bug_of_ours_leaves_the_others() throws IOException {
        Source failing = new Source("b.txt", () -> {
            throw new IllegalStateException("as if");
        });
        Corpus corpus = Corpus.of(
                List.of(Source.of(in.resolve("dossier-1.txt")), failing, Source.of(in.resolve("dossier-2.txt"))),
                Catalogue.empty());
        List<Build.Built> built = new ArrayList<>();
        new Build(temp.resolve("out"), Format.TURTLE, IRIS).run(corpus, built::add);
        assertThat(built.stream().map(each -> each.file().isPresent())).containsExactly(true, false, true);
        assertThat(built.get(1).document().findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo(PipelineCode.PROGRAM_ERROR));
    }

    @Test
    void what_cannot_be_written_is_named_and_nothing_unfinished_is_left() throws IOException {
        Path out = Files.createDirectories(temp.resolve("out"));
        Files.createDirectories(out.resolve("kwalgraaf.trig/in-the-way"));
        assertThatThrownBy(() -> build(List.of(in), "out", Format.TURTLE, new ArrayList<>()))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("kwalgraaf.trig");
        assertThat(bytes("out").keySet()).noneMatch(name -> name.endsWith(".partial"));
    }

    @Test
    void files_of_an_earlier_build_are_named_and_left() throws IOException {
        build(List.of(in), "out", Format.TURTLE, new ArrayList<>());
        Files.delete(in.resolve("dossier-1.txt"));
        Build.Result result = build(List.of(in), "out", Format.TURTLE, new ArrayList<>());
        assertThat(result.others()).hasSize(1).allMatch(Files::exists);
    }

    private TreeMap<String, String> bytes(String folder) throws IOException {
        TreeMap<String, String> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.list(temp.resolve(folder))) {
            files.filter(Files::isRegularFile).forEach(file -> {
                try {
                    bytes.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            });
        }
        return bytes;
    }
}
