import { smallFirst } from '../first-letter.ts';
import { shapeOfFact } from './shape-of-fact.ts';
import { TYPED_SMALL } from './unsayable.ts';

/** "group exercise about the loan", jotted down without its article. */
export function articled(fact: string, typed: string): string {
  const bare = TYPED_SMALL.test(typed) && !DETERMINED.test(fact);
  return bare && shapeOfFact(fact, 'en') === 'thing'
    ? `the ${/^\p{Lu}\p{Ll}/u.test(fact) ? smallFirst(fact) : fact}`
    : fact;
}

/** "schoolroom on the 12th is perfect". */
export function withThe(fact: string, typed: string, letter: string): string {
  const bare =
    /^\s{0,9}\p{Ll}{3,20}(?: (?!and\b)[\p{L}\d]+){0,6} (?:is|was|are|were|will be|took|got|gave|would be|made|helped|finished|arrived|ended|started|went|came|looks|sounds|worked|has|needs) /u.test(
      typed,
    ) &&
    (!DETERMINED.test(fact) || new RegExp(`\\bthe ${first(fact)}\\b`, 'i').test(letter)) &&
    !NO_ARTICLE.test(fact);
  return withTail(bare ? `The ${smallFirst(fact)}` : fact);
}

function first(fact: string): string {
  return (/^\p{L}+ing(?= )/u.exec(fact)?.[0] ?? '-').toLowerCase();
}

const NO_ARTICLE =
  /^(?:people|time|life|work|music|nothing|friends|money|everything|\p{Lu}{2,}|\p{Lu}\p{Ll}+ (?:is|was|has|made) (?:a|my|our)\b)/u;

/** "The survey finished last week, data by January": what follows has no verb of its own. */
function withTail(fact: string): string {
  return fact.replace(
    /, (?=(?!with\b|and\b|but\b|so\b|the\b)\p{Ll}{3,14} (?:by|in|on|from|for|due) [^,;]{3,30}$)/u,
    ', with ',
  );
}

const DETERMINED =
  /^(?:the|a|an|my|our|your|his|her|their|its|this|that|these|those|some|any|every|each|all|both|no|one|two|three|four|five|six|\d+|you|I|we|they|he|she|it|how|what|why|when|where|who|being|everybody|everyone|nothing|\p{L}+ing|\p{L}+['’]s?)\b/iu;
