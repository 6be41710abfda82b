package nl.kwalgraaf.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The terms of the European Learning Model that an export uses, and those of the vocabularies that its shapes demand
 * beside it (ELM 3, application profile "Learning Opportunity and Qualification", LOQ 1.1.0).
 */
public final class Elm {
    public static final String NS = "http://data.europa.eu/snb/model/elm/";
    public static final String ADMS = "http://www.w3.org/ns/adms#";
    public static final String ROV = "http://www.w3.org/ns/regorg#";

    // Classes
    public static final Node Qualification = term("Qualification");
    public static final Node LearningAchievementSpecification = term("LearningAchievementSpecification");
    public static final Node LearningOutcome = term("LearningOutcome");
    public static final Node Note = term("Note");
    public static final Node Identifier = term("Identifier");
    public static final Node WebResource = term("WebResource");
    public static final Node Organisation = term("Organisation");
    public static final Node Address = term("Address");

    // Properties
    public static final Node ISCEDFCode = term("ISCEDFCode");
    public static final Node EQFLevel = term("EQFLevel");
    public static final Node NQFLevel = term("NQFLevel");
    public static final Node isPartialQualification = term("isPartialQualification");
    public static final Node learningOutcome = term("learningOutcome");
    public static final Node relatedESCOSkill = term("relatedESCOSkill");
    public static final Node relatedSkill = term("relatedSkill");
    public static final Node additionalNote = term("additionalNote");
    public static final Node noteLiteral = term("noteLiteral");
    public static final Node category = term("category");
    public static final Node volumeOfLearning = term("volumeOfLearning");
    public static final Node supplementaryDocument = term("supplementaryDocument");
    public static final Node contentUrl = term("contentUrl");
    public static final Node location = term("location");
    public static final Node address = term("address");
    public static final Node countryCode = term("countryCode");
    public static final Node legalName = NodeFactory.createURI(ROV + "legalName");
    public static final Node schemeName = term("schemeName");
    public static final Node identifier = NodeFactory.createURI(ADMS + "identifier");

    private Elm() {}

    private static Node term(String local) {
        return NodeFactory.createURI(NS + local);
    }
}
