import { small, threeAt } from './threes.ts';
import type { Need } from './threes.ts';

/**
 * What letters a text must have for an expression to hold in it, found out from the expression itself. Most expressions hold
 * in few texts, and a look at what threes of letters a text has says so for much less than asking each.
 */

/** Threes of letters that all stand in a text where the run does. */
type Run = readonly number[];

/** Runs of which one is there at least. */
type Clause = readonly Run[];

/** What an expression needs. One that is written in a way not known here needs nothing, and is asked each time. */
export function neededBy({ source, flags }: RegExp): Need {
  return packed(flags.includes('v') ? [] : needOf(partOf(source, null)));
}

/** Shared parts of the sources of expressions, written `<name>`, each read once. `~` stands for a gap in such sources. */
export class SharedParts {
  private readonly sources: Readonly<Record<string, string>>;
  private readonly read = new Map<string, Part>();

  constructor(sources: Readonly<Record<string, string>>) {
    this.sources = sources;
  }

  /** What the expression that is made of a source needs, as `neededBy`. */
  neededBy(source: string): Need {
    return packed(needOf(partOf(source, this)));
  }

  part(name: string): Part {
    const before = this.read.get(name);
    if (before !== undefined) return before;
    const part = partOf(this.sources[name] ?? '', this);
    this.read.set(name, part);
    return part;
  }
}

function partOf(source: string, shared: SharedParts | null): Part {
  const reader = new SourceReader(source, shared);
  const whole = reader.alternatives();
  return reader.atEnd ? whole : ANYTHING;
}

/** What a part of an expression stands for: one of few texts, or whatever has what is needed. */
type Part = { readonly texts: readonly string[] } | { readonly need: readonly Clause[] };

/** More texts than these are no longer told apart, and not so many are made of two parts. */
const MOST_TEXTS = 256;
const MOST_MADE = 16;

/** So many clauses are looked at, those that fewest texts have; a longer one is not worth the look. */
const MOST_CLAUSES = 3;
const LONGEST_CLAUSE = 768;

const ANYTHING: Part = { need: [] };
const NOTHING: Part = { texts: [''] };

function packed(clauses: readonly Clause[]): Need {
  // Of each run its length, its threes and its place.
  const need = new Uint16Array(clauses.reduce((sum, clause) => sum + 2 + lengthOf(clause) + clause.length, 0));
  let at = 0;
  for (const clause of clauses) {
    let rest = 2 + 2 * clause.length;
    need[at + 1] = clause.length;
    for (const [place, run] of clause.entries()) {
      need[at + 2 + place] = run[0] ?? 0;
      need[at + 2 + clause.length + place] = rest;
      need[at + rest] = run.length - 1;
      for (let three = 1; three < run.length; three += 1) need[at + rest + three] = run[three] ?? 0;
      rest += run.length;
    }
    need[at] = rest;
    at += rest;
  }
  return need;
}

function needOf(part: Part): readonly Clause[] {
  return 'texts' in part ? anyOf(part.texts.map(runNeed)) : part.need;
}

/** Of a longer run of letters the first so many threes are enough to know it by. */
const MOST_THREES = 6;

/** Shorter runs have no three, and say nothing. The three that fewest texts have stands first: it is looked for first. */
function runNeed(run: string): readonly Clause[] {
  const count = Math.min(MOST_THREES, run.length - 2);
  if (count < 1) return [];
  const threes: number[] = [];
  let fewest = Infinity;
  for (let at = 0; at < count; at += 1) {
    const common = isCommon(run, at) + isCommon(run, at + 1) + isCommon(run, at + 2);
    if (common < fewest) threes.unshift(threeAt(run, at));
    else threes.push(threeAt(run, at));
    fewest = Math.min(fewest, common);
  }
  return [[threes]];
}

/** The letters that texts are made of mostly. */
const COMMON = new Uint8Array(128);
for (const letter of ' etaonirsh') COMMON[letter.charCodeAt(0)] = 1;

function isCommon(run: string, at: number): number {
  return COMMON[run.charCodeAt(at)] ?? 0;
}

function lengthOf(clause: Clause): number {
  let length = clause.length;
  for (const run of clause) length += run.length;
  return length;
}

/** Of each the clause that fewest texts have. */
function anyOf(needs: readonly (readonly Clause[])[]): readonly Clause[] {
  if (needs.length === 1) return needs[0] ?? [];
  const runs: Run[] = [];
  let length = 0;
  for (const [first] of needs) {
    if (first === undefined) return [];
    length += lengthOf(first);
    runs.push(...first);
  }
  return length === 0 || length > LONGEST_CLAUSE ? [] : [runs];
}

function allOf(needs: readonly (readonly Clause[])[]): readonly Clause[] {
  return needs
    .flat()
    .toSorted((one, other) => oftenness(one) - oftenness(other))
    .slice(0, MOST_CLAUSES);
}

/** How often texts have one of the runs of a clause, about: each letter more makes a run rarer by half. */
function oftenness(clause: Clause): number {
  let often = 0;
  for (const run of clause) often += 2 ** (1 - run.length);
  return often;
}

/** Parts that follow one another. */
function following(parts: readonly Part[]): Part {
  const needs: (readonly Clause[])[] = [];
  let texts: readonly string[] = [''];
  let few = true;
  for (const part of parts) {
    if (
      'texts' in part &&
      (texts.length * part.texts.length <= MOST_MADE || texts.length === 1 || part.texts.length === 1)
    ) {
      texts = texts.flatMap((before) => part.texts.map((after) => before + after));
      continue;
    }
    few = false;
    needs.push(needOf({ texts }));
    if ('texts' in part) ({ texts } = part);
    else {
      needs.push(part.need);
      texts = [''];
    }
  }
  if (few) return { texts };
  needs.push(needOf({ texts }));
  return { need: allOf(needs) };
}

function either(parts: readonly Part[]): Part {
  const texts = parts.flatMap((part) => ('texts' in part ? part.texts : []));
  if (parts.every((part) => 'texts' in part) && texts.length <= MOST_TEXTS) return { texts: [...new Set(texts)] };
  return { need: anyOf(parts.map(needOf)) };
}

/** Signs behind a backslash that stand for a place and not for a letter; those that stand for one of many letters. */
const PLACES = 'bB';
const MANY = 'dDwWsSpPkcx0123456789';
const CONTROLS: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', v: '\v', f: '\f' };

const REPEATS = '?*+{';

/** Latin letters and what stands between words; whatever else may be a sign of its own is looked at by itself. */
function isLetter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    code === 0x20 ||
    code === 0x27 ||
    (code >= 0xa0 && code < 0xd800)
  );
}

/** Reads an expression from the left. What it does not know it takes for anything. */
class SourceReader {
  private readonly source: string;
  private readonly shared: SharedParts | null;
  private at = 0;

  constructor(source: string, shared: SharedParts | null) {
    this.source = source;
    this.shared = shared;
  }

  get atEnd(): boolean {
    return this.at >= this.source.length;
  }

  /** Up to the end, or to the bracket that closes. */
  alternatives(): Part {
    const ways: Part[] = [];
    let parts: Part[] = [];
    while (!this.atEnd && this.source[this.at] !== ')') {
      if (this.source[this.at] === '|') {
        this.at += 1;
        ways.push(following(parts));
        parts = [];
      } else parts.push(this.repeated(this.one()));
    }
    return either([...ways, following(parts)]);
  }

  private one(): Part {
    const run = this.run();
    if (run > this.at) {
      const texts = [small(this.source.slice(this.at, run))];
      this.at = run;
      return { texts };
    }
    const sign = this.source[this.at] ?? '';
    if (sign === '(') return this.group();
    if (sign === '[') return this.oneOf();
    if (sign === '\\') return this.escaped();
    if (sign === '<' || sign === '~') return this.shorthand(sign);
    if (sign === '^' || sign === '$' || sign === '.') {
      this.at += 1;
      return sign === '.' ? ANYTHING : NOTHING;
    }
    return this.itself();
  }

  /** Where the letters that stand for themselves end; the last of several is left out where it is repeated. */
  private run(): number {
    let end = this.at;
    while (end < this.source.length && isLetter(this.source.charCodeAt(end))) end += 1;
    return end - this.at > 1 && REPEATS.includes(this.source[end] ?? '.') ? end - 1 : end;
  }

  private itself(): Part {
    const sign = String.fromCodePoint(this.source.codePointAt(this.at) ?? 0);
    this.at += sign.length;
    return { texts: [small(sign)] };
  }

  private shorthand(sign: string): Part {
    if (this.shared === null) return this.itself();
    if (sign === '~') {
      this.at += 1;
      return ANYTHING;
    }
    const end = this.source.indexOf('>', this.at);
    const name = this.source.slice(this.at + 1, end);
    this.at = end + 1;
    return this.shared.part(name);
  }

  /** What looks ahead or back takes no letters, and what it must not find says nothing of what there is. */
  private group(): Part {
    const [opening = '('] =
      /^\((?:\?(?:<?[=!]|:|<[^>=!]{1,40}>))?/.exec(this.source.slice(this.at, this.at + 50)) ?? [];
    this.at += opening.length;
    const inside = this.alternatives();
    this.at += 1;
    return /[=!]$/.test(opening) ? NOTHING : inside;
  }

  private oneOf(): Part {
    let end = this.at + 1;
    while (end < this.source.length && this.source[end] !== ']') end += this.source[end] === '\\' ? 2 : 1;
    const inside = this.source.slice(this.at + 1, end);
    this.at = end + 1;
    return /[\\^-]/.test(inside) || inside === '' ? ANYTHING : { texts: [...new Set(Array.from(inside, small))] };
  }

  private escaped(): Part {
    const sign = this.source[this.at + 1] ?? '';
    this.at += 2;
    if (PLACES.includes(sign)) return NOTHING;
    if (sign === 'u') return this.byNumber();
    if (!MANY.includes(sign)) return { texts: [small(CONTROLS[sign] ?? sign)] };
    // `\p{Lu}`, `\k<name>`, `\x41`: the rest of the name goes with it.
    const [rest = ''] = /^(?:\{[^}]{1,60}\}|<[^>]{1,40}>)/.exec(this.source.slice(this.at, this.at + 62)) ?? [];
    if ('pPk'.includes(sign)) this.at += rest.length;
    else if (sign === 'x') this.at += 2;
    else if (sign === 'c') this.at += 1;
    return ANYTHING;
  }

  private byNumber(): Part {
    const [whole, hex, braced] =
      /^(?:([\da-f]{4})|\{([\da-f]{1,6})\})/i.exec(this.source.slice(this.at, this.at + 8)) ?? [];
    if (whole === undefined) return { texts: ['u'] };
    this.at += whole.length;
    const code = Number.parseInt(hex ?? braced ?? '', 16);
    // Half of a pair may belong to the half beside it.
    return code >= 0xd800 && code < 0xe000 ? ANYTHING : { texts: [small(String.fromCodePoint(code))] };
  }

  private repeated(part: Part): Part {
    if (!REPEATS.includes(this.source[this.at] ?? '.')) return part;
    const [whole = '', sign, least, upTo, most] =
      /^(?:([?*+])|\{(\d{1,4})(,)?(\d{1,4})?\})\??/.exec(this.source.slice(this.at, this.at + 14)) ?? [];
    this.at += whole.length;
    if (whole === '') return part;
    if (sign === '+') return { need: needOf(part) };
    const once = sign === '?' || (least === '0' && most === '1');
    if (once) return 'texts' in part ? { texts: [...new Set([...part.texts, ''])] } : ANYTHING;
    if (sign === '*' || least === '0') return ANYTHING;
    return upTo === undefined && 'texts' in part
      ? following(Array.from({ length: Number(least) }, () => part))
      : { need: needOf(part) };
  }
}
