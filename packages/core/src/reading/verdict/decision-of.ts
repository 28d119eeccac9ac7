import type { DetectedLanguage } from '../../language/detect-language.ts';
import type { Message } from '../../message/message.ts';
import { LANGUAGES } from '../../vocabulary.ts';
import { claimsThatSay } from '../claims/claim.ts';
import type { Claim } from '../claims/claim.ts';
import type { Heard } from '../claims/said.ts';
import { isAutoReplied, machineVerdict } from '../machines/machine-verdict.ts';
import { tagNumber } from '../model/tag-sentences.ts';
import { VERDICTS_FIRST } from '../model/whole-classes.ts';
import { noticeVerdict } from '../notices/notice-verdict.ts';
import type { Passage } from '../passage/passage.ts';
import { VERDICT_CLASSES } from './verdict-classes.ts';
import { chancesOf, decide } from './decide.ts';
import type { Decision, Plainness } from './decide.ts';
import { VERDICT_FEATURES, verdictFeatures } from './verdict-features.ts';

/** Notes that somebody is away are shorter than this. UTF-16 units. */
const AWAY_NOTE = 1500;

/** What headers, whose mail it is, and what a notice says in its links settle; null where only the words can. */
export function settledBefore(message: Message, passage: Passage, me: ReadonlySet<string>): Decision | null {
  const machine = machineVerdict(message);
  if (machine !== null) return machine;
  if (message.from !== null && me.has(message.from.address)) return { verdict: 'other', confidence: 0.99 };
  if (passage.onlyForwarded) return { verdict: 'other', confidence: 0.8 };
  return noticeVerdict(message);
}

/** Log-odds by which mail that is plainly something else leads everything: its sentences need no look. */
const PLAINLY = 10;

/**
 * Most mail of a mailbox is no answer to anything, and looks it as a whole: it is passed over. Seven in
 * 3,000 of the letters held out are passed over and should not be.
 */
export function plainlyOther(whole: Float32Array, { language }: DetectedLanguage): Decision | null {
  if (!(LANGUAGES as readonly string[]).includes(language)) return null;
  const other = whole[OTHER] ?? 0;
  for (let verdict = 0; verdict < VERDICTS_FIRST; verdict += 1)
    if (verdict !== OTHER && other - (whole[verdict] ?? 0) < PLAINLY) return null;
  return { verdict: 'other', confidence: 0.995 };
}

/** The figures of the letter that is decided on; the next one's take their place. */
const memory = new Float64Array(VERDICT_FEATURES.length);

/** The verdict of the words. `whole` is the log-odds of what the letter is as a whole. */
export function decisionByWords(
  message: Message,
  passage: Passage,
  heard: Heard,
  whole: Float32Array,
  language: DetectedLanguage,
): Decision {
  // The first figures are those of the sentence that says each tag most.
  const figures = verdictFeatures(message, passage, heard, whole, memory);
  const chances = chancesOf(figures);
  const plainness = plainnessOf(heard.byRule, figures, passage);
  const decision = plainness === null ? decide(withoutNo(chances), 'unsaid') : decide(chances, plainness);
  if (isAway(message, heard, decision)) return { verdict: 'auto-reply', confidence: 0.9 };
  return unreadable(decision, language) ? { verdict: 'unsure', confidence: 0.5 } : decision;
}

const OTHER = VERDICT_CLASSES.indexOf('other');
const NO = tagNumber('no');
const HINT = tagNumber('hint');

/** Chances of its likeliest sentence from which a letter says no, or has words to point at. */
const SAID = 0.2;
const POINTED = 0.04;
/** From this chance on a sentence hints at a no: `Hello` alone has a little of it. */
const HINTED = 0.3;

/** A message of few words, subject included, is a note; where it says no in words that decide alone, and surely, that is what it is there for. */
const FEW_WORDS = VERDICT_FEATURES.indexOf('few words');
const SURELY = 0.5;

const ABOUT_READER = VERDICT_FEATURES.indexOf('no, about the reader');
/** What comes with a no that is told, supposed, taken back or about something else. */
const WHAT_CHANGES_IT = (
  [
    'story',
    'hypothetical',
    'everyday',
    'personal',
    'marketing',
    'survey',
    'pending',
    'withdrawn',
    'offer',
    'invite',
    'hold',
    'revise',
  ] as const
).map(tagNumber);
const PLAIN = 0.95;
const HARDLY = 0.3;

/** How plainly a no would be said, by sentences and phrases; null where there is nothing to point at, and no no is claimed. */
function plainnessOf(claims: readonly Claim[], figures: Float64Array, passage: Passage): Plainness | null {
  const no = figures[NO] ?? 0;
  const hint = figures[HINT] ?? 0;
  // `Your application` above nothing may be anything.
  if (passage.sentences.length === passage.subjectSentences && no < SURELY) return null;
  if (figures[FEW_WORDS] === 1 && no >= SURELY && decidesAlone(claims)) return 'bare';
  if (isPlain(figures)) return 'plain';
  if (no >= SAID) return 'said';
  if (hint >= HINTED || claimsThatSay(claims, 'rejection').length > 0) return 'hinted';
  return no >= POINTED || hint >= POINTED ? 'unsaid' : null;
}

/** A sentence says no to the reader and to nobody else, as surely as any does, and nothing in the letter would change it. */
function isPlain(figures: Float64Array): boolean {
  return (figures[ABOUT_READER] ?? 0) >= PLAIN && WHAT_CHANGES_IT.every((tag) => (figures[tag] ?? 0) < HARDLY);
}

function decidesAlone(claims: readonly Claim[]): boolean {
  return claimsThatSay(claims, 'rejection').some(({ phrase }) => phrase.strength === 'sure');
}

function withoutNo([no = 0, ...rest]: readonly number[]): readonly number[] {
  return [0, ...rest.map((chance) => chance / Math.max(1e-9, 1 - no))];
}

function isAway(message: Message, { byRule }: Heard, decision: Decision): boolean {
  const says = claimsThatSay(byRule, 'auto-reply').length > 0;
  if (decision.verdict === 'rejection' && !says) return false;
  if (isAutoReplied(message)) return decision.verdict !== 'acknowledgement' && decision.verdict !== 'rejection';
  return says && decision.verdict === 'acknowledgement' && message.text.length < AWAY_NOTE;
}

/** Mail in a language whose words are not known cannot be judged. */
function unreadable(decision: Decision, { language, confidence }: DetectedLanguage): boolean {
  if (language === 'und' || confidence < 0.6 || decision.confidence > 0.97) return false;
  return !(LANGUAGES as readonly string[]).includes(language);
}
