/** A place in an English text where two words can be said as one. */
export interface Contractible {
  readonly start: number;
  readonly end: number;
  /** The two words as one. */
  readonly short: string;
}

const NOT: Readonly<Record<string, string>> = {
  do: "don't",
  does: "doesn't",
  did: "didn't",
  is: "isn't",
  are: "aren't",
  was: "wasn't",
  were: "weren't",
  have: "haven't",
  has: "hasn't",
  had: "hadn't",
  will: "won't",
  would: "wouldn't",
  could: "couldn't",
  should: "shouldn't",
  can: "can't",
};

const ENDINGS: Readonly<Record<string, string>> = {
  am: "'m",
  are: "'re",
  is: "'s",
  has: "'s",
  have: "'ve",
  will: "'ll",
  would: "'d",
};

/** Who takes which verb: "it'd" and "that'll" are speech, not mail. */
const TAKES: Readonly<Record<string, string>> = {
  i: 'am have will would',
  you: 'are have will would',
  we: 'are have will would',
  they: 'are have will would',
  he: 'is has will would',
  she: 'is has will would',
  it: 'is has',
  that: 'is has',
  there: 'is has',
  here: 'is',
};

const PAIR =
  /\b(I|[Yy]ou|[Ww]e|[Tt]hey|[Hh]e|[Ss]he|[Ii]t|[Tt]hat|[Tt]here|[Hh]ere) (am|are|is|has|have|will|would) (?=([a-z]{1,20})\b)/g;
const NEGATION =
  /\b([Dd]o|[Dd]oes|[Dd]id|[Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Hh]ave|[Hh]as|[Hh]ad|[Ww]ill|[Ww]ould|[Cc]ould|[Ss]hould|[Cc]an) ?not (?=[a-z])/g;

/** Behind these words the verb bears the stress: "how glad I am to hear", "as it is now". */
const STRESSED = /\b(?:how|what|whatever|where|wherever|which|who|whom|as|than|so|such)\b[^.,;:!?()\n]{0,60}$/i;
/** Before these the clause ends, or the verb is one of two: "I am and remain". */
const ENDS =
  /^(?:and|or|but|nor|if|when|while|because|though|although|than|since|until|too|either|neither|indeed|whether|as)$/;
const ADVERB = /^(?:already|always|also|just|never|now|long|often|since|recently|not|ever|only|really|even|still)$/;
const PARTICIPLE =
  /^(?:been|had|done|gone|seen|made|taken|given|written|read|heard|known|thought|found|got|gotten|left|kept|told|said|sent|spent|come|become|learnt|held|met|put|set|let|lost|won|begun|built|brought|bought|felt|shown|spoken|chosen|meant|understood|grown|led|paid|sat|stood|taught|worn|drawn|driven|fallen|forgotten|hit|run|[a-z]{2,16}[a-df-z]ed)$/;
/** They look like participles and stand before a noun: "you have limited time". */
const DESCRIBES = /^(?:limited|detailed|related|mixed|continued|advanced|unlimited|added|renewed|hundred|sacred)$/;

/** Where English can contract without sounding wrong; never at the end of a clause. In order, without overlap. */
export function contractiblePlaces(text: string): readonly Contractible[] {
  const places = [...pairs(text), ...negations(text)].toSorted((a, b) => a.start - b.start);
  return places.filter((place, at) => at === 0 || place.start >= (places[at - 1]?.end ?? 0));
}

function pairs(text: string): readonly Contractible[] {
  return [...text.matchAll(PAIR)].flatMap((found) => {
    const [, who = '', verb = '', next = ''] = found;
    const start = found.index;
    const end = start + who.length + 1 + verb.length;
    if (TAKES[who.toLowerCase()]?.split(' ').includes(verb) !== true || ENDS.test(next)) return [];
    // "I won't" rather than "I'll not".
    if (next === 'not' && verb !== 'am' && verb !== 'are' && verb !== 'is') return [];
    if ((verb === 'have' || verb === 'has') && !hasParticiple(text.slice(end + 1, end + 60))) return [];
    if (STRESSED.test(text.slice(Math.max(0, start - 80), start))) return [];
    return [{ start, end, short: who + (ENDINGS[verb] ?? '') }];
  });
}

function hasParticiple(after: string): boolean {
  const [first = '', second = ''] = after.split(/[^a-z]+/, 2);
  const word = ADVERB.test(first) ? second : first;
  return PARTICIPLE.test(word) && !DESCRIBES.test(word);
}

function negations(text: string): readonly Contractible[] {
  return [...text.matchAll(NEGATION)].flatMap((found) => {
    const verb = found[1] ?? '';
    const short = NOT[verb.toLowerCase()] ?? '';
    const start = found.index;
    // "cannot" is one word; "donot" is none.
    const apart = found[0].charAt(verb.length) === ' ';
    if (!apart && verb.toLowerCase() !== 'can') return [];
    const end = start + found[0].length - 1;
    return [{ start, end, short: verb.charAt(0) + short.slice(1) }];
  });
}
