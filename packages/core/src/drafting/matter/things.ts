/* What a letter in French, German or Spanish calls what it decides on: things of the user's, and things of theirs. */

/** Of a noun what decides on the words before it; of German a noun counts by its last part. */
export type Gender = 'f' | 'm' | 'n' | 'pl';

interface Things {
  /** What the user sent or did: "my". */
  readonly mine: Readonly<Partial<Record<Gender, string>>>;
  /** What they give or let: "the". */
  readonly theirs: Readonly<Partial<Record<Gender, string>>>;
}

export const THINGS: Readonly<Record<string, Things>> = {
  de: {
    mine: {
      f: 'bewerbung anfrage einreichung erzählung kurzgeschichte präsentation novelle skizze',
      m: 'antrag vorschlag beitrag roman artikel aufsatz kostenvoranschlag entwurf vortrag pitch',
      n: 'manuskript angebot exposé projekt konzept vorsprechen theaterstück drehbuch vorspiel',
      pl: 'gedichte texte entwürfe gedichten texten entwürfen',
    },
    theirs: {
      f: 'wohnung ausschreibung stelle',
      m: 'ausbildungsplatz studienplatz',
      n: 'zimmer stipendium atelier',
    },
  },
  fr: {
    mine: {
      f: 'candidature proposition offre audition présentation communication contribution pièce maquette demande traduction',
      m: 'dossier projet manuscrit texte article devis roman recueil scénario récit essai',
      pl: 'poèmes textes maquettes nouvelles illustrations',
    },
    theirs: {
      f: 'consultation bourse résidence subvention',
      m: 'appartement logement studio local atelier poste marché',
    },
  },
  es: {
    mine: {
      f: 'candidatura propuesta oferta audición ponencia comunicación novela solicitud',
      m: 'proyecto texto cuento relato original manuscrito artículo presupuesto poemario guion guión',
      pl: 'poemas textos relatos ilustraciones',
    },
    theirs: {
      f: 'vivienda beca licitación subvención',
      m: 'piso puesto local',
    },
  },
};
