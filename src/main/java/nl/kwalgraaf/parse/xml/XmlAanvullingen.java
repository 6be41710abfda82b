package nl.kwalgraaf.parse.xml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kwalgraaf.dossier.Aanvulling;
import nl.kwalgraaf.dossier.Competentievermelding;
import nl.kwalgraaf.dossier.Gedrag;
import nl.kwalgraaf.dossier.Inhoud;
import nl.kwalgraaf.dossier.Rubriek;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.dossier.VakkennisOfVaardigheid;
import nl.kwalgraaf.text.Span;

/** Gathers what the fields of one unit say in addition, by the profiel they say it for. */
final class XmlAanvullingen {

    /** What is said so far, for all or for one profiel. */
    static final class Scope {
        final Map<Rubriek, Tekst> rubrieken = new EnumMap<>(Rubriek.class);
        final List<VakkennisOfVaardigheid> vakkennis = new ArrayList<>();
        final List<Gedrag> gedrag = new ArrayList<>();
        final List<Competentievermelding> competenties = new ArrayList<>();
        private final List<Tekst> voor = new ArrayList<>();
        private Optional<Span> bron = Optional.empty();

        /** A field that comes twice for one profiel goes on where it was. */
        void add(Rubriek rubriek, Tekst tekst) {
            rubrieken.merge(
                    rubriek,
                    tekst,
                    (first, second) -> new Tekst(
                            first.schoon() + "\n" + second.schoon(),
                            first.bron().to(second.bron())));
        }

        /**
         * Notes that one field says something.
         *
         * @param reference the element that refers to the profiel
         * @param span what the field says
         */
        void stands(Tekst naam, Span reference, Span span) {
            voor.add(new Tekst(naam.schoon(), reference));
            bron = Optional.of(bron.map(whole -> whole.to(span)).orElse(span));
        }

        Inhoud inhoud() {
            return new Inhoud(
                    Collections.unmodifiableMap(rubrieken),
                    List.copyOf(vakkennis),
                    List.copyOf(gedrag),
                    List.copyOf(competenties));
        }
    }

    private final Map<XmlLists.Profiel, Scope> scopes = new LinkedHashMap<>();

    Scope voor(XmlLists.Profiel profiel) {
        return scopes.computeIfAbsent(profiel, ignored -> new Scope());
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
                        scope.bron.orElse(profiel.naam().bron())));
            }
        });
        return aanvullingen;
    }
}
