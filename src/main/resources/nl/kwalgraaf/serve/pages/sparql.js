// The SPARQL editor: Yasgui, told of this endpoint, its prefixes, its terms and its questions.
"use strict";
(() => {
  const known = JSON.parse(document.getElementById("gegevens").textContent);
  const form = document.getElementById("zonder-script");
  const place = document.getElementById("editor");

  /** Where an IRI of ours has its page on this server; other addresses stay as they are. */
  const here = (iri) =>
    iri.startsWith(known.base + "def#") ? known.prefix + "/def#" + iri.substring(known.base.length + 4)
    : iri.startsWith(known.base) ? known.prefix + "/" + iri.substring(known.base.length)
    : iri;

  const ask = (query) =>
    fetch(known.endpoint, {
      method: "POST",
      headers: { "Content-Type": "application/sparql-query", Accept: "application/sparql-results+json" },
      body: query,
    }).then((answer) => (answer.ok ? answer.json() : { results: { bindings: [] } }));

  // Terms that the data uses come from its own description; asked once, when the editor first wants them.
  const VOID = "http://rdfs.org/ns/void#";
  const used = (partition, term) => {
    let asked;
    return () => (asked ??= ask(
      `SELECT DISTINCT ?t WHERE { [] <${VOID}${partition}> ?p . ?p <${VOID}${term}> ?t } ORDER BY ?t`,
    ).then((json) => json.results.bindings.map((row) => row.t.value)));
  };
  const completers = Yasgui.Yasqe.defaults.autocompleters;
  const local = (name, type, get) => Yasgui.Yasqe.forkAutocompleter(type, { name, get, bulk: true, persistenceId: null });
  try {
    local("kwalgraaf-klassen", "class", used("classPartition", "class"));
    local("kwalgraaf-eigenschappen", "property", used("propertyPartition", "property"));
    Yasgui.Yasqe.defaults.autocompleters = completers.filter((name) => !["class", "property", "prefixes"].includes(name));
  } catch (older) {
    console.warn("no completion of terms:", older);
  }

  const yasgui = new Yasgui(place, {
    requestConfig: { endpoint: known.endpoint, method: "POST" },
    endpointCatalogueOptions: { getData: () => [{ endpoint: known.endpoint }] },
    copyEndpointOnNewTab: true,
    autofocus: false,
    persistenceId: "kwalgraaf" + known.prefix,
    populateFromUrl: true,
    yasqe: { value: known.first },
    yasr: { prefixes: known.prefixes, maxPersistentResponseSize: 0 },
  });
  form.hidden = true;

  // Links in answers stay on this server, and say what they lead to.
  const label = (links) => {
    const iris = [...new Set(links.map((link) => link.dataset.iri))].slice(0, 200);
    if (iris.length === 0) return;
    const values = iris.map((iri) => `<${iri}>`).join(" ");
    ask(`SELECT ?s ?l WHERE { VALUES ?s { ${values} } ?s <http://www.w3.org/2000/01/rdf-schema#label> ?l
         FILTER (LANG(?l) IN ("", "${known.language}", "nl")) }`).then((json) => {
      const names = new Map(json.results.bindings.map((row) => [row.s.value, row.l.value]));
      links.forEach((link) => {
        const name = names.get(link.dataset.iri);
        if (name) link.title = name;
        if (name && !link.nextSibling?.classList?.contains("naam")) {
          const said = document.createElement("span");
          said.className = "naam dim";
          said.textContent = " " + name;
          link.after(said);
        }
      });
    });
  };
  const localise = () => {
    const links = [...place.querySelectorAll(".yasr a[href]")].filter((link) => !link.dataset.iri);
    const ours = links.filter((link) => link.href.startsWith(known.base));
    ours.forEach((link) => {
      link.dataset.iri = link.href;
      link.href = here(link.href);
    });
    label(ours);
  };
  new MutationObserver(localise).observe(place, { childList: true, subtree: true });

  // What a screen reader needs to know of parts that Yasgui leaves without a name.
  const named = () => {
    place.querySelectorAll(".yasqe textarea").forEach((area) => area.setAttribute("aria-label", known.words.query));
    place.querySelectorAll(".CodeMirror-code, .CodeMirror [contenteditable]").forEach((area) => {
      area.setAttribute("aria-label", known.words.query);
    });
    place.querySelectorAll("input.autocomplete").forEach((area) => area.setAttribute("aria-label", known.words.endpoint));
    // At a narrow width it scrolls, which a keyboard must be able to do too.
    place.querySelectorAll(".yasqe .CodeMirror-scroll[tabindex='-1']").forEach((area) => {
      area.tabIndex = 0;
      area.setAttribute("role", "group");
      area.setAttribute("aria-label", known.words.query);
    });
    // What stands in a list of tabs is a tab, or is not read at all.
    place.querySelectorAll(".tabsList .addTab:not([role])").forEach((button) => {
      button.setAttribute("role", "tab");
      button.setAttribute("aria-selected", "false");
    });
    place.querySelectorAll("button:not([aria-label])").forEach((button) => {
      const name = button.title || button.textContent.trim() || known.words.button;
      button.setAttribute("aria-label", name);
    });
  };
  new MutationObserver(named).observe(place, { childList: true, subtree: true });
  named();

  // "Esc then Tab" leaves the editor: Tab indents until Esc is pressed.
  place.addEventListener("keydown", (event) => {
    const code = event.target.closest?.(".CodeMirror");
    if (!code) return;
    if (event.key === "Escape") {
      code.CodeMirror.setOption("extraKeys", { ...code.CodeMirror.getOption("extraKeys"), Tab: false, "Shift-Tab": false });
    }
  }, true);

  document.querySelectorAll("[data-voorbeeld]").forEach((button) => {
    button.addEventListener("click", () => {
      const example = known.examples[Number(button.dataset.voorbeeld)];
      const tab = yasgui.addTab(true, { name: example.title });
      tab.setQuery(example.query);
      place.scrollIntoView();
    });
  });
})();
