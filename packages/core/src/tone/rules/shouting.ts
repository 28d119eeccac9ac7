import { letterParts } from '../letter/letter-parts.ts';
import type { Match, Rule } from '../rule.ts';
import { PUNCTUATION_RUNS } from '../sources.ts';
import type { DraftText } from '../text/draft-text.ts';

/** Words that nobody writes in capitals but for force; titles and abbreviations seldom hold them. */
const FORCE =
  'I|YOU|YOUR|MY|ME|WE|US|NOT|NO|NEVER|WHY|HOW|WHAT|PLEASE|DO|DID|DOES|DONT|WAS|WERE|AM|ARE|IS|HAVE|HAD|HAS|ANY|ALL|EVERY|SO|VERY|REALLY|STOP|NOW|MUST|ALWAYS|NOTHING|WRONG|READ|EVEN|ONE|SHOULD|WILL|WOULD|CANNOT|NEED|THIS|THAT|EVER|EXACTLY|ASAP|MORE|TIME|YEARS|HOURS|NICHT|NIE|SIE|WARUM|BITTE|JAMAIS|VOUS|POURQUOI|NUNCA|POR|MAI|PERCHÉ|NOOIT|WAAROM';
const FORCED = new RegExp(`(?<![\\p{L}'’])(?:${FORCE})(?![\\p{L}'’])`, 'u');
const SINGLE =
  /(?<![\p{L}\p{N}'’-])(?:NEVER|NOT|VERY|ALL|REALLY|WHY|EVERY|ALWAYS|MUST|NOTHING|WRONG|STOP|NOW|YOU|YOUR|PLEASE|NO|ANY|EXACTLY|IMMEDIATELY|TWICE|STILL|SO|EVERYTHING|DESERVE|AGAIN|BEFORE|AFTER|EVER|ONCE|SAME|ONLY|BOTH|NOBODY|NONE|ANYONE|ANYBODY|ANYTHING|SOMEONE|EVERYONE|UNDER|MINE|RIGHT|AND|DID|DO|DOES|WAS|WERE|HAVE|HAD|CANNOT|EVEN|HOW|WHAT|THIS|ENTIRE|WHOLE|COULD|SHOULD|WOULD|MY|READ|ALREADY|BECAUSE|TOO|TRULY|FINALLY|ALMOST|WITHOUT|UNTIL|FIRST|ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|ZERO|HALF|REASON|TOLD|ASKED|PAID|SAID|PROMISED|MONTHS|WEEKS|DAYS|HOURS|YEARS|TODAY|CLEARLY|OBVIOUSLY|COMPLETELY|ABSOLUTELY|TOTALLY|ENOUGH|LEAST|EACH|READY|FREE|FIXED|FAIR|UNFAIR|TRUE|GOOD|BEST|BETTER|WORSE|HARD|LONG|LATE|EARLY|CLEAR|PLAIN|SURE|SERIOUSLY|HONESTLY|LITERALLY|FINE|GONE|DONE|KNOW|KNEW|WANT|NEED|ASK|TELL|WAIT|WAITED|CALL|CALLED|ANSWER|EXPLAIN|LISTEN|LOOK|SEE|SAW|GIVE|GAVE|TAKE|TOOK|MADE|WORK|WORKED|PEOPLE|PERSON|MONEY|HUGE|BIG|TINY|MUCH|MANY|LESS|MORE|THAT|THEN|THERE|HERE|THEY|THEIR|YOURSELF|MYSELF)(?![\p{L}\p{N}'’-])/gu;
/** A long word that no abbreviation looks like: an adverb, a participle, a quality. */
const LONG =
  /(?<![\p{L}\p{N}'’-])(?:[A-Z]{4,20}(?:LY|ING|TION|MENT|NESS|ABLE|IBLE|LESS|FUL|OUS|ENT|ANT)|[A-Z]{5,20}ED)(?![\p{L}\p{N}'’-])/gu;
/** What stands before words that are read off a sign, a form or a screen. */
const CITED =
  /(?:\b(?:says?|reads?|reading|marked|stamped|labell?ed|wrote|written|typed|printed|ticked|pressed?|sign|signs|word|words|button|label|heading|headed|box|field|called|caption|tab|option|stated?|chapter|stamp|key)\b[\s:,]{0,3}|["“‘'(])$/i;
const QUOTED = /^["”’')]|^[.,!?]{1,3}["”]/;
/** Two or more words without a small letter. */
const RUN = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}'’]{0,30}(?:[ ,]{1,3}\p{Lu}[\p{Lu}'’]{0,30}){1,60}(?![\p{L}\p{N}])/gu;
/** What stands before a title. */
const TITLED =
  /(?:novel|story|stories|manuscript|book|memoir|poem|play|script|essay|film|short|title|titled|called|entitled|series|picture book|thriller|romance|article|paper|album|song|piece|subject|re|ref|fw|fwd|aw)\b[\s:,"“‘'(]{0,4}$/i;
const LOVED = /^I (?:LOVED?|ADORED?)$/;
/** Emphasis that is meant kindly, and the name that a capital word is part of. */
const KINDLY =
  /^ (?:(?:much|kind|good|nice|helpful|happy|glad|grateful|lovely|generous|thoughtful|welcome|pleased|touched|moved|proud|gates?)\b|\p{Lu}\p{Ll})/u;
const LONG_WORD = /\p{Lu}{4}/u;

function lowered(words: string): string {
  const small = words.toLowerCase().replaceAll(/\bi\b/g, 'I');
  return /^\p{Lu}/u.test(words) ? small.charAt(0).toUpperCase() + small.slice(1) : small;
}

function inBody(draft: DraftText, at: number): boolean {
  const { body, signOff } = letterParts(draft);
  return draft.fragment || signOff === null || at < body.end;
}

/** Somebody's name, a title or a sign rather than a raised voice. */
function cited(draft: DraftText, start: number, end: number): boolean {
  const before = draft.own.slice(Math.max(0, start - 24), start);
  const after = draft.own.slice(end, end + 4);
  return CITED.test(before) || (/["“‘'(]/.test(before.slice(-1)) && QUOTED.test(after));
}

/** Whether one of the words is there for force alone, or all of them may be: “THREE WEEKS”. */
function isForced(words: string): boolean {
  return FORCED.test(words) || words.replaceAll(SINGLE, '').replaceAll(/[ ,]/g, '') === '';
}

function runs(draft: DraftText): readonly Match[] {
  const matches: Match[] = [];
  for (const run of draft.own.matchAll(RUN)) {
    const [words] = run;
    const span = { start: run.index, end: run.index + words.length };
    if (!LONG_WORD.test(words) || !isForced(words) || !inBody(draft, span.start)) continue;
    if (TITLED.test(draft.own.slice(Math.max(0, span.start - 40), span.start))) continue;
    if (LOVED.test(words) || cited(draft, span.start, span.end)) continue;
    const first = /(?:^|[.!?]\s{0,2}|\n)$/.test(draft.own.slice(Math.max(0, span.start - 3), span.start));
    const small = lowered(words);
    const text = first || /^I\b/.test(small) ? small : small.charAt(0).toLowerCase() + small.slice(1);
    matches.push({ ...span, fixes: [{ title: `Say “${text}”`, ...span, text }] });
  }
  return matches;
}

function singles(draft: DraftText): readonly Match[] {
  const spans = runs(draft);
  const matches: Match[] = [];
  for (const word of [...draft.own.matchAll(SINGLE), ...draft.own.matchAll(LONG)]) {
    const span = { start: word.index, end: word.index + word[0].length };
    const neighbours =
      draft.own.slice(Math.max(0, span.start - 3), span.start) + draft.own.slice(span.end, span.end + 3);
    // Inside a run, or beside other capitals: an abbreviation or a title.
    if (
      /\p{Lu}{2}/u.test(neighbours) ||
      !inBody(draft, span.start) ||
      KINDLY.test(draft.own.slice(span.end, span.end + 12)) ||
      TITLED.test(draft.own.slice(Math.max(0, span.start - 40), span.start)) ||
      cited(draft, span.start, span.end) ||
      spans.some((run) => run.start <= span.start && span.end <= run.end)
    )
      continue;
    const text = word[0].toLowerCase();
    matches.push({ ...span, fixes: [{ title: `Say “${text}”`, ...span, text }] });
  }
  const inOrder = matches.toSorted((one, other) => one.start - other.start);
  return isRaised(draft, inOrder) ? inOrder.map((match) => ({ ...match, severity: 'warning' as const })) : inOrder;
}

/** So many words in capitals in a letter, or two in a sentence, are no stress any more but a raised voice. */
const RAISED = 3;

function isRaised(draft: DraftText, words: readonly Match[]): boolean {
  if (words.length >= RAISED) return true;
  return draft.sentences.some(
    ({ start, end }) => words.filter((word) => word.start >= start && word.end <= end).length > 1,
  );
}

const MARKS = /[!?]{2,40}/g;
const WARM =
  /\b(?:thank|thanks|congrat\w*|lovely|wonderful|glad|happy|cheers|merci|danke|gracias|obrigad[oa]|grazie|bedankt)\b/;

function marks(draft: DraftText): readonly Match[] {
  return Array.from(draft.own.matchAll(MARKS)).flatMap((run): readonly Match[] => {
    const [signs] = run;
    const span = { start: run.index, end: run.index + signs.length };
    const text = signs.includes('?') ? '?' : '.';
    const warm = !signs.includes('?') && WARM.test(draft.flat.slice(Math.max(0, span.start - 80), span.start));
    // Two marks after a thank-you are joy.
    if (warm && signs === '!!') return [];
    return [
      {
        ...span,
        fixes: [{ title: `One “${text}”`, ...span, text }],
        ...(warm ? { severity: 'note' as const } : {}),
      },
    ];
  });
}

const base = { category: 'shouting', strictOnly: false, language: 'any' } as const;

export const SHOUTING: readonly Rule[] = [
  {
    ...base,
    id: 'shouting/capitals',
    severity: 'warning',
    message: 'Capitals are heard as a raised voice.',
    why: 'The reader hears the volume before the words.',
    source: null,
    find: runs,
    bad: [
      'I HAVE NEVER BEEN TREATED like this.',
      'WHY DID NOBODY CALL ME?',
      'Read the attachment, AND READ IT PROPERLY this time.',
      'I blocked out THREE WEEKS for it.',
    ],
    good: [
      'I work for the BBC WORLD SERVICE in London.',
      'The sign on your door says PLEASE RING TWICE.',
      'The label says “WASH ME, NOT NOW”.',
      'My novel THE YEAR YOU LEFT is finished.',
      'The NHS and the NIHR both supported it.',
      'I hold a BSc from UCL.',
    ],
  },
  {
    ...base,
    id: 'shouting/word',
    severity: 'note',
    message: 'A word in capitals sounds as if it had been struck on the table.',
    why: 'Where the sentence is clear, the stress is heard without capitals.',
    source: null,
    find: singles,
    bad: [
      'I was NEVER told about it.',
      'It was NOT in the call.',
      'I sent it BEFORE the closing date.',
      'All I wanted was a REASON.',
      'The post was COMPLETELY changed.',
    ],
    good: [
      'I was never told about it.',
      'The AND OR NOT gates are on page two.',
      'That is VERY kind of you.',
      'The stamp says NOT KNOWN HERE.',
      'The ONE Gallery hung it.',
      'My poem RESTING is in the anthology.',
    ],
  },
  {
    ...base,
    id: 'shouting/marks',
    severity: 'warning',
    message: 'Several marks at once sound agitated.',
    why: 'One mark says it; a run of them is read as anger or alarm.',
    source: PUNCTUATION_RUNS,
    find: marks,
    bad: ['How can that be??', 'I do not understand this!!', 'You filled it already?!'],
    good: ['How can that be?', 'Thank you so much!', 'Thank you so much!!'],
  },
];
