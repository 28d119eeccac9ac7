import { groupSayings, isGuessed, sentenceAround, zonesOf } from '@ajar/core';

import type { KeptText, StoreReader } from '../../store/store.ts';
import { clockOf } from '../clock.ts';
import type { Context } from '../context.ts';
import { isoOf } from '../present/summary.ts';
import type { FeedbackView, LearnedNote, LetterSaid, SayingView } from './insights-views.ts';
import { countedNoes } from './counted.ts';
import type { Counted } from './counted.ts';
import { onOneLine } from './on-one-line.ts';
import { namingOf } from './named.ts';
import type { Naming } from './named.ts';

/** What people said about the noes, in their words, by kind; what they wrote when asked; and what the user took from it. */
export async function feedback(context: Context): Promise<FeedbackView> {
  const clock = await clockOf(context);
  return context.store.read(async (reader) => {
    const noes = await countedNoes(reader, clock);
    const naming = namingOf(noes, false);
    const sayings = noes.flatMap((no) => sayingsOf(no, naming));
    const letters = await lettersOf(reader, noes, naming);
    const shown = new Set([...sayings, ...letters].map(({ id, quote }) => `${id} ${quote}`));
    return {
      noes: noes.length,
      silent: noes.length - new Set(sayings.map(({ id }) => id)).size,
      letters,
      groups: groupSayings(sayings),
      notes: noes.flatMap((no) => notesOf(no, naming)).filter(({ id, quote }) => !shown.has(`${id} ${quote ?? ''}`)),
    };
  });
}

function sayingsOf(no: Counted, naming: Naming): readonly SayingView[] {
  const { record, state, life } = no;
  const { reading } = record;
  const about = { id: record.row.id, ...naming(no), at: isoOf(life.receivedAt), form: reading.form };
  const { reason } = state.correction;
  const said = reading.reasons
    .filter(({ kind, quote }) => quote !== '' && (reason === undefined || kind === reason))
    .map(({ kind, start, end, rule }): SayingView => {
      const quote = sentenceAround(reading.text, { start, end });
      return { ...about, kind, quote, said: isGuessed(rule) ? 'guessed' : 'stated', learned: learnedOf(no, quote) };
    })
    .filter(({ said: how, quote }) => how !== 'guessed' || saysSomething(quote));
  if (reason === undefined || reason === 'none-given' || said.length > 0) return once(said);
  return [{ ...about, kind: reason, quote: '', said: 'yours', learned: learnedOf(no, '') }];
}

/** A guess about the letter as a whole may point at its greeting. */
function saysSomething(quote: string): boolean {
  return quote.split(' ').length > 3;
}

/** Two phrases may stand in one sentence. */
function once(sayings: readonly SayingView[]): readonly SayingView[] {
  return [...new Map(sayings.map((saying) => [`${saying.kind} ${saying.said} ${saying.quote}`, saying])).values()];
}

/** What the user noted about these words, the last word on it; null where nothing is. */
function learnedOf({ life }: Counted, quote: string): string | null {
  const noted = life.events.findLast((event) => event.kind === 'learned' && quoteOf(event) === quote);
  return noted?.kind === 'learned' && noted.text !== '' ? noted.text : null;
}

function quoteOf({ quote }: { readonly quote: string | null }): string {
  return onOneLine(quote ?? '');
}

/** Every note on a no, the last word on each quote. */
function notesOf(no: Counted, naming: Naming): readonly LearnedNote[] {
  const notes = no.life.events.filter((event) => event.kind === 'learned');
  return [...new Map(notes.map((note) => [quoteOf(note), note])).values()]
    .filter(({ text }) => text !== '')
    .map(({ text, quote }) => ({ id: no.record.row.id, ...naming(no), text, quote }));
}

/** Longer letters are opened with their no. */
const MOST_OF_A_LETTER = 1_200;

async function lettersOf(
  reader: StoreReader,
  noes: readonly Counted[],
  naming: Naming,
): Promise<readonly LetterSaid[]> {
  const found = noes
    .flatMap((no) => [
      ...no.state.outcomes.map((outcome) => ({ no, outcome, certain: true })),
      ...no.state.proposals.map((outcome) => ({ no, outcome, certain: false })),
    ])
    .filter(({ outcome }) => outcome.outcome === 'feedback');
  const keys = found.flatMap(({ outcome }) => outcome.messageKey ?? []);
  const kept = new Map((await reader.kept(keys)).map((one) => [one.key, one]));
  return found
    .map(({ no, outcome, certain }): LetterSaid => {
      const text = ownWords(kept.get(outcome.messageKey ?? ''));
      const quote = onOneLine(outcome.quote ?? '');
      return {
        id: no.record.row.id,
        ...naming(no),
        certain,
        at: isoOf(outcome.at),
        text: text.slice(0, MOST_OF_A_LETTER),
        more: text.length > MOST_OF_A_LETTER,
        quote,
        learned: learnedOf(no, quote),
      };
    })
    .toSorted((a, b) => (b.at ?? '').localeCompare(a.at ?? ''));
}

/** The end of a line so long that it was wrapped, and not ended. */
const WRAPPED = /([^\n]{55})\n(?=[^\s>*•-])/gu;

/** What its author wrote, without what they quote and how they sign; empty when the letter is not kept. */
function ownWords(kept: KeptText | undefined): string {
  if (kept === undefined) return '';
  const { text } = kept.message;
  return zonesOf(text)
    .filter(({ kind }) => kind === 'author')
    .map(({ start, end }) => text.slice(start, end))
    .join('\n')
    .replaceAll(WRAPPED, '$1 ')
    .trim();
}
