package nl.kwalgraaf.parse.xml;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.kwalgraaf.dossier.Aanvulling;
import nl.kwalgraaf.dossier.Competentievermelding;
import nl.kwalgraaf.dossier.Gedrag;
import nl.kwalgraaf.dossier.Inhoud;
import nl.kwalgraaf.dossier.Rubriek;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.dossier.VakkennisOfVaardigheid;
import nl.kwalgraaf.dossier.Vermelding;
import nl.kwalgraaf.parse.words.NoAanvulling;
import nl.kwalgraaf.parse.words.PlacedText;
import nl.kwalgraaf.text.Span;

/** One kerntaak or werkproces while its fields are being read: what they say for all, and in addition for a profiel. */
record XmlUnit(
        XmlNode node, XmlLists lists, Scope base, Map<XmlLists.Profiel, Scope> scopes, List<Vermelding> vermeldingen) {

    XmlUnit(XmlNode node, XmlLists lists) {
        this(node, lists, new Scope(), new LinkedHashMap<>(), new ArrayList<>());
    }

    /** What is said so far, for all or for one profiel. */
    static final class Scope {
        private final Map<Rubriek, Tekst> rubrieken = new EnumMap<>(Rubriek.class);
        final List<VakkennisOfVaardigheid> vakkennis = new ArrayList<>();
        final List<Gedrag> gedrag = new ArrayList<>();
        final List<Competentievermelding> competenties = new ArrayList<>();

        /** Where each field that says something names the profiel, and what it says. */
        private final List<Tekst> voor = new ArrayList<>();

        private final List<Span> said = new ArrayList<>();

        /** A field that comes twice for one profiel goes on where it was. */
        void add(Rubriek rubriek, Tekst tekst) {
            rubrieken.merge(
                    rubriek,
                    tekst,
                    (first, second) -> new Tekst(
                            first.schoon() + "\n" + second.schoon(),
                            first.bron().to(second.bron())));
        }

        Inhoud inhoud() {
            return new Inhoud(rubrieken, List.copyOf(vakkennis), List.copyOf(gedrag), List.copyOf(competenties));
        }
    }

    /** The aanvullingen that say something, in the order in which their profielen come up. */
    List<Aanvulling> aanvullingen() {
        List<Aanvulling> aanvullingen = new ArrayList<>();
        scopes.forEach((profiel, scope) -> {
            Inhoud inhoud = scope.inhoud();
            if (!inhoud.isEmpty()) {
                aanvullingen.add(new Aanvulling(
                        List.copyOf(scope.voor),
                        Optional.of(profiel.code()),
                        Optional.empty(),
                        aanvullingen.size() + 1,
                        inhoud,
                        scope.said.stream().reduce(Span::to).orElseThrow()));
            }
        });
        return aanvullingen;
    }

    void prose(String name, Rubriek rubriek) {
        field(name, (text, scope) -> scope.add(rubriek, XmlRows.prose(text).tekst()));
    }

    /** A field of text, with its additions in {@code …perprofiel}. */
    void field(String name, BiConsumer<PlacedText, Scope> take) {
        node.child(name).ifPresent(field -> {
            field.text().ifPresent(text -> take.accept(text, base));
            for (XmlNode aanvullend : field.all(name + "perprofiel", "aanvullend")) {
                Optional<PlacedText> text = aanvullend.childText("omschrijving").or(() -> aanvullend.childText(name));
                Optional<PlacedText> said = text.filter(found -> !NoAanvulling.says(found.toString()));
                if (said.isEmpty()) {
                    none(aanvullend, text);
                } else {
                    voor(aanvullend, said.get().span(), scope -> take.accept(said.get(), scope));
                }
            }
        });
    }

    /** A list: what it says for all, and in each part {@code within} an addition in {@code …perprofiel}. */
    void list(String name, String within, BiConsumer<XmlNode, Scope> take) {
        node.child(name).ifPresent(list -> {
            take.accept(list, base);
            for (XmlNode aanvullend : list.all(name + "perprofiel", "aanvullend")) {
                List<XmlNode> parts = aanvullend.children(within);
                if (parts.stream().allMatch(part -> part.element().children().isEmpty())) {
                    none(aanvullend, Optional.empty());
                } else {
                    voor(aanvullend, aanvullend.span(), scope -> parts.forEach(part -> take.accept(part, scope)));
                }
            }
        });
    }

    private void voor(XmlNode aanvullend, Span says, Consumer<Scope> take) {
        aanvullend
                .child("profiel")
                .ifPresent(reference -> lists.profiel(reference).ifPresent(profiel -> {
                    Scope scope = scopes.computeIfAbsent(profiel, first -> new Scope());
                    take.accept(scope);
                    scope.voor.add(new Tekst(profiel.naam().schoon(), reference.span()));
                    scope.said.add(says);
                }));
    }

    /** An addition without content, or with "N.v.t." for it, is no aanvulling. */
    private void none(XmlNode aanvullend, Optional<PlacedText> words) {
        aanvullend.child("profiel").flatMap(lists::profiel);
        words.ifPresent(text -> vermeldingen.add(new Vermelding(Vermelding.Onderwerp.AANVULLINGEN, text.span())));
    }
}
