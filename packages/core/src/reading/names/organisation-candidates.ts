import type { Message } from '../../message/message.ts';
import { foldWord } from '../grammar/fold.ts';
import { spell } from '../grammar/spell.ts';
import type { Passage } from '../passage/passage.ts';
import { isNoReply } from '../sender/automated.ts';
import { hostOf, localPartOf, registeredName } from '../sender/domain-name.ts';
import { isRelayName, MAILBOX_PROVIDERS, RELAYS, tenantOf } from '../sender/relays.ts';
import { likenessOf, LIKE } from './domain-likeness.ts';
import { displayNameParts, withoutGeneric } from './display-name.ts';
import { domainRun } from './domain-run.ts';
import { nameFromDomain } from './domain-words.ts';
import { asInDomains, bareName } from './bare-name.ts';
import type { NamePart } from './name-parts.ts';
import { COMPANY, CONNECTORS, GENERIC, LEGAL, NOT_NAMES } from './name-words.ts';
import { noteBefore } from './note-before.ts';
import { isOccupation } from './occupations.ts';
import type { OrganisationContext } from './organisation-context.ts';
import { isDayWord, noteName } from './note-name.ts';
import { notePlaces } from './note-places.ts';
import { Gathering } from './ranker.ts';
import type { Candidate, SignBook } from './ranker.ts';
import { afterSmallWords } from './written-words.ts';
import type { WrittenWord } from './written-words.ts';

const LONGEST = 9;

/** Every name that may be that of who decided, with what speaks for it. */
export function organisationCandidates(
  message: Message,
  passage: Passage,
  parts: readonly NamePart[],
  person: string | null,
  book: SignBook,
): readonly Candidate[] {
  const found = new Gathering(book);
  const host = message.from === null ? '' : hostOf(message.from.address);
  const tenant = tenantOf(host);
  const domain = tenant === '' ? registeredName(host) : tenant;
  const carrier = isRelayName(domain.split('-')) || RELAYS.has(domain) || MAILBOX_PROVIDERS.has(domain);
  const context: OrganisationContext = {
    passage,
    domain: carrier ? '' : asInDomains(domain.replaceAll('-', '')),
    carrying: tenant !== '' || CARRIER.test(domain) || isNoReply(message.from?.address ?? ''),
    person: bareName(person ?? ''),
    found,
  };
  for (const part of parts)
    if (part.place !== 'quoted') for (const [from, to] of runsOf(part.words)) addRun(part, from, to, context);
  addDisplay(message, context);
  if (!carrier && tenant === '' && domain !== '') addDomain(message, passage, domain, parts, context);
  found.compare();
  notePlaces(found, parts);
  return found.candidates().filter(({ name }) => mayBeHouse(name));
}

/** Whether a name may be a house at all: no date, no service that carries mail. */
function mayBeHouse(name: string): boolean {
  const words = name.split(/\s+/u).map(bareName);
  if (words.length > 1 && isRelayName(words)) return false;
  const isDate = words.every((word) => isDayWord(word) || /^\d+(?:st|nd|rd|th)?$/u.test(word));
  return !(isDate && words.length > 1 && words.some(isDayWord));
}

/** What services that carry letters call themselves. */
const CARRIER =
  /hire|hiring|recruit|recrut|talent|job|career|apply|applic|candidat|ats|submi|manuscript|portal|mail|notif|bewerb|sollicit|seleccion|selezion|vaga|empleo|lavoro|board|track|desk|hub|gate|relay|post|conf|cloud|app|flow|admission|parcours|grant|fund|tender|achat|licita/u;

/** Words with capitals, small words between them, within a line and a sentence; each as from, to (not included). */
function* runsOf(words: readonly WrittenWord[]): Generator<readonly [number, number]> {
  let at = 0;
  while (at < words.length) {
    if (words[at]?.capital !== true) {
      at += 1;
      continue;
    }
    const from = at;
    let to = at + 1;
    while (
      to < words.length &&
      to - from < LONGEST &&
      words[to - 1]?.joinsNext === true &&
      words[to - 1]?.possessive !== true
    ) {
      if (words[to]?.capital === true) to += 1;
      else {
        const over = afterSmallWords(words, to, CONNECTORS);
        if (over === to || words[over]?.capital !== true) break;
        to = over + 1;
      }
    }
    yield [from, to];
    at = to;
  }
}

/** A run as it is, without department and greeting words at its ends, and its halves around an `and` or an `of`. */
function addRun(part: NamePart, from: number, to: number, context: OrganisationContext): void {
  const { words } = part;
  let start = from;
  let end = to;
  const key = (at: number): string => words[at]?.key ?? '';
  while (
    start < end &&
    (NOT_NAMES.has(key(start)) || CONNECTORS.has(key(start))) &&
    !(key(start) === 'the' && start + 1 < end)
  )
    start += 1;
  while (end > start && (NOT_NAMES.has(key(end - 1)) || CONNECTORS.has(key(end - 1)))) end -= 1;
  if (end <= start) return;
  addName(part, start, end, from, to, context);
  let [left, right] = [start, end];
  while (left < right && (GENERIC.has(key(left)) || CONNECTORS.has(key(left)) || isOccupation(key(left)))) left += 1;
  while (right > left && (GENERIC.has(key(right - 1)) || CONNECTORS.has(key(right - 1)))) right -= 1;
  if (right > left && (left > start || right < end)) addName(part, left, right, from, to, context);
  if (left > start && right < end && right > left) addName(part, left, end, from, to, context);
  // A department that is in no list: the ranker knows from where the rest stands.
  if (right - left > 1 && !CONNECTORS.has(key(left + 1))) addName(part, left + 1, right, from, to, context);
  if (right - left > 1 && !CONNECTORS.has(key(right - 2))) addName(part, left, right - 1, from, to, context);
  for (let at = start + 1; at < end - 1; at += 1) {
    if (!CONNECTORS.has(key(at))) continue;
    addName(part, start, at, from, to, context);
    let after = at + 1;
    while (after < end && CONNECTORS.has(key(after))) after += 1;
    if (after < end) addName(part, after, end, from, to, context);
  }
}

function addName(
  part: NamePart,
  from: number,
  to: number,
  runFrom: number,
  runTo: number,
  context: OrganisationContext,
): void {
  const { words, place } = part;
  const first = words[from];
  const last = words[to - 1];
  if (first === undefined || last === undefined) return;
  const keys = words.slice(from, to).map(({ key }) => key);
  const joined = keys.join('').replaceAll('&', '');
  if (joined.length < 2 || last.end - first.start > 80) return;
  if (keys.every((one) => CONNECTORS.has(one) || NOT_NAMES.has(one) || LEGAL.has(one))) return;
  const name = context.passage.text.slice(first.start, last.end);
  const seen = context.found.sight(joined, name, { start: first.start, end: last.end, quote: name });
  const after = last.joinsNext && !last.possessive ? words[to] : undefined;
  const whole = runFrom === from && runTo === to;
  const likeness = likenessOf(seen, joined, keys, context);
  seen.note(`${likeness} in`, place);
  seen.note(`${likeness} run`, whole ? 'whole' : 'part');
  seen.note(context.carrying ? 'carried in' : 'in', place);
  if (place === 'tail' || place === 'signature') seen.note('in', 'the end');
  noteBefore(seen, words, from, to, place);
  seen.note('after', last.possessive ? '<s>' : (after?.key ?? (last.endsLine ? '<line>' : '<stop>')));
  seen.note('run', whole ? 'whole' : 'part');
  if (whole) seen.alone = true;
  // A title: of a text, a film, a play.
  if (QUOTE.test(context.passage.text.charAt(first.start - 1))) seen.note('is', 'in quotes');
  if (runFrom < from) {
    seen.note('cut', words[from - 1]?.key ?? '');
    seen.note(GENERIC.has(words[from - 1]?.key ?? '') ? 'cut department' : 'cut other', 'cut');
    if (GENERIC.has(words[from - 1]?.key ?? '')) seen.note('run', 'after a department');
  }
  if (runTo > to) {
    seen.note('cut after', words[to]?.key ?? '');
    seen.note(GENERIC.has(words[to]?.key ?? '') ? 'cut department' : 'cut other', 'cut after');
    if (GENERIC.has(words[to]?.key ?? '')) seen.note('run', 'before a department');
  }
  noteName(seen, keys, joined, name, context);
}

const QUOTE = /["“”„«»‘‚]/u;

function addDisplay(message: Message, context: OrganisationContext): void {
  if (message.from === null) return;
  const shown = message.from.name.slice(0, 200).trim();
  const { organisation } = displayNameParts(message.from);
  const add = (name: string, sign: string): void => {
    const keys = name.split(/\s+/u).map((word) => foldWord(word).replaceAll(/[^\p{L}\p{N}&]/gu, ''));
    const joined = keys.join('').replaceAll('&', '');
    if (joined.length < 2) return;
    const seen = context.found.sight(joined, name, null);
    seen.note(context.carrying ? 'carrier' : 'sender', sign);
    seen.note('in', 'sender');
    noteName(seen, keys, joined, name, context);
  };
  if (shown !== '' && !shown.includes('@')) add(shown, 'whole');
  // A department that is in no list stands before the name or behind it: `Compras Aceros del Sil`.
  const words = /[@()[\]|·•]/u.test(shown) ? [] : shown.split(/\s+/u).slice(0, 8);
  for (let cut = 1; cut < Math.min(4, words.length); cut += 1) {
    addCut(words.slice(cut), 'cut', words[cut - 1] ?? '', context);
    addCut(words.slice(0, -cut), 'cut after', words.at(-cut) ?? '', context);
  }
  for (const part of shown.split(
    /\s*(?:[,|/()·•:]|\s[-–—]\s)\s*|\s(?:via|at|from|von|bei|chez|presso|da|bij|for|@)\s/iu,
  )) {
    if (part !== shown && part !== '') add(part, 'part');
  }
  const stripped = withoutGeneric(shown);
  if (stripped !== '' && stripped !== shown) add(stripped, 'without department');
  if (organisation !== null) add(organisation, 'organisation');
  if (shown !== '' && localPartOf(message.from.address) === bareName(shown))
    context.found.sight(bareName(shown), shown, null).note('sender', 'mailbox');
}

function addCut(
  words: readonly string[],
  sign: 'cut' | 'cut after',
  dropped: string,
  context: OrganisationContext,
): void {
  const keys = words.map(bareName);
  const joined = keys.join('');
  if (joined.length < 3 || CONNECTORS.has(keys[0] ?? '') || CONNECTORS.has(keys.at(-1) ?? '')) return;
  const name = words.join(' ').replace(/[,;:|–—-]+$/u, '');
  const seen = context.found.sight(joined, name, null);
  seen.note('sender', sign);
  seen.note(sign, bareName(dropped));
  seen.note(GENERIC.has(bareName(dropped)) ? 'cut department' : 'cut other', sign);
  noteName(seen, keys, joined, name, context);
}

/** An ending that is a word is part of the name: `openfield.capital`. */
function addWithEnding({ from }: Message, name: string, { found }: OrganisationContext): void {
  const ending = from === null ? '' : (hostOf(from.address).split('.').at(-1) ?? '').toLowerCase();
  if (!COMPANY.has(ending) || name.toLowerCase().endsWith(ending)) return;
  const whole = `${name} ${ending.charAt(0).toUpperCase()}${ending.slice(1)}`;
  found.sight(bareName(whole), whole, null).note('domain', 'with its ending');
}

/** Whom the sender's name shows: a house, somebody, nobody. */
function whoIsShown({ from }: Message): string {
  if (from === null || from.name === '') return 'nobody';
  const { organisation, person } = displayNameParts(from);
  return `${organisation === null ? 'no house' : 'a house'}, ${person === null ? 'nobody' : 'somebody'}`;
}

function addDomain(
  message: Message,
  passage: Passage,
  domain: string,
  parts: readonly NamePart[],
  context: OrganisationContext,
): void {
  const run = domainRun(message, passage, domain);
  addWithEnding(message, run?.name ?? nameFromDomain(domain, new Set()), context);
  if (run !== null) {
    context.found
      .sight(bareName(run.name), run.name, run.quote)
      .note('domain', run.share === 1 ? 'spells it' : 'spells part of it');
    return;
  }
  const rivals = context.found.some(({ likeness }) => likeness !== null && LIKE.has(likeness));
  const known = new Set(spell(message.from?.name.slice(0, 200) ?? '').map(({ word }) => word));
  for (const { words } of parts) for (const { key } of words) known.add(key);
  const name = nameFromDomain(domain, known);
  const seen = context.found.sight(bareName(name), name, null);
  seen.note('domain', 'only there');
  if (rivals) seen.note('domain', 'another is like it');
  seen.note('domain only', whoIsShown(message));
  if (context.carrying) seen.note('domain', 'of a carrier');
}
