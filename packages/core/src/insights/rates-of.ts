import { FIELDS, INTENTS, OUTCOMES } from '../vocabulary.ts';
import type { Field, Intent, OutcomeKind } from '../vocabulary.ts';
import type { Answer, Life } from './life.ts';
import { shareOf } from './share.ts';
import type { Share } from './share.ts';

/** What the answers of one kind brought. One answer may bring several things, so shares may add up to more than one. */
export interface Rates {
  readonly answers: number;
  /** Answers of which nothing is known yet; no share counts them. */
  readonly open: number;
  /** Something other than silence or another no. Of the answers whose end is known, as all shares are. */
  readonly something: Share;
  readonly brought: Readonly<Record<OutcomeKind, Share>>;
}

export interface AllRates {
  readonly all: Rates;
  /** Only intents and fields that have answers; intent null: the words of the letter are not known. */
  readonly byIntent: readonly (Rates & { readonly intent: Intent | null })[];
  readonly byField: readonly (Rates & { readonly field: Field })[];
}

/** Of the answers that arrived, how many brought what: in all, by what was asked, and by field. */
export function ratesOf(lives: readonly Life[]): AllRates {
  const all = new Tally();
  const byIntent = new Map<Intent | null, Tally>();
  const byField = new Map<Field, Tally>();
  for (const { field, answer } of lives) {
    if (answer === null || !answer.arrived) continue;
    const kinds = kindsIn(answer);
    all.add(kinds);
    tallyOf(byIntent, answer.intent).add(kinds);
    tallyOf(byField, field).add(kinds);
  }
  return {
    all: all.rates(),
    byIntent: [...INTENTS, null].flatMap((intent) => {
      const tally = byIntent.get(intent);
      return tally === undefined ? [] : [{ intent, ...tally.rates() }];
    }),
    byField: FIELDS.flatMap((field) => {
      const tally = byField.get(field);
      return tally === undefined ? [] : [{ field, ...tally.rates() }];
    }),
  };
}

/** What an answer brought, a bit for each kind: there may be tens of thousands. */
function kindsIn({ brought }: Answer): number {
  return brought.reduce((kinds, { outcome }) => kinds | bitOf(outcome), 0);
}

function bitOf(kind: OutcomeKind): number {
  return 1 << OUTCOMES.indexOf(kind);
}

const NOTHING_MORE = bitOf('silence') | bitOf('no-again');

function tallyOf<Key>(tallies: Map<Key, Tally>, key: Key): Tally {
  const known = tallies.get(key);
  if (known !== undefined) return known;
  const made = new Tally();
  tallies.set(key, made);
  return made;
}

/** How many answers brought which kinds together. */
class Tally {
  readonly #counts = new Uint32Array(1 << OUTCOMES.length);

  add(kinds: number): void {
    this.#counts[kinds] = (this.#counts[kinds] ?? 0) + 1;
  }

  rates(): Rates {
    const open = this.#counts[0] ?? 0;
    const answers = this.#count(() => true);
    const share = (bits: number): Share =>
      shareOf(
        this.#count((kinds) => (kinds & bits) !== 0),
        answers - open,
      );
    const brought = OUTCOMES.map((kind) => [kind, share(bitOf(kind))] as const);
    return {
      answers,
      open,
      something: share(~NOTHING_MORE),
      brought: Object.fromEntries(brought) as Record<OutcomeKind, Share>,
    };
  }

  #count(fits: (kinds: number) => boolean): number {
    return this.#counts.reduce((sum, count, kinds) => (fits(kinds) ? sum + count : sum), 0);
  }
}
