import type { Message } from '../../message/message.ts';
import type { Heard } from '../claims/said.ts';
import { chanceOf, tagNumber } from '../model/tag-sentences.ts';
import type { SentenceLogits } from '../model/tag-sentences.ts';
import { TAGS } from '../model/tags.ts';
import { VERDICTS_FIRST } from '../model/whole-classes.ts';
import { FORWARD } from '../passage/passage.ts';
import type { Passage } from '../passage/passage.ts';
import type { Act } from '../phrases/phrase.ts';
import { isAutoReplied } from '../machines/machine-verdict.ts';
import { isList, isMachineSent, isMass, isNoReply } from '../sender/automated.ts';
import { hostOf, registeredName } from '../sender/domain-name.ts';
import { MAILBOX_PROVIDERS, RELAYS } from '../sender/relays.ts';
import { evidenceScores } from './evidence-score.ts';
import { VERDICT_CLASSES } from './verdict-classes.ts';

/** Acts whose phrases are weighed as they are, beside what the sentences were found to say. */
const ACTS: readonly Act[] = [
  'rejection',
  'acknowledgement',
  'invitation',
  'offer',
  'withdrawal',
  'on-hold',
  'auto-reply',
  'context',
  'farewell',
  'regret',
  'bulk',
  'survey',
  'everyday',
  'own-story',
  'personal',
  'revise',
];

/** Tags that mean something else when the subject says them. */
const IN_SUBJECT = ['no', 'received', 'pending', 'invite', 'offer', 'hold', 'marketing', 'survey', 'away'] as const;

/** Pairs that mean more together than each alone: what a no is seldom said with, what stands for one that is never said. */
const TOGETHER = [
  ['hint', 'farewell'],
  ['hint', 'thanks'],
  ['farewell', 'thanks'],
  ['regret', 'thanks'],
  ['no', 'thanks'],
  ['no', 'farewell'],
  ['no', 'hint'],
  ['no', 'hypothetical'],
  ['no', 'story'],
  ['no', 'everyday'],
  ['no', 'marketing'],
  ['no', 'survey'],
  ['no', 'personal'],
  ['no', 'pending'],
  ['no', 'received'],
  ['no', 'invite'],
  ['no', 'revise'],
  ['no', 'offer'],
  ['no', 'withdrawn'],
  ['no', 'hold'],
  ['pending', 'hypothetical'],
  ['received', 'hypothetical'],
] as const;

const FACTS = [
  'list',
  'mass',
  'can be unsubscribed',
  'no-reply sender',
  'relay',
  'machine',
  'auto-replied',
  'private mailbox',
  'answer',
  'forward',
  'quotes',
  'words',
  'few words',
  'many words',
] as const;

/** The names of what a letter of any length is weighed by. */
const OF_ALL: readonly string[] = [
  ...TAGS.map(({ tag }) => tag),
  ...TAGS.map(({ tag }) => `${tag}, strength`),
  ...TAGS.map(({ tag }) => `${tag} again`),
  ...IN_SUBJECT.map((tag) => `${tag} in subject`),
  ...TOGETHER.map(([one, other]) => `${one} & ${other}`),
  'no, about the reader',
  'no, about the reader, strength',
  'invitation after the no',
  ...ACTS.map((act) => `phrases: ${act}`),
  ...FACTS,
  ...VERDICT_CLASSES.map((verdict) => `whole: ${verdict}`),
];

/**
 * In a note there is little to weigh: nobody thanks for the interest or wishes luck, and one sentence is the message. So what is
 * said counts there for itself once more.
 */
const NOTE_WORDS = 45;
const OF_NOTES = OF_ALL.flatMap((name, at) =>
  at < TAGS.length || name.startsWith('phrases: ') || name.startsWith('whole: ') || name === 'answer' ? [at] : [],
);

/** The names of what a verdict is weighed by, in the order of `verdictFeatures`. */
export const VERDICT_FEATURES: readonly string[] = [
  ...OF_ALL,
  ...OF_NOTES.map((at) => `in a note: ${OF_ALL[at] ?? ''}`),
];

const EACH = TAGS.length;
const NO = tagNumber('no');
const INVITE = tagNumber('invite');
const SUBJECT_TAGS = IN_SUBJECT.map(tagNumber);
const PAIRS = TOGETHER.map(([one, other]) => [tagNumber(one), tagNumber(other)] as const);
const ELSEWHERE = ['hypothetical', 'story', 'everyday', 'personal', 'marketing', 'survey'].map(tagNumber);

/**
 * What a verdict is weighed by (`whole` is the log-odds of `WHOLE_CLASSES`): about 300 figures of order 1, named by `VERDICT_FEATURES`.
 * `figures` is memory to write them into.
 */
export function verdictFeatures(
  message: Message,
  passage: Passage,
  { byRule, logits }: Heard,
  whole: Float32Array,
  figures: Float64Array = new Float64Array(VERDICT_FEATURES.length),
): Float64Array {
  const { best, second, subject } = strongest(logits, passage.subjectSentences);
  const { aboutReader, inviteAfter } = courseOf(logits);
  figures.set(best, 0);
  for (let tag = 0; tag < EACH; tag += 1) figures[EACH + tag] = strength(best[tag] ?? 0);
  figures.set(second, EACH * 2);
  let at = EACH * 3;
  for (const tag of SUBJECT_TAGS) figures[at++] = subject[tag] ?? 0;
  for (const [one, other] of PAIRS) figures[at++] = (best[one] ?? 0) * (best[other] ?? 0);
  figures[at++] = aboutReader;
  figures[at++] = strength(aboutReader);
  figures[at++] = inviteAfter;
  for (const score of evidenceScores(byRule, ACTS)) figures[at++] = Math.min(2, score / 5);
  for (const fact of factsOf(message, passage)) figures[at++] = Number(fact);
  for (let verdict = 0; verdict < VERDICTS_FIRST; verdict += 1)
    figures[at++] = Math.max(-1, Math.min(1, (whole[verdict] ?? 0) / 6));
  if (passage.tokens.count < NOTE_WORDS) for (const each of OF_NOTES) figures[at++] = figures[each] ?? 0;
  else figures.fill(0, at);
  return figures;
}

interface Strongest {
  /** Chances of the sentence that says each tag most, of the one that says it second, and of the subject's. */
  readonly best: Float32Array;
  readonly second: Float32Array;
  readonly subject: Float32Array;
}

/** Written anew for each letter. */
const strengths: Strongest = {
  best: new Float32Array(EACH),
  second: new Float32Array(EACH),
  subject: new Float32Array(EACH),
};

/** Compares log-odds, sentence by sentence as they lie in memory: chances rise with them, and take an exponential each. */
function strongest(logits: SentenceLogits, subjectSentences: number): Strongest {
  const { best: most, second: next, subject } = strengths;
  most.fill(-Infinity);
  next.fill(-Infinity);
  const subjectEnd = Math.min(subjectSentences * EACH, logits.length);
  raise(most, next, logits, 0, subjectEnd);
  for (let tag = 0; tag < EACH; tag += 1) subject[tag] = chanceOf(most[tag] ?? 0);
  raise(most, next, logits, subjectEnd, logits.length);
  for (let tag = 0; tag < EACH; tag += 1) {
    most[tag] = chanceOf(most[tag] ?? 0);
    next[tag] = chanceOf(next[tag] ?? 0);
  }
  return { best: most, second: next, subject };
}

/** Raises the two highest log-odds of each tag to those of the sentences at `from`..`to`. */
/** Log-odds from which a sentence that is exactly as strong as another is the same one come again, and says nothing further. */
const LOUD = -1;

function raise(most: Float32Array, next: Float32Array, logits: SentenceLogits, from: number, to: number): void {
  for (let start = from; start < to; start += EACH) {
    for (let tag = 0; tag < EACH; tag += 1) {
      const value = logits[start + tag] ?? 0;
      if (value <= (next[tag] ?? 0)) continue;
      const before = most[tag] ?? 0;
      if (value === before && value > LOUD) continue;
      next[tag] = value > before ? before : value;
      if (value > before) most[tag] = value;
    }
  }
}

/** How surely a sentence says no to the reader and to nobody else, and how surely one behind the last no invites. */
function courseOf(logits: SentenceLogits): { readonly aboutReader: number; readonly inviteAfter: number } {
  let aboutReader = 0;
  let inviteAfter = 0;
  let saidNo = false;
  for (let start = 0; start < logits.length; start += EACH) {
    const no = chanceOf(logits[start + NO] ?? 0);
    if (no > aboutReader) {
      let rest = no;
      for (const tag of ELSEWHERE) rest *= 1 - chanceOf(logits[start + tag] ?? 0);
      aboutReader = Math.max(aboutReader, rest);
    }
    if (no > 0.5) {
      saidNo = true;
      inviteAfter = 0;
    } else if (saidNo) inviteAfter = Math.max(inviteAfter, chanceOf(logits[start + INVITE] ?? 0));
  }
  return { aboutReader, inviteAfter };
}

/** A chance as log-odds, from 0 (hardly any) to 1 (certain). */
function strength(chance: number): number {
  if (chance === 0) return 0;
  const odds = Math.log((chance + 1e-4) / (1 - chance + 1e-4));
  return Math.max(0, Math.min(1, (odds + 4) / 10));
}

function factsOf(message: Message, passage: Passage): readonly (number | boolean)[] {
  const { from, signs, subject } = message;
  const domain = from === null ? '' : registeredName(hostOf(from.address));
  const words = passage.tokens.count;
  return [
    isList(message),
    isMass(message),
    signs.listUnsubscribe,
    from !== null && isNoReply(from.address),
    RELAYS.has(domain),
    isMachineSent(message),
    isAutoReplied(message),
    MAILBOX_PROVIDERS.has(domain),
    /^\s*(?:re|aw|sv|antw|rif)\s*:/iu.test(subject),
    FORWARD.test(subject),
    message.text.includes('\n>'),
    Math.min(1, Math.log1p(words) / 7),
    words < 25,
    words > 400,
  ];
}
