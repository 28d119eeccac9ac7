import type { Message } from '../message/message.ts';
import { zonesOf } from '../message/zones-of.ts';
import { dateIn } from '../reading/dates/date-in.ts';
import { isAutoReplied } from '../reading/machines/machine-verdict.ts';
import type { Verdict } from '../vocabulary.ts';

/**
 * What a machine tells about a letter that arrived: nobody has answered it yet.
 * `away`: an absence notice, with the day (ISO) of return where it names one. `challenged`: a filter wants to know that
 * a person wrote. `automatic`: a receipt, that it was read (RFC 8098) or came in, or any other answer of a machine's.
 */
export type MachineNotice =
  | { readonly kind: 'away'; readonly until: string | null }
  | { readonly kind: 'challenged' }
  | { readonly kind: 'automatic' };

const LOOK_AT = 4_000;

/** Null where a person wrote, or where a machine sent the answer itself (a no, an invitation). */
export function machineNotice(message: Message, verdict: Verdict): MachineNotice | null {
  if (message.signs.reportType === 'disposition-notification') return { kind: 'automatic' };
  const text = `${message.subject.slice(0, 300)}\n${authorText(message.text)}`;
  if (message.references.length + message.inReplyTo.length === 0 || isAutomatic(message) || verdict === 'auto-reply') {
    if (CHALLENGE.test(text)) return { kind: 'challenged' };
  }
  if (verdict !== 'auto-reply' && !(isAutomatic(message) && SAYS_NOTHING.has(verdict))) return null;
  if (!AWAY.test(text)) return { kind: 'automatic' };
  return { kind: 'away', until: returnDay(text, message.date) };
}

/** From a machine, these answer nothing: its thanks for writing are a receipt. */
const SAYS_NOTHING: ReadonlySet<Verdict> = new Set<Verdict>(['other', 'acknowledgement']);

/** By its headers (RFC 3834). */
function isAutomatic(message: Message): boolean {
  const { autoSubmitted, nullReturnPath } = message.signs;
  return isAutoReplied(message) || nullReturnPath || (autoSubmitted !== null && autoSubmitted !== 'no');
}

function authorText(text: string): string {
  const looked = text.slice(0, LOOK_AT);
  return zonesOf(looked)
    .filter(({ kind }) => kind === 'author')
    .map(({ start, end }) => looked.slice(start, end))
    .join('\n')
    .replaceAll(/\s+/gu, ' ');
}

const CHALLENGE =
  /\b(?:(?:confirm|verify|prove) (?:that )?(?:you are|you're) (?:a )?(?:human|person|real)|(?:verify|confirm) (?:your|the) (?:e-?mail )?(?:address|message) (?:so|to|before)[^.]{0,60}deliver|your (?:message|e-?mail) (?:to \S{1,80} )?(?:is|has been) (?:being )?(?:held|quarantined) (?:until|pending)[^.]{0,60}(?:confirm|verif|approv)|sender verification|spam ?arrest|boxbe|challenge[- ]response)/iu;

const AWAY =
  /out of (?:the )?office|\baway\b|on (?:\w{1,20} )?(?:leave|holidays?|vacation)|annual leave|not in the office|\bback (?:on|in)\b|absen(?:ce|t|te|cia|ti)\b|en congé|en vacances|de retour|abwesen|nicht im (?:büro|haus)|im urlaub|zurück|fuera de la oficina|de vacaciones|regres|ausente|ausência|ausencia|fora do escritório|de férias|fuori (?:sede|ufficio)|assente|assenza|in ferie|afwezig|niet aanwezig|op vakantie|met verlof/iu;

/** What stands before the day of return; `until` days are the last of the absence, near enough. */
const RETURN =
  /(?:\b(?:until|till|through|back(?: (?:in the office|at (?:work|my desk)))?(?: on)?|returning(?: to the office)?(?: on)?|return(?: to the office)? on|available again (?:on|from)|jusqu['’](?:au|à)|de retour (?:le|à partir du)|(?:wieder )?(?:erreichbar )?ab(?: dem)?|bis(?: zum)?(?: einschließlich)?|am|hasta el|regres(?:o|aré) el|vuelvo el|a partir del|até(?: ao?)?(?: dia)?|regresso (?:a|no dia)|de volta (?:a|em|no dia)|fino (?:al|a)|rientr(?:o|erò) (?:il|in ufficio il)|di ritorno il|tot(?: en met)?|terug (?:op|vanaf)|vanaf))\s{1,3}((?:(?<=\d)\.|[^.;!?\n]){3,50})/giu;
const MOST_DAYS = 400;
const DAY = 86_400_000;

/** The latest day named after a word of return, within a year or so of the notice; null when none is. */
function returnDay(text: string, sent: number | null): string | null {
  const days = [...text.matchAll(RETURN)].slice(0, 8).flatMap((match) => dateIn(match[1] ?? '', sent) ?? []);
  const sensible = days.filter((day) => {
    const ahead = (Date.parse(day) - (sent ?? Number.NaN)) / DAY;
    return ahead > -1 && ahead < MOST_DAYS;
  });
  return sensible.toSorted().at(-1) ?? null;
}
