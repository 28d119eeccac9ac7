import { remembered } from '../remembered.ts';
import type { Situation } from './situation.ts';
import { contracted } from './voice/contracted.ts';
import { asIhr } from './wording/as-ihr.ts';

/** A phrase as it is said here, cut at its slots. */
export interface CutPhrase {
  readonly slots: readonly Slot[];
  /** What stands behind the last slot: of a phrase without slots, all of it. */
  readonly end: string;
}

interface Slot {
  /** What stands before it, without the preposition. */
  readonly before: string;
  /** A preposition that may become one word with an article: "de ". */
  readonly preposition: string;
  readonly name: string;
}

/** Phrases as they are said by somebody who writes like the user, to one or to two. Worked out once for each way. */
export function cutPhrases(say: readonly string[], { salutation, input, voice }: Situation): readonly CutPhrase[] {
  // To two people who say "du" it is "ihr"; where else that matters, the register is another.
  const toTwo = salutation.two && input.reading.language === 'de';
  const thanks = voice.language === 'en' && voice.saysThanks === true;
  const short = voice.language === 'en' && voice.contractions !== null && voice.contractions > 0.5;
  const way = (toTwo ? 1 : 0) + (thanks ? 2 : 0) + (short ? 4 : 0);
  return saidEachWay(say).in(way, (phrase) => cutAtSlots(contracted(toTwo ? asIhr(phrase) : phrase, voice)));
}

const saidEachWay = remembered((say: readonly string[]) => {
  const ways = new Map<number, readonly CutPhrase[]>();
  return {
    in(way: number, cut: (phrase: string) => CutPhrase): readonly CutPhrase[] {
      const known = ways.get(way) ?? say.map(cut);
      ways.set(way, known);
      return known;
    },
  };
});

const SLOT = /((?<!\p{L})(?:de|à|a) )?\{([a-z]{1,12})\}/gu;

function cutAtSlots(phrase: string): CutPhrase {
  const slots: Slot[] = [];
  let from = 0;
  for (const found of phrase.matchAll(SLOT)) {
    const [whole, preposition = '', name = ''] = found;
    slots.push({ before: phrase.slice(from, found.index), preposition, name });
    from = found.index + whole.length;
  }
  return { slots, end: phrase.slice(from) };
}

/** The phrase with its slots filled, or null when one of them is empty. */
export function filledWith({ slots, end }: CutPhrase, values: Readonly<Record<string, string>>): string | null {
  let text = '';
  for (const { before, preposition, name } of slots) {
    const value = values[name] ?? '';
    if (value === '') return null;
    text += before + (preposition === '' ? value : asOne(preposition, value));
  }
  return elided(text + end);
}

/** "de " and "le retour" as "du retour". */
function asOne(preposition: string, value: string): string {
  const article = /^\p{Ll}{2,3}(?= \p{Ll})/u.exec(value)?.[0] ?? '';
  const one = CONTRACTED[`${preposition}${article}`];
  return one === undefined ? `${preposition}${value}` : `${one}${value.slice(article.length)}`;
}

/** A French "que" before what a slot begins with. */
const ELIDED = /(?<!\p{L})([qQ])ue (?=(?:ils?|elles?|on|une?|à|au)(?!\p{L}))/gu;

/** What a preposition and the article that a slot begins with become, in French and Spanish. */
const CONTRACTED: Readonly<Record<string, string>> = {
  'de le': 'du',
  'de les': 'des',
  'à le': 'au',
  'à les': 'aux',
  'de el': 'del',
  'a el': 'al',
};

function elided(text: string): string {
  return text.includes('ue ') ? text.replace(ELIDED, "$1u'") : text;
}
