"""Works out the expected answers to the questions from an annotation of the documents made by reading them.

    python3 src/test/resources/vragen/antwoorden.py

It knows nothing of Kwalgraaf's code, queries or graph: only the annotation in ../annotatie (whose README tells how it
was made and what its lines mean), the documents themselves, and what each question asks. It writes {question}.csv
beside itself for each question below.
"""

import csv
import hashlib
import os
import re
import unicodedata
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

# 8: levels that L1 states for mbo-niveau 4, which R1 has; and those of arithmetic that hold by the cohort of a student,
# for nothing in the document says when students may begin.
generiek = {key: onderwerpen(key, r"[A-Z]\d+/generiek/[a-z-]+") for key in (A, B)}
niveau = een(A, "kwalificatie/R1", "heeftMboNiveau")
verlangd = []
for g in generiek[A]:
    verlangd += [
        (een(A, g, "label"), een(A, s, "taalvaardigheid"), een(A, s, "heeftReferentieNiveau").split("/")[1], "vermeld", "", iri(A, s),
         "", "")
        for n, s in items(A, g, "niveau-eis") if een(A, s, "bijMboNiveau") in ("", niveau)]
    if g.endswith("/rekenen"):
        verlangd += [
            ("Rekenen", "", "3F", "afgeleid", "Niveau van rekenen tot en met cohort 2021-2022 volgt uit mbo-niveau",
             iri(A, g + "/niveau-eis/rekenen-referentieniveau-4"), "", "2021-2022"),
            ("Rekenen", "", "rekenniveau 4", "afgeleid", "Niveau van rekenen vanaf cohort 2022-2023 volgt uit mbo-niveau",
             iri(A, g + "/niveau-eis/rekenen-rekenniveau-4"), "2022-2023", "")]
schrijf("referentieniveaus", "onderdeel vaardigheid niveau herkomst regel iri eersteCohort laatsteCohort", verlangd)

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

# 12: competences that no werkproces of either requires, aanvullingen included, since they hold for P2.
gebruikt = {c for key in (A, B) for w in onderwerpen(key, r"[-A-Z0-9]*W\d+(/aanvulling/P2)?") for c in competenties(key, w)}
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


# 25, 26: all that kwalificatie P2 asks: B1 and P2, and what holds for P2 on top. By decree (BWBR0027879, BWBR0027963)
# mbo-niveau 4 asks 3F of Nederlands, of rekenen 3F until the cohort of 2021-2022 and rekenniveau 4 since, and of Engels B1 for lezen and
# luisteren and A2 for the rest; the document has none.
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXY"
p2_kerntaken, p2_werkprocessen = kerntaken(B, "B1"), werkprocessen(B, "B1")
p2_aanvullingen = onderwerpen(B, r"[^/]+/aanvulling/P2")
vraagt = [(1, "deel", s, "", n, iri(B, s), een(B, s, "label")) for s, n in (("B1", 1), ("P2", 3))]
vraagt += [(2, "kerntaak", s, "", int(s[-1]), iri(B, s), een(B, s, "label")) for s in p2_kerntaken]
vraagt += [(3, "werkproces", s, "", int(s[-1]), iri(B, s), een(B, s, "label")) for s in p2_werkprocessen]
vraagt += [(4, "aanvulling", s.split("/")[0], "P2", 1, iri(B, s), "") for s in p2_aanvullingen]
for bron in p2_kerntaken + p2_werkprocessen + p2_aanvullingen:
    for rang, map_, soort in ((5, "vakkennis", "vakkennis of vaardigheid"), (6, "gedrag", "gedrag")):
        vraagt += [(rang, soort, bron.split("/")[0], "P2" if "/" in bron else "", n, iri(B, s), een(B, s, "tekst"))
                   for n, s in items(B, bron, map_)]
vraagt += [(7, "generiek onderdeel", "B1", "", n, iri(B, s), een(B, s, "tekst")) for n, s in enumerate(generiek[B], 1)]
for onderdeel, slug, niveau_, vaardigheid in (
        ("nederlandse-taal", "nederlands-4", "3F", ""), ("rekenen", "rekenen-referentieniveau-4", "3F", ""),
        ("rekenen", "rekenen-rekenniveau-4", "rekenniveau 4", ""), ("engels", "engels-4-gesprekken-voeren", "A2", " gesprekken voeren"),
        ("engels", "engels-4-lezen", "B1", " lezen"), ("engels", "engels-4-luisteren", "B1", " luisteren"),
        ("engels", "engels-4-schrijven", "A2", " schrijven"), ("engels", "engels-4-spreken", "A2", " spreken")):
    vraagt.append((8, "niveau-eis", "B1", "", "", iri(B, "B1/generiek/%s/niveau-eis/%s" % (onderdeel, slug)),
                   niveau_ + vaardigheid))
p2_competenties = {c for s in p2_werkprocessen + p2_aanvullingen for c in competenties(B, s)}
vraagt += [(9, "competentie", c, "", LETTERS.index(c) + 1, BASE + "competentie/" + c, NAMEN[c])
           for c in sorted(p2_competenties)]
vraagt.sort(key=lambda r: (r[0], r[2], r[3], r[4] or 0, r[5]))
schrijf("gevraagd", "soort onderdeel aanvulling volgnummer iri tekst", [r[1:] for r in vraagt])
schrijf("gevraagd-aantallen", "soort aantal", [
    (soort, sum(r[1] == soort for r in vraagt)) for soort in dict.fromkeys(r[1] for r in vraagt)])

# 27: B1-K1-W1 beside its aanvulling for P2.
naast, erbij = "B1-K1-W1", "B1-K1-W1/aanvulling/P2"
uit = [(naast, "P2", e, "", een(B, naast, e), een(B, erbij, e), iri(B, naast), iri(B, erbij)) for e in ("omschrijving", "resultaat")
       if een(B, erbij, e)]
for map_, soort in LIJSTEN:
    uit += [(naast, "", soort, n, een(B, s, "tekst"), "", iri(B, s), "") for n, s in items(B, naast, map_)]
    uit += [(naast, "P2", soort, n, "", een(B, s, "tekst"), "", iri(B, s)) for n, s in items(B, erbij, map_)]
schrijf("basis-naast-profiel", "onderdeel aanvulling soort volgnummer basis aanvullend iriBasis iriAanvullend", uit)

# 28: the places of L1-K1-W1 again, as question 13 has them, with the characters counted in the file.
with open(os.path.join(HIER, "..", "..", "..", "..", "documents", A + ".txt"), "rb") as document:
    bytes_ = document.read()
sha256 = hashlib.sha256(bytes_).hexdigest()
heel = bytes_.decode("utf-8")
begin_van_regel = [0]
for regel in heel.split("\n"):
    begin_van_regel.append(begin_van_regel[-1] + len(regel) + 1)
uit, opnieuw = [], []
for key, bladzijde, eerste, laatste, eigenschap, passage, tekst in herkomst:
    van = heel.index(tekst.rstrip(), begin_van_regel[eerste - 1])
    tot = van + len(tekst.rstrip())
    plek = "r. %s" % (eerste if eerste == laatste else "%d-%d" % (eerste, laatste))
    citaat = '"%s" (%s.txt, p. %d, %s, tekens %d-%d, sha256 %s)' % (
        re.sub(r"[ \t\r\n\u00a0]+", " ", tekst.rstrip()), A, bladzijde, plek, van, tot, sha256)
    uit.append((eigenschap, A + ".txt", bladzijde, eerste, laatste, van, tot, sha256, passage, tekst, citaat))
    opnieuw.append((key, bladzijde, eerste, laatste, eigenschap, passage, tekst, van, tot, sha256))
schrijf("citaat", "eigenschap bestand pagina beginregel eindregel beginteken eindteken checksum iri tekst citaat", uit)
schrijf("herkomst", "document pagina beginregel eindregel eigenschap iri tekst beginteken eindteken checksum", opnieuw)

# 29: what follows about P2: its NLQF level, that it is worked out, and its competences; with the words of regels.ttl.
with open(os.path.join(HIER, "..", "..", "..", "..", "ontology", "regels.ttl"), encoding="utf-8") as ttl:
    tekst_van_regels = ttl.read()


def regel_van(naam):
    blok = re.search(r"^regel:%s a kwal:Regel ;(.*?) \.$" % naam, tekst_van_regels, re.MULTILINE | re.DOTALL).group(1)
    label = re.search(r'rdfs:label "([^"]+)"@nl', blok).group(1)
    uitleg = re.search(r'skos:definition "([^"]+)"@nl', blok).group(1)
    return label, uitleg, re.findall(r"<(https://wetten[^>]+)>", blok.split("dcterms:source")[1])


uit = []
for eigenschap, waarde, naam in (
        [("nlqfNiveau", "http://data.europa.eu/snb/qdr/c_ff656b33", "raamwerkniveau"), ("uitgewerkt", "true", "uitgewerkt")]
        + [("omvatCompetentie", BASE + "competentie/" + c, "omvat-competentie") for c in p2_competenties]):
    label, uitleg, wetten = regel_van(naam)
    for wet in wetten:
        artikel = re.search(r"artikel=([^&]+)", wet)
        uit.append((eigenschap, waarde, label, re.search(r"BWBR\d+", wet).group(), artikel.group(1) if artikel else "",
                    BASE.replace("/id/", "/graph/") + "afgeleid/" + naam, BASE + "regel/" + naam, wet, uitleg))
schrijf("waarom", "eigenschap waarde regel wet artikel graaf regelIri wetIri uitleg",
        sorted(uit, key=lambda r: (r[0], r[1], r[6], r[7])))

# 30: what is named only (P1 and all of it), and what lacks something, in dossier B.
uit = []
for key in (B,):
    k = r"[A-Z]\d+-K\d+"
    for rang, patroon, soort in ((1, r"kwalificatie/[A-Z]\d+", "kwalificatie"), (2, r"[A-Z]\d+", "deel"), (3, k, "kerntaak"),
                                 (4, k + r"-W\d+", "werkproces")):
        for s in onderwerpen(key, patroon):
            alleen_naam = s.split("/")[-1].startswith("P1") and key == B
            rij = lambda wat: (key, rang, s.split("/")[-1], wat, soort, iri(key, s), een(key, s, "label"))
            if alleen_naam:
                uit.append(rij("uitwerking"))
            if rang == 1 and not een(key, s, "heeftMboNiveau"):
                uit.append(rij("mbo-niveau"))
            hier = [s] + onderwerpen(key, re.escape(s) + "/aanvulling/P2")
            if rang == 3 and not alleen_naam and not any(items(key, h, "vakkennis") for h in hier):
                uit.append(rij("vakkennis of vaardigheid"))
            if rang == 4 and not alleen_naam:
                uit += [rij(wat) for wat in ("gedrag", "competentie") if not any(items(key, h, wat) for h in hier)]
                uit += [rij(wat) for wat in ("omschrijving", "resultaat") if not any(een(key, h, wat) for h in hier)]
schrijf("onvolledig", "dossier onderdeel soort ontbreekt iri naam", [
    (key, code, soort, wat, i, naam) for key, _, code, wat, soort, i, naam in sorted(uit)])


# 31-33: the same words: what DESIGN calls folded, as far as these documents need it.
def gevouwen(tekst):
    tekst = re.sub("[\"`\u00b4\u2018-\u201f\u2032\u2033\u00ab\u00bb\u2039\u203a]", "'", tekst)
    tekst = re.sub("[\u2010-\u2015\u2212]", "-", tekst)
    return woorden(unicodedata.normalize("NFKC", tekst))


def identiteit(tekst):
    return hashlib.sha256(gevouwen(tekst).encode("utf-8")).hexdigest()[:16]


gezegd = {}
for key in (A, B):
    for s in onderwerpen(key, r"[^/]+(/aanvulling/P2)?/(vakkennis|gedrag)/\d+"):
        gezegd.setdefault(identiteit(een(key, s, "tekst")), []).append((
            key, s.split("/")[0], "P2" if "/aanvulling/" in s else "",
            "gedrag" if "/gedrag/" in s else "vakkennis of vaardigheid", int(s.split("/")[-1]), iri(key, s), een(key, s, "tekst")))
uit = []
for wat, waar in sorted(gezegd.items()):
    in_b = sorted(w[1:] for w in waar if w[0] == B)
    if len(in_b) > 1:
        uit += [(len(in_b), o, a, soort, n, i, BASE + "formulering/" + wat, t) for o, a, soort, n, i, t in in_b]
schrijf("herhalingen", "keren onderdeel aanvulling soort volgnummer iri formulering tekst", uit)
schrijf("plaatsen", "dossier onderdeel aanvulling soort volgnummer iri tekst",
        sorted(gezegd[identiteit(een(B, "B1-K1/vakkennis/1", "tekst"))]))
schrijf("gedeelde-uitspraken", "dossiers keren iri tekst", [
    (2, len(waar), BASE + "formulering/" + wat, gevouwen(waar[0][-1])) for wat, waar in sorted(gezegd.items())
    if len({w[0] for w in waar}) == 2])

# 34: ESCO concepts that both dossiers are linked to, aanvullingen and the competences they require included.
aan = {}
for key in (A, B):
    vereist = {"competentie/" + c for s in onderwerpen(key, r"[A-Z]\d+-K\d+-W\d+(/aanvulling/P2)?") for c in competenties(key, s)}
    for s, _, o, naam, *_ in esco:
        if not o.endswith("NoTermFound") and (s.startswith(key + "/") or s in vereist):
            aan.setdefault((o, naam), {}).setdefault(key, set()).add(s)
schrijf("gedeelde-esco", "esco escoSoort aantalA aantalB escoIri", sorted(
    ((naam, esco_soort(o), len(wie[A]), len(wie[B]), o) for (o, naam), wie in aan.items() if len(wie) == 2),
    key=lambda r: (r[1], r[0], r[4])))

# 35: both dossiers as if they were editions of one: no code and, but for two statements, no words are in both.
uit = []
for wat, key in (("vervallen", A), ("nieuw", B)):
    kant = (lambda i, t: (i, "", t, "")) if key == A else (lambda i, t: ("", i, "", t))
    for patroon, soort in ((r"[A-Z]\d+", "deel"), (r"[A-Z]\d+-K\d+", "kerntaak"), (r"[A-Z]\d+-K\d+-W\d+", "werkproces")):
        uit += [(s, soort, "", wat, "", *kant(iri(key, s), een(key, s, "label"))) for s in onderwerpen(key, patroon)]
    for waar in gezegd.values():
        if {w[0] for w in waar} == {key}:
            uit += [(o, soort, a, wat, n, *kant(i, t)) for _, o, a, soort, n, i, t in waar]
schrijf("wijzigingen", "wat onderdeel aanvulling soort volgnummer iriA iriB tekstA tekstB", [
    (wat, o, a, soort, n, ia, ib, ta, tb) for o, soort, a, wat, n, ia, ib, ta, tb in
    sorted(uit, key=lambda r: (*r[:4], r[4] or 0, r[5], r[6]))])

# 36-39: neither document says from which day it holds, nor until when one may start or finish.
schrijf("geldige-edities", "geldt reeks dossier naam vanaf tot iri opvolger", [
    ("onbekend", key, key, naam, "", "", BASE + key, "")
    for key, naam in ((A, "Cloud and infrastructure technician"), (B, "Netwerk- en mediabeheerder"))])
uit = []
for key, naam in ((A, "Cloud and infrastructure technician"), (B, "Netwerk- en mediabeheerder")):
    uit.append(("onbekend", key, "editie", "", naam, key, "", "", BASE + key))
    uit += [("onbekend", key, "kwalificatie", s.split("/")[1], een(key, s, "label"), "", "", "", iri(key, s))
            for s in sorted(onderwerpen(key, r"kwalificatie/[A-Z]\d+"))]
schrijf("nog-te-starten", "starten dossier soort code naam nummer vanaf instroomTot iri", uit)
schrijf("nog-af-te-ronden", "afronden dossier soort code naam nummer vanaf diplomeringTot iri", uit)
schrijf("opvolging",
        "reeks dossier naam geldigVanaf gewijzigdIn instroomTot diplomeringTot vervangt vervangenDoor iri", [
            (key, key, naam, "", "", "", "", "", "", BASE + key)
            for key, naam in ((A, "Cloud and infrastructure technician"), (B, "Netwerk- en mediabeheerder"))])

# 40: what line 199 says, line 573 says too, but for two parentheses; nothing else is as near.
naast = "B1-K3/aanvulling/P2/vakkennis/6"
schrijf("verwante-uitspraken", "dossier onderdeel aanvulling soort volgnummer iri tekst", [
    (B, "B1-K3", "P2", "vakkennis of vaardigheid", 6, iri(B, naast), een(B, naast, "tekst"))])
