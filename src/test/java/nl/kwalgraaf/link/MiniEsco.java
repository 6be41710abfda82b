package nl.kwalgraaf.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A few made-up concepts in the form of ESCO's download. */
final class MiniEsco {
    static final String SKILL = "http://data.europa.eu/esco/skill/";
    static final String OCCUPATION = "http://data.europa.eu/esco/occupation/";

    private MiniEsco() {}

    static void writeTo(Path folder) {
        write(
                folder,
                "skills_nl.csv",
                "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,description",
                skill(
                        "db",
                        "skill/competence",
                        "",
                        "databases beheren",
                        "gegevensbanken onderhouden",
                        "Databanken inrichten."),
                skill("dbk", "knowledge", "", "databanken", "", "Verzamelingen gegevens."),
                skill("net", "skill/competence", "", "computernetwerk ontwerpen", "", "Netwerken uittekenen."),
                skill(
                        "team",
                        "skill/competence",
                        "transversal",
                        "in teams werken",
                        "samenwerken",
                        "Met anderen werken."),
                skill("bouw", "skill/competence", "", "samenwerken op de bouwplaats", "", "Werken in de bouw."),
                skill("brood", "skill/competence", "", "brood bakken", "", "Deeg tot brood maken."));
        write(
                folder,
                "skills_en.csv",
                "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,description",
                skill("db", "skill/competence", "", "manage databases", "", "Set up databases."),
                skill("dbk", "knowledge", "", "databases", "", "Collections of data."),
                skill("net", "skill/competence", "", "design computer network", "", "Draw networks."),
                skill("fire", "skill/competence", "", "implement a firewall", "", "Set up a firewall."),
                skill("team", "skill/competence", "transversal", "work in teams", "", "Work with others."),
                skill("brood", "skill/competence", "", "bake bread", "", "Turn dough into bread."));
        write(
                folder,
                "occupations_nl.csv",
                "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,description",
                "Occupation," + OCCUPATION + "beheerder,3513,netwerkbeheerder,,Beheert netwerken.",
                "Occupation," + OCCUPATION + "bakker,7512,bakker,,Bakt brood.");
    }

    private static String skill(String id, String type, String reuse, String label, String other, String description) {
        return String.join(",", "KnowledgeSkillCompetence", SKILL + id, type, reuse, label, other, description);
    }

    static void write(Path folder, String name, String... lines) {
        try {
            Files.write(folder.resolve(name), List.of(lines));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
