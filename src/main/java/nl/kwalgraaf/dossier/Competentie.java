package nl.kwalgraaf.dossier;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kwalgraaf.text.Folding;

/** The 25 competenties of the national model, under their letters. A test holds them equal to the ontology's. */
public enum Competentie {
    A("Beslissen en activiteiten initiëren"),
    B("Aansturen"),
    C("Begeleiden"),
    D("Aandacht en begrip tonen"),
    E("Samenwerken en overleggen"),
    F("Ethisch en integer handelen"),
    G("Relaties bouwen en netwerken"),
    H("Overtuigen en beïnvloeden"),
    I("Presenteren"),
    J("Formuleren en rapporteren"),
    K("Vakdeskundigheid toepassen"),
    L("Materialen en middelen inzetten"),
    M("Analyseren"),
    N("Onderzoeken"),
    O("Creëren en innoveren"),
    P("Leren"),
    Q("Plannen en organiseren"),
    R("Op de behoeften en verwachtingen van de \"klant\" richten"),
    S("Kwaliteit leveren"),
    T("Instructies en procedures opvolgen"),
    U("Omgaan met verandering en aanpassen"),
    V("Met druk en tegenslag omgaan"),
    W("Gedrevenheid en ambitie tonen"),
    X("Ondernemend en commercieel handelen"),
    Y("Bedrijfsmatig handelen");

    private static final Map<String, Competentie> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(c -> Folding.fold(c.naam), c -> c));

    private final String naam;

    Competentie(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }

    /** The competentie of this name, whatever its quotes, accents, case and spacing. */
    public static Optional<Competentie> named(String naam) {
        return Optional.ofNullable(BY_NAME.get(Folding.fold(naam)));
    }
}
