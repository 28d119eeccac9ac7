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

/** The names of what a verdict is weighed by, in the order of `verdictFeatures`. */
export const VERDICT_FEATURES: readonly string[] = [
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

const NO = tagNumber('no');
const INVITE = tagNumber('invite');
const SUBJECT_TAGS = IN_SUBJECT.map(tagNumber);
const PAIRS = TOGETHER.map(([one, other]) => [tagNumber(one), tagNumber(other)] as const);
const ELSEWHERE = ['hypothetical', 'story', 'everyday', 'personal', 'marketing', 'survey'].map(tagNumber);

/** What a verdict is weighed by (`whole` is the log-odds of `WHOLE_CLASSES`): about 200 figures of order 1, named by `VERDICT_FEATURES`. */
export function verdictFeatures(
  message: Message,
  passage: Passage,
  { byRule, logits }: Heard,
  whole: Float32Array,
): Float64Array {
  const { best, second, subject } = strongest(logits, passage.subjectSentences);
  const { aboutReader, inviteAfter } = courseOf(logits);
  const figures = new Float64Array(VERDICT_FEATURES.length);
  let at = 0;
  const put = (figure: number): void => {
    figures[at++] = figure;
  };
  for (const value of best) put(value);
  for (const value of best) put(strength(value));
  for (const value of second) put(value);
  for (const tag of SUBJECT_TAGS) put(subject[tag] ?? 0);
  for (const [one, other] of PAIRS) put((best[one] ?? 0) * (best[other] ?? 0));
  put(aboutReader);
  put(strength(aboutReader));
  put(inviteAfter);
  const scores = evidenceScores(byRule, ACTS);
  for (const score of scores) put(Math.min(2, score / 5));
  for (const fact of factsOf(message, passage)) put(fact);
  for (let verdict = 0; verdict < VERDICTS_FIRST; verdict += 1)
    put(Math.max(-1, Math.min(1, (whole[verdict] ?? 0) / 6)));
  return figures;
}

interface Strongest {
  /** Chances of the sentence that says each tag most, of the one that says it second, and of the subject's. */
  readonly best: Float32Array;
  readonly second: Float32Array;
  readonly subject: Float32Array;
}

/** Compares log-odds: chances rise with them, and take an exponential each. */
function strongest(logits: SentenceLogits, subjectSentences: number): Strongest {
  const best = new Float32Array(TAGS.length);
  const second = new Float32Array(TAGS.length);
  const subject = new Float32Array(TAGS.length);
  const subjectEnd = subjectSentences * TAGS.length;
  for (let tag = 0; tag < TAGS.length; tag += 1) {
    let most = -Infinity;
    let next = -Infinity;
    let inSubject = -Infinity;
    for (let at = tag; at < logits.length; at += TAGS.length) {
      const value = logits[at] ?? 0;
      if (value > most) {
        next = most;
        most = value;
        if (at < subjectEnd) inSubject = value;
      } else if (value > next) next = value;
    }
    best[tag] = chanceOf(most);
    second[tag] = chanceOf(next);
    subject[tag] = chanceOf(inSubject);
  }
  return { best, second, subject };
}

/** How surely a sentence says no to the reader and to nobody else, and how surely one behind the last no invites. */
function courseOf(logits: SentenceLogits): { readonly aboutReader: number; readonly inviteAfter: number } {
  let aboutReader = 0;
  let inviteAfter = 0;
  let saidNo = false;
  for (let start = 0; start < logits.length; start += TAGS.length) {
    const no = chanceOf(logits[start + NO] ?? 0);
    if (no > aboutReader)
      aboutReader = Math.max(
        aboutReader,
        ELSEWHERE.reduce((rest, tag) => rest * (1 - chanceOf(logits[start + tag] ?? 0)), no),
      );
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

function factsOf(message: Message, passage: Passage): readonly number[] {
  const { from, signs, subject } = message;
  const domain = from === null ? '' : registeredName(hostOf(from.address));
  const words = passage.tokens.numbers.length;
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
  ].map(Number);
}
