import { fold } from './fold.ts';

/** What a column of a table may be taken for. Of the dates the first that is given counts. */
export const COLUMN_USES = [
  'organisation',
  'role',
  'status',
  'answered-on',
  'updated-on',
  'applied-on',
  'created-on',
  'reason',
  'person',
  'address',
  'field',
  'note',
  'link',
  'ignore',
] as const;
export type ColumnUse = (typeof COLUMN_USES)[number];

/** The columns that say when, the best first. */
export const DATE_USES = ['answered-on', 'updated-on', 'applied-on', 'created-on'] as const;

const words = (list: string): RegExp => new RegExp(String.raw`\b(?:${list.split(' ').join('|')})\b`, 'u');

const DATE = words('date datum am on at le fecha data dag day tag since seit');
const ONLY_DATE = /^(?:date|datum|fecha|data|received|erhalten|recu|recibido|ricevuto|ontvangen)$/u;
const ANSWERED = words(
  'rejected rejection declined decision answered closed absage abgelehnt absagedatum refus refuse rechazo rechazado rejeicao rifiuto afwijzing afgewezen entscheidung reply replied response answer antwort reponse respuesta risposta resposta antwoord',
);
const APPLIED = words(
  'applied application applying submitted beworben bewerbung bewerbungsdatum candidature postule solicitud postulacion candidatura sollicitatie gesolliciteerd',
);
const UPDATED = words(
  'updated update modified activity changed moved status geandert aktualisiert modifie actualizado',
);
const CREATED = words('created added saved bookmarked erstellt hinzugefugt ajoute creado criado creato toegevoegd');

/** In the order in which they are tried: "Company URL" is a link, "Rejection reason" no date. */
const NAMES: readonly (readonly [ColumnUse, RegExp])[] = [
  ['link', words('url link website webseite site href posting')],
  ['address', words('email mail emails correo courriel adresse address')],
  ['reason', words('reason reasons grund absagegrund motif raison motivo reden why')],
  [
    'ignore',
    words(
      'description salary gehalt salaire salario location standort ort lieu ubicacion luogo locatie deadline subject',
    ),
  ],
  [
    'status',
    words(
      'status stage state list stand statut etat estado etapa stato phase fase outcome result ergebnis ausgang resultat resultado situacion situacao esito risultato uitkomst',
    ),
  ],
  [
    'person',
    words(
      'contact contacts recruiter person manager ansprechpartner ansprechpartnerin kontakt contacto contatto contato',
    ),
  ],
  [
    'organisation',
    words(
      'company companies organisation organization employer firm firma unternehmen arbeitgeber entreprise societe employeur empresa compania empleador azienda societa datore bedrijf werkgever publisher journal client institution',
    ),
  ],
  [
    'role',
    words(
      'title role position job stelle stellenbezeichnung poste puesto cargo vaga ruolo posizione functie vacature rolle titel titre titulo titolo opening vacancy',
    ),
  ],
  ['field', /^(?:field|feld|domaine)$/u],
  [
    'note',
    words(
      'note notes notizen notiz bemerkung bemerkungen kommentar kommentare comment comments remarque remarques commentaires notas observaciones commenti opmerkingen',
    ),
  ],
];

/** What each column is taken for, by its heading. Only notes may stand in several columns. */
export function columnUses(headings: readonly string[]): readonly ColumnUse[] {
  const taken = new Set<ColumnUse>();
  return headings.map((heading) => {
    // `createdAt` is two words.
    const use = useOf(fold(heading.replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')));
    if (use === 'ignore' || taken.has(use)) return 'ignore';
    if (use !== 'note') taken.add(use);
    return use;
  });
}

function useOf(name: string): ColumnUse {
  if (name === '') return 'ignore';
  return dateUse(name) ?? NAMES.find(([, pattern]) => pattern.test(name))?.[0] ?? 'ignore';
}

function dateUse(name: string): ColumnUse | null {
  if (ONLY_DATE.test(name)) return 'answered-on';
  const alone =
    !name.includes(' ') &&
    !/^(?:status|application|bewerbung|candidature|candidatura|decision|reply|response|answer|antwort|reponse|respuesta|risposta|resposta|antwoord)$/u.test(
      name,
    );
  if (!DATE.test(name) && !alone && !name.endsWith('datum')) return null;
  if (/\b(?:reason|url|link)\b/u.test(name)) return null;
  if (ANSWERED.test(name)) return 'answered-on';
  if (APPLIED.test(name)) return 'applied-on';
  if (UPDATED.test(name)) return 'updated-on';
  return CREATED.test(name) ? 'created-on' : null;
}
