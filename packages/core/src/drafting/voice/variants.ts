import type { KnownLanguage } from '../../vocabulary.ts';

/** One of several words that mean much the same. */
export interface Variant {
  /** As it is shown: "get in touch". */
  readonly says: string;
  /** Beginnings of its forms, folded; a bar ends a word that must stand whole. */
  readonly stems: readonly string[];
  /** Share of it among the words of its set in common mail: by estimate, to tell a habit from what everybody writes. */
  readonly usual: number;
}

function variant(says: string, usual: number, ...stems: readonly string[]): Variant {
  return { says, usual, stems: stems.length > 0 ? stems : [`${says}|`] };
}

/** Sets of words that a letter can choose between without saying anything else. No names, nothing of substance. */
export const VARIANTS: Readonly<Partial<Record<KnownLanguage, readonly (readonly Variant[])[]>>> = {
  en: [
    [
      variant('appreciate', 0.6, 'appreciat'),
      variant('grateful', 0.25, 'grateful'),
      variant('thankful', 0.15, 'thankful'),
    ],
    [variant('happy', 0.55), variant('glad', 0.2), variant('pleased', 0.15), variant('delighted', 0.1)],
    [
      variant('get in touch', 0.3, 'get in touch', 'getting in touch', 'got in touch'),
      variant('reach out', 0.3, 'reach out', 'reaching out', 'reached out'),
      variant('contact', 0.4, 'contact'),
    ],
    [
      variant('have a look', 0.5, 'have a look', 'had a look', 'having a look'),
      variant('take a look', 0.5, 'take a look', 'took a look', 'taking a look'),
    ],
    [variant('a lot', 0.4), variant('very much', 0.4), variant('a great deal', 0.2)],
    [variant('maybe', 0.5), variant('perhaps', 0.5)],
    [variant('chance', 0.5), variant('opportunity', 0.5, 'opportunit')],
    [variant('hear back', 0.4, 'hear back', 'hearing back'), variant('answer', 0.3), variant('reply', 0.3)],
    [variant('a bit', 0.5), variant('a little', 0.5)],
    [variant('of course', 0.6), variant('certainly', 0.4)],
  ],
  fr: [
    [
      variant('heureux', 0.4, 'heureux', 'heureuse'),
      variant('ravi', 0.4, 'ravi'),
      variant('content', 0.2, 'content|', 'contente'),
    ],
    [variant('merci', 0.6), variant('je vous remercie', 0.4, 'remercie')],
    [variant('peut-être', 0.7), variant('éventuellement', 0.3)],
    [variant('occasion', 0.5), variant('opportunité', 0.5)],
    [variant('réponse', 0.5), variant('retour', 0.5)],
  ],
  de: [
    [variant('freue mich', 0.5, 'freue mich', 'freuen'), variant('gerne', 0.3), variant('gern', 0.2)],
    [
      variant('vielen Dank', 0.5, 'vielen dank'),
      variant('herzlichen Dank', 0.15, 'herzlichen dank'),
      variant('danke', 0.35),
    ],
    [variant('vielleicht', 0.6), variant('eventuell', 0.4)],
    [
      variant('Gelegenheit', 0.3, 'gelegenheit'),
      variant('Möglichkeit', 0.4, 'möglichkeit'),
      variant('Chance', 0.3, 'chance'),
    ],
    [variant('Antwort', 0.4, 'antwort'), variant('Rückmeldung', 0.6, 'rückmeldung')],
  ],
  es: [
    [variant('gracias', 0.7), variant('agradezco', 0.3, 'agradezco', 'agradec')],
    [
      variant('encantado', 0.4, 'encantad'),
      variant('contento', 0.2, 'content'),
      variant('feliz', 0.2),
      variant('con gusto', 0.2),
    ],
    [variant('quizás', 0.4, 'quizá'), variant('tal vez', 0.6)],
    [variant('oportunidad', 0.7), variant('ocasión', 0.3)],
  ],
};

/** Whether a variant stands in a text; `folded` is the text as `foldWords` gives it. */
export function standsIn({ stems }: Variant, folded: string): boolean {
  return stems.some((stem) => folded.includes(` ${stem.replace('|', ' ')}`));
}

/** The variants of a language as they are shown. */
export function variantsOf(language: string): readonly (readonly Variant[])[] {
  return (VARIANTS as Readonly<Record<string, readonly (readonly Variant[])[]>>)[language] ?? [];
}
