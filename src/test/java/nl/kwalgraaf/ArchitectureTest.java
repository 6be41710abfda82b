package nl.kwalgraaf;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the floors of {@code ARCHITECTURE.md}: a room uses itself and rooms below it, and each library has its owners. */
class ArchitectureTest {
    private static final String ROOT = "nl.kwalgraaf";

    /** The rooms from the ground up. */
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("text", "dutch", "vocab"),
            Set.of("finding", "dossier"),
            Set.of("read", "parse", "map", "check", "link", "query", "compare", "export"),
            Set.of("pipeline", "serve"),
            Set.of("cli"));

    /** The rooms within a room, each with those of the same house that it may know. Nobody but the door knows them. */
    private static final Map<String, Set<String>> WITHIN = Map.of(
            "parse.words", Set.of(),
            "parse.text", Set.of("parse.words"),
            "parse.xml", Set.of("parse.words"),
            "serve.guard", Set.of(),
            "serve.pages", Set.of("serve.guard"),
            "serve.store", Set.of("serve.guard"));

    /** The rule passes on nothing, so there must be something: this many classes at the least. */
    private static final int FEWEST_CLASSES = 250;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    static List<String> rooms() {
        return FLOORS.stream().flatMap(Set::stream).sorted().toList();
    }

    private static Set<String> below(String room) {
        return FLOORS.stream()
                .takeWhile(floor -> !floor.contains(room))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private static DescribedPredicate<JavaClass> inRoom(String room) {
        return resideInAPackage(ROOT + "." + room + "..");
    }

    @Test
    void every_class_stands_in_a_room_and_every_room_holds_classes() {
        assertThat(CLASSES.size()).isGreaterThanOrEqualTo(FEWEST_CLASSES);
        Set<String> seen = new TreeSet<>();
        CLASSES.forEach(type -> seen.add(type.getPackageName().substring(ROOT.length() + 1)));
        Set<String> all = new TreeSet<>(rooms());
        all.addAll(WITHIN.keySet());
        assertThat(seen).isEqualTo(all);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void a_room_uses_itself_and_rooms_below_it(String room) {
        Set<String> allowed = below(room);
        DescribedPredicate<JavaClass> elsewhere = describe(
                "of our own, neither here nor below",
                type -> type.getPackageName().startsWith(ROOT + ".")
                        && !roomOf(type).equals(room)
                        && !allowed.contains(roomOf(type)));
        noClasses().that(inRoom(room)).should().dependOnClassesThat(elsewhere).check(CLASSES);
    }

    static Set<String> roomsWithin() {
        return WITHIN.keySet();
    }

    @ParameterizedTest
    @MethodSource("roomsWithin")
    void a_room_within_a_room_knows_neither_its_door_nor_its_neighbours(String room) {
        String house = room.substring(0, room.indexOf('.'));
        DescribedPredicate<JavaClass> elsewhere = describe("of its house, and not for it to know", type -> {
            String name = type.getPackageName().replace(ROOT + ".", "");
            return name.split("\\.")[0].equals(house)
                    && !name.equals(room)
                    && !WITHIN.get(room).contains(name);
        });
        noClasses().that(inRoom(room)).should().dependOnClassesThat(elsewhere).check(CLASSES);
    }

    private static String roomOf(JavaClass type) {
        return type.getPackageName().substring(ROOT.length() + 1).split("\\.")[0];
    }

    @Test
    void rooms_form_no_cycle() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    /** A template, compiled, knows what it shows, and what is shown calls it: both are one page. */
    private static boolean isTemplate(JavaClass type) {
        return type.getSimpleName().matches("Jte.*Generated")
                || type.getName().matches(".*\\.Jte\\w+Generated(\\$.*)?");
    }

    /** What can be read alone can be understood alone. A class counts with those that stand in it. */
    @ParameterizedTest
    @MethodSource("allRooms")
    void classes_of_a_room_form_no_circle(String room) {
        SliceAssignment byFile = new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                String name = type.getName();
                return type.getPackageName().equals(ROOT + "." + room) && !isTemplate(type)
                        ? SliceIdentifier.of(name.replaceFirst("\\$.*", ""))
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "classes of " + room;
            }
        };
        slices().assignedFrom(byFile).should().beFreeOfCycles().check(CLASSES);
    }

    @ParameterizedTest
    @CsvSource({
        "org.apache.pdfbox, read",
        "org.apache.poi, read",
        "org.apache.commons.compress, read",
        "org.jsoup, read",
        "org.commonmark, read",
        "org.apache.jena.shacl, check",
        "org.apache.lucene, dutch link",
        "org.apache.jena.query.text, dutch",
        "org.apache.jena.fuseki, serve",
        "org.apache.jena.tdb2, serve.store",
        "org.apache.jena.dboe, serve.store",
        "org.eclipse.jetty, serve",
        "jakarta.servlet, serve",
        "org.yaml.snakeyaml, query",
        "org.dhatim.fastexcel, compare",
        "org.apache.commons.csv, link",
        "gg.jte, serve.pages",
        "picocli, cli"
    })
    void a_library_is_used_by_its_owners_alone(String library, String owners) {
        String[] rooms = Arrays.stream(owners.split(" "))
                .map(room -> ROOT + "." + room + "..")
                .toArray(String[]::new);
        classes()
                .that(describe(
                        "use " + library,
                        type -> type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(use -> use.getTargetClass().getName().startsWith(library + "."))))
                .should()
                .resideInAnyPackage(rooms)
                .check(CLASSES);
    }

    /** What a document is, and how it is read, is told without RDF: that comes with the mapper. */
    @Test
    void records_and_parsers_know_no_rdf() {
        noClasses()
                .that(resideInAnyPackage(rooms("text", "finding", "dossier", "read", "parse")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.jena..")
                .check(CLASSES);
    }

    @Test
    void steps_that_are_pure_touch_no_file_and_no_net() {
        noClasses()
                .that(resideInAnyPackage(rooms("text", "finding", "dossier", "parse", "map")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net..")
                .check(CLASSES);
    }

    @Test
    void only_the_command_line_prints() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }

    @Test
    void what_is_thrown_says_what_it_is() {
        NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(CLASSES);
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CLASSES);
    }

    @Test
    void names_say_what_a_thing_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Helper|Utils?|Manager|Impl|Abstract|Constants)(\\$.*)?")
                .orShould()
                .haveNameMatching(".*\\.(My|New|Abstract|Base)[A-Z].*")
                .check(CLASSES);
    }

    @Test
    void nobody_extends_a_class_unasked() {
        classes()
                .that()
                .areTopLevelClasses()
                .and()
                .areNotInterfaces()
                .and(describe("are not sealed", type -> !type.reflect().isSealed()))
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(CLASSES);
    }

    static List<String> allRooms() {
        return Stream.concat(rooms().stream(), WITHIN.keySet().stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("allRooms")
    void a_room_tells_its_purpose_and_stands_in_the_picture(String room) throws IOException {
        assertThat(Path.of("src/main/java/nl/kwalgraaf", room.replace('.', '/'), "package-info.java"))
                .content()
                .contains("/**");
        assertThat(Files.readAllLines(Path.of("ARCHITECTURE.md")))
                .anyMatch(line -> line.matches("[ 0-4] +" + room.replace(".", "\\.") + " .*"));
    }

    private static String[] rooms(String... names) {
        return Arrays.stream(names).map(room -> ROOT + "." + room + "..").toArray(String[]::new);
    }
}
