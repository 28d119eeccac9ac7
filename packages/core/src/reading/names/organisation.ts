import type { Message } from '../../message/message.ts';
import type { Quote } from '../../span.ts';
import { foldWord } from '../grammar/fold.ts';
import type { Passage } from '../passage/passage.ts';
import { readingTextStart } from '../reading-text.ts';
import { hostOf, registeredName } from '../sender/domain-name.ts';
import { MAILBOX_PROVIDERS, RELAY_NAMES, RELAYS } from '../sender/relays.ts';
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
  const ownDomain = domain !== '' && !RELAYS.has(domain) && !MAILBOX_PROVIDERS.has(domain) ? domain : '';
  const candidates = [...fromDisplay(message), ...fromLeads(message, passage), ...fromTeamLines(passage)];
  const best = heaviest(candidates, ownDomain);
  if (best !== null) return { name: best.name, quote: best.quote };
  return ownDomain === '' ? null : { name: fromDomain(ownDomain), quote: null };
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

function fromDomain(domain: string): string {
  return domain
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
