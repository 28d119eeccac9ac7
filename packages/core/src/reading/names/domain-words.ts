import { FIRST_HOUSE_WORDS, HOUSE_WORDS } from './house-words.ts';
import { COMPANY } from './name-words.ts';

/** Words that divide a domain though the letter has none of them. */
const INSIDE = new Set(['and', 'of', 'the']);

/** Words that stay small inside a name. */
const LITTLE = new Set(['and', 'of', 'the', 'et', 'und', 'e', 'y', 'en', 'de', 'di']);

/** What houses are called, where it is too long to be the end of another word: `gantryventures`, but not `playhouse`. */
const KINDS_OF_HOUSE = longestFirst([...HOUSE_WORDS, ...[...COMPANY].filter((word) => word.length > 5)]);
const FIRST_KINDS = longestFirst([...KINDS_OF_HOUSE, ...FIRST_HOUSE_WORDS]);

/** Shorter names are one word, whatever they begin or end with: `Playlane`. */
const LONG = 10;

/**
 * A domain in words, where it can be divided into words that the message uses (`known`, folded): `brackenridgeoats` in
 * a letter from `Ann Brackenridge` about oats. Hyphens divide it too, and so does the kind of house behind a name. As it is, with a capital, where it cannot.
 */
export function nameFromDomain(domain: string, known: ReadonlySet<string>): string {
  return withTown(domain.split('-'))
    .flatMap((part) => partsOf(part, known))
    .map((word, index) => (index > 0 && LITTLE.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
}

/** What stands between the word for a town's own house and the town: `mairie-sainteluce` is the Mairie de Sainteluce. */
const OF_TOWN: Readonly<Record<string, string>> = {
  ville: 'de',
  mairie: 'de',
  commune: 'de',
  universite: 'de',
  ayuntamiento: 'de',
  universidad: 'de',
  universidade: 'de',
  comune: 'di',
};

function withTown(parts: readonly string[]): readonly string[] {
  const [house = '', ...town] = parts;
  const of = OF_TOWN[house];
  if (of === undefined || town.length === 0 || (town[0] ?? '').length < 4) return parts;
  const elided =
    of === 'de' && /^[aeiouh]/u.test(town[0] ?? '') && house !== 'ayuntamiento' && !house.startsWith('universidad');
  return elided ? parts : [house, of, ...town];
}

/** The words of `part`, the longest first; null when they do not make it up. Quadratic in a label of 63 letters. */
function divided(part: string, known: ReadonlySet<string>): readonly string[] | null {
  const ways: (readonly string[] | null)[] = [[]];
  for (let end = 1; end <= part.length; end += 1) {
    let best: readonly string[] | null = null;
    for (let start = 0; start < end; start += 1) {
      const before = ways[start];
      const word = part.slice(start, end);
      if (before === null || before === undefined) continue;
      const usable = INSIDE.has(word) || (word.length > 2 && known.has(word));
      if (usable && (best === null || before.length + 1 < best.length)) best = [...before, word];
    }
    ways.push(best);
  }
  const whole = ways[part.length] ?? null;
  return whole !== null && whole.length > 1 ? whole : null;
}

/**
 * A domain that begins as an article does and is none: `theatre`, `theodora`, `therme`, `thelma`.
 */
const NO_ARTICLE = /^the(?:at|o(?:dor|l|r[yie]|ph)|rm|rap|matic|me(?![alnr])|s(?:is|aur|es)|lma|res[ae]|ta|ia|ss)/u;

/** `thegildedeel` in a letter that never says so: where the words are not known, the article at least is one. */
function behindArticle(part: string): readonly string[] | null {
  return part.startsWith('the') && part.length >= LONG && !NO_ARTICLE.test(part)
    ? ['the', ...withoutKind(part.slice(3))]
    : null;
}

/** `lambeandsons`: a house that is called after a family says so at its end. */
function family(part: string): readonly string[] | null {
  const [, name = '', and = '', kin = ''] =
    /^(\p{L}{3,20})(and|et|und|e|y|en)(sons|son|daughters|fils|filles|sohne|soehne|figli|hijos|filhos|zonen)$/u.exec(
      part,
    ) ?? [];
  return name === '' ? null : [name, and, kin];
}

function partsOf(part: string, known: ReadonlySet<string>): readonly string[] {
  return divided(part, known) ?? family(part) ?? behindArticle(part) ?? withoutKind(part);
}

function withoutKind(part: string): readonly string[] {
  const has = (word: string): boolean => part.length > word.length + 2 && (part.length >= LONG || COMPANY.has(word));
  const last = KINDS_OF_HOUSE.find((word) => part.endsWith(word) && has(word));
  if (last !== undefined) return [part.slice(0, -last.length), last];
  const first = FIRST_KINDS.find((word) => part.startsWith(word) && part.length >= LONG && has(word));
  return first === undefined ? [part] : [first, part.slice(first.length)];
}

function longestFirst(words: readonly string[]): readonly string[] {
  return [...new Set(words)].toSorted((one, other) => other.length - one.length);
}
