package nl.kwalgraaf.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import org.apache.jena.rdf.model.Resource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ontology is the dictionary of the records: both name a thing and what is said of it by the same Dutch word. */
class RecordNamesTest {
    private static final Set<String> CLASSES = names(OntologyTest.classes());
    private static final Set<String> PROPERTIES = names(OntologyTest.properties());

    /** Records that are no thing of the graph, and why. */
    private static final Map<String, String> NO_CLASS = Map.ofEntries(
            Map.entry("Dekking", "the account of what was read, which check prints"),
            Map.entry("Bestand", "the file: kwal:Brondocument"),
            Map.entry("Dag", "a literal and its place"),
            Map.entry("Eenheidscode", "a value: kwal:code"),
            Map.entry(
                    "Inhoud",
                    "the fields that kerntaak, werkproces and aanvulling share; in the graph they are theirs"),
            Map.entry("Niveau", "a number and its place, of mbo and of EQF"),
            Map.entry("Registratie", "what the publisher registers of the dossier; in the graph it is the dossier's"),
            Map.entry("Tekst", "a literal and its place"),
            Map.entry("Verantwoording", "the account of the dossier; in the graph its parts are the dossier's"),
            Map.entry("Uitgave", "under which key a kwal:Kwalificatiedocument stands, and its file"),
            Map.entry("Geldigheid", "the days of an edition, a kwalificatie or an entry; in the graph they are theirs"),
            Map.entry("Getal", "a literal and its place"),
            Map.entry("Profielverwijzing", "kwal:voorProfiel and its place"),
            Map.entry("Vermelding", "a place: kwal:heeftPassage"));

    /** Components that no property bears the name of, and why. */
    private static final Map<String, String> NO_PROPERTY = Map.ofEntries(
            Map.entry("titel", "rdfs:label"),
            Map.entry("naam", "rdfs:label"),
            Map.entry("key", "part of the IRI"),
            Map.entry("geldigheid", "the days themselves: kwal:geldigVanaf and the two others"),
            Map.entry("bestand", "kwal:vanUitgave, which leads here"),
            Map.entry("identiteit", "part of the IRI"),
            Map.entry("omvang", "dcat:byteSize"),
            Map.entry("mediatype", "dcat:mediaType"),
            Map.entry("sha256", "spdx:checksumValue"),
            Map.entry("niveau", "kwal:heeftReferentieNiveau"),
            Map.entry("vaardigheid", "kwal:taalvaardigheid"),
            Map.entry("bron", "where it was read: kwal:heeftPassage"),
            Map.entry("overzicht", "where it was read: kwal:heeftPassage"),
            Map.entry("vermeldingen", "where it was read: kwal:heeftPassage"),
            Map.entry("rubrieken", "a map whose keys name the properties"),
            Map.entry("inhoud", "the fields themselves"),
            Map.entry("registratie", "the fields themselves"),
            Map.entry("verantwoording", "the fields themselves"),
            Map.entry("dekking", "not in the graph"),
            Map.entry("soort", "rdf:type, or the kind of a source: kwal:bronsoort"),
            Map.entry("voor", "the printed name of the profile, which becomes kwal:voorProfiel"),
            Map.entry("profiel", "kwal:voorProfiel"),
            Map.entry("eis", "kwal:steltVereisten"),
            Map.entry("actie", "kwal:voorgenomenActie"),
            Map.entry("wie", "kwal:uitTeVoerenDoor"),
            Map.entry("datum", "the date of what the record is: kwal:brondatum, kwal:vastgesteldOp"),
            Map.entry("door", "kwal:vastgesteldDoor"),
            Map.entry("plaats", "kwal:vastgesteldTe"),
            Map.entry("bijlagen", "kwal:bijlage, of which there may be more"));

    static Stream<Class<?>> records() {
        return OntologyFiles.list(Path.of("src", "main", "java", "nl", "kwalgraaf", "dossier")).stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .filter(name -> !name.equals("package-info"))
                .map(RecordNamesTest::type)
                .filter(Class::isRecord);
    }

    @ParameterizedTest
    @MethodSource("records")
    void a_record_is_named_after_its_class(Class<?> type) {
        assertThat(CLASSES.contains(type.getSimpleName()))
                .as(type.getSimpleName() + " is a class of the ontology, or is excepted with a reason")
                .isNotEqualTo(NO_CLASS.containsKey(type.getSimpleName()));
    }

    @ParameterizedTest
    @MethodSource("records")
    void a_component_is_named_after_its_property_or_holds_things_of_a_class(Class<?> type) {
        if (CLASSES.contains(type.getSimpleName())) {
            assertThat(Arrays.stream(type.getRecordComponents()))
                    .allMatch(component -> PROPERTIES.contains(component.getName())
                            || CLASSES.contains(held(component))
                            || NO_PROPERTY.containsKey(component.getName()));
        }
    }

    /**
     * Dutch for what is no thing of a qualification but a part of a text or of the program. A reader of the code who knows
     * the ontology should take every Dutch word for a term of it.
     */
    private static final Set<String> NO_TERMS = Set.of(
            "veld",
            "velden",
            "anker",
            "kop",
            "koppen",
            "slot",
            "sectie",
            "secties",
            "rij",
            "rijen",
            "tabel",
            "lijst",
            "woord",
            "woorden",
            "namen",
            "zin",
            "blok",
            "stuk",
            "eenheid",
            "eenheden",
            "onder",
            "vorige",
            "volgende",
            "oud",
            "nieuw",
            "bladzijde",
            "kopje");

    private static final Pattern WORD_OF_NAME = Pattern.compile("\\p{Lu}?\\p{Ll}+|\\p{Lu}+(?!\\p{Ll})");

    /** Strings and remarks speak of documents, in the words of documents. */
    private static final Pattern NO_NAMES =
            Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*|\"(?:[^\"\\\\\n]|\\\\.)*\"|^import [^\n]*");

    static Stream<Path> parsers() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java", "nl", "kwalgraaf", "parse"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("parsers")
    void in_parse_what_is_no_term_bears_an_english_name(Path file) throws IOException {
        String names = NO_NAMES.matcher(Files.readString(file)).replaceAll(" ");
        assertThat(WORD_OF_NAME
                        .matcher(names)
                        .results()
                        .map(word -> word.group().toLowerCase(Locale.ROOT)))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(NO_TERMS);
    }

    /** The simple name of what a component holds, through Optional and List. */
    private static String held(RecordComponent component) {
        Type type = component.getGenericType();
        while (type instanceof ParameterizedType generic) {
            type = generic.getActualTypeArguments()[0];
        }
        return ((Class<?>) type).getSimpleName();
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(Kwalificatiedossier.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static Set<String> names(Stream<Resource> terms) {
        return terms.map(Resource::getLocalName).collect(Collectors.toSet());
    }
}
