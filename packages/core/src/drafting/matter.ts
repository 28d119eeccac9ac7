import type { Field } from '../vocabulary.ts';
import type { DraftInput } from './draft.ts';

const ROLE = /^[\p{L}\d][\p{L}\d &,/+'’()-]{1,50}$/u;
const SAYS_ROLE = /\b(?:role|position|job|post|stelle|poste|puesto|vacan\w{0,4})\b/i;

/** The role, where the letter or its subject names it in so many words; a reading's guess is not repeated. */
export function roleIn({ reading, message }: DraftInput): string {
  const role = reading.role?.trim() ?? '';
  if (!ROLE.test(role) || SAYS_ROLE.test(role)) return '';
  return `${message.subject}\n${reading.text}`.includes(role) ? role : '';
}

/** What the letter itself calls the place: a role, a position, a post. */
export function postIn({ reading, message }: DraftInput): string {
  const text = `${message.subject}\n${reading.text.slice(0, 4000)}`;
  const found = /\b(role|position|post|vacancy)\b/i.exec(text)?.[1]?.toLowerCase() ?? 'role';
  return found === 'vacancy' ? 'role' : found;
}

const TITLED: ReadonlySet<Field> = new Set<Field>(['literary', 'journal', 'conference', 'speaking']);
const QUOTED =
  /[“"«]([\p{Lu}\p{N}][^“”"«»\n]{1,90}?)[.,]?[”"»]|(?<=\s)[‘']([\p{Lu}\p{N}][^‘’'\n]{2,60}?)[.,]?[’'](?=[\s.,;)])/gu;
const MOST_WORDS = 14;

/** The title of the user's work as the letter or its subject has it, in quotation marks; null where it names none. */
export function workIn({ reading, message }: DraftInput): string | null {
  if (!TITLED.has(reading.field)) return null;
  for (const found of `${message.subject}\n${reading.text.slice(0, 3000)}`.matchAll(QUOTED)) {
    const title = (found[1] ?? found[2] ?? '').trim();
    const words = title.split(/\s+/);
    if (words.length > MOST_WORDS || /[.!?]\s/.test(title) || (words.length === 1 && title.length < 3)) continue;
    return reading.language === 'fr' ? `« ${title} »` : reading.language === 'de' ? `„${title}“` : `“${title}”`;
  }
  return null;
}
