import type { DraftInput } from '../draft.ts';

const ENGLISH_DAYS =
  /\b(?:january|february|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:in|since|until|by|from|of|next|last|this|early|mid|late|end of) (?:march|may))\b/gi;

const NAME = /(?<=[\p{Ll}\d,;)] )\p{Lu}[\p{L}'’-]{1,30}/gu;
const MOST_TEXT = 8000;

/**
 * What the user typed, with the capitals that English expects: "i", days, months, and names the letter or the profile spells
 * with one. Other words stay as they are, and so do all words in other languages.
 */
export function withCapitals(fact: string, input: DraftInput): string {
  if (input.reading.language !== 'en') return fact;
  const names = namesIn(input);
  return fact
    .replace(/\bi(?=['’](?:m|ve|d|ll)\b|\b(?!['’.]))/g, 'I')
    .replace(ENGLISH_DAYS, (found) =>
      found.replace(/(?<!\p{L})\p{Ll}+$/u, (word) => word.charAt(0).toUpperCase() + word.slice(1)),
    )
    .replace(/(?<![\p{L}@.])\p{Ll}[\p{L}'’-]{1,30}/gu, (word) => names.get(word) ?? word);
}

/** Names as the thread spells them, by their small form; a word that it also writes small is none. */
function namesIn({ reading, message, profile }: DraftInput): ReadonlyMap<string, string> {
  const text = `${reading.text.slice(0, MOST_TEXT)}\n`;
  const names = new Map<string, string>();
  const small = new Set(text.match(/(?<!\p{L})\p{Ll}[\p{L}'’-]{1,30}/gu) ?? []);
  const people = [message.from?.name ?? '', reading.person ?? '', reading.organisation ?? '', profile.name];
  const found = [...(text.match(NAME) ?? []), ...people.join(' ').split(/\s+/)];
  for (const name of found) {
    const low = name.toLowerCase();
    if (/^\p{Lu}/u.test(name) && low !== name && !small.has(low) && !COMMON.test(low)) names.set(low, name);
  }
  return names;
}

/** Words that stand with a capital in letters without being names, and are typed small for good reason. */
const COMMON =
  /^(?:the|and|for|team|dear|kind|best|regards|your|our|you|we|manager|director|editor|senior|junior|head|officer|assistant|analyst|engineer|developer|designer|sales|talent|people|role|position|application|review|group|press|books|may|will|mark|rose|hope|grant|long|young|park|street|house|new|fund|programme|program|committee|board|panel|department|company|project|service|services|data|research|product|design|marketing|operations|conference|festival|studio|theatre|gallery|school|university|college|institute|centre|center)$/;
