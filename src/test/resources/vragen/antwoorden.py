"""Works out the expected answers to the questions from an annotation of the documents made by reading them.

    python3 src/test/resources/vragen/antwoorden.py

It knows nothing of Kwalgraaf's code, queries or graph: only the annotation in ../annotatie (whose README tells how it
was made and what its lines mean), the documents themselves, and what each question asks. It writes {question}.csv
beside itself for each question below.
"""

import csv
import os
import re
from fractions import Fraction

HIER = os.path.dirname(os.path.abspath(__file__))
BASE = "https://w3id.org/kwalgraaf/id/"
A, B = "cloud-and-infrastructure-technician", "netwerk-en-mediabeheerder"
NAMEN = {
    "A": "Beslissen en activiteiten initiëren", "B": "Aansturen", "C": "Begeleiden", "D": "Aandacht en begrip tonen",
    "E": "Samenwerken en overleggen", "F": "Ethisch en integer handelen", "G": "Relaties bouwen en netwerken",
    "H": "Overtuigen en beïnvloeden", "I": "Presenteren", "J": "Formuleren en rapporteren",
    "K": "Vakdeskundigheid toepassen", "L": "Materialen en middelen inzetten", "M": "Analyseren", "N": "Onderzoeken",
    "O": "Creëren en innoveren", "P": "Leren", "Q": "Plannen en organiseren",
    "R": 'Op de behoeften en verwachtingen van de "klant" richten', "S": "Kwaliteit leveren",
    "T": "Instructies en procedures opvolgen", "U": "Omgaan met verandering en aanpassen",
    "V": "Met druk en tegenslag omgaan", "W": "Gedrevenheid en ambitie tonen",
    "X": "Ondernemend en commercieel handelen", "Y": "Bedrijfsmatig handelen",
}
REGELINGEN = {
    "BWBR0027879": "Besluit referentieniveaus Nederlandse taal en rekenen",
    "BWBR0027963": "Examen- en kwalificatiebesluit beroepsopleidingen WEB",
}

rijen = {}
for key in (A, B):
    with open(os.path.join(HIER, "..", "annotatie", key + ".tsv"), encoding="utf-8") as tsv:
        rijen[key] = [
            regel.rstrip("\n").split("\t") for regel in tsv if regel.strip() and not regel.startswith("#")]


def iri(key, subject):
    return BASE + key + "/" + subject


def waarden(key, subject, eigenschap):
    return [w.replace("\\n", "\n") for s, e, _, w in rijen[key] if s == subject and e == eigenschap]


def een(key, subject, eigenschap):
    return (waarden(key, subject, eigenschap) or [""])[0]


def onderwerpen(key, patroon):
    """Subjects that match, in the order of the document."""
    return list(dict.fromkeys(s for s, _, _, _ in rijen[key] if re.fullmatch(patroon, s)))


def werkprocessen(key, begin=""):
    return sorted(onderwerpen(key, re.escape(begin) + (r"-" if begin else "") + r"[-A-Z0-9]*W\d+"))


def kerntaken(key, begin=""):
    return sorted(s for s in onderwerpen(key, r"[A-Z]\d+-K\d+") if s.startswith(begin))


def competenties(key, subject):
    return {w.split("/")[1] for w in waarden(key, subject, "vereistCompetentie")}


def items(key, subject, soort):
    return sorted(
        (int(s.rsplit("/", 1)[1]), s) for s in onderwerpen(key, re.escape(subject) + "/" + soort + r"/\d+"))


def schrijf(vraag, kolommen, regels):
    with open(os.path.join(HIER, vraag + ".csv"), "w", encoding="utf-8") as uit:
        bladen = csv.writer(uit, lineterminator="\n")
        bladen.writerow(kolommen.split())
        bladen.writerows(regels)


# 1, 2: competences of L1 and B1, base only: a deel does not include aanvullingen.
van_l1 = {w: competenties(A, w) for w in werkprocessen(A, "L1")}
van_b1 = {w: competenties(B, w) for w in werkprocessen(B, "B1")}


def aantal(letter, delen):
    return sum(letter in letters for letters in delen.values())


schrijf("gedeelde-competenties", "competentie naam aantalA aantalB iri", [
    (c, NAMEN[c], aantal(c, van_l1), aantal(c, van_b1), BASE + "competentie/" + c)
    for c in sorted(NAMEN) if aantal(c, van_l1) and aantal(c, van_b1)])
schrijf("verschil-competenties", "competentie naam alleenIn aantal iri", [
    (c, NAMEN[c], deel, aantal(c, hier), BASE + "competentie/" + c)
    for deel, hier, daar in ((iri(A, "L1"), van_l1, van_b1), (iri(B, "B1"), van_b1, van_l1))
    for c in sorted(NAMEN) if aantal(c, hier) and not aantal(c, daar)])

# 3: all werkprocessen of both, by competence; base only.
schrijf("werkprocessen-per-competentie", "competentie naam dossier werkproces aanvulling titel iri", [
    (c, NAMEN[c], key, w, "", een(key, w, "label"), iri(key, w))
    for c in sorted(NAMEN) for key in (A, B) for w in werkprocessen(key) if c in competenties(key, w)])

# 4: matrix of dossier A.
schrijf("competentieprofiel", "kerntaak titel " + " ".join(sorted(NAMEN)) + " iri", [
    (k, een(A, k, "label"), *(sum(c in competenties(A, w) for w in werkprocessen(A, k)) for c in sorted(NAMEN)), iri(A, k))
    for k in kerntaken(A)])

# 5: Jaccard of every pair that shares something.
paren = []
for wa, ca in van_l1.items():
    for wb, cb in van_b1.items():
        if ca & cb:
            duizendsten = Fraction(1000 * len(ca & cb), len(ca | cb))
            jaccard = Fraction(int(duizendsten + Fraction(1, 2)), 1000)
            paren.append((-jaccard, wa, wb, len(ca & cb), len(ca | cb)))
schrijf("verwante-werkprocessen", "werkprocesA werkprocesB gedeeld samen jaccard titelA titelB iriA iriB", [
    (wa, wb, gedeeld, samen, ("%.3f" % -j).rstrip("0").rstrip("."), een(A, wa, "label"), een(B, wb, "label"), iri(A, wa), iri(B, wb))
    for j, wa, wb, gedeeld, samen in sorted(paren)])

# 6: vakkennis of L1-K1.
schrijf("vakkennis", "kerntaak aanvulling volgnummer soort iri tekst", [
    ("L1-K1", "", n, een(A, s, "type").lower(), iri(A, s), een(A, s, "tekst")) for n, s in items(A, "L1-K1", "vakkennis")])


# 7: items of B1-K1 and B1-K2 in the same words; base only.
def woorden(tekst):
    return re.sub(r"[.;:, ]+$", "", " ".join(tekst.split())).lower()


schrijf("gedeelde-vakkennis", "kerntaakA aanvullingA volgnummerA kerntaakB aanvullingB volgnummerB iriA iriB tekst", [
    ("B1-K1", "", na, "B1-K2", "", nb, iri(B, sa), iri(B, sb), een(B, sa, "tekst"))
    for na, sa in items(B, "B1-K1", "vakkennis") for nb, sb in items(B, "B1-K2", "vakkennis")
    if woorden(een(B, sa, "tekst")) == woorden(een(B, sb, "tekst"))])

# 8: levels that L1 states for mbo-niveau 4, which R1 has.
generiek = {key: onderwerpen(key, r"[A-Z]\d+/generiek/[a-z-]+") for key in (A, B)}
niveau = een(A, "kwalificatie/R1", "heeftMboNiveau")
schrijf("referentieniveaus", "onderdeel vaardigheid niveau herkomst regel iri", [
    (een(A, g, "label"), een(A, s, "taalvaardigheid"), een(A, s, "heeftReferentieNiveau").split("/")[1], "vermeld", "", iri(A, s))
    for g in generiek[A] for n, s in items(A, g, "niveau-eis") if een(A, s, "bijMboNiveau") in ("", niveau)])

# 9: what is printed under "Voor Netwerk- en mediabeheerder geldt aanvullend".
aanvullend = []
for s in onderwerpen(B, r"[^/]+/aanvulling/P2"):
    bij = s.split("/")[0]
    for rang, soort in enumerate(("complexiteit", "verantwoordelijkheid", "omschrijving", "resultaat")):
        aanvullend += [(bij, rang, 0, soort, "", iri(B, s), t) for t in waarden(B, s, soort)]
    for rang, (map_, soort) in enumerate(
            (("vakkennis", "vakkennis of vaardigheid"), ("gedrag", "gedrag"), ("competentie", "competentie")), 4):
        aanvullend += [(bij, rang, n, soort, n, iri(B, i), een(B, i, "tekst")) for n, i in items(B, s, map_)]
schrijf("aanvullingen", "bij soort volgnummer iri tekst", [
    (bij, soort, n, i, t) for bij, _, _, soort, n, i, t in sorted(aanvullend, key=lambda r: r[:3])])

# 10: references to regulations; one row for each annex.
schrijf("wetten", "dossier onderdeel bwb regeling bijlage artikel adres genoemd iri", [
    (key, een(key, g, "label"), bwb, REGELINGEN[bwb], bijlage, een(key, s, "artikel"), een(key, s, "adres"),
     een(key, s, "tekst"), iri(key, s))
    for key in (A, B) for g in generiek[key] for _, s in items(key, g, "verwijzing")
    for bwb in [een(key, s, "naarRegeling").split("/")[1]] for bijlage in waarden(key, s, "bijlage")])

# 11: levels of each kwalificatie.
schrijf("niveaus", "dossier kwalificatie naam mbo eqf eqfHerkomst iri", [
    (key, s.split("/")[1], een(key, s, "label"), een(key, s, "heeftMboNiveau").split("/")[-1],
     een(key, s, "eqfNiveau").split("/")[-1], "vermeld" if een(key, s, "eqfNiveau") else "", iri(key, s))
    for key in (A, B) for s in sorted(onderwerpen(key, r"kwalificatie/[A-Z]\d+"))])

# 12: competences that no werkproces of either requires; base only.
gebruikt = {c for key in (A, B) for w in werkprocessen(key) for c in competenties(key, w)}
schrijf("ongebruikte-competenties", "competentie naam iri", [
    (c, NAMEN[c], BASE + "competentie/" + c) for c in sorted(NAMEN) if c not in gebruikt])

# 13: where L1-K1-W1 stands. The annotation has its fields with their lines; its title stands in the overview too (the
# annotation says so beside the lines 65-66). A page begins at a line
# that begins with a space: the running heads stand so.
with open(os.path.join(HIER, "..", "..", "..", "..", "documents", A + ".txt"), encoding="utf-8") as document:
    regels = document.read().split("\n")
plaatsen = [("65-66", "label")] + [
    (plaats, e) for s, e, plaats, _ in rijen[A]
    if s == "L1-K1-W1" and e in ("label", "omschrijving", "resultaat", "aanhef")]
herkomst = []
for nummer, (plaats, eigenschap) in enumerate(plaatsen, 1):
    eerste, laatste = map(int, plaats.split("-"))
    bladzijde = sum(regel.startswith(" ") for regel in regels[:eerste])
    tekst = "\n".join(regels[eerste - 1:laatste])
    # A passage begins where its statement does: the first of these lines holds the kerntaak too.
    tekst = tekst[max(0, tekst.find("L1-K1-W1")):]
    herkomst.append((A, bladzijde, eerste, laatste, eigenschap, iri(A, "L1-K1-W1/passage/%d" % nummer), tekst))
schrijf("herkomst", "document pagina beginregel eindregel eigenschap iri tekst", herkomst)


# 14: counts.
def telling(key):
    w, a = r"[A-Z]\d+-K\d+-W\d+", r"/aanvulling/P2"
    k = r"[A-Z]\d+-K\d+"
    return [len(onderwerpen(key, patroon)) for patroon in (
        r"kwalificatie/[A-Z]\d+", r"[A-Z]\d+", k, w, k + r"/vakkennis/\d+", w + r"/gedrag/\d+", w + r"/competentie/\d+",
        r"[^/]+" + a, k + a + r"/vakkennis/\d+", w + a + r"/gedrag/\d+", w + a + r"/competentie/\d+",
        r"[A-Z]\d+/generiek/[a-z-]+", r".*/niveau-eis/\d+", r".*/verwijzing/\d+", r"toelichting/\d+")]


schrijf("aantallen",
        "dossier kwalificaties delen kerntaken werkprocessen vakkennisOfVaardigheden gedrag competentievermeldingen aanvullingen"
        " vakkennisOfVaardighedenAanvullend gedragAanvullend competentievermeldingenAanvullend generiekeOnderdelen"
        " niveauEisen verwijzingen toelichtingen iri",
        [(key, *telling(key), BASE + key) for key in (A, B)])

# 15: gedrag of werkprocessen that require V; base only.
schrijf("gedrag", "dossier werkproces aanvulling volgnummer iri gedrag", [
    (key, w, "", n, iri(key, s), een(key, s, "tekst"))
    for key in (A, B) for w in werkprocessen(key) if "V" in competenties(key, w) for n, s in items(key, w, "gedrag")])

# 16: texts with "database" or "databases"; no compound and no other form of the word occurs.
gevonden = [
    (e, iri(key, s), w.replace("\\n", "\n")) for key in (A, B) for s, e, _, w in rijen[key]
    if re.search(r"\bdatabases?\b", w, re.IGNORECASE)]
schrijf("zoek", "eigenschap iri tekst", sorted(gevonden, key=lambda r: (r[1], r[0])))

# 17: the whole of kwalificatie P2: B1 with the aanvullingen for P2, and P2 itself.
VELDEN = [("label", "naam"), ("typeringBeroep", "typering van het beroep"),
          ("typeringKwalificatie", "typering van de kwalificatie"), ("beroepsvereisten", "beroepsvereisten"),
          ("context", "context"), ("beroepshouding", "beroepshouding"),
          ("resultaatBeroepengroep", "resultaat van de beroepengroep"), ("complexiteit", "complexiteit"),
          ("verantwoordelijkheid", "verantwoordelijkheid"), ("omschrijving", "omschrijving"), ("resultaat", "resultaat")]
LIJSTEN = [("vakkennis", "vakkennis of vaardigheid"), ("gedrag", "gedrag"), ("competentie", "competentie")]
boom = []


def tak(onderdeel, subject, aanvulling=""):
    for eigenschap, soort in VELDEN:
        boom.extend((onderdeel, aanvulling, soort, "", iri(B, subject), t) for t in waarden(B, subject, eigenschap))
    for map_, soort in LIJSTEN:
        boom.extend((onderdeel, aanvulling, soort, n, iri(B, s), een(B, s, "tekst")) for n, s in items(B, subject, map_))
    if subject == "B1":
        boom.extend((onderdeel, aanvulling, "generiek onderdeel", n, iri(B, s), een(B, s, "tekst"))
                    for n, s in enumerate(generiek[B], 1))
    if not aanvulling and onderwerpen(B, re.escape(subject) + "/aanvulling/P2"):
        tak(onderdeel, subject + "/aanvulling/P2", "P2")


tak("P2", "kwalificatie/P2")
for subject in sorted(["B1", "P2"] + kerntaken(B, "B1") + werkprocessen(B, "B1")):
    tak(subject, subject)
schrijf("kwalificatie", "onderdeel aanvulling soort volgnummer iri tekst", boom)


# 19-24: links, from the lines of ontology/koppelingen/*.sssom.tsv and the facts of doelen.ttl about their objects.
KOPPELINGEN = os.path.join(HIER, "..", "..", "..", "..", "ontology", "koppelingen")
RELATIES = ["exactMatch", "closeMatch", "broadMatch", "narrowMatch", "relatedMatch"]


def koppelingen(doel):
    """(subject below the base, relation, object, its name, reviewer, date, comment) of each line."""
    with open(os.path.join(KOPPELINGEN, doel + ".sssom.tsv"), encoding="utf-8") as tsv:
        regels = tsv.read().splitlines()
    prefixen = dict(re.findall(r"^#  ([\w-]+): (\S+)$", "\n".join(regels), re.MULTILINE))
    kop, *rest = [r.split("\t") for r in regels if not r.startswith("#")]
    for regel in (dict(zip(kop, r)) for r in rest):
        prefix, lokaal = regel["object_id"].split(":", 1)
        over = regel["subject_id"].split(":", 1)[1]
        # A link of vakkennis is decided on its words: it is one of each item that says them.
        plekken = bij_woorden.get(woorden(regel["subject_label"]), []) if over.startswith("formulering/") else [over]
        for plek in plekken:
            yield (plek, regel["predicate_id"].split(":", 1)[1], prefixen[prefix] + lokaal, regel["object_label"],
                   regel["reviewer_label"], regel["mapping_date"], regel["comment"])


bij_woorden = {}
for key in (A, B):
    for s in onderwerpen(key, r"[A-Z]\d+-K\d+(/aanvulling/P2)?/vakkennis/\d+"):
        bij_woorden.setdefault(woorden(een(key, s, "tekst")), []).append(key + "/" + s)


with open(os.path.join(KOPPELINGEN, "doelen.ttl"), encoding="utf-8") as doelen:
    blokken = dict(re.findall(r"^<([^>]+)> (a [^\n]*(?:\n    [^\n]*)*)", doelen.read(), re.MULTILINE))


def feit(iri_, patroon):
    return (re.findall(patroon, blokken.get(iri_, "")) or [""])[0]


def esco_soort(o):
    if "/occupation/" in o:
        return "beroep"
    soort = feit(o, r"skill-type/(\w+)")
    return {"knowledge": "kennis", "skill": "vaardigheid", "": "groep van vaardigheden"}[soort]


esco = [k for k in koppelingen("esco")]
gekoppeld = {k[0] for k in esco if not k[2].endswith("NoTermFound")}


# 19: L1-K1, its vakkennis and its werkprocessen; there are no aanvullingen.
def esco_rijen(key, subject, onderdeel, rang, soort, volgnummer, tekst):
    rijen_ = [
        (onderdeel, rang, volgnummer, RELATIES.index(p), naam, o, (
            onderdeel, "", soort, volgnummer, p, naam, esco_soort(o), wie, datum, iri(key, subject), o, tekst))
        for s, p, o, naam, wie, datum, _ in esco if s == key + "/" + subject and not o.endswith("NoTermFound")]
    return rijen_


uit = esco_rijen(A, "L1-K1", "L1-K1", 3, "kerntaak", 1, een(A, "L1-K1", "label"))
for n, s in items(A, "L1-K1", "vakkennis"):
    uit += esco_rijen(A, s, "L1-K1", 4, een(A, s, "type").lower(), n, een(A, s, "tekst"))
for w in werkprocessen(A, "L1-K1"):
    uit += esco_rijen(A, w, w, 3, "werkproces", int(w[-1]), een(A, w, "label"))
schrijf("esco-koppelingen",
        "onderdeel aanvulling soort volgnummer relatie esco escoSoort beoordelaar datum iri escoIri tekst",
        [r[-1] for r in sorted(uit)])

# 20: occupations of ESCO and groups of ISCO.
uit = []
for key in (A, B):
    for s, p, o, naam, *_ in list(koppelingen("esco")) + list(koppelingen("isco")):
        if s.startswith(key + "/") and ("/occupation/" in o or "/isco/" in o):
            deel = s.split("/", 1)[1]
            soort = "kwalificatie" if "/" in deel else "deel"
            groep = o if "/isco/" in o else feit(o, r"skos:broader <([^>]+)>")
            uit.append((key, deel.split("/")[-1], soort, "ISCO-groep" if "/isco/" in o else "ESCO-beroep",
                        RELATIES.index(p), naam, o, een(key, deel, "label"), p, groep.rsplit("/C", 1)[1], BASE + s))
schrijf("beroepen", "dossier onderdeel soort naam relatie beroep beroepSoort isco iri beroepIri", [
    (key, code, soort, label, p, naam, bs, isco, i, o)
    for key, code, soort, bs, _, naam, o, label, p, isco, i in sorted(uit)])

# 21: what has no link, aanvullingen included.
redenen = {s: toelichting for s, _, o, _, _, _, toelichting in esco if o.endswith("NoTermFound")}
uit = []
for key in (A, B):
    k = r"[A-Z]\d+-K\d+"
    soorten = [(r"kwalificatie/[A-Z]\d+", 1, "kwalificatie"), (r"[BL]\d+", 2, "deel"), (k, 3, "kerntaak"),
               (k + r"-W\d+", 3, "werkproces"), (k + r"(/aanvulling/P2)?/vakkennis/\d+", 4, "vakkennis of vaardigheid"),
               (r"[A-Z]\d+/generiek/[a-z-]+", 5, "generiek onderdeel")]
    for patroon, rang, soort in soorten:
        for s in onderwerpen(key, patroon):
            if key + "/" + s not in gekoppeld:
                reden = redenen.get(key + "/" + s)
                uit.append((key, rang, s.split("/")[0], "P2" if "/aanvulling/P2" in s else "", s.rsplit("/", 1)[-1],
                            soort, reden, iri(key, s), een(key, s, "label") or een(key, s, "tekst")))
    vereist = {c for s in onderwerpen(key, k + r"-W\d+(/aanvulling/P2)?") for c in competenties(key, s)}
    for c in sorted(vereist):
        if "competentie/" + c not in gekoppeld:
            uit.append((key, 6, c, "", str("ABCDEFGHIJKLMNOPQRSTUVWXY".index(c) + 1), "competentie",
                        redenen.get("competentie/" + c), BASE + "competentie/" + c, NAMEN[c]))
schrijf("zonder-koppeling", "dossier onderdeel aanvulling soort volgnummer onderzocht reden iri tekst", [
    (key, onderdeel, aanvulling, soort, n, "nee" if reden is None else "ja", reden or "", i, tekst)
    for key, _, onderdeel, aanvulling, n, soort, reden, i, tekst in sorted(uit, key=lambda r: r[:4] + (int(r[4]),))])

# 22: levels and ISCED-F. What document states is EQF; NLQF follows from the mbo-niveau, where there is one.
nlqf = {s: (o, feit(o, r'skos:notation "([^"]+)"')) for s, _, o, *_ in koppelingen("nlqf")}
isced = {s: (o, naam) for s, _, o, naam, *_ in koppelingen("isced-f")}
uit = []
for key in (A, B):
    for s in onderwerpen(key, r"kwalificatie/[A-Z]\d+"):
        mbo = een(key, s, "heeftMboNiveau")
        eqf = een(key, s, "eqfNiveau")
        nlqf_iri, nlqf_code = nlqf.get(mbo, ("", ""))
        veld_iri, veld = isced.get(key + "/" + s, ("", ""))
        uit.append((eqf[-1:], nlqf_code, mbo[-1:], veld_iri[-4:], key, s[-2:], een(key, s, "label"),
                    "vermeld" if eqf else "", "afgeleid" if nlqf_code else "", veld, iri(key, s),
                    "http://data.europa.eu/snb/eqf/" + eqf[-1:] if eqf else "", nlqf_iri, veld_iri))
schrijf("eqf-overzicht",
        "eqf nlqf mbo isced dossier kwalificatie naam eqfHerkomst nlqfHerkomst gebied iri eqfIri nlqfIri iscedIri",
        sorted(uit, key=lambda r: (-int(r[0] or 0), r[4], r[5])))

# 23: the levels of Engels of R1 (question 8), with the words of ontology/erk-beschrijvingen.ttl, which are SLO's.
with open(os.path.join(KOPPELINGEN, "..", "erk-beschrijvingen.ttl"), encoding="utf-8") as erk:
    beschrijvingen = re.findall(
        r'^slo:(\S+) a kwal:ErkBeschrijving ;\s+kwal:beschrijftNiveau erk:(\w+) ;\s+kwal:taalvaardigheid "([^"]+)"@nl ;\s+'
        r'kwal:volgnummer (\d+) ;\s+kwal:tekst "([^"]+)"@nl', erk.read(), re.MULTILINE)
schrijf("erk-beschrijvingen", "onderdeel vaardigheid niveau herkomst volgnummer iri beschrijving", [
    (een(A, "L1/generiek/engels", "label"), vaardigheid, niveau_, "vermeld", n,
     "https://opendata.slo.nl/curriculum/uuid/" + uuid, tekst)
    for _, s in items(A, "L1/generiek/engels", "niveau-eis")
    for uuid, niveau_, vaardigheid, n, tekst in beschrijvingen
    if vaardigheid == een(A, s, "taalvaardigheid") and niveau_ == een(A, s, "heeftReferentieNiveau").split("/")[1]])

# 24: kwalificatie P2 as ELM: B1 and P2, with the aanvullingen for P2. N-Triples.
TERMEN = {"a": "http://www.w3.org/1999/02/22-rdf-syntax-ns#type", "titel": "http://purl.org/dc/terms/title"}
ELM, SKOS = "http://data.europa.eu/snb/model/elm/", "http://www.w3.org/2004/02/skos/core#"
triples = set()


def triple(s, p, o, taal=None):
    waarde = "<" + o + ">" if taal is None else '"' + o.replace("\\", "\\\\").replace('"', '\\"') + '"@' + taal
    triples.add("<%s> <%s> %s ." % (s, TERMEN.get(p, p), waarde))


def begrip(o):
    triple(o, "a", SKOS + "Concept")
    schema = feit(o, r"skos:inScheme <([^>]+)>")
    triple(o, SKOS + "inScheme", schema)
    triple(schema, "a", SKOS + "ConceptScheme")
    for naam, taal in re.findall(r'"([^"]+)"@(nl|en)', re.search(r"skos:prefLabel ([^;]+)", blokken[o]).group(1)):
        triple(o, SKOS + "prefLabel", naam, taal)


def van_elm(subject):
    return iri(B, subject).replace("/id/", "/elm/")


p2 = van_elm("kwalificatie/P2")
triple(p2, "a", ELM + "Qualification")
triple(p2, "titel", een(B, "kwalificatie/P2", "label"), "nl")
for eigenschap, o in (("EQFLevel", "http://data.europa.eu/snb/eqf/4"), ("NQFLevel", nlqf["mbo-niveau/4"][0]),
                      ("ISCEDFCode", isced[B + "/kwalificatie/P2"][0])):
    triple(p2, ELM + eigenschap, o)
    begrip(o)
leerresultaten = [(s, een(B, s, "label")) for s in kerntaken(B, "B1") + werkprocessen(B, "B1")]
leerresultaten += [(s, een(B, s, "tekst"))
                   for s in onderwerpen(B, r"B1-K\d+(/aanvulling/P2)?/vakkennis/\d+")]
for s, titel in leerresultaten:
    triple(p2, ELM + "learningOutcome", van_elm(s))
    triple(van_elm(s), "a", ELM + "LearningOutcome")
    triple(van_elm(s), "titel", titel, "nl")
    for van, _, o, *_ in esco:
        if van == B + "/" + s and "/skill/" in o:
            triple(van_elm(s), ELM + "relatedESCOSkill", o)
            begrip(o)
with open(os.path.join(HIER, "elm-weergave.nt"), "w", encoding="utf-8") as uit:
    uit.write("\n".join(sorted(triples)) + "\n")
