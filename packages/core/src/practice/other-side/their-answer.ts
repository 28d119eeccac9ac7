import { hashOf } from '../../drafting/choose.ts';
import type { Action, InterfaceLanguage, OutcomeKind } from '../../vocabulary.ts';
import type { Exercise } from '../exercise.ts';
import { markChoice } from '../mark-choice.ts';
import { oddsOfReopening } from './odds-of-reopening.ts';
import { FRENCH_REPLIES } from './french-replies.ts';
import { GERMAN_REPLIES } from './german-replies.ts';
import { ENGLISH_REPLIES } from './replies.ts';
import type { Replies } from './replies.ts';

/** What came back to the learner. */
export interface TheirAnswer {
  /** Null where nothing was sent. */
  readonly outcome: OutcomeKind | null;
  /** The letter, as they write it; null for silence. */
  readonly text: string | null;
  /** What to make of it, in a sentence or two. */
  readonly says: string;
  /** How it was drawn, and with what odds; null where there was nothing to draw. */
  readonly odds: string | null;
}

export interface Sent {
  readonly action: Action;
  /** Nothing in the letter would hurt. */
  readonly kind: boolean;
  /** Same seed, same answer. */
  readonly seed: number;
}

type Lots = readonly (readonly [OutcomeKind, number])[];

/** The other side answers, or does not: mostly no or silence, sometimes a door. `sent` is null where nothing was. */
export function theirAnswer(exercise: Exercise, sent: Sent | null): TheirAnswer {
  if (sent === null) return { outcome: null, text: null, says: NOTHING_SENT, odds: null };
  const key = `${exercise.id} ${sent.action}`;
  const lots = lotsFor(exercise, sent);
  const outcome = draw(lots, hashOf(`${key} lot`, sent.seed) % 100);
  const asks = sent.action === 'ask-again' || sent.action === 'use-the-route';
  const odds = asks && lots.some(([kind]) => kind === 'reopened') ? oddsOfReopening(exercise, sent.action).says : null;
  const well = sent.kind && markChoice(exercise, sent.action).fit !== 'other';
  const text = letterFrom(exercise, outcome, well, hashOf(`${key} words`, sent.seed));
  return { outcome, text, says: outcome === 'no-again' && !well ? NO_WONDER : SAYS[outcome], odds };
}

const NOTHING_SENT = 'Nothing was sent, and nothing comes back. The rest of the day is yours.';

const NO_WONDER = 'They said no again, and it is settled now. No harm is done: this is the room to try it in.';

const SAYS: Readonly<Record<OutcomeKind, string>> = {
  'no-again': 'They said no again, and that is fine: you asked well, it is settled, and they will remember the tone.',
  silence: 'Nothing came back. Most letters end like this; it says nothing about you.',
  reopened: 'The door is open again. It is no promise, and it is more than there was this morning.',
  offer: 'They said yes.',
  'considered-later': 'You are in their mind for later, which is what a good letter can do.',
  feedback: 'They told you something you can use. Thank them, and let it lie a day before you judge it.',
  referral: 'They passed you on to somebody. It costs them a good word, so thank them for it.',
};

const SILENCE: Lots = [['silence', 100]];

function lotsFor(exercise: Exercise, { action, kind }: Sent): Lots {
  const { key } = exercise;
  if (key.whom === null) return SILENCE;
  const fair = markChoice(exercise, action).fit !== 'other';
  if (!fair || !kind) return [['no-again', action === 'ask-again' || action === 'use-the-route' ? 50 : 0], ...SILENCE];
  switch (action) {
    case 'ask-again':
    case 'use-the-route':
      return [
        ['reopened', oddsOfReopening(exercise, action).percent],
        ['considered-later', 8],
        ['no-again', 45],
        ...SILENCE,
      ];
    case 'ask-feedback':
      return [['feedback', key.doors.some(([door]) => door === 'feedback-offered') ? 75 : 30], ...SILENCE];
    case 'keep-in-touch':
      return [['reopened', key.doors.length > 0 ? 10 : 0], ['considered-later', 35], ['referral', 5], ...SILENCE];
    case 'thank':
      return [['considered-later', 20], ['referral', 8], ...SILENCE];
    case 'let-go':
      return SILENCE;
  }
}

function draw(lots: Lots, at: number): OutcomeKind {
  let upTo = 0;
  for (const [outcome, share] of lots) {
    upTo += share;
    if (at < upTo) return outcome;
  }
  return 'silence';
}

const REPLIES: Readonly<Record<InterfaceLanguage, Replies>> = {
  en: ENGLISH_REPLIES,
  fr: FRENCH_REPLIES,
  de: GERMAN_REPLIES,
};

/** They write back in the language they wrote in. */
function letterFrom({ from, language }: Exercise, outcome: OutcomeKind, well: boolean, number: number): string | null {
  if (outcome === 'silence' || outcome === 'offer') return null;
  const { greeting, bodies, brief } = REPLIES[language];
  const fitting = outcome === 'no-again' && !well ? brief : bodies[outcome];
  const body = fitting[number % fitting.length] ?? '';
  return `${greeting}\n\n${body}\n\n${from.name}`;
}
