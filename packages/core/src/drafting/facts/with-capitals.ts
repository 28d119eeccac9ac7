import type { DraftInput } from '../draft.ts';
import { capital } from '../first-letter.ts';

const ENGLISH_DAYS =
  /\b(?:(?:january|february|april|june|july|august|september|october|november|december|(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?)\b|(?:in|since|until|by|from|of|next|last|this|early|mid|late|end of) (?:march|may)\b|(?:march|may) (?=\d)|(?<=\d(?:st|nd|rd|th)? )(?:march|may)\b)/gi;
/** "In feb", "late sept". */
const MONTH_CUT =
  /\b(in|by|from|until|till|since|late|early|mid|end|of|during) (jan|feb|mar|apr|aug|sept?|oct|nov|dec)\b\.?(?! \d)/gi;
const MONTHS: Readonly<Record<string, string>> = {
  jan: 'January',
  feb: 'February',
  mar: 'March',
  apr: 'April',
  aug: 'August',
  sep: 'September',
  oct: 'October',
  nov: 'November',
  dec: 'December',
};
const MONTH_SHORT =
  /\b(?:jan|feb|apr|aug|sept?|oct|nov|dec)\b(?=\.? \d)|(?<=\d )(?:jan|feb|apr|aug|sept?|oct|nov|dec)\b/g;
const DAY_WORD =
  /^(?:[a-z]{3,9}days?|january|february|march|april|may|june|july|august|september|october|november|december)$/i;

const NAME = /(?<=[\p{Ll}\d,;)] )\p{Lu}[\p{L}'’-]{1,30}|(?<![\p{L}])\p{Lu}{2,8}(?![\p{L}])/gu;
const MOST_TEXT = 8000;

/**
 * What the user typed, with capitals for the names that the letter or the profile spells with one, and in English for "i",
 * days and months. Other words stay as they are.
 */
export function withCapitals(fact: string, input: DraftInput): string {
  const { language } = input.reading;
  // Elsewhere who writes one name with a capital has written them all.
  if (language === 'de' || (language !== 'en' && /\s\p{Lu}/u.test(fact))) return fact;
  const names = namesIn(input);
  const spelled = language === 'en' ? inEnglish(fact) : fact;
  const first = /^\p{L}+/u.exec(spelled)?.[0] ?? '';
  const short = names.get(first.toLowerCase()) ?? '';
  const opened = /^\p{Lu}{2,}$/u.test(short) ? `${short}${spelled.slice(first.length)}` : spelled;
  const named = opened.replace(/(?<![\p{L}@.])\p{Ll}[\p{L}'’-]{1,30}/gu, (word) => names.get(word) ?? word);
  return language === 'en' ? withNamesOfWords(owned(named, names), input.reading.text.slice(0, MOST_TEXT)) : named;
}

/** "Gregs note": the apostrophe of a name that the letter has. */
function owned(fact: string, names: ReadonlyMap<string, string>): string {
  return fact.replace(/(?<![\p{L}@.])(\p{L}{2,30})s(?= \p{Ll})/gu, (word, name: string) => {
    const known = names.get(name.toLowerCase());
    return known === undefined || names.has(word.toLowerCase()) ? word : `${known}'s`;
  });
}

const NAME_OF_WORDS = /(?<=[\p{Ll}\d,;:)] )\p{Lu}\p{Ll}{1,20}(?: \p{Lu}\p{Ll}{1,20}){1,3}(?!\p{L})/gu;

/** "bridge street" where the letter has "Bridge Street". */
function withNamesOfWords(fact: string, text: string): string {
  let named = fact;
  for (const name of new Set(text.match(NAME_OF_WORDS) ?? [])) named = named.replaceAll(name.toLowerCase(), name);
  return named;
}

/** "In feb" with its month in full. */
export function withMonths(text: string): string {
  return text.replace(
    MONTH_CUT,
    (_, before: string, month: string) => `${before} ${MONTHS[month.toLowerCase().slice(0, 3)] ?? month}`,
  );
}

function inEnglish(fact: string): string {
  return spelledOut(withMonths(fact).replace(/(^|^yes,? (?:please,? )?|, )(i)(ll|d) (?=\p{Ll})/iu, "$1$2'$3 "))
    .replace(MONTH_SHORT, capital)
    .replace(
      /\bas (?=(?:volunteer|trainee|tutor|mentor|teacher|manager|freelancer|deputy|lead|team lead|translator|nurse)\b)/g,
      'as a ',
    )
    .replace(/(\b\d{1,3}|two|three|four) (weeks|days|months) (?=notice\b)/g, "$1 $2' ")
    .replace(/\bits (?=(?:a|an|the|not|been|between)\b)/g, "it's ")
    .replace(/\bi(?=['’](?:m|ve|d|ll)\b|\b(?!['’.]))/g, 'I')
    .replace(ENGLISH_DAYS, (found) =>
      found.replace(/(?<!\p{L})\p{Ll}\p{L}+/gu, (word) => (DAY_WORD.test(word) ? capital(word) : word)),
    );
}

/** What people shorten when they jot something down. */
const SHORT: Readonly<Record<string, string>> = {
  esp: 'especially',
  'w/': 'with',
  'b/c': 'because',
  bc: 'because',
  yrs: 'years',
  yr: 'year',
  mths: 'months',
  approx: 'about',
  didnt: "didn't",
  dont: "don't",
  doesnt: "doesn't",
  cant: "can't",
  couldnt: "couldn't",
  wasnt: "wasn't",
  isnt: "isn't",
  havent: "haven't",
  wont: "won't",
  thats: "that's",
  shes: "she's",
  hes: "he's",
  theyre: "they're",
  youre: "you're",
  weve: "we've",
  youve: "you've",
  ive: "I've",
  im: "I'm",
  u: 'you',
  ur: 'your',
  thx: 'thanks',
};

function spelledOut(fact: string): string {
  return fact.replace(/(?<![\p{L}'’])(?:[a-z]{1,7}|w\/|b\/c)(?![\p{L}'’])\.?/giu, (found) => {
    const bare = found.replace(/\.$/, '').toLowerCase();
    const long = Object.hasOwn(SHORT, bare) ? SHORT[bare] : undefined;
    return long === undefined
      ? found
      : `${long}${found.endsWith('.') && bare !== 'esp' && bare !== 'approx' ? '.' : ''}`;
  });
}

/** Names as the thread spells them, by their small form; a word that it also writes small is none. */
function namesIn({ reading, message, profile }: DraftInput): ReadonlyMap<string, string> {
  const text = `${reading.text.slice(0, MOST_TEXT)}\n`;
  const names = new Map<string, string>();
  const small = new Set(text.match(/(?<!\p{L})\p{Ll}[\p{L}'’-]{1,30}/gu) ?? []);
  const people = [message.from?.name ?? '', reading.person ?? '', reading.organisation ?? '', profile.name];
  const found = [
    ...(text.match(NAME) ?? []).map((name) => name.replace(/['’]s$/, '')),
    ...people.join(' ').split(/\s+/),
  ];
  for (const name of found) {
    const low = name.toLowerCase();
    if (
      /^\p{Lu}/u.test(name) &&
      low !== name &&
      !small.has(low) &&
      !COMMON.test(low) &&
      !COMMON.test(low.replace(/s$/, ''))
    )
      names.set(low, name);
  }
  return names;
}

/** Words that stand with a capital in letters without being names, and are typed small for good reason. */
const COMMON =
  /^(?:the|and|for|team|dear|kind|best|regards|your|our|you|we|manager|director|editor|senior|junior|head|officer|assistant|analyst|engineer|developer|designer|sales|talent|people|role|position|application|review|group|press|books|may|will|mark|rose|hope|grant|long|young|park|street|house|new|fund|programme|program|committee|board|panel|department|company|project|service|services|data|research|product|design|marketing|operations|conference|festival|studio|theatre|gallery|school|university|college|institute|centre|center|council|trust|county|town|city|museum|library|hospital|church|society|association|club|agency|office|desk|award|prize|north|south|east|west|royal|national|international|central|community|arts?|music|health|care|media|energy|green|river|bridge|hill|lake|sea|sun|appendix|annex|section|page|table|figure|area|unit|room|block|lot|ward|site|round|stage|level|grade|class|flat|floor|building|phase|band|choir|orchestra|ensemble|quartet|brass|harbour|garden|farm|mill|kitchen|bakery|caf[eé]|hotel|inn|bar|shop|store|market|journal|magazine|foundation|committee|conference|talk|talks|quality|price|support|class|classes|workshop|residency|programmes|engineers?|teachers?|nurses?|drivers?|cook|chef|porter|reader|readers|editors|writers?|players?|singers?|dancers?|artists?)$/;
