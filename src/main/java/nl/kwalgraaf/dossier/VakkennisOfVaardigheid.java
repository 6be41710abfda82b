package nl.kwalgraaf.dossier;

/** One item of "Vakkennis en vaardigheden". */
public record VakkennisOfVaardigheid(Soort soort, Tekst tekst) {

    /** What the item's first words make it. */
    public enum Soort {
        /** "Heeft …", "Bezit …", "Kent …", "Weet …". */
        VAKKENNIS("Vakkennis"),
        /** "Kan …", "Past … toe". */
        VAARDIGHEID("Vaardigheid"),
        /** Neither: we do not guess. */
        ONBEKEND("VakkennisOfVaardigheid");

        private final String klasse;

        Soort(String klasse) {
            this.klasse = klasse;
        }

        /** Local name of its class in the ontology. */
        public String klasse() {
            return klasse;
        }
    }
}
