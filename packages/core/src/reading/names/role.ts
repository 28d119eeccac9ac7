import type { Quote } from '../../span.ts';
import type { Passage } from '../passage/passage.ts';
import { ROLE_PATTERNS } from './role-patterns.ts';

const READ = 5000;
const LONGEST = 100;

/** What these pronoun-like fillers stand for is not said: `for the open position`. */
const FILLER =
  /^(?:this|that|the|our|your|any|an?|open|current|above|following|same|right|new|next|specific|particular|other|another|advertised|above-mentioned|said|available|future|vacant|first|job|ce|cette|de|der|die|das|diese[rn]?|este|esta|questa|deze)(?: (?:open|current|available|vacant|advertised|job|new|particular|specific|great|exciting|full-time|part-time))?$/iu;

/** Words that are in sentences about roles, not in roles. */
const NO_ROLE =
  /\b(?:wish|consider|resume|cv|records?|company|meantime|needs|roster|application|website|future|change|requirements|process|search|round|decision|opportunity|opportunities|openings?|career)\b|^(?:role|position|job|jobs|team|post|interview|candidates?|poste|stelle)$/iu;

/** What is applied for but is no role. */
const SCHEME = /\b(?:fellowship|scheme|prize|award|bursary|scholarship|grant|competition|residency)$/iu;

/** Ends that belong to the sentence, not to the role. */
const TAIL =
  / (?:at|with|in our|here|and|but|which|that|has|was|is|however|for which|on our|we|you|this|chez|au sein|bei|beim|wurde|ist|presso|bij|in ons|en nuestr[ao]|na nossa|no nosso)\b.*$/iu;

/** The role (part, place, post) the letter is about, in its own words; null when it names none. The subject first. */
export function roleOf(passage: Passage): Quote | null {
  const subject = passage.author[0];
  const spans = [...(subject === undefined ? [] : [subject]), ...passage.author.slice(1)];
  for (const { start, end } of spans) {
    const stretch = passage.text.slice(start, Math.min(end, start + READ));
    let best: Quote | null = null;
    for (const pattern of ROLE_PATTERNS) {
      const found = firstRole(stretch, start, pattern);
      if (found !== null && (best === null || found.start < best.start)) best = found;
    }
    if (best !== null) return best;
  }
  return null;
}

function firstRole(stretch: string, offset: number, pattern: RegExp): Quote | null {
  for (const match of stretch.matchAll(pattern)) {
    const raw = match[1];
    if (raw === undefined) continue;
    const role = tidy(raw);
    if (!isRole(role)) continue;
    const at = offset + match.index + match[0].indexOf(raw) + raw.indexOf(role);
    return { start: at, end: at + role.length, quote: role };
  }
  return null;
}

function tidy(raw: string): string {
  return raw
    .replace(TAIL, '')
    .replace(/^(?:the|our|a|an|le|la|un|une|der|die|das) (?=\S)/iu, '')
    .replace(/^.* the (?=\S)/u, '')
    .replace(/^(?:(?:open )?(?:position|role|post|job|vacancy) (?:of|as|for) )/iu, '')
    .replace(/\s*(?:\((?:[mwfdhx/ *|]{3,12}|open)\)|[mfwhdx]\/[mfwhdx](?:\/[mfwhdx])?)\s*$/iu, '')
    .replace(/["“”„«»']+$|^["“”„«»']+/gu, '')
    .replace(/\s*\([^)]*$/u, '')
    .replace(/[\s,.;:–—-]+$/u, '')
    .trim();
}

function isRole(role: string): boolean {
  if (role.length < 3 || role.length > LONGEST || FILLER.test(role)) return false;
  if (SCHEME.test(role)) return false;
  if (role.split(/\s+/u).length > 12 || NO_ROLE.test(role)) return false;
  return /\p{L}{3}/u.test(role) && !/\b(?:you|your|we|our|us|vous|nous|Sie|wir|have|interest|time|thank)\b/u.test(role);
}
