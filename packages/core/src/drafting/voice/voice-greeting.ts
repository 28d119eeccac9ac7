import type { Salutation } from '../salutation.ts';
import { saysForbidden } from './forbidden.ts';
import type { Closeness } from './openers.ts';
import { openerOf } from './openers.ts';
import type { SpokenVoice } from './voice.ts';

type Slot = '{first}' | '{full}' | '{title} {last}';

/** A kept form in its pieces: "Hola", ", ", "{first}", ":". */
interface Form {
  readonly opener: string;
  readonly closeness: Closeness;
  readonly gap: string;
  readonly slot: Slot | null;
  readonly mark: string;
}

/**
 * The user's usual greeting, filled in, where it fits: never closer than the other side's letter allows, and never with a
 * guess at somebody's gender. Null when none does, or nothing was learned.
 */
export function voiceGreeting(voice: SpokenVoice, salutation: Salutation): string | null {
  const wanted = slotFor(salutation);
  const known = (voice.greetings ?? []).flatMap((form) => formOf(form, voice.language) ?? []);
  const same = known.filter(({ slot }) => slot === wanted);
  // "Dear {first}," is their way: towards somebody with a title that is "Dear {title} {last},".
  const alike = known
    .filter(({ slot, closeness }) => slot !== wanted && slot !== null && wanted !== null && closeness === 'plain')
    .map((form) => ({ ...form, slot: wanted }));
  for (const form of [...same, ...alike]) {
    const filled = allowed(form.closeness, salutation) ? filledIn(form, salutation) : null;
    if (filled !== null && !saysForbidden(filled, voice.forbidden)) return filled;
  }
  return null;
}

function slotFor({ first, title, last, full }: Salutation): Slot | null {
  if (first !== null) return '{first}';
  if (title !== null && last !== null) return '{title} {last}';
  return full === null ? null : '{full}';
}

const BEHIND = /^(?:(,? )(\{first\}|\{full\}|\{title\} \{last\}))?( ?[,:!])?$/;

/** Forms for several people ("Hi all,") are none: an answer goes to one. */
function formOf(form: string, language: string): Form | null {
  const found = openerOf(form, language);
  const behind = found === null ? null : BEHIND.exec(form.slice(found.length));
  if (found === null || behind === null) return null;
  const { form: opener, closeness } = found.opener;
  return {
    opener,
    closeness,
    gap: behind[1] ?? '',
    slot: (behind[2] as Slot | undefined) ?? null,
    mark: behind[3] ?? '',
  };
}

/** Nobody's title, and no stranger, is met with less than a plain greeting. */
function allowed(closeness: Closeness, { register, first }: Salutation): boolean {
  if (closeness === 'plain') return true;
  if (first === null || closeness === 'intimate') return false;
  return closeness === 'warm' || register === 'first-name';
}

function filledIn(
  { opener, gap, slot, mark }: Form,
  { register, first, title, last, full }: Salutation,
): string | null {
  const said = genderedBy(title, opener);
  if (said === null) return null;
  const name =
    slot === null ? '' : slot === '{first}' ? first : slot === '{full}' ? full : `${title ?? ''} ${last ?? ''}`;
  const calm = register === 'formal' && mark.endsWith('!') ? ',' : mark;
  return `${said}${gap}${name ?? ''}${calm}`;
}

const MALE = /^(?:mr|sir|herr|monsieur|m|sr|señor|senhor|don|sig|signor|dottor|dott|meneer|heer)\.?(?:\s|$)/i;
const FEMALE =
  /^(?:mrs|ms|miss|frau|mme|madame|mlle|sra|señora|senhora|doña|sig\.ra|signora|dottoressa|mevrouw)\.?(?:\s|$)/i;

/** "Lieber/Liebe" needs a title that says which; null without one. */
function genderedBy(title: string | null, opener: string): string | null {
  const [male, female] = opener.split('/');
  if (female === undefined) return opener;
  if (title === null) return null;
  return MALE.test(title) ? (male ?? null) : FEMALE.test(title) ? female : null;
}
