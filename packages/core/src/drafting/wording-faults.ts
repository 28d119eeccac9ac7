import { caseOf } from '../advice/case.ts';
import { checkTone } from '../tone/check-tone.ts';
import type { Intent } from '../vocabulary.ts';
import type { DraftInput } from './draft.ts';
import { offerIn } from './echo/offer-in.ts';
import { ungrounded } from './grounding.ts';
import { isAsk } from './is-locked-out.ts';
import { countWords } from './layout.ts';
import { asksIn } from './wording/asks-in.ts';
import { copiesFrom } from './wording/copies-from.ts';
import { hasForeignForm, hasForeignLink } from './wording/foreign-signs.ts';

/** What can be wrong with a wording that somebody else proposes; in the order in which it is told. */
export const WORDING_FAULTS = ['form', 'length', 'language', 'invented', 'link', 'copied', 'asks', 'tone'] as const;
export type WordingFault = (typeof WORDING_FAULTS)[number];

export interface WordingContext {
  /** The letter, what is known about it, and what the user said. */
  readonly input: DraftInput;
  /** What the letter sets out to do, after every lock. */
  readonly intent: Intent;
  /** The draft as it stands: its words count as said by the user. */
  readonly draft: string;
}

const FEWEST = 20;
const MOST = 200;

/**
 * Everything that speaks against showing a wording of unknown origin: an empty list means that it says nothing that nobody
 * said, asks for what the intent asks and for nothing else, and sounds no worse than a note of the tone check. The letter that
 * is answered is not trusted: its links, its telephone numbers and long runs of its words are faults too.
 */
export function wordingFaults(text: string, context: WordingContext): readonly WordingFault[] {
  const { input, intent, draft } = context;
  const known: DraftInput = { ...input, facts: { ...input.facts, new: `${input.facts?.new ?? ''}\n${draft}` } };
  const words = countWords(text);
  const flowing = unbroken(text);
  const reports = [text, flowing].map((one) =>
    checkTone({ text: one, intent, field: input.reading.field, answers: input.reading.text }),
  );
  const faults: Readonly<Record<WordingFault, boolean>> = {
    form: hasForeignForm(text),
    length: words < FEWEST || words > MOST,
    language: reports.some(({ checked }) => checked !== 'full'),
    invented: ungrounded(text, known).length > 0,
    link: hasForeignLink(text, wordsOfTheUser(context)),
    copied: copiesFrom(text, input.message.text, draft),
    asks: !asksAs(flowing, context),
    tone: reports.some(({ findings }) => findings.some(({ severity }) => severity !== 'note')),
  };
  return WORDING_FAULTS.filter((fault) => faults[fault]);
}

/** A line that is broken within a sentence, as one: a break must not hide words from the tone check. */
function unbroken(text: string): string {
  return text.replaceAll(/(?<=[\p{L}\p{N}])\n{1,3}(?=\p{Ll})/gu, ' ');
}

function wordsOfTheUser({ input, draft }: WordingContext): string {
  const { profile, facts, context } = input;
  const basis = (context.basis ?? []).map(({ text }) => text);
  const said = [facts?.specific, facts?.basis, facts?.new].map((fact) => fact ?? '');
  return [draft, profile.name, profile.signature ?? '', ...said, ...basis].join('\n');
}

/** One question where the letter is to ask, else none; what is offered may also be taken up without one. */
function asksAs(text: string, { input, intent }: WordingContext): boolean {
  const facts = caseOf(input);
  // After a second no nothing is taken up.
  const offer = facts.noes >= 2 ? null : (offerIn(facts)?.kind ?? null);
  const asks = asksIn(text, offer === 'file' || offer === 'wait');
  const wanted = isAsk(intent) ? 1 : 0;
  const takenUp = intent === 'keep-in-touch' && offer !== null && asks.questions === 0;
  return (asks.questions === wanted || takenUp) && asks.requests === 0 && (!asks.again || intent === 'ask-again');
}
