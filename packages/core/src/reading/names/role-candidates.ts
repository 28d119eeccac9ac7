import type { Passage } from '../passage/passage.ts';
import { spell } from '../grammar/spell.ts';
import { bareName } from './bare-name.ts';
import { aroundWork, isProcess, rightEnd } from './around-work.ts';
import type { NamePart } from './name-parts.ts';
import { noteBefore } from './note-before.ts';
import { isOccupation } from './occupations.ts';
import { leaveAt } from './leave.ts';
import { Gathering, WHERE } from './ranker.ts';
import type { Candidate, SignBook, Sighting } from './ranker.ts';
import { notePlaces } from './note-places.ts';
import { noteRole } from './note-role.ts';
import type { RoleContext } from './note-role.ts';
import { patternRoles, tidyRole } from './role-patterns.ts';
import { endsRole, INSIDE, LEFT_STOPS, RIGHT_STOPS } from './role-edges.ts';
import type { WrittenWord } from './written-words.ts';

/** Whose role is sought. */
export interface RoleOf {
  readonly organisation: string | null;
  readonly language: string;
}

/** Every stretch that may be the role (part, place, post) the letter is about. */
export function roleCandidates(
  passage: Passage,
  parts: readonly NamePart[],
  { organisation, language }: RoleOf,
  book: SignBook,
): readonly Candidate[] {
  const found = new Gathering(book);
  const context = {
    text: passage.text,
    organisation: bareName(organisation ?? ''),
    language,
    leave: leaveAt(passage),
    found,
  };
  for (const part of parts) {
    if (part.place === 'signature' || part.place === 'tail') continue;
    addWork(part, context);
    if (part.place !== 'body' && part.place !== 'quoted') addRuns(part, context);
  }
  addSubjectChunks(passage, context);
  for (const { role, quote, pattern, inSubject } of patternRoles(passage, wordsOf(parts))) {
    const seen = found.sight(bareName(role), role, quote);
    seen.note('pattern', String(pattern));
    seen.note('pattern', inSubject ? 'in subject' : 'in letter');
    noteRole(seen, role, role.split(/\s+/u).map(bareName), context);
  }
  for (const { name, sighting } of found.sightings()) {
    const work = name.split(/\s+/u).some((word) => isOccupation(bareName(word)));
    sighting.note(work ? 'work where' : 'where', String(sighting.where));
  }
  found.compare();
  notePlaces(found, parts, language);
  return found.candidates();
}

function wordsOf(parts: readonly NamePart[]): ReadonlySet<string> {
  return new Set(parts.flatMap(({ words }) => words.map(({ key }) => key)));
}

interface Context extends RoleContext {
  readonly text: string;
  /** Where the letter takes leave: what stands there is what somebody signs as. */
  readonly leave: number;
  readonly found: Gathering;
}

function addWork(part: NamePart, context: Context): void {
  for (const { from, to, source } of aroundWork(part.words)) add(part, from, to, source, context);
}

/** Words with capitals side by side, in languages where not every noun has one the surest sign of a title. */
function addRuns(part: NamePart, context: Context): void {
  const { words } = part;
  for (let at = 0; at < words.length; at += 1) {
    if (words[at]?.capital !== true || (at > 0 && words[at - 1]?.capital === true && words[at - 1]?.joinsNext === true))
      continue;
    // `Regarding Ski Patroller`: the word before it speaks of the letter.
    const from = ABOUT.has(words[at]?.key ?? '') && words[at]?.joinsNext === true ? at + 1 : at;
    add(part, from, rightEnd(words, from, true), 'run', context);
  }
}

const ABOUT = new Set('regarding concerning betreff betreft objet oggetto asunto assunto'.split(' '));

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
    const leaves = start >= context.leave;
    if (leaves) seen.note('in', 'the leave');
    if (text.charAt(start - 1) === '(') seen.note('is', 'in brackets');
    seen.where |= place === 'subject' ? WHERE.subject : leaves ? WHERE.leave : WHERE.text;
    if (first.startsLine && last.endsLine) seen.where |= WHERE.line;
    noteBefore(seen, words, from, to, place);
    seen.note('after', after?.key ?? (last.endsLine ? '<line>' : '<stop>'));
    if (after !== undefined) seen.note('after', kindOf(after));
    noteRole(seen, name, keys, context);
  };
  const plain = found.sight(bareName(name), name, { start, end, quote: name });
  noteAll(plain);
  // What is added to a role comes in steps: `Shift Manager (Nights)`, `Shift Manager (Nights), Daventry`.
  let reach = end;
  for (let step = 0; step < 2; step += 1) {
    const added = MAY_ADD.has(text.charAt(reach))
      ? untilStop(ADDED.exec(text.slice(reach, reach + 60))?.[0] ?? '')
      : '';
    if (added === '') return;
    reach += added.length;
    // A gender mark or a number belongs to the advertisement, not to the role; so does the house.
    if (MARK.test(added)) continue;
    if (isHouse(added, context.organisation)) return;
    const whole = text.slice(start, reach);
    const seen = found.sight(bareName(whole), whole, { start, end: reach, quote: whole });
    noteAll(seen);
    seen.note('with', joinOf(added));
    seen.note('with', step === 0 ? 'one' : 'two');
    for (const { word } of spell(added)) seen.note('with word', word);
  }
}

/** What is added, up to the first word that the sentence goes on with: ` – réseaux de chaleur` before `nous est parvenue`. */
function untilStop(added: string): string {
  if (added.startsWith('(') || added.startsWith(' (')) return added;
  for (const { 0: word, index } of added.matchAll(/(?<=\s)\p{Ll}[\p{L}'’-]*/gu)) {
    if (!endsRole(bareName(word))) continue;
    const kept = added.slice(0, index).trimEnd();
    return /\p{L}{2}/u.test(kept) ? kept : '';
  }
  return added;
}

/** Whether what is added to a role is who offers it: `Front Desk Agent - Amberlight Hotels`. */
function isHouse(added: string, organisation: string): boolean {
  const name = bareName(added);
  return name.length > 3 && (organisation.startsWith(name) || organisation.endsWith(name));
}

/** What follows: a word that ends roles, one that may stand in them, any other. */
function kindOf({ key, capital }: WrittenWord): string {
  if (RIGHT_STOPS.has(key)) return '<end>';
  if (INSIDE.has(key)) return '<small>';
  return capital ? '<capital>' : '<word>';
}

/** By what sign something is added to a role. */
function joinOf(added: string): string {
  if (/^\s?\(/u.test(added)) return 'brackets';
  if (added.startsWith('/')) return 'a slash';
  if (added.startsWith(':')) return 'a colon';
  return added.startsWith(',') ? 'a comma' : 'a dash';
}

/** `(m/w/d)`, `H/F`, `(R-30177)`, `(Ref. 2026/114)`. */
const MARK =
  /^[\s(,/–—-]{1,4}(?:[mwfdhxvig]\s?[/|*·]\s?[mwfdhxvig](?:\s?[/|*·]\s?[mwfdhxvig])?|all genders|(?:ref|req|job|posting|post|id|nr|no|kennziffer)?[ .:#-]{0,3}[a-z]{0,4}[\d/.-]{3,})\)?$/iu;

const MAY_ADD = new Set([' ', '/', ',', '(', ':']);

/**
 * What may still belong to a role: `/in`, `(m/f/d)`, `(0.6 FTE)`, ` - Stockroom`, ` – turno notturno`, `, Policy Adviser`, `, Ward 6`,
 * `: Network Planning`.
 */
const ADDED =
  /^(?:\([^()\s]{1,6}\)|\s?\/\s?\p{L}{1,15}(?: (?:de|del|da|di|d['’])? ?\p{L}{3,20}){0,3}|\s?\([^()\n]{1,40}\)|\s[-–—/|]\s\p{Lu}[^\n,.;:!?]{2,40}|\s[-–—]\s[\p{Ll}\d][\p{L}\d'’-]{1,20}(?: [\p{L}\d'’-]{1,20}){0,4}|,\s\p{Lu}[\p{L}-]{1,20}(?: \p{L}{2,20}){1,3}(?=\n|[.!;])|[,:]\s[\p{Lu}\d][\p{L}\d'’-]{1,20}(?:(?: (?:&|of|and|for|de|du|des|et|und|der|e|di|del|y|en|van))? [\p{Lu}\d][\p{L}\d-]{0,20}){0,3}|,\s\p{Ll}[\p{Ll}'’-]{1,20}(?: [\p{L}'’-]{1,20}){0,5})/u;

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
    const piece = tidyRole(
      subject
        .slice(start, cut.from)
        .replace(
          /^\s*(?:re|fwd?|aw|tr|wg|sv|rif|antw|regarding|concerning|betreff|betreft|objet|oggetto|asunto|assunto)\b:?/iu,
          '',
        ),
    );
    addChunk(subject, piece, start, cuts.length === 0 ? 'whole subject' : 'piece of the subject', context);
    if (cuts.length < 2) addJob(subject, piece, context);
    const behind = withoutProcess(piece);
    if (behind !== piece) addChunk(subject, behind, start, 'piece behind its first words', context);
    start = cut.to;
  }
}

/** `Saturday job`: small houses call what they have by what it is not. */
function addJob(subject: string, piece: string, context: Context): void {
  const job =
    piece.length < 3 || piece.length > 40 ? null : JOB.exec(subject.slice(subject.indexOf(piece) + piece.length));
  if (job !== null) addChunk(subject, `${piece}${job[0]}`, 0, 'with its job', context);
}

const JOB = /^ (?:job|role|position|post)(?!\p{L})/iu;

function addChunk(subject: string, name: string, from: number, source: string, context: Context): void {
  const start = name.length < 3 || name.length > 100 ? -1 : subject.indexOf(name, from);
  if (start < 0) return;
  const seen = context.found.sight(bareName(name), name, { start, end: start + name.length, quote: name });
  seen.note('source', source);
  noteRole(seen, name, name.split(/\s+/u).map(bareName), context);
}

/** `Seleção Professora de Ciências` without its first word. */
function withoutProcess(piece: string): string {
  const words = piece.split(' ');
  const from = words.map(bareName).findIndex((name) => !isProcess(name) && !LEFT_STOPS.has(name));
  return from < 0 ? piece : words.slice(from).join(' ');
}
