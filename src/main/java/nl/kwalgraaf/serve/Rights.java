package nl.kwalgraaf.serve;

/** On what terms the texts of the documents may be used, which goes with them wherever they are shown. */
final class Rights {
    static final String DUTCH =
            "De teksten komen uit documenten van SBB (Samenwerkingsorganisatie Beroepsonderwijs Bedrijfsleven): "
                    + "gebruik is vrij met bronvermelding; commercieel gebruik is niet toegestaan.";
    static final String ENGLISH =
            "The texts are from documents of SBB (Samenwerkingsorganisatie Beroepsonderwijs Bedrijfsleven): free to use "
                    + "with the source named, not for commercial use.";

    /** The words that the licence of ESCO asks for. */
    static final String ESCO = "This service uses the ESCO classification of the European Commission.";

    private Rights() {}
}
