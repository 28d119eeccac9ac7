import { folded } from '../grammar/fold.ts';
import { isoDate, nextTime, officeDay, shifted } from './calendar.ts';
import { NUMBERS, SEASONS, UNITS } from './month-names.ts';
import { isNext, OF, partBefore, yearAfterNext, yearNear } from './words-near.ts';

/** Words before a stretch of time that make it a moment to come: `in six months`, `dans un an`, `tra tre mesi`. */
const AHEAD = folded(
  'in after within least minimum wait dans ici apres sous en nach fruhestens ab tras dentro despues em apos daqui tra fra dopo over na binnen about approximately around circa environ etwa at another next once transcurridos pasados trascorsi decorridos passados verstrichen than prima antes',
);
/** What lasts until then: `an interval of two years`, `un délai de six mois`, `een wachttijd van twaalf maanden`. */
const WAIT = folded(
  'interval period wait gap pause delai plazo prazo periodo termine attesa frist wartezeit sperrfrist abstand termijn wachttijd pauze carence',
);
/** Words behind a stretch that count it from a day: `twelve months from the date of this letter`. */
const FROM = folded('from after ab nach desde dal dalla vanaf na apres depuis');
/** What a stretch is spent on, and no waiting: `two years of experience`. */
const SPENT_ON = folded(
  'experience of d de experiencia experiencia esperienza ervaring erfahrung berufserfahrung ago old',
);

const NEW = folded('new nouvelle neuen neues nuevo novo nuovo nieuwe');
const LAST = folded(
  'last past dernier derniere letzten letzte pasado pasada ultimi passato scorso vorig afgelopen years previous',
);

/** Which of four: `Q3`, `the first quarter of 2027`, `im zweiten Quartal`. */
const QUARTER = folded('quarter quartal trimestre kwartaal');
const HALF = folded('half halbjahr semestre helft');
const OF_YEAR = folded('year annee jahres ano anno jaar');
const WHICH = new Map<string, number>(
  [
    'first 1st premier ersten erstes primer primeiro primo eerste 1er',
    'second 2nd deuxieme second zweiten zweites segundo secondo tweede',
    'third 3rd troisieme dritten drittes tercer terceiro terzo derde',
    'fourth 4th quatrieme vierten viertes cuarto quarto vierde',
  ].flatMap((line, index) => line.split(' ').map((name) => [name, index] as const)),
);

/** A stretch of time, a season, a part of the year, counted from `sent`; `lasting` as in `DateAsked`. */
export function relativeDate(words: readonly string[], sent: number, lasting: boolean): string | null {
  const year = new Date(sent).getUTCFullYear();
  for (const [index, word] of words.entries()) {
    const part = partOfYear(words, index);
    if (part !== null) {
      const of = yearNear(words, index);
      return of === null ? nextTime(sent, part, 1) : isoDate(of, part, 1);
    }
    const unit = UNITS.get(word);
    if (unit !== undefined) {
      const count = stretchBefore(words, index, lasting);
      if (count !== null)
        return unit.size === 1 && [words[index - 1], words[index + 1]].some((near) => OFFICE.has(near ?? ''))
          ? officeDay(sent, count)
          : shifted(sent, unit.unit, unit.size * count);
      if (unit.size === 12 && NEW.has(words[index - 1] ?? '') && words[index - 2] !== 'happy')
        return `${String(year + 1)}-01-01`;
      if (isNext(words, index))
        return unit.size === 12 ? `${String(year + 1)}-01-01` : shifted(sent, unit.unit, unit.size);
      if (unit.size === 12 && partBefore(words, index) === 'end') return `${String(year)}-12-31`;
    }
    const season = SEASONS.get(word);
    if (season !== undefined && !LAST.has(words[index - 1] ?? '')) {
      const of = yearNear(words, index) ?? yearAfterNext(words, index, sent);
      return of === null ? nextTime(sent, season, 1) : isoDate(of, season, 1);
    }
    if (YEAR_END.has(word)) return `${String(year)}-12-31`;
  }
  return null;
}

const YEAR_END = folded('jahresende');

/** The first month of the quarter or half that is named at `index`; null where none is. */
function partOfYear(words: readonly string[], index: number): number | null {
  const word = words[index] ?? '';
  const short = /^(q[1-4]|h[12])$/u.exec(word)?.[1];
  if (short !== undefined) return (Number(short.charAt(1)) - 1) * (short.startsWith('q') ? 3 : 6) + 1;
  // `the second half of the book` is no time.
  const dated = yearNear(words, index) !== null || [1, 2, 3].some((on) => OF_YEAR.has(words[index + on] ?? ''));
  const months = QUARTER.has(word) ? 3 : HALF.has(word) && (word !== 'half' || dated) ? 6 : null;
  const which = WHICH.get(words[index - 1] ?? '');
  if (months === null || which === undefined || which >= 12 / months) return null;
  return which * months + 1;
}

/** Kinds of days, before them: `15 calendar days`, `ten working days`. */
const KIND_OF_DAY = folded('working calendar business clear consecutive full complete whole');
/** Days on which offices are open, before or behind them: `15 días hábiles`. */
const OFFICE = folded('working business office habiles ouvres ouvrables uteis lavorativi');
/** What a stretch runs from, behind its `of`: `within 15 days of this letter`. */
const START = folded(
  'receipt receiving notification notice today date decision letter email mail message reception courrier carta recepcion recebimento recepcao comunicacao ricezione ricevimento comunicazione notifica',
);

function stretchBefore(words: readonly string[], index: number, lasting: boolean): number | null {
  // `un paio d'anni`, `a couple of years`, `ten working days`, `fifteen (15) days`.
  const first = OF.has(words[index - 1] ?? '') || KIND_OF_DAY.has(words[index - 1] ?? '') ? index - 2 : index - 1;
  const repeated =
    /^\d{1,2}$/u.test(words[first] ?? '') && NUMBERS.get(words[first - 1] ?? '') === Number(words[first]);
  const number = repeated ? first - 1 : first;
  const word = words[number] ?? '';
  const count = /^\d{1,2}$/u.test(word) ? Number(word) : NUMBERS.get(word);
  if (count === undefined || count === 0 || (OF.has(words[index - 1] ?? '') && count !== 2)) return null;
  const before = [words[number - 1] ?? '', words[number - 2] ?? '', words[number - 3] ?? ''];
  if (LAST.has(before[0] ?? '')) return null;
  if (SPENT_ON.has(words[index + 1] ?? '') && !runsFrom(words, index + 1)) return null;
  if (before.some((lead) => AHEAD.has(lead))) return before[0] === 'for' && !lasting ? null : count;
  if (before.some((lead) => WAIT.has(lead)) || FROM.has(words[index + 1] ?? '')) return count;
  return lasting ? count : null;
}

/** Whether `of` behind a stretch says what it runs from, and not what it is spent on. */
function runsFrom(words: readonly string[], at: number): boolean {
  return OF.has(words[at] ?? '') && [1, 2, 3].some((on) => START.has(words[at + on] ?? ''));
}
