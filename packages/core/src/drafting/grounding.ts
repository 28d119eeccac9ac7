import { MONTHS } from '../months.ts';
import type { Quote } from '../span.ts';
import { dayWritten } from './day-written.ts';
import type { DraftInput } from './draft.ts';
import { CLAIMS } from './claims.ts';
import { withMonths } from './facts/with-capitals.ts';
import { phraseBookFor } from './phrase-book-for.ts';
import { fold, plainWords } from './plain-words.ts';
import type { KnownLanguage } from '../vocabulary.ts';

const MOST_TEXT = 20_000;
const MOST_SOURCE = 200_000;

/**
 * What a draft says that nobody has said: names, numbers, dates, addresses and claims of `text` that stand neither in the
 * thread, nor in the profile, nor in what the user typed. Works for any draft, whoever wrote it; an empty list means grounded.
 * In German, where every noun is capitalised, a capitalised word counts as a name only after a word that names follow.
 */
export function ungrounded(text: string, input: DraftInput): readonly Quote[] {
  const draft = withoutTheirDay(text.slice(0, MOST_TEXT), input);
  const sources = sourcesOf(input);
  const found = [
    ...addresses(draft, sources),
    ...numbers(draft, sources, input.reading.language),
    ...names(draft, sources, input.reading.language),
    ...claims(draft, sources),
  ];
  return found.toSorted((a, b) => a.start - b.start || b.end - a.end).filter(notInside);
}

/** The day on which they wrote is in the thread, where the draft names it as that: blanks stand for it here. */
function withoutTheirDay(draft: string, { message, reading }: DraftInput): string {
  const { language } = phraseBookFor(reading.language).book;
  const day = dayWritten(message.date, language);
  return day === ''
    ? draft
    : draft.replace(new RegExp(`(?<=${OF_THEIR_DAY[language]})${day}(?! \\d)`, 'giu'), ' '.repeat(day.length));
}

/** What stands before that day in a letter of each language. */
const OF_THEIR_DAY: Readonly<Record<KnownLanguage, string>> = {
  en: 'your (?:message|letter) of ',
  fr: '(?:votre|ton) (?:message|lettre|réponse) du ',
  de: '(?:Nachricht|Rückmeldung|Antwort) vom ',
  es: '(?:mensaje|respuesta|carta) del ',
  pt: '(?:mensagem|resposta|carta) de ',
  it: '(?:messaggio|risposta|lettera) del ',
  nl: '(?:bericht|brief|reactie) van ',
};

function notInside(quote: Quote, index: number, all: readonly Quote[]): boolean {
  return !all.slice(0, index).some((other) => other.start <= quote.start && other.end >= quote.end);
}

interface Sources {
  readonly text: string;
  readonly folded: string;
  readonly words: ReadonlySet<string>;
}

const STAGE_SAYS = {
  interviewed: 'interview conversation',
  final: 'interview conversation',
  client: 'meeting',
  // Screened may mean on paper: a call is there only where the letter speaks of one.
  screened: '',
  applied: '',
  reviewed: '',
} as const;

function sourcesOf({ message, reading, context, facts, profile }: DraftInput): Sources {
  const people = [message.from, ...message.replyTo, ...message.to, ...message.cc].filter((item) => item !== null);
  const stage = context.stage === undefined ? '' : STAGE_SAYS[context.stage];
  const spoke = stage === '' ? '' : `${stage} échange Gespräch conversación conversa colloquio gesprek`;
  const text = [
    message.subject,
    message.text,
    reading.text,
    ...people.map((item) => `${item.name} ${item.address}`),
    profile.name,
    profile.signature ?? '',
    withMonths(facts?.specific ?? ''),
    withMonths(facts?.basis ?? ''),
    withMonths(facts?.new ?? ''),
    ...(context.basis ?? []).map((basis) => basis.text),
    ...reading.doors.map((door) => spelledOut(door.date)),
    spoke,
  ]
    .join('\n')
    .slice(0, MOST_SOURCE);
  return { text, folded: fold(text), words: new Set((text.match(WORD) ?? []).map(stem)) };
}

/** A date of a door in the ways a letter writes it, in every language: the letter may have said "next autumn". */
function spelledOut(date: string | null): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date ?? '');
  if (found === null) return '';
  const named = Object.values(MONTHS).map((months) => months[Number(found[2]) - 1] ?? '');
  return [found[1], String(Number(found[3])), ...named].join(' ');
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}'’.&+-]{0,60}[\p{L}\p{N}])?/gu;

/** "Lyon's" and "Lyon" are the same name. */
function stem(word: string): string {
  return fold(word).replace(/'s$/, '');
}

function addresses(draft: string, sources: Sources): readonly Quote[] {
  const pattern = /https?:\/\/\S{1,300}|www\.\S{1,200}|[^\s<>@()]{1,64}@[^\s<>@(),]{1,200}/gi;
  return matches(draft, pattern).filter(
    (quote) => !sources.folded.includes(fold(quote.quote).replace(/[.,;:!?)]+$/, '')),
  );
}

const NUMBER_WORDS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|dozens?|hundreds?|thousands?|million)\b/giu,
  fr: /\b(?:deux|trois|quatre|cinq|huit|neuf|dix|vingt)\b/giu,
  de: /\b(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|zwanzig)\b/giu,
  es: /\b(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|veinte)\b/giu,
  pt: /\b(?:dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|vinte)\b/giu,
  it: /\b(?:due|tre|quattro|cinque|sei anni|sette|otto|nove|dieci|venti)\b/giu,
  nl: /\b(?:twee|drie|vijf|zes|zeven|acht|negen|tien|twintig)\b/giu,
};

/** "One or two", "ein, zwei" and "une ou deux" count nothing. */
const ONE_OR =
  /(?<!\p{L})(?:(?:one|a sentence|a line|a word) or|eine?(?:,| oder)|une? ou|un[ao]? o|uma? ou|een(?: of|,))\s$/iu;

function numbers(draft: string, sources: Sources, language: string): readonly Quote[] {
  const digits = matches(draft, /\d(?:[\d.,:/-]{0,20}\d)?\s?%?/g).filter((quote) => !hasNumber(sources, quote.quote));
  const spelled = NUMBER_WORDS[language] ?? NUMBER_WORDS['en'];
  const words = (spelled === undefined ? [] : matches(draft, spelled)).filter(
    (quote) =>
      !sources.words.has(fold(quote.quote)) &&
      // "The two-year post".
      !sources.text.toLowerCase().includes(` ${fold(quote.quote)}-`) &&
      !ONE_OR.test(draft.slice(0, quote.start)),
  );
  return [...digits, ...words];
}

function hasNumber(sources: Sources, number: string): boolean {
  const plain = number.replace(/[\s%]/g, '');
  return new RegExp(`(?<!\\d)${plain.replace(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`)}(?!\\d)`).test(sources.text);
}

/** The months and the days of each language; a word that two of them share stands once. */
const DAYS_AND_MONTHS = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${[
    'january|february|march|april|june|july|august|september|october|november|december',
    // Elsewhere it is a verb.
    '(?<=(?:in|by|until|since|of|next|last|this|early|late) )may',
    'monday|tuesday|wednesday|thursday|friday|saturday|sunday',
    'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
    'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
    'januar|jänner|februar|märz|juni|juli|oktober|dezember',
    'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag',
    'enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre',
    'lunes|martes|miércoles|jueves|viernes|sábado|domingo',
    'janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro',
    '(?:segunda|terça|quarta|quinta|sexta)-feira',
    'gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre',
    'lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica',
    'januari|februari|maart|mei|augustus',
    'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag',
  ].join('|')})(?![\p{L}\p{N}])`,
  'giu',
);

/** After these a capitalised German word is taken for a name; after an article or possessive it is a noun. */
const NAME_FOLLOWS = /(?:^|\s)(?:mit|bei|von|für|an|nach|in|aus|über|durch|herr|frau|dr\.?|prof\.?|und|oder)\s$/i;

function names(draft: string, sources: Sources, language: string): readonly Quote[] {
  const plain = plainWords(language);
  const known = (word: string): boolean =>
    sources.words.has(stem(word)) || plain.has(fold(word)) || sources.words.has(stem(word.replace(/-.*$/, '')));
  const dates = matches(draft, DAYS_AND_MONTHS).filter(
    (quote) => !sources.words.has(stem(quote.quote)) && isMonth(quote.quote, language),
  );
  const capitals = matches(draft, /(?<![\p{L}\p{N}@.])\p{Lu}[\p{L}\p{N}'’&+-]{0,40}/gu).filter((quote) => {
    if (known(quote.quote) || (/^\p{Lu}['’]/u.test(quote.quote) && known(quote.quote.slice(2)))) return false;
    if (opensSentence(draft, quote.start)) return looksLikeName(draft, quote, plain);
    return language !== 'de' || /\p{Lu}.*\p{Lu}/u.test(quote.quote) || NAME_FOLLOWS.test(draft.slice(0, quote.start));
  });
  return [...dates, ...capitals];
}

/** "march" is a verb, "mai" is Italian for "never", "mars" a planet: months only where the language has them so. */
function isMonth(word: string, language: string): boolean {
  if (word === 'march') return false;
  return !/^ma(?:i|rs)$/.test(word) || language === 'fr';
}

function opensSentence(draft: string, at: number): boolean {
  return (
    at === 0 ||
    /(?:[.!?…:]["”’)»]{0,2}|[-–•*]|["“‘«(¿¡])\s{0,3}$|\n\s{0,8}$/u.test(draft.slice(Math.max(0, at - 12), at))
  );
}

/** The first word of a sentence is a name where it is all capitals, or where another capitalised word or a verb of saying follows. */
function looksLikeName(draft: string, quote: Quote, plain: ReadonlySet<string>): boolean {
  if (/^[\p{Lu}\p{N}]{2,}$/u.test(quote.quote)) return true;
  const next = /^['’]?s?\s(\p{L}[\p{L}'’-]{0,40})/u.exec(draft.slice(quote.end, quote.end + 50))?.[1] ?? '';
  if (/^\p{Lu}/u.test(next) && !plain.has(fold(next))) return true;
  return (
    /^(?:said|says|told|wrote|is|was|has|suggested|mentioned|recommended|introduced|will|would)$/.test(next) &&
    !/(?:ing|ed|ly)$/.test(quote.quote) &&
    quote.quote.length > 2
  );
}

function claims(draft: string, sources: Sources): readonly Quote[] {
  return CLAIMS.filter((claim) => !claim.groundedBy.test(sources.text)).flatMap((claim) =>
    matches(draft, claim.pattern).slice(0, 1),
  );
}

function matches(text: string, pattern: RegExp): readonly Quote[] {
  const global = pattern.global ? pattern : new RegExp(pattern.source, `${pattern.flags}g`);
  return [...text.matchAll(global)].map((found) => ({
    quote: found[0],
    start: found.index,
    end: found.index + found[0].length,
  }));
}
