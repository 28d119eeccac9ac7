import { IRREGULAR } from './shape-of-fact.ts';

/** What of a verb tells that its subject may be "you" as it is: the past, and helpers that do not change. */
const UNCHANGED = String.raw`(?:\p{L}{2,}ed|${IRREGULAR}|had|did|could|would|should|might|will|can|never|always|really|also|even|still|just|both)`;
const CHANGED: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have' };
const TOWARDS = String.raw`(?:with|to|from|by|for|at|of|about|told|asked|showed|gave|thanked|met|saw|heard|liked|watched|made)`;

/** Whoever else is named, a "she" may be; words that begin sentences and months are nobody. */
const NAME =
  /(?<=[\p{Ll}\d,;] )(?!I\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\p{Lu}\p{Ll}+/gu;

/**
 * An English fact that speaks of the one it will be told to, by name (`Dana told me`) or as "she" where nobody else is named,
 * said to them: "you told me". What cannot be said so with certainty stays as it was typed. `called`: the first and the last
 * name of the reader, as far as they are known.
 */
export function aboutReader(fact: string, called: readonly string[]): string {
  const named = called.filter((name) => /^\p{Lu}\p{L}+$/u.test(name)).reduce(byName, fact);
  return (named.match(NAME) ?? []).length > 0 || called.length === 0 ? named : byPronoun(named);
}

function byName(fact: string, name: string): string {
  // Nearly no fact names its reader, and expressions made of a name are made for it alone.
  if (!fact.includes(name)) return opened(fact, fact);
  const title = String.raw`(?:(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sister|Father|Commander)\.? )?`;
  const who = String.raw`(?<!\p{Lu}\p{L}+ |[-@.])${title}${name}(?! \p{Lu})`;
  return opened(
    fact,
    fact
      .replace(new RegExp(String.raw`${who}['’]s(?! (?:right|fair|true)\b)`, 'gu'), 'your')
      .replace(new RegExp(String.raw`${who} (is|was|has)\b`, 'gu'), (_, verb: string) => `you ${CHANGED[verb] ?? verb}`)
      .replace(new RegExp(String.raw`${who}(?= ${UNCHANGED}\b)`, 'gu'), 'you')
      .replace(
        new RegExp(String.raw`(?<=\b${TOWARDS} )${who}(?=$|[.,;!?]| (?:and|about|at|in|on|for|that|when)\b)`, 'gu'),
        'you',
      ),
  );
}

const AT_HEAD = new RegExp(String.raw`^(?:he|she)(?=['’](?:d|ll)\b| ${UNCHANGED}\b)`, 'iu');

function byPronoun(fact: string): string {
  return opened(
    fact,
    fact
      .replace(
        /\b(what|as|like|how) (?:he|she) (said|told|suggested|advised|asked|put|explained|described)\b/gi,
        '$1 you $2',
      )
      .replace(AT_HEAD, 'you')
      .replace(/\b(?:got|had|heard) (it|this|that|the news) (first )?from (?:him|her)\b/gi, (all) =>
        all.replace(/(?:him|her)$/i, 'you'),
      ),
  );
}

/** With the capital that the first letter had. */
function opened(before: string, after: string): string {
  return /^\p{Lu}/u.test(before) ? after.charAt(0).toUpperCase() + after.slice(1) : after;
}
