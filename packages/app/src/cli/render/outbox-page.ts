import type { LetterView } from '../../service/views.ts';
import { day, several } from '../text/numbers.ts';
import type { Paint } from '../text/paint.ts';
import { oneLine } from '../text/plain.ts';
import { hang } from '../text/wrap.ts';
import { INTENT_WORDS, OCCASION_WORDS } from '../wording.ts';
import { sendingWords } from './sending-words.ts';

/** Letters that have left are looked at in passing. */
const SENT_SHOWN = 10;

/** Every letter with where it stands and what can be done; of those that have left the newest, unless all are wanted. */
export function outboxPage(letters: readonly LetterView[], width: number, paint: Paint, all: boolean): string {
  if (letters.length === 0) return 'No letter is approved, on its way or sent. Write one with: ajar draft ID';
  const prose = Math.min(width, 90);
  const here = letters.filter(({ state }) => state !== 'sent');
  const sent = letters.filter(({ state }) => state === 'sent');
  const shown = all ? sent : sent.slice(0, SENT_SHOWN);
  const lines = shown.map((letter) => hang(`  ${day(letter.at)}  `, `${about(letter)}, to ${receiver(letter)}`, prose));
  const more = sent.length - shown.length;
  const blocks = [
    ...here.map((letter) => letterBlock(letter, prose, paint)),
    ...(lines.length === 0 ? [] : [[paint('bold', 'Sent'), ...lines].join('\n')]),
    ...(more === 0 ? [] : [`${several(more, 'more letter')} left before: ajar outbox --all`]),
  ];
  return blocks.join('\n\n');
}

/** One letter: what it is about, from and to whom, where it stands, what can be done. */
export function letterBlock(letter: LetterView, width: number, paint: Paint): string {
  const { draft, needsYou } = letter;
  const from = draft.from === null ? '' : `, from ${oneLine(draft.from)}`;
  const head = hang(`${paint('cyan', draft.id)}  `, about(letter), width);
  const lines = stateWords(letter).split('\n');
  return [
    needsYou ? `${head}  ${paint('yellow', 'needs you')}` : head,
    hang('  ', `To ${receiver(letter)}${from}`, width),
    ...lines.map((line) => hang('  ', line, width)),
  ].join('\n');
}

function about({ no, draft }: LetterView): string {
  const who = oneLine(no.organisation ?? no.person ?? no.from);
  const what = no.role === null ? '' : `, ${oneLine(no.role)}`;
  return `${who}${what}: ${INTENT_WORDS[draft.intent]} ${OCCASION_WORDS[draft.occasion]}`.trimEnd();
}

function receiver({ draft }: LetterView): string {
  return draft.to === null ? 'nobody that can be reached by mail' : oneLine(draft.to);
}

function stateWords({ state, at, no, draft }: LetterView): string {
  if (state === 'sent' && draft.sending?.state !== 'sent') return `You sent it yourself, on ${day(at)}.`;
  if (state === 'approved')
    return `Approved; it leaves only when you say so: ajar send ${draft.id}\nOr take it out: ajar export ${draft.id}\nOr take the approval back: ajar outbox ${draft.id} --withdraw`;
  if (state === 'taken-out')
    return `You took it out as a file. Once it is sent: ajar sent ${no.id}\nIf you do not send it: ajar outbox ${draft.id} --withdraw`;
  return sendingWords(draft);
}
