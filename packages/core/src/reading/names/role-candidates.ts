import type { Passage } from '../passage/passage.ts';
import { spell } from '../grammar/spell.ts';
import { bareName } from './bare-name.ts';
import type { NamePart } from './name-parts.ts';
import { noteBefore } from './note-before.ts';
import { isOccupation } from './occupations.ts';
import { Gathering } from './ranker.ts';
import type { Candidate, SignBook, Sighting } from './ranker.ts';
import { patternRoles, tidyRole } from './role-patterns.ts';
import { afterSmallWords } from './written-words.ts';
import type { WrittenWord } from './written-words.ts';

/** Words that end a role to its left: it does not reach across them. Folded. */
const LEFT_STOPS = new Set(
  'the a an our your this that for as of to in at with from and or new other another two both these as is was be been have has had we i you they it on by about regarding re our his her their position role post job vacancy opening application team le la les l un une des du de d au aux notre votre ce cette pour comme en chez poste offre candidature der die das den dem des ein eine einen einer unsere unserer ihre ihrer als fur zum zur im in bei stelle position bewerbung el los las un una de del al para como en puesto vacante plaza o os as um uma do da no na para como vaga cargo il lo gli i un uno una di del della dello per come in ruolo posizione de het een van voor als bij in onze uw je functie vacature sollicitatie'.split(
    ' ',
  ),
);

/** Small words inside a role: `Assistant Director of Music`, `chargé de mission`, `Leiter der Abteilung`. */
const INSIDE = new Set(
  'of de du des d la le les der die das fur und et y e in di del della dei en van voor het for and & to il i'.split(
    ' ',
  ),
);

const LONGEST = 9;

/** Every stretch that may be the role (part, place, post) the letter is about. */
export function roleCandidates(
  passage: Passage,
  parts: readonly NamePart[],
  organisation: string | null,
  book: SignBook,
): readonly Candidate[] {
  const found = new Gathering(book);
  const context = { text: passage.text, organisation: bareName(organisation ?? ''), found };
  for (const part of parts) {
    if (part.place === 'signature' || part.place === 'tail') continue;
    addOccupations(part, context);
    if (part.place !== 'body') addRuns(part, context);
  }
  addSubjectChunks(passage, context);
  for (const { role, quote, pattern, inSubject } of patternRoles(passage, wordsOf(parts))) {
    const seen = found.sight(bareName(role), role, quote);
    seen.note('pattern', String(pattern));
    seen.note('pattern', inSubject ? 'in subject' : 'in letter');
    noteRole(seen, role, role.split(/\s+/u).map(bareName), context);
  }
  found.compare();
  return found.candidates();
}

function wordsOf(parts: readonly NamePart[]): ReadonlySet<string> {
  return new Set(parts.flatMap(({ words }) => words.map(({ key }) => key)));
}

interface Context {
  readonly text: string;
  readonly organisation: string;
  readonly found: Gathering;
}

/** A word that names work, with what belongs to it on both sides; short and long readings are both candidates. */
function addOccupations(part: NamePart, context: Context): void {
  const { words } = part;
  for (let at = 0; at < words.length; at += 1) {
    if (!isOccupation(words[at]?.key ?? '')) continue;
    let from = at;
    while (
      from > 0 &&
      at - from < 6 &&
      words[from - 1]?.joinsNext === true &&
      !LEFT_STOPS.has(words[from - 1]?.key ?? '')
    )
      from -= 1;
    let capitals = at;
    while (capitals > from && words[capitals - 1]?.capital === true) capitals -= 1;
    const ends = new Set([at + 1, rightEnd(words, at, true), rightEnd(words, at, false), ...plainEnds(words, at)]);
    for (const to of ends) {
      add(part, from, to, 'around work', context);
      if (capitals > from) add(part, capitals, to, 'around work, capitals', context);
    }
  }
}

/** One or two plain words after it: `assistante administrative`, `medewerker burgerzaken`. */
function plainEnds(words: readonly WrittenWord[], at: number): readonly number[] {
  const ends: number[] = [];
  for (
    let to = at + 1;
    to < at + 4 && words[to - 1]?.joinsNext === true && !LEFT_STOPS.has(words[to]?.key ?? '');
    to += 1
  ) {
    if (to < words.length) ends.push(to + 1);
  }
  return ends;
}

/** How far a role reaches to the right: over words with capitals, or over any that a small word ties to it. */
function rightEnd(words: readonly WrittenWord[], at: number, capitalsOnly: boolean): number {
  let to = at + 1;
  while (to < words.length && to - at < LONGEST && words[to - 1]?.joinsNext === true) {
    const word = words[to];
    if (word === undefined) break;
    if (word.capital || isOccupation(word.key)) to += 1;
    else if (INSIDE.has(word.key) && word.joinsNext && (words[to + 1]?.capital === true || !capitalsOnly)) {
      const over = afterSmallWords(words, to, INSIDE);
      if (capitalsOnly && words[over]?.capital !== true) break;
      to = over + 1;
    } else break;
  }
  return to;
}

/** Words with capitals side by side, in languages where not every noun has one the surest sign of a title. */
function addRuns(part: NamePart, context: Context): void {
  const { words } = part;
  for (let at = 0; at < words.length; at += 1) {
    if (words[at]?.capital !== true || (at > 0 && words[at - 1]?.capital === true && words[at - 1]?.joinsNext === true))
      continue;
    add(part, at, rightEnd(words, at, true), 'run', context);
  }
}

function add(part: NamePart, from: number, to: number, source: string, context: Context): void {
  const { words, place } = part;
  const { text, found } = context;
  const first = words[from];
  const last = words[to - 1];
  if (first === undefined || last === undefined || to <= from) return;
  const { start } = first;
  const { end } = last;
  if (end - start < 2 || end - start > 100) return;
  const keys = words.slice(from, to).map(({ key }) => key);
  const name = text.slice(start, end);
  const after = last.joinsNext ? words[to] : undefined;
  const noteAll = (seen: Sighting): void => {
    seen.note('source', source);
    if (source === 'run') seen.alone = true;
    seen.note('in', place);
    noteBefore(seen, words, from, to, place);
    seen.note('after', after?.key ?? (last.endsLine ? '<line>' : '<stop>'));
    noteRole(seen, name, keys, context);
  };
  const plain = found.sight(keys.join('').replaceAll('&', ''), name, { start, end, quote: name });
  noteAll(plain);
  // What is added to a role comes in steps: `Shift Manager (Nights)`, `Shift Manager (Nights), Daventry`.
  let reach = end;
  for (let step = 0; step < 2; step += 1) {
    const added = MAY_ADD.has(text.charAt(reach)) ? ADDED.exec(text.slice(reach, reach + 60))?.[0] : undefined;
    if (added === undefined) return;
    reach += added.length;
    // A gender mark or a number belongs to the advertisement, not to the role.
    if (MARK.test(added)) continue;
    const whole = text.slice(start, reach);
    const seen = found.sight(bareName(whole), whole, { start, end: reach, quote: whole });
    noteAll(seen);
    seen.note('with', joinOf(added));
    seen.note('with', step === 0 ? 'one' : 'two');
    for (const { word } of spell(added)) seen.note('with word', word);
  }
}

/** By what sign something is added to a role. */
function joinOf(added: string): string {
  if (/^\s?\(/u.test(added)) return 'brackets';
  if (added.startsWith('/')) return 'a slash';
  return added.startsWith(',') ? 'a comma' : 'a dash';
}

/** `(m/w/d)`, `H/F`, `(R-30177)`, `(Ref. 2026/114)`. */
const MARK =
  /^[\s(,/–—-]{1,4}(?:[mwfdhxvig]\s?[/|*·]\s?[mwfdhxvig](?:\s?[/|*·]\s?[mwfdhxvig])?|all genders|(?:ref|req|job|posting|id|nr|no)?[ .:#-]{0,3}[a-z]{0,4}[\d/.-]{3,})\)?$/iu;

const MAY_ADD = new Set([' ', '/', ',', '(']);

/** What may still belong to a role: `/in`, `(m/f/d)`, `(0.6 FTE)`, ` - Stockroom`, `, Policy Adviser`. */
const ADDED =
  /^(?:\([^()\s]{1,6}\)|\s?\/\s?\p{L}{1,15}(?: (?:de|del|da|di|d['’])? ?\p{L}{3,20}){0,3}|\s?\([^()\n]{1,40}\)|\s[-–—/]\s\p{Lu}[^\n,.;:!?]{2,40}|,\s\p{Lu}[\p{L}\d-]{1,20}(?: \p{Lu}[\p{L}\d-]{1,20}){0,3})/u;

const DIVIDERS = /\s[-–—|/:]\s|[:|,;(){}[\]"“”«»]|\b(?:at|with|chez|bei|en|presso|bij|na|no|@)\s/giu;

/** Pieces of the subject between its dividing signs. */
function addSubjectChunks({ text, author, subjectSentences }: Passage, context: Context): void {
  const subject = text.slice(0, Math.min(300, author[0]?.end ?? 0));
  if (subjectSentences === 0) return;
  let start = 0;
  const cuts = [...subject.matchAll(DIVIDERS)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  for (const cut of [...cuts, { from: subject.length, to: subject.length }]) {
    const name = tidyRole(subject.slice(start, cut.from).replace(/^\s*(?:re|fwd?|aw|tr|wg|sv|rif|antw)\b/iu, ''));
    const at = name.length < 3 || name.length > 100 ? -1 : subject.indexOf(name, start);
    start = cut.to;
    if (at < 0) continue;
    const seen = context.found.sight(bareName(name), name, { start: at, end: at + name.length, quote: name });
    seen.note('source', cuts.length === 0 ? 'whole subject' : 'piece of the subject');
    noteRole(seen, name, name.split(/\s+/u).map(bareName), context);
  }
}

function noteRole(seen: Sighting, name: string, keys: readonly string[], { organisation }: Context): void {
  if (seen.known) return;
  const joined = keys.join('');
  const capitals = name.split(/\s+/u).filter((word) => /^\p{Lu}/u.test(word)).length;
  seen.note('words', String(Math.min(8, keys.length)));
  if (keys.some(isOccupation)) seen.note('is', 'work');
  if (isOccupation(keys.at(-1) ?? '')) seen.note('is', 'ending in work');
  if (isOccupation(keys[0] ?? '')) seen.note('is', 'beginning with work');
  seen.note('capitals', capitals === keys.length ? 'all' : capitals === 0 ? 'none' : 'some');
  if (/^\p{Lu}/u.test(name)) seen.note('capitals', 'first');
  if (/\d/u.test(name)) seen.note('is', 'digits');
  if (keys.some((key) => PRONOUNS.has(key))) seen.note('is', 'pronoun');
  for (const key of keys) if (ABOUT.has(key)) seen.note('word', key);
  if (keys.some((key) => ABOUT.has(key))) seen.note('is', 'about roles');
  if (organisation !== '' && joined.includes(organisation)) seen.note('is', 'with the organisation');
  if (organisation !== '' && organisation.includes(joined)) seen.note('is', 'in the organisation');
  seen.note('first', keys[0] ?? '');
  seen.note('last', keys.at(-1) ?? '');
}

const PRONOUNS = new Set(
  'you your we our us i my me it they their he she vous votre nous notre sie ihre wir uns unser su sus usted nosotros nuestro voce seu sua nos nosso lei suo sua noi nostro u uw je jouw wij ons onze have has was were is are been be will would thank thanks'.split(
    ' ',
  ),
);
const ABOUT = new Set(
  'position role post job vacancy opening application candidate candidacy team interview update outcome result decision status process recruitment campaign candidature poste offre recrutement entretien bewerbung stelle verfahren ausschreibung candidatura puesto vacante proceso seleccion vaga processo seletivo selezione colloquio sollicitatie vacature procedure'.split(
    ' ',
  ),
);
