package nl.kwalgraaf.map;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.kwalgraaf.dossier.Aanvulling;
import nl.kwalgraaf.dossier.Competentie;
import nl.kwalgraaf.dossier.Competentievermelding;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.dossier.Formulering;
import nl.kwalgraaf.dossier.Gedrag;
import nl.kwalgraaf.dossier.Inhoud;
import nl.kwalgraaf.dossier.Kerntaak;
import nl.kwalgraaf.dossier.Paths;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.dossier.VakkennisOfVaardigheid;
import nl.kwalgraaf.dossier.Vermelding;
import nl.kwalgraaf.dossier.Werkproces;
import nl.kwalgraaf.text.Span;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;

/** Writes kerntaken and their werkprocessen, with what they hold and with what is added to it for some. */
final class KerntaakMapper {
    private static final Map<VakkennisOfVaardigheid.Soort, Node> SOORTEN =
            new EnumMap<>(VakkennisOfVaardigheid.Soort.class);

    static {
        for (VakkennisOfVaardigheid.Soort soort : VakkennisOfVaardigheid.Soort.values()) {
            SOORTEN.put(soort, Kwal.term(soort.klasse()));
        }
    }

    private final Iris iris;
    private final String key;
    private final Triples out;
    private final Passages passages;
    private final Fields fields;
    private final Set<Node> written = new HashSet<>();

    /** @param key of the document */
    KerntaakMapper(Iris iris, String key, Fields fields) {
        this.iris = iris;
        this.key = key;
        this.out = fields.out();
        this.passages = fields.passages();
        this.fields = fields;
    }

    private Node unit(Eenheidscode code) {
        return iris.deel(key, code);
    }

    Node iri(Kerntaak kerntaak) {
        return unit(kerntaak.code());
    }

    void write(Kerntaak kerntaak) {
        Node node = iri(kerntaak);
        out.type(node, Kwal.Kerntaak);
        out.string(node, Kwal.code, kerntaak.code().toString());
        out.number(node, Kwal.volgnummer, kerntaak.volgnummer());
        name(node, kerntaak.code(), kerntaak.titel());
        Items items = inhoud(node, kerntaak.inhoud());
        fields.vermeldingen(node, kerntaak.vermeldingen());
        if (kerntaak.titel().isEmpty()
                && kerntaak.vermeldingen().isEmpty()
                && kerntaak.inhoud().isEmpty()) {
            place(kerntaak).ifPresent(span -> passages.cite(node, Kwal.code, span));
        }
        links(node, kerntaak.aanvullingen());
        kerntaak.werkprocessen().forEach(werkproces -> out.add(node, Kwal.heeftWerkproces, unit(werkproces.code())));
        items(items);
        kerntaak.aanvullingen().forEach(aanvulling -> write(node, aanvulling));
        kerntaak.werkprocessen().forEach(this::write);
    }

    /** What has no title goes by its code. */
    private void name(Node unit, Eenheidscode code, Optional<Tekst> titel) {
        titel.ifPresentOrElse(
                words -> fields.name(unit, words), () -> out.text(unit, RDFS.label.asNode(), code.toString()));
    }

    /** Where a unit is named. One that nothing names is known by the codes of its parts, so the first of them says it. */
    private static Optional<Span> place(Kerntaak kerntaak) {
        return named(kerntaak.titel(), kerntaak.vermeldingen())
                .or(() -> first(kerntaak.werkprocessen(), part -> named(part.titel(), part.vermeldingen())));
    }

    /** Where the first of them that is named anywhere is named. */
    static Optional<Span> place(List<Kerntaak> kerntaken) {
        return first(kerntaken, KerntaakMapper::place);
    }

    private static Optional<Span> named(Optional<Tekst> titel, List<Vermelding> vermeldingen) {
        return titel.map(Tekst::bron).or(() -> vermeldingen.stream().findFirst().map(Vermelding::bron));
    }

    private static <T> Optional<Span> first(List<T> parts, Function<T, Optional<Span>> place) {
        return parts.stream().map(place).flatMap(Optional::stream).findFirst();
    }

    private void write(Werkproces werkproces) {
        Node node = unit(werkproces.code());
        out.type(node, Kwal.Werkproces);
        out.string(node, Kwal.code, werkproces.code().toString());
        out.number(node, Kwal.volgnummer, werkproces.volgnummer());
        name(node, werkproces.code(), werkproces.titel());
        Items items = inhoud(node, werkproces.inhoud());
        fields.vermeldingen(node, werkproces.vermeldingen());
        links(node, werkproces.aanvullingen());
        items(items);
        werkproces.aanvullingen().forEach(aanvulling -> write(node, aanvulling));
    }

    private void links(Node parent, List<Aanvulling> aanvullingen) {
        aanvullingen.forEach(aanvulling -> out.add(parent, Kwal.heeftAanvulling, aanvulling(parent, aanvulling)));
    }

    private static Node aanvulling(Node parent, Aanvulling aanvulling) {
        return Iris.below(parent, path -> Paths.aanvulling(path, aanvulling));
    }

    private void write(Node parent, Aanvulling aanvulling) {
        Node node = aanvulling(parent, aanvulling);
        out.type(node, Kwal.Aanvulling);
        out.number(node, Kwal.volgnummer, aanvulling.volgnummer());
        aanvulling.profiel().ifPresent(profiel -> out.add(node, Kwal.voorProfiel, unit(profiel)));
        aanvulling.mboNiveau().ifPresent(niveau -> {
            out.add(node, Kwal.bijMboNiveau, iris.mboNiveau(niveau.nummer()));
            passages.cite(node, Kwal.bijMboNiveau, niveau.bron());
        });
        voor(node, aanvulling);
        items(inhoud(node, aanvulling.inhoud()));
    }

    /** The items of a unit or aanvulling, each with the node that it is. */
    private record Items(Inhoud inhoud, List<Node> vakkennis, List<Node> gedrag, List<Node> vermeldingen) {
        static Items of(Node parent, Inhoud inhoud) {
            return new Items(
                    inhoud,
                    nodes(parent, inhoud.vakkennis(), Paths::vakkennis),
                    nodes(parent, inhoud.gedrag(), Paths::gedrag),
                    nodes(parent, inhoud.competenties(), Paths::competentievermelding));
        }

        private static List<Node> nodes(Node parent, List<?> items, BiFunction<String, Integer, String> path) {
            return IntStream.rangeClosed(1, items.size())
                    .mapToObj(number -> Iris.below(parent, above -> path.apply(above, number)))
                    .toList();
        }
    }

    /** What an aanvulling is for is a profiel or a level; where the document has neither of that name, it bears the name. */
    private void voor(Node node, Aanvulling aanvulling) {
        if (aanvulling.profiel().isPresent()) {
            aanvulling.voor().forEach(voor -> passages.cite(node, Kwal.voorProfiel, voor.bron()));
        } else if (aanvulling.mboNiveau().isPresent()) {
            aanvulling.voor().forEach(voor -> passages.cite(node, Kwal.bijMboNiveau, voor.bron()));
        } else {
            fields.name(node, aanvulling.voor().get(0));
            aanvulling.voor().stream().skip(1).forEach(voor -> passages.cite(node, Fields.LABEL, voor.bron()));
        }
    }

    /** The fields, and the links to the items; the items themselves come after their parent. */
    private Items inhoud(Node node, Inhoud inhoud) {
        fields.rubrieken(node, inhoud.rubrieken());
        Items items = Items.of(node, inhoud);
        items.vakkennis.forEach(item -> out.add(node, Kwal.vereistVakkennisOfVaardigheid, item));
        items.gedrag.forEach(item -> out.add(node, Kwal.heeftGedrag, item));
        Set<Competentie> required = EnumSet.noneOf(Competentie.class);
        for (int at = 0; at < items.vermeldingen.size(); at++) {
            out.add(node, Kwal.heeftCompetentievermelding, items.vermeldingen.get(at));
            inhoud.competenties()
                    .get(at)
                    .competentie()
                    .filter(required::add)
                    .ifPresent(competentie -> out.add(node, Kwal.vereistCompetentie, iris.competentie(competentie)));
        }
        return items;
    }

    private void items(Items items) {
        for (int at = 0; at < items.vakkennis.size(); at++) {
            VakkennisOfVaardigheid item = items.inhoud.vakkennis().get(at);
            Node node = items.vakkennis.get(at);
            out.type(node, SOORTEN.get(item.soort()));
            if (item.soort() != VakkennisOfVaardigheid.Soort.ONBEKEND) {
                out.type(node, SOORTEN.get(VakkennisOfVaardigheid.Soort.ONBEKEND));
            }
            formulering(node, item.tekst(), item(node, at + 1, item.tekst()));
        }
        for (int at = 0; at < items.gedrag.size(); at++) {
            Gedrag item = items.inhoud.gedrag().get(at);
            Node node = items.gedrag.get(at);
            out.type(node, Kwal.Gedrag);
            formulering(node, item.tekst(), item(node, at + 1, item.tekst()));
        }
        for (int at = 0; at < items.vermeldingen.size(); at++) {
            Competentievermelding item = items.inhoud.competenties().get(at);
            Node node = items.vermeldingen.get(at);
            out.type(node, Kwal.Competentievermelding);
            item.competentie()
                    .ifPresent(competentie -> out.add(node, Kwal.betreftCompetentie, iris.competentie(competentie)));
            item(node, at + 1, item.tekst());
        }
    }

    private Node item(Node node, int number, Tekst tekst) {
        out.number(node, Kwal.volgnummer, number);
        return fields.text(node, Kwal.tekst, tekst);
    }

    /** @param said the literal that the item has for its words */
    private void formulering(Node item, Tekst tekst, Node said) {
        Formulering formulering = Formulering.of(tekst.schoon());
        Node node = iris.formulering(formulering);
        out.add(item, Fields.LABEL, Triples.dutch(Label.of(tekst.schoon()), said));
        out.add(item, Kwal.heeftFormulering, node);
        if (written.add(node)) {
            out.type(node, Kwal.Formulering);
            out.add(node, Kwal.tekst, Triples.dutch(formulering.tekst(), said));
        }
    }
}
