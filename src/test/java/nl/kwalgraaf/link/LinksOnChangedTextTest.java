package nl.kwalgraaf.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kwalgraaf.dossier.Bestand;
import nl.kwalgraaf.dossier.Formulering;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.dossier.Paths;
import nl.kwalgraaf.dossier.Uitgave;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.finding.Severity;
import nl.kwalgraaf.parse.DossierParser;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.vocab.Kwal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Lines of the shipped documents come, go, change places and change words: no link stands on what nobody linked. */
class LinksOnChangedTextTest {
    private static final String KEY = "netwerk-en-mediabeheerder";
    private static final Koppelingen KOPPELINGEN = new Koppelingen(Kwal.BASE);

    /** One change of one line. */
    enum Edit {
        INSERT {
            @Override
            void in(List<String> lines, int at) {
                String mark = lines.get(at).substring(0, lines.get(at).indexOf(' ') + 1);
                lines.add(at, mark + "Kan een geheel nieuwe eis lezen");
            }
        },
        DELETE {
            @Override
            void in(List<String> lines, int at) {
                lines.remove(at);
            }
        },
        SWAP {
            @Override
            void in(List<String> lines, int at) {
                Collections.swap(lines, at, at + 1);
            }
        },
        REWORD {
            @Override
            void in(List<String> lines, int at) {
                lines.set(at, lines.get(at) + " en verder");
            }
        };

        abstract void in(List<String> lines, int at);
    }

    static Stream<String> keys() {
        return ShippedDossiers.KEYS.stream();
    }

    @ParameterizedTest
    @EnumSource(Edit.class)
    void no_link_stands_on_another_statement_than_the_one_it_was_made_on(Edit edit) {
        for (String key : ShippedDossiers.KEYS) {
            List<String> lines = lines(key);
            int[] places = IntStream.range(0, lines.size() - 1)
                    .filter(at -> lines.get(at).matches("(§|-|[A-Z]\\d-K\\d(-W\\d)?:).*"))
                    .toArray();
            // Every fifth such line: lists, first and last items, wrapped ones, titles; all of them take minutes.
            for (int n = 0; n < places.length; n += 5) {
                List<String> changed = new ArrayList<>(lines);
                edit.in(changed, places[n]);
                Kwalificatiedossier dossier = parse(changed);
                assertThat(unfounded(key, dossier, attach(key, dossier)))
                        .as(edit + " at line " + (places[n] + 1) + " of " + key)
                        .isEmpty();
            }
        }
    }

    /** Links at things whose own text no line of the link files was decided on. */
    private static List<String> unfounded(String key, Kwalificatiedossier dossier, Koppelingen.Attached attached) {
        Map<String, Set<String>> decided = new HashMap<>();
        for (String target : Koppelingen.TARGETS) {
            MappingSet set = Koppelingen.shipped(target);
            for (Mapping mapping : set.mappings()) {
                decided.computeIfAbsent(folded(mapping.slot(Mapping.SUBJECT_LABEL)), label -> new HashSet<>())
                        .add(set.expand(mapping.slot(Mapping.OBJECT)).orElseThrow());
            }
        }
        Map<String, String> texts = new HashMap<>();
        LinkSubject.of(dossier, "id/" + key).forEach(subject -> texts.put(Kwal.BASE + subject.path(), subject.text()));
        return attached.quads().stream()
                .filter(quad -> {
                    String text = texts.get(quad.getSubject().getURI());
                    return !text.isEmpty()
                            && !decided.getOrDefault(folded(text), Set.of())
                                    .contains(quad.getObject().getURI());
                })
                .map(quad ->
                        quad.getSubject() + " " + texts.get(quad.getSubject().getURI()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void a_line_inserted_at_the_top_of_each_list_moves_no_link_and_loses_none(String key) {
        List<String> lines = lines(key);
        for (int at = lines.size() - 1; at > 0; at--) {
            if (lines.get(at).startsWith("§ ")
                    && !lines.get(at - 1).startsWith("§ ")
                    && lines.get(at - 1).endsWith(":")) {
                lines.add(at, "§ Kan een geheel nieuwe eis lezen");
            }
        }
        Kwalificatiedossier before = ShippedDossiers.dossier(key);
        Kwalificatiedossier after = parse(lines);

        Koppelingen.Attached attached = attach(key, after);

        assertThat(links(key, after, attached)).isEqualTo(links(key, before, attach(key, before)));
        assertThat(findings(attached)).isEmpty();
    }

    // Lines 182, 398 and 557 say the same.
    @Test
    void words_that_are_changed_in_one_list_keep_their_link_in_the_others_and_nothing_is_found() {
        List<String> lines = lines(KEY);
        lines.set(181, "§ Kent de regels van de baas");
        Kwalificatiedossier dossier = parse(lines);

        Koppelingen.Attached attached = attach(KEY, dossier);

        assertThat(linked(attached, "B1-K1/vakkennis/1")).isZero();
        assertThat(linked(attached, "B1-K2/vakkennis/1")).isPositive();
        assertThat(findings(attached)).isEmpty();
    }

    // Line 200 stands nowhere else.
    @Test
    void words_that_are_said_no_more_are_missed_in_the_edition_where_they_were_decided() {
        List<String> lines = lines(KEY);
        lines.set(199, "§ Kan specialistische kennis en inzicht in het beveiligen van een informatiesysteem toepassen");

        Koppelingen.Attached attached = attach(KEY, parse(lines));

        assertThat(linked(attached, "B1-K1/aanvulling/P2/vakkennis/5")).isZero();
        assertThat(findings(attached)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(LinkCode.LINK_SUBJECT_CHANGED);
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).contains("in het beveiligen van het informatiesysteem toepassen");
            assertThat(finding.hint().orElseThrow())
                    .contains("B1-K1/aanvulling/P2/vakkennis/5", "het beveiligen van een informatiesysteem");
        });
    }

    @Test
    void words_that_are_said_no_more_are_not_missed_where_that_edition_is_not_at_hand() {
        Koppelingen.Attached attached = attach("another-dossier", parse(lines(KEY)));

        assertThat(linked(attached, "another-dossier", "B1-K1/vakkennis/1")).isPositive();
        assertThat(linked(attached, "another-dossier", "B1-K1-W1")).isZero();
        assertThat(findings(attached)).isEmpty();
    }

    // A later edition of the reeks in which line 200 was linked does without it; where the first stands beside it, all
    // is well.
    @Test
    void words_are_missed_in_a_later_edition_unless_an_earlier_one_at_hand_has_them() {
        List<String> lines = lines(KEY);
        lines.remove(199);
        Kwalificatiedossier later = parse(lines);
        Koppelingen.Attached attached = KOPPELINGEN.attach(
                later,
                new Uitgave(
                        KEY + "-2031-08-01",
                        Bestand.of(later.bron()),
                        Paths.reeks(KEY),
                        Optional.empty(),
                        Optional.of(LocalDate.of(2031, 8, 1)),
                        Optional.empty()));

        assertThat(findings(attached)).extracting(Finding::code).containsExactly(LinkCode.LINK_SUBJECT_CHANGED);
        Koppelingen.Gathering both = KOPPELINGEN.gathering();
        both.add(attached);
        both.add(attach(KEY, ShippedDossiers.dossier(KEY)));
        assertThat(both.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"B1-K1-W1, Stelt de vraag en/of informatie-/ mediabehoefte", "B1-K2, Implementeren"})
    void a_thing_that_is_called_otherwise_loses_its_link_and_is_found_where_its_name_stands(String code, String begin) {
        List<String> lines = new ArrayList<>();
        for (String line : lines(KEY)) {
            lines.add(line.matches(" ?" + code + "[: ].*") ? line.replaceFirst(begin, "Herziet") : line);
        }
        Kwalificatiedossier dossier = parse(lines);

        Koppelingen.Attached attached = attach(KEY, dossier);

        assertThat(linked(attach(KEY, ShippedDossiers.dossier(KEY)), code)).isPositive();
        assertThat(linked(attached, code)).isZero();
        assertThat(findings(attached)).singleElement().satisfies(finding -> {
            assertThat(finding.message()).contains("kwalid:" + KEY + "/" + code + " ", begin, "Herziet");
            assertThat(finding.where().verbatim()).contains("Herziet");
        });
    }

    private static long linked(Koppelingen.Attached attached, String path) {
        return linked(attached, KEY, path);
    }

    private static long linked(Koppelingen.Attached attached, String key, String path) {
        return attached.quads().stream()
                .filter(quad -> quad.getSubject().getURI().equals(Kwal.BASE + "id/" + key + "/" + path))
                .count();
    }

    /** What each text is linked to, and how often. */
    private static Map<String, Long> links(String key, Kwalificatiedossier dossier, Koppelingen.Attached attached) {
        Map<String, String> texts = new HashMap<>();
        LinkSubject.of(dossier, "id/" + key).forEach(subject -> texts.put(Kwal.BASE + subject.path(), subject.text()));
        return attached.quads().stream()
                .collect(Collectors.groupingBy(
                        quad -> texts.get(quad.getSubject().getURI()) + " " + quad.getObject(), Collectors.counting()));
    }

    private static List<Finding> findings(Koppelingen.Attached attached) {
        Koppelingen.Gathering gathering = KOPPELINGEN.gathering();
        gathering.add(attached);
        List<Finding> all = new ArrayList<>(attached.findings());
        all.addAll(gathering.findings());
        return all;
    }

    private static Koppelingen.Attached attach(String key, Kwalificatiedossier dossier) {
        return KOPPELINGEN.attach(dossier, new Uitgave(key, Bestand.of(dossier.bron())));
    }

    private static String folded(String text) {
        return Formulering.of(text).tekst();
    }

    private static Kwalificatiedossier parse(List<String> lines) {
        return DossierParser.parse(SourceText.of("changed.txt", String.join("\n", lines)))
                .value()
                .orElseThrow();
    }

    private static List<String> lines(String key) {
        try {
            return new ArrayList<>(Files.readAllLines(Path.of("documents", key + ".txt")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
