import type { Message } from '../../message/message.ts';
import type { Quote } from '../../span.ts';
import { foldWord } from '../grammar/fold.ts';
import type { Passage } from '../passage/passage.ts';
import { readingTextStart } from '../reading-text.ts';
import { hostOf, registeredName } from '../sender/domain-name.ts';
import { MAILBOX_PROVIDERS, RELAY_NAMES, RELAYS } from '../sender/relays.ts';
import { domainRun } from './domain-run.ts';
import { nameFromDomain } from './domain-words.ts';
import { displayNameParts, withoutGeneric } from './display-name.ts';
import { nameAt } from './name-at.ts';
import { GENERIC, LEGAL, NOT_NAMES } from './name-words.ts';
import { ORGANISATION_LEADS, TEAM_LINES } from './organisation-leads.ts';

/** How far into the letter an organisation is looked for. */
const READ = 6000;

export interface OrganisationFound {
  readonly name: string;
  /** Where the letter says it; null when only the sender's address does. */
  readonly quote: Quote | null;
}

interface Candidate {
  readonly name: string;
  readonly weight: number;
  readonly quote: Quote | null;
}

/**
 * Who turned the reader down: the employer, the magazine, the fund; never the hiring system or the job board that
 * carried the letter. Weighs the sender's display name, the subject, the letter's words, its closing, and last the domain.
 */
export function organisationOf(message: Message, passage: Passage): OrganisationFound | null {
  const domain = message.from === null ? '' : registeredName(hostOf(message.from.address));
  const own = domain !== '' && !RELAYS.has(domain) && !MAILBOX_PROVIDERS.has(domain) && !carries(message, domain);
  const ownDomain = own ? domain : '';
  const candidates = [
    ...fromSpelling(message, passage, ownDomain),
    ...fromDisplay(message),
    ...fromLeads(message, passage),
    ...fromTeamLines(passage),
  ];
  const best = heaviest(candidates, ownDomain);
  if (best !== null) return { name: withArticle(best.name, message, passage), quote: best.quote };
  if (ownDomain === '') return null;
  return { name: nameFromDomain(ownDomain, [message.from?.name ?? '', passage.text]), quote: null };
}

/** A name that the sender's domain spells, in the letter or its header. */
function fromSpelling(message: Message, passage: Passage, ownDomain: string): readonly Candidate[] {
  const run = ownDomain === '' ? null : domainRun(message, passage, ownDomain);
  const name = run === null ? '' : withoutDepartment(run.name, keyOf(ownDomain));
  if (run === null || !isUsable(name)) return [];
  const start = run.quote === null ? 0 : run.quote.start;
  const quote = run.quote === null ? null : { start, end: start + name.length, quote: name };
  return [{ name, weight: run.share === 1 ? 7 : 3, quote }];
}

/** `Acme AG Recruiting` is Acme; `Roe Casting` at `roecasting.org` is what it says. */
function withoutDepartment(name: string, domain: string): string {
  const words = name.split(' ');
  while (words.length > 1) {
    const last = keyOfWord(words.at(-1) ?? '');
    if (domain.endsWith(last) || !(GENERIC.has(last) || LEGAL.has(last))) break;
    words.pop();
  }
  return words.join(' ');
}

const CARRIED =
  /\b(?:sent (?:to you )?(?:by|through|via|with|using|from)|powered by|delivered by|provided by|hosted by|managed (?:by|through|with)|via)\s{1,3}(?:the )?([\p{L}\p{N}&-]{2,40})/giu;

/** Whether the sender's domain is that of a service which carries letters for others: the letter thanks it as such. */
function carries(message: Message, domain: string): boolean {
  const bare = keyOf(domain);
  const shown = message.from?.name ?? '';
  const carriers = [shown, message.text.slice(-3000)].flatMap((text) =>
    [...text.slice(-3000).matchAll(CARRIED)].map((match) => keyOf(match[1] ?? '')),
  );
  if (!carriers.some((carrier) => carrier.length > 3 && bare.startsWith(carrier))) return false;
  const { organisation } = displayNameParts(message.from ?? { name: '', address: '' });
  const named = keyOf(organisation ?? '');
  return named !== '' && !bare.startsWith(named) && !named.startsWith(bare);
}

/** `The` belongs to the name where the organisation writes itself so: as sender, in the subject, on a line of its own. */
function withArticle(name: string, message: Message, passage: Passage): string {
  const full = `The ${name}`;
  if (/^the\s/iu.test(name)) return name;
  const written =
    message.from?.name.trim() === full ||
    message.subject.slice(0, 500).includes(full) ||
    [...passage.author, ...passage.signature].some(({ start, end }) =>
      passage.text
        .slice(Math.max(start, end - 1500), end)
        .split('\n')
        .some((line) => line.trim() === full),
    );
  return written ? full : name;
}

function fromDisplay(message: Message): readonly Candidate[] {
  if (message.from === null) return [];
  const { organisation } = displayNameParts(message.from);
  const name = organisation === null ? '' : tidy(organisation);
  return isUsable(name) ? [{ name, weight: 3, quote: null }] : [];
}

function fromLeads(message: Message, passage: Passage): readonly Candidate[] {
  const bodyStart = readingTextStart(message);
  const found: Candidate[] = [];
  for (const { start, end } of passage.author) {
    const stretch = passage.text.slice(start, Math.min(end, bodyStart + READ));
    for (const { pattern, weight } of ORGANISATION_LEADS) {
      for (const match of stretch.matchAll(pattern)) {
        const written = nameAt(passage.text, start + match.index + match[0].length);
        const name = written === null ? '' : tidy(written.name);
        if (written === null || !isUsable(name) || written.end > end || namesRole(passage.text, written.end)) continue;
        if (isSomebody(passage.text, written.end)) continue;
        const bonus = start < bodyStart ? 0.8 : 0;
        const quoteStart = written.start + written.name.indexOf(name);
        found.push({
          name,
          weight: weight + bonus,
          quote: { start: quoteStart, end: quoteStart + name.length, quote: name },
        });
      }
    }
  }
  return found;
}

/** `with Ann retiring`, `with Ann, who`: somebody, of whom more is told. */
function isSomebody(text: string, end: number): boolean {
  return /^\s(?!(?:during|being|regarding|concerning|including|following|using|hiring|recruiting)\b)\p{Ll}{3,20}ing\b|^,?\swho\b/u.test(
    text.slice(end, end + 40),
  );
}

/** `interest in the Designer role` names no organisation. */
function namesRole(text: string, end: number): boolean {
  return (
    /^[^.\n]{0,60}?\b(?:position|role|opening|job|internship|vacancy|post|requisition|intern|opportunity)\b/iu.test(
      text.slice(end, end + 90),
    ) && !/^\s*[.,!\n]|^\s+(?:and|as|for|but|has|is|we)\b/u.test(text.slice(end, end + 12))
  );
}

/** `The Acme Recruiting Team` as a line of its own. */
function fromTeamLines(passage: Passage): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const { start, end } of [...passage.author.slice(1), ...passage.signature]) {
    const from = Math.max(start, end - 1500);
    const tail = passage.text.slice(from, end);
    for (const match of tail.matchAll(TEAM_LINES)) {
      const name = tidy(withoutGeneric(match[1] ?? ''));
      if (!isUsable(name)) continue;
      const at = from + match.index + match[0].indexOf(name);
      if (passage.text.slice(at, at + name.length) !== name) continue;
      found.push({ name, weight: 2.2, quote: { start: at, end: at + name.length, quote: name } });
    }
  }
  return found;
}

function tidy(name: string): string {
  const words = withoutGeneric(name.replace(/^[^\p{L}\p{N}]+/u, '')).split(/\s+/u);
  if (words.length > 1 && /^(?:the|la|le|der|die|das|de|het|el|il)$/u.test(words[0] ?? '')) words.shift();
  while (words.length > 1 && LEGAL.has(keyOfWord(words.at(-1) ?? ''))) words.pop();
  return words.join(' ');
}

function keyOfWord(word: string): string {
  return foldWord(word).replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function keyOf(name: string): string {
  return name
    .split(/\s+/u)
    .map(keyOfWord)
    .filter((word) => word !== '' && word !== 'the' && !LEGAL.has(word))
    .join('');
}

function isUsable(name: string): boolean {
  const key = keyOf(name);
  if (key.length < 2 || name.length > 70) return false;
  const words = name.split(/\s+/u).map(keyOfWord);
  if (words.every((word) => GENERIC.has(word) || NOT_NAMES.has(word) || /^\d+$/u.test(word))) return false;
  if (NOT_NAMES.has(words[0] ?? '') && words.length === 1) return false;
  return !RELAY_NAMES.has(words.join(' ')) && !RELAYS.has(key);
}

function heaviest(candidates: readonly Candidate[], domain: string): Candidate | null {
  const groups = new Map<string, { total: number; best: Candidate }>();
  for (const candidate of candidates) {
    const key = keyOf(candidate.name);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { total: candidate.weight + domainBonus(key, domain), best: candidate });
    else {
      group.total += candidate.weight * 0.4;
      if (group.best.quote === null && candidate.quote !== null) group.best = { ...candidate, name: group.best.name };
    }
  }
  let winner: { total: number; best: Candidate } | null = null;
  for (const group of groups.values()) if (winner === null || group.total > winner.total) winner = group;
  return winner?.best ?? null;
}

function domainBonus(key: string, domain: string): number {
  const bare = domain.replaceAll('-', '');
  if (bare === '') return 0;
  return bare.includes(key) || key.includes(bare) ? 2 : 0;
}
