package nl.kwalgraaf.link;

import java.util.List;

/**
 * What ESCO says in one language.
 *
 * @param concepts what it says of each concept, in the order of the tables
 */
record Language(Lexis lexis, List<Numbered> concepts) {
    static Language of(List<Analysed> concepts) {
        Lexis.Numbering numbering = new Lexis.Numbering();
        List<Numbered> numbered = concepts.stream().map(numbering::numbered).toList();
        return new Language(new Lexis(numbering, numbered), numbered);
    }

    /** The concepts ready to be compared, in their order. */
    List<Profile> profiles() {
        Profile.Maker maker = new Profile.Maker(lexis, concepts);
        return concepts.stream().map(maker::profile).toList();
    }
}
