import type { Quote } from '../../span.ts';

/** Trained: what each sign (`before:at`, `alone in:tail`) is worth, in log-odds; `none` is what it takes to name nothing. */
export type SignWeights = Readonly<Record<string, number>>;

/** Signs by number, so that a word of a letter is looked up and never built into a name. */
export class SignBook {
  /** What each is worth, by number. */
  readonly worths: number[] = [];
  readonly names: string[] = [];
  readonly none: number;
  readonly #families = new Map<string, Map<string, number>>();
  readonly #open: boolean;

  /** An open book numbers every sign it meets, for training; a closed one knows those with a weight. */
  constructor(weights: SignWeights, open = false) {
    this.none = weights['none'] ?? 0;
    for (const [name, worth] of Object.entries(weights)) {
      const colon = name.indexOf(':');
      if (colon > 0) this.#add(name.slice(0, colon), name.slice(colon + 1), worth);
    }
    this.#open = open;
  }

  /** The number of a sign; -1 where it is worth nothing. */
  number(family: string, value: string): number {
    const known = this.#families.get(family)?.get(value);
    if (known !== undefined) return known;
    return this.#open ? this.#add(family, value, 0) : -1;
  }

  #add(family: string, value: string, worth: number): number {
    const values = this.#families.get(family) ?? new Map<string, number>();
    this.#families.set(family, values);
    values.set(value, this.names.length);
    this.worths.push(worth);
    return this.names.push(`${family}:${value}`) - 1;
  }
}

/** A name that may be meant, with the numbers of everything that speaks for or against it, each once. */
export interface Candidate {
  /** As it is written where it is written best. */
  readonly name: string;
  /** Where the text says it; null when only a header does. */
  readonly quote: Quote | null;
  readonly signs: readonly number[];
}

/** The best candidate by the sum of its signs; null when none is worth more, by `least`, than naming nothing. */
export function bestCandidate(
  candidates: readonly Candidate[],
  { worths, none }: SignBook,
  least = 0,
): Candidate | null {
  let best: Candidate | null = null;
  let most = none + least;
  for (const candidate of candidates) {
    let worth = 0;
    for (const sign of candidate.signs) worth += worths[sign] ?? 0;
    if (worth <= most) continue;
    best = candidate;
    most = worth;
  }
  return best;
}

/** One place of a name: what is seen there is noted on it. */
export class Sighting {
  readonly signs: number[] = [];
  /** The name has been seen before: what is true of it wherever it stands has been noted. */
  known = false;
  /** It stands by itself somewhere, no part of a longer name. */
  alone = false;
  /** How it is like the sender's domain; null where nobody has looked. */
  likeness: string | null = null;
  /** Where it stands, as bits: see `WHERE`. */
  where = 0;
  readonly #book: SignBook;

  constructor(book: SignBook) {
    this.#book = book;
  }

  note(family: string, value: string): void {
    const sign = this.#book.number(family, value);
    if (sign >= 0 && !this.signs.includes(sign)) this.signs.push(sign);
  }
}

/** Where a name stands by itself. */
export const WHERE = {
  subject: 1,
  text: 2,
  leave: 4,
  shown: 8,
  shownPart: 16,
  line: 32,
  domain: 64,
  again: 128,
} as const;

/** Collects the places where the same name stands into one candidate. */
export class Gathering {
  readonly book: SignBook;
  readonly #found = new Map<string, { name: string; quote: Quote | null; sighting: Sighting; times: number }>();

  constructor(book: SignBook) {
    this.book = book;
  }

  /**
   * Where to note what is seen at one more place of a name. `key` is what makes two spellings the same name; the first
   * place that can be quoted gives the words.
   */
  sight(key: string, name: string, quote: Quote | null): Sighting {
    const known = this.#found.get(key);
    if (known === undefined) {
      const sighting = new Sighting(this.book);
      this.#found.set(key, { name, quote, sighting, times: 1 });
      return sighting;
    }
    known.times += 1;
    known.sighting.known = true;
    if (known.quote === null && quote !== null) {
      known.quote = quote;
      known.name = name;
    }
    known.sighting.note('times', known.times > 3 ? 'many' : String(known.times));
    return known.sighting;
  }

  /** Notes on names that begin or end with another that stands by itself elsewhere: `Acme Hiring` where there is `Acme`. */
  compare(): void {
    const alone = [...this.#found].filter(([key, { sighting }]) => sighting.alone && key.length > 2);
    for (const [key, { sighting }] of this.#found) {
      for (const [other, { sighting: part }] of alone) {
        if (other.length >= key.length) continue;
        const begins = key.startsWith(other);
        if (!begins && !key.endsWith(other)) continue;
        sighting.note('holds', begins ? 'a name, then more' : 'more, then a name');
        part.note('stands', begins ? 'before more' : 'behind more');
        if (sighting.alone) sighting.note('holds', 'a name, alone too');
      }
    }
  }

  /** Each name as it is compared, with its notes. */
  *sightings(): Generator<{ readonly key: string; readonly name: string; readonly sighting: Sighting }> {
    for (const [key, { name, sighting }] of this.#found) yield { key, name, sighting };
  }

  /** Whether `is` holds for some name. */
  some(is: (sighting: Sighting) => boolean): boolean {
    return [...this.#found.values()].some(({ sighting }) => is(sighting));
  }

  candidates(): readonly Candidate[] {
    return [...this.#found.values()].map(({ name, quote, sighting }) => ({ name, quote, signs: sighting.signs }));
  }
}
