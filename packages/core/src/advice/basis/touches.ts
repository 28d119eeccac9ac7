import type { ReasonKind } from '../../vocabulary.ts';
import type { Case } from '../case.ts';
import { remembered } from '../../remembered.ts';
import { piecesOf } from '../letter-zones.ts';
import { REASON_TOPICS } from './reason-topics.ts';

/** Words that letters and reasons share without being about the same thing. */
const COMMON =
  /^(?:about|after|again|ahead|already|also|although|always|another|appl\w*|around|asked|because|been|before|being|best|better|both|candidate\w*|case|change\w*|come|coming|committee|company|could|dear|decid\w*|decision|different|does|doing|done|down|each|email|even|every|feel|field|first|found|from|full|give|given|going|good|great|have|having|hear|here|hope|idea|interest\w*|into|issue|just|kind|know|last|later|least|letter|like|look\w*|made|mail|make|manuscript|many|meet\w*|might|month\w*|more|most|much|must|need\w*|never|next|only|open|other|ours|over|panel|paper|part|people|person|piece|place|please|poem\w*|point|position|possible|post|process|project|proposal|quite|read|real\w*|reason|regards|review\w*|right|role|round|said|same|says|season|seen|send|sent|should|since|some|someone|something|still|stor(?:y|ies)|such|sure|take|talk|team|than|thank\w*|that|their|them|then|there|these|they|thing\w*|think|this|those|though|time\w*|told|under|until|upon|very|want\w*|week\w*|well|were|what|when|where|which|while|will|wish\w*|with|within|without|work\w*|would|write|writing|wrote|year\w*|your|dass|aber|auch|eine[rnms]?|haben|hatte|habe|jetzt|meine?|nicht|oder|seit|sich|sind|unser\w*|wurde|mehr|noch|avec|avez|bien|cette|dans|depuis|elle|encore|j'ai|leur|mais|maintenant|même|notre|nous|pour|plus|sans|sont|tout|votre|vous|ahora|aunque|como|cuando|desde|ellos|esta|este|para|pero|porque|puedo|sobre|tengo|también|todo|usted|podemos|podría\w*|puede\w*|hemos|tenemos|nuestr\w*|seguir|hacer|tiene\w*|somos|ustedes|pouvons|pouvez|peut|faire|être|avons|étions|sommes|können|konnte\w*|werden|wird|sind|müssen|unsere\w*|ihre\w*|ihnen|podem\w*|temos|nosso\w*|nossa\w*|fazer|ainda|agora|possiamo|abbiamo|nostr\w*|ancora|adesso|appena|persona|persone|kunnen|hebben|onze|worden|zijn|niet|naar)$/u;

/** A sentence of the letter that a text is about, and how strongly. */
export interface Touched {
  readonly quote: string;
  /** Words or numbers that both have. */
  readonly shared: number;
  /** Kinds of reason that both speak of. */
  readonly topics: readonly ReasonKind[];
}

/**
 * The sentence of the letter that what the user says is about: both share a word that carries meaning, a number, or the
 * subject of a reason that can be answered. Null where there is none.
 */
export function touchedBy(facts: Case, text: string): Touched | null {
  const words = wordsOf(text);
  const topics = topicsOf(text);
  let best: Touched | null = null;
  for (const { sentence, own, about } of sentencesOf(facts)) {
    const shared = [...words].filter((word) => own.has(word)).length;
    const both = [...topics].filter((topic) => about.has(topic));
    const weight = shared * 2 + both.length;
    if (weight === 0 || (best !== null && weight <= best.shared * 2 + best.topics.length)) continue;
    best = { quote: sentence, shared, topics: both };
  }
  return best;
}

const MOST_SENTENCES = 80;

/** A sentence, the words of it that carry meaning, and the reasons that it speaks of. */
interface Sentence {
  readonly sentence: string;
  readonly own: ReadonlySet<string>;
  readonly about: ReadonlySet<ReasonKind>;
}

/** What the author wrote, sentence by sentence, without greeting and signature. */
const sentencesOf = remembered(({ message, reading }: Case): readonly Sentence[] => {
  const author = piecesOf(message, 'author');
  const texts = author.length === 0 ? [reading.text] : author;
  return texts
    .flatMap((text) => text.split(/(?<=[.!?])\s+|\n{1,}/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.split(/\s+/).length >= 4)
    .slice(0, MOST_SENTENCES)
    .map((sentence) => ({ sentence, own: wordsOf(sentence), about: topicsOf(sentence) }));
});

function wordsOf(text: string): ReadonlySet<string> {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}']{4,30}|\p{N}[\p{N}.,]*\p{N}|\p{N}/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.test(word)).map(stemOf));
}

/** Close enough to tell "rehearsals" and "rehearsal", "certified" and "certificate" alike. */
function stemOf(word: string): string {
  if (/^\p{N}/u.test(word)) return word.replace(/[.,](?=\p{N}{3})/gu, '');
  const bare = word.replace(/'s$/, '');
  return bare.length > 6 ? bare.slice(0, 6) : bare.replace(/(?:es|s|ed|ing)$/, '');
}

function topicsOf(text: string): ReadonlySet<ReasonKind> {
  const kinds = Object.keys(REASON_TOPICS) as ReasonKind[];
  return new Set(kinds.filter((kind) => REASON_TOPICS[kind]?.test(text) === true));
}
