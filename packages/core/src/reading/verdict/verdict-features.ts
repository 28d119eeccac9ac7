import type { Message } from '../../message/message.ts';
import type { Claim } from '../claims/claim.ts';
import { tagNumber } from '../model/tag-sentences.ts';
import type { TaggedSentences } from '../model/tag-sentences.ts';
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
  claims: readonly Claim[],
  tagged: TaggedSentences,
  whole: Float32Array,
): Float64Array {
  const best = new Float32Array(TAGS.length);
  const second = new Float32Array(TAGS.length);
  const subject = new Float32Array(TAGS.length);
  let aboutReader = 0;
  let lastNo = -1;
  let inviteAfter = 0;
  for (const [index, says] of tagged.entries()) {
    for (let tag = 0; tag < says.length; tag += 1) {
      const value = says[tag] ?? 0;
      if (value > (best[tag] ?? 0)) {
        second[tag] = best[tag] ?? 0;
        best[tag] = value;
      } else if (value > (second[tag] ?? 0)) second[tag] = value;
      if (index < passage.subjectSentences && value > (subject[tag] ?? 0)) subject[tag] = value;
    }
    if ((says[NO] ?? 0) > aboutReader)
      aboutReader = Math.max(
        aboutReader,
        ELSEWHERE.reduce((rest, tag) => rest * (1 - (says[tag] ?? 0)), says[NO] ?? 0),
      );
    if ((says[NO] ?? 0) > 0.5) {
      lastNo = index;
      inviteAfter = 0;
    } else if (lastNo >= 0) inviteAfter = Math.max(inviteAfter, says[INVITE] ?? 0);
  }
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
  const scores = evidenceScores(claims, ACTS);
  for (const score of scores) put(Math.min(2, score / 5));
  for (const fact of factsOf(message, passage)) put(fact);
  for (let verdict = 0; verdict < VERDICTS_FIRST; verdict += 1)
    put(Math.max(-1, Math.min(1, (whole[verdict] ?? 0) / 6)));
  return figures;
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
