import type { When } from './phrase-book.ts';

/** Words of a letter that says there was too little room: nobody is told that they understand it where none of them stands. */
export const ROOM = {
  fr: { reasons: ['capacity'], mentions: /(?<!\p{L})(?:places?|complète?s?|nombre|limitée?s?|créneaux?)(?!\p{L})/iu },
  de: {
    reasons: ['capacity'],
    mentions: /(?<!\p{L})(?:Pl[aä]tze?\p{L}{0,2}|begrenzt\p{L}{0,2}|voll|belegt|Raum|ausgebucht)(?!\p{L})/iu,
  },
  es: {
    reasons: ['capacity'],
    mentions: /(?<!\p{L})(?:plazas?|cupos?|espacio|limitad[oa]s?|complet[oa]s?|número)(?!\p{L})/iu,
  },
  pt: { reasons: ['capacity'], mentions: /(?<!\p{L})(?:vagas?|lugar(?:es)?|espaço|limitad[oa]s?|número)(?!\p{L})/iu },
  it: { reasons: ['capacity'], mentions: /(?<!\p{L})(?:posti|posto|spazio|limitat[oi]|complet[oi]|numero)(?!\p{L})/iu },
  nl: { reasons: ['capacity'], mentions: /(?<!\p{L})(?:plek(?:ken)?|plaats(?:en)?|ruimte|beperkt|vol)(?!\p{L})/iu },
} as const satisfies Readonly<Record<string, When>>;
