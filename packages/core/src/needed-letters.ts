/**
 * What letters a text must have for an expression to hold in it, found out from the expression itself. Most expressions hold
 * in few texts, and a look at what threes of letters a text has says so for much less than asking each.
 */

/**
 * What must be in a text: of each of these clauses one run of letters at least; anything will do where there is none. A run is
 * written as how many threes of letters it has and their places in a table, so that one whose first is lacking is passed over.
 */
export type Need = readonly Int32Array[];

/** Which texts have which threes: a bit for each of 32 texts (or groups of them) at the place of each three. */
export type ThreesOf = Int32Array;

const THREES = 1 << 13;

/** A hash: different threes may share a place, so that a text may seem to have what it has not, never the other way round. */
function threeAt(text: string, at: number): number {
  return ((text.charCodeAt(at) * 61 + text.charCodeAt(at + 1)) * 61 + text.charCodeAt(at + 2)) & (THREES - 1);
}

/** Small letters as `i` takes them: a long s is an s. */
function small(text: string): string {
  const lower = text.toLowerCase();
  return lower.includes('ſ') ? lower.replaceAll('ſ', 's') : lower;
}

/** The threes of some texts; the text at place n has the bit n % 32. */
export function threesOf(texts: readonly string[]): ThreesOf {
  const known = new Int32Array(THREES);
  for (const [at, text] of texts.entries()) addThrees(small(text), 1 << (at & 31), known);
  return known;
}

function addThrees(text: string, bit: number, known: Int32Array): void {
  for (let at = 0; at + 2 < text.length; at += 1) {
    const three = threeAt(text, at);
    known[three] = (known[three] ?? 0) | bit;
  }
}

/** The bits of the texts in which an expression with this need may hold; in the others it does not. */
export function mayBeIn(need: Need, known: ThreesOf): number {
  let bits = -1;
  for (const clause of need) {
    bits &= anyRunIn(clause, known);
    if (bits === 0) return 0;
  }
  return bits;
}

function anyRunIn(clause: Int32Array, known: ThreesOf): number {
  let bits = 0;
  let next = 0;
  while (next < clause.length) {
    let at = next + 1;
    next = at + (clause[next] ?? 0);
    let run = known[clause[at] ?? 0] ?? 0;
    while (run !== 0 && ++at < next) run &= known[clause[at] ?? 0] ?? 0;
    bits |= run;
  }
  return bits;
}

/** Which threes of letters one text has, a bit each: for a text of which many expressions are asked. */
export type ThreesIn = Int32Array;

export function threesIn(text: string): ThreesIn {
  const known = new Int32Array(THREES >> 5);
  const letters = small(text);
  for (let at = 0; at + 2 < letters.length; at += 1) {
    const three = threeAt(letters, at);
    known[three >> 5] = (known[three >> 5] ?? 0) | (1 << (three & 31));
  }
  return known;
}

/** Whether an expression with this need may hold in the text; where not, it does not. */
export function mayHoldWith(need: Need, known: ThreesIn): boolean {
  for (const clause of need) if (!hasAnyRun(clause, known)) return false;
  return true;
}

function hasAnyRun(clause: Int32Array, known: ThreesIn): boolean {
  let next = 0;
  while (next < clause.length) {
    let at = next + 1;
    next = at + (clause[next] ?? 0);
    while (at < next && isThere(clause[at] ?? 0, known)) at += 1;
    if (at === next) return true;
  }
  return false;
}

function isThere(three: number, known: ThreesIn): boolean {
  return ((known[three >> 5] ?? 0) & (1 << (three & 31))) !== 0;
}

/** What an expression needs. One that is written in a way not known here needs nothing, and is asked each time. */
export function neededBy({ source, flags }: RegExp): Need {
  return flags.includes('v') ? [] : needOf(partOf(source, null));
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
    return needOf(partOf(source, this));
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
type Part = { readonly texts: readonly string[] } | { readonly need: Need };

/** More texts than these are no longer told apart, and not so many are made of two parts. */
const MOST_TEXTS = 256;
const MOST_MADE = 16;

/** So many clauses are looked at, those that fewest texts have; a longer one is not worth the look. */
const MOST_CLAUSES = 3;
const LONGEST_CLAUSE = 768;

const ANYTHING: Part = { need: [] };
const NOTHING: Part = { texts: [''] };

function needOf(part: Part): Need {
  return 'texts' in part ? anyOf(part.texts.map(runNeed)) : part.need;
}

/** Of a longer run of letters the first so many threes are enough to know it by. */
const MOST_THREES = 6;

/** Shorter runs have no three, and say nothing. */
function runNeed(run: string): Need {
  const threes = Math.min(MOST_THREES, run.length - 2);
  if (threes < 1) return [];
  const clause = new Int32Array(threes + 1);
  clause[0] = threes;
  for (let at = 0; at < threes; at += 1) clause[at + 1] = threeAt(run, at);
  return [clause];
}

/** Of each the clause that fewest texts have. */
function anyOf(needs: readonly Need[]): Need {
  if (needs.length === 1) return needs[0] ?? [];
  const firsts = needs.map(([first]) => first);
  const length = firsts.reduce((sum, first) => sum + (first?.length ?? 0), 0);
  if (firsts.length === 0 || firsts.includes(undefined) || length > LONGEST_CLAUSE) return [];
  const clause = new Int32Array(length);
  let at = 0;
  for (const first of firsts) {
    clause.set(first ?? [], at);
    at += first?.length ?? 0;
  }
  return [clause];
}

function allOf(needs: readonly Need[]): Need {
  return needs
    .flat()
    .toSorted((one, other) => oftenness(one) - oftenness(other))
    .slice(0, MOST_CLAUSES);
}

/** How often texts have one of the runs of a clause, about: each letter more makes a run rarer by half. */
function oftenness(clause: Int32Array): number {
  let often = 0;
  for (let at = 0; at < clause.length; at += 1 + (clause[at] ?? 0)) often += 2 ** (1 - (clause[at] ?? 0));
  return often;
}

/** Parts that follow one another. */
function following(parts: readonly Part[]): Part {
  const needs: Need[] = [];
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
