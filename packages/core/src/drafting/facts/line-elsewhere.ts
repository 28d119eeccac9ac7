import { holdsIn } from '../../asked-of.ts';
import type { DraftInput } from '../draft.ts';
import { smallFirst } from '../first-letter.ts';
import { tidyFact } from '../tidy-fact.ts';
import { thingElsewhere } from './thing-elsewhere.ts';
import { shapeOfFact } from './shape-of-fact.ts';
import { NO_LINE } from './specific-line.ts';
import type { SaidAnyway, SpecificSlots } from './specific-line.ts';
import { TYPED_SMALL } from './unsayable.ts';
import { withNouns } from './with-nouns.ts';

/** What the letter says back itself is not said twice. */
function isSaidAnyway(fact: string, { echoes }: SaidAnyway): boolean {
  const bare = fact.toLowerCase().replace(/^(?:l['’]|\p{L}{2,4} )/u, '');
  return bare.length > 3 && echoes.praise.toLowerCase().includes(bare);
}

/** The yes that takes up what they ask says it. */
const YES =
  /^(?:sí|oui|ja|claro|gerne?|volontiers)(?:,? (?:bitte|sehr|gerne?|claro|por favor|que sí|merci|volontiers|très volontiers|bien sûr|avec plaisir|con mucho gusto|natürlich|gracias|danke)){0,4}$/iu;

const SAYS_YES = /^(?:oui|ja|sí|claro que sí|très volontiers|avec plaisir|gerne?|sehr gern|con mucho gusto)(?!\p{L})/iu;

/** Without a verb of its own: it stands behind a colon. */
const FEW_WORDS = 6;
const NOTED: ReadonlySet<string> = new Set(['fr', 'de', 'es']);
/** A sentence of the user's, begun in small letters. */
const FIRST_PERSON =
  /(?<!\p{L})(?:je|j['’]\p{L}+|ich|yo|me|mich|mir|m['’]\p{L}+|nous|wir|es|das|merci|danke|gracias)(?!\p{L})/iu;

/** "Voir la grange avec vous", "recorrer la finca": what one did, by its infinitive. */
const INFINITIVE: Readonly<Record<string, RegExp>> = {
  fr: /^(?!(?:ateli|papi|dîn|souven|courri|premi|derni|cahi|méti|quarti|escali|plais|aven|pouv|dev|sav|chanti|dossi)(?:er|ir|oir)(?!\p{L}))\p{L}{1,14}(?:er|ir|oir|(?:fai|li|écri|di|condui|construi)re|(?:suiv|viv|mett|prend|rend|tend|pond|fend|nait|naît)re)(?= \p{L})/iu,
  es: /^(?!(?:lug|hog|tall|muj|plac|az|alt|coll|milit|famili|alquil|porven)(?:ar|er|ir)(?!\p{L}))\p{L}{2,14}(?:ar|er|ir)(?:me|te|l[aeo]s?|nos|se)?(?= \p{L})/iu,
};
const HAS_VERB = /(?<!\p{L})(?:est|était|a|ont|fut|sera|m['’]a|es|fue|era|ha|han|había|me|nos)(?!\p{L})/iu;

/** Shapes the line that only this user could write, beside English. */
export function lineElsewhere(fact: string, input: DraftInput, anyway: SaidAnyway): SpecificSlots {
  const { language } = input.reading;
  if (isSaidAnyway(fact, anyway) || (anyway.offer?.kind === 'yes' && YES.test(fact))) return NO_LINE;
  // Their question is answered beside it.
  if (anyway.offer !== null && SAYS_YES.test(fact)) return { ...NO_LINE, sentence: tidyFact(fact), answers: 'yes' };
  if (/, (?:c['’]est|c['’]était|das (?:ist|war)|(?:es|fue) )/iu.test(fact))
    return { ...NO_LINE, sentence: tidyFact(fact) };
  // "Ihre" is "your" and "ihre" is "her".
  const first = /^(?:Ihr|Sie)(?:e[nmrs]?|nen)?\b/.test(fact) ? fact : smallFirst(fact);
  const small = language === 'de' ? withNouns(first) : first;
  if (/^(?:fr|es)$/.test(language) && /^que /i.test(small) && !/ (?:me|nous|nos) \p{L}| m['’]/iu.test(small))
    return { ...NO_LINE, learned: small };
  switch (shapeOfFact(fact, language)) {
    case 'how':
      return language === 'de' && /^dass /i.test(small) ? { ...NO_LINE, learned: small } : { ...NO_LINE, how: small };
    case 'thing':
      return thingElsewhere(small, language);
    default: {
      if (INFINITIVE[language]?.test(fact) === true && !holdsIn(HAS_VERB, fact)) return { ...NO_LINE, what: small };
      // Words of theirs without their verb are nobody's sentence.
      if (input.reading.text.toLowerCase().includes(fact.toLowerCase())) return { ...NO_LINE, unsaid: 'yes' };
      const fragment = TYPED_SMALL.test(input.facts?.specific ?? '') && fact.split(' ').length <= FEW_WORDS;
      return fragment && NOTED.has(language) && !holdsIn(FIRST_PERSON, fact)
        ? { ...NO_LINE, note: small }
        : { ...NO_LINE, sentence: tidyFact(fact) };
    }
  }
}
