import type { DraftInput } from './draft.ts';
import { isTeam, NOT_A_NAME, ownsAddress, plainLetters, TITLE } from './names.ts';

/** Somebody who did not write the letter: named in it, or known by an address alone. */
export interface Another {
  readonly name: string | null;
}

/** Whom the answer goes to where that is not the letter's author: "write to anselm.okafor@…". Null where the author is answered. */
export function anotherThan(author: string, input: DraftInput, to: string | null): Another | null {
  const { message } = input;
  if (to === null || to === message.from?.address || message.replyTo.some((item) => item.address === to)) return null;
  const name = namedBeside(input, to.split('@')[0] ?? '');
  return name === null && ownsAddress(author, to) ? null : { name };
}

/** The name that the letter gives beside an address: "Dr Anselm Okafor", or "Tom" of "Tom will help you". */
function namedBeside({ reading, profile }: DraftInput, mailbox: string): string | null {
  const local = plainLetters(mailbox);
  const [head = ''] = mailbox.split(/[._-]/).map(plainLetters);
  const text = reading.text.slice(0, 6000);
  const mine = plainLetters(profile.name);
  const full = text
    .match(FULL_NAME)
    ?.find(
      (name) =>
        ((!isTeam(name) && !OFFICE.test(name) && isTheirs(name, local)) || text.includes(`${name} (${mailbox}@`)) &&
        plainLetters(name) !== mine,
    );
  if (full !== undefined) return full;
  const small = new Set(text.match(/(?<![\p{L}@.])\p{Ll}\p{L}{1,30}(?![\p{L}@])/gu)?.map(plainLetters) ?? []);
  const first = text.match(FIRST_NAME)?.find((word) => plainLetters(word) === head && !mine.includes(head));
  return first === undefined || small.has(head) || isTeam(first) || NOT_A_NAME.test(first) ? null : first;
}

const FIRST_NAME = /(?<!\p{L})\p{Lu}\p{Ll}{2,30}(?!\p{L})/gu;
const FULL_NAME =
  /(?:(?:Prof(?:essor)?\.?|Dr|Dra|Rev|Mrs?|Ms|Mx|Herrn?|Frau|Mme|Madame|Monsieur|Sra?|Dott|Sig)\.?[ \t]){0,2}\p{Lu}[\p{L}'’-]{1,30}[ \t]\p{Lu}[\p{L}'’-]{1,30}/gu;

/** Offices that people hold, written like a name: "Programme Chair". */
const OFFICE =
  /\b(?:chair\w{0,6}|director|officer|manager|secretary|registrar|clerk|editor|convener|coordinator|president|treasurer|producer|curator|dean|head|lead|desk|team)\b/i;

/** The last name is in the address, or the first is all of it. */
function isTheirs(name: string, local: string): boolean {
  const words = name.split(/\s+/).filter((word) => !TITLE.test(word));
  const first = plainLetters(words[0] ?? '-');
  const last = plainLetters(words.at(-1) ?? '');
  return (last.length > 2 && local.includes(last)) || first === local;
}
