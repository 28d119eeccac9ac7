import { readMessage } from '@ajar/core';
import type { Reading } from '@ajar/core';
import { messageOf } from '../train/letter-message.ts';
import type { Letter } from '../train/corpus-files.ts';
import { ROLE_FIELDS } from '../train/names.ts';
import { bare, bareRole } from './same-name.ts';

/** Right, wrong and missing of things that may stand in a letter several times. */
export interface Counts {
  hits: number;
  wrong: number;
  missing: number;
}

/** What became of a name that was asked for. */
export interface NameCounts extends Counts {
  /** Of the wrong ones: a part of the right name, or the right name and more. */
  near: number;
  /** Of the wrong ones: given where there is none to be named. */
  unasked: number;
}

export interface LetterScore {
  readonly letters: number;
  readonly noes: Counts;
  readonly verdicts: Counts;
  readonly unsure: number;
  readonly reasons: Counts;
  readonly doors: Counts;
  readonly doorDates: Counts;
  readonly finality: Counts;
  readonly field: Counts;
  readonly form: Counts;
  readonly noFeedback: Counts;
  readonly replyable: Counts;
  readonly organisation: NameCounts;
  readonly role: NameCounts;
  readonly person: NameCounts;
  /** Mean distance between stated confidence and share of right verdicts, in ten steps. */
  readonly calibration: number;
  readonly misses: readonly string[];
}

const counts = (): Counts => ({ hits: 0, wrong: 0, missing: 0 });
const nameCounts = (): NameCounts => ({ ...counts(), near: 0, unasked: 0 });

/** F1 of what was found; of a thing that is always there, the share that is right. */
export function f1({ hits, wrong, missing }: Counts): number {
  return hits === 0 ? 0 : (2 * hits) / (2 * hits + wrong + missing);
}

/** Reads every letter and compares with what its writer said of it. What a rejection says is judged on rejections that were found. */
export function scoreLetters(letters: readonly Letter[]): LetterScore {
  const score = {
    noes: counts(),
    verdicts: counts(),
    reasons: counts(),
    doors: counts(),
    doorDates: counts(),
    finality: counts(),
    field: counts(),
    form: counts(),
    noFeedback: counts(),
    replyable: counts(),
    organisation: nameCounts(),
    role: nameCounts(),
    person: nameCounts(),
  };
  const misses: string[] = [];
  const bins = Array.from({ length: 10 }, () => ({ count: 0, sure: 0, right: 0 }));
  let unsure = 0;
  for (const letter of letters) {
    const { expect } = letter;
    const reading = readMessage(messageOf(letter));
    const head = `${letter.group}/${letter.id} (${expect.verdict})`;
    const miss = (what: string, found: unknown, wanted: unknown): void => {
      misses.push(`${head} ${what}: ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`);
    };
    const single = (what: keyof typeof score, found: unknown, wanted: unknown, same = found === wanted): void => {
      if (same) score[what].hits += 1;
      else {
        score[what].wrong += Number(found !== null && found !== false);
        score[what].missing += Number(wanted !== null && wanted !== false);
        miss(what, found, wanted);
      }
    };
    unsure += Number(reading.verdict === 'unsure');
    single('verdicts', reading.verdict, expect.verdict);
    const isNo = expect.verdict === 'rejection';
    const saysNo = reading.verdict === 'rejection';
    score.noes.hits += Number(isNo && saysNo);
    score.noes.wrong += Number(!isNo && saysNo);
    score.noes.missing += Number(isNo && !saysNo);
    const bin = bins[Math.min(9, Math.floor(reading.confidence * 10))];
    if (bin !== undefined && reading.verdict !== 'unsure') {
      bin.count += 1;
      bin.sure += reading.confidence;
      bin.right += Number(reading.verdict === expect.verdict);
    }
    if (!isNo || !saysNo) continue;
    if (expect.reasons !== undefined)
      several(score.reasons, kindsOf(reading.reasons), expect.reasons ?? [], (found, wanted) => {
        miss('reasons', found, wanted);
      });
    if (expect.doors !== undefined)
      several(score.doors, kindsOf(reading.doors), kindsOf(expect.doors ?? []), (found, wanted) => {
        miss('doors', found, wanted);
      });
    dates(score.doorDates, reading, letter, miss);
    // Only what the letter's writer said something of is judged.
    if (expect.finality !== undefined) single('finality', reading.finality, expect.finality);
    if (expect.field !== undefined) single('field', reading.field, expect.field);
    if (expect.form !== undefined && expect.form !== null) single('form', reading.form, expect.form);
    if (expect.noFeedback !== undefined) single('noFeedback', reading.noFeedback, expect.noFeedback);
    if (expect.to !== undefined) single('replyable', reading.replyable.to, expect.to?.toLowerCase() ?? null);
    if (expect.organisation !== undefined)
      named(score.organisation, reading.organisation, expect.organisation, 'organisation', miss);
    if (expect.role !== undefined && ROLE_FIELDS.has(expect.field ?? ''))
      named(score.role, reading.role, expect.role, 'role', miss);
    if (expect.person !== undefined) named(score.person, reading.person, expect.person, 'person', miss);
  }
  const calibration =
    bins.reduce((sum, { sure, right }) => sum + Math.abs(sure - right), 0) / Math.max(1, letters.length - unsure);
  return { letters: letters.length, unsure, calibration, misses, ...score };
}

function kindsOf(found: readonly { readonly kind: string }[]): readonly string[] {
  return found.map(({ kind }) => kind);
}

type Miss = (what: string, found: unknown, wanted: unknown) => void;

function several(
  tally: Counts,
  found: readonly string[],
  wanted: readonly string[],
  miss: (found: readonly string[], wanted: readonly string[]) => void,
): void {
  const [one, other] = [new Set(found), new Set(wanted)];
  tally.hits += [...one].filter((kind) => other.has(kind)).length;
  tally.wrong += [...one].filter((kind) => !other.has(kind)).length;
  tally.missing += [...other].filter((kind) => !one.has(kind)).length;
  if (one.size !== other.size || [...one].some((kind) => !other.has(kind))) miss(found, wanted);
}

function dates(tally: Counts, reading: Reading, letter: Letter, miss: Miss): void {
  for (const { kind, date } of letter.expect.doors ?? []) {
    const door = reading.doors.find((one) => one.kind === kind);
    if (door === undefined) continue;
    if (door.date === (date ?? null)) tally.hits += Number(date !== null && date !== undefined);
    else {
      tally.wrong += Number(door.date !== null);
      tally.missing += Number(date !== null && date !== undefined);
      miss(`date of ${kind}`, door.date, date ?? null);
    }
  }
}

function named(tally: NameCounts, found: string | null, wanted: string | null, what: string, miss: Miss): void {
  const plain = what === 'role' ? bareRole : bare;
  const [one, other] = [plain(found), plain(wanted)];
  if (one === other) tally.hits += 1;
  else {
    tally.wrong += Number(found !== null);
    tally.unasked += Number(wanted === null);
    tally.near += Number(found !== null && wanted !== null && (one.includes(other) || other.includes(one)));
    tally.missing += Number(wanted !== null);
    miss(what, found, wanted);
  }
}

function part(hits: number, of: number): string {
  return (of === 0 ? '-' : (hits / of).toFixed(3)).padStart(6);
}

function share(tally: Counts): string {
  return f1(tally).toFixed(2).padStart(5);
}

/** Of a thing every letter has or has not: how often it is right. */
function rate({ hits, wrong, missing }: Counts): string {
  return (hits / Math.max(1, hits + Math.max(wrong, missing))).toFixed(2).padStart(5);
}

/** A line of figures for one set of letters. */
export function letterLine(name: string, score: LetterScore): string {
  const { noes } = score;
  return [
    name.padEnd(20),
    String(score.letters).padStart(5),
    String(noes.hits + noes.missing).padStart(5),
    part(noes.hits, noes.hits + noes.missing),
    part(noes.hits, noes.hits + noes.wrong),
    part(score.verdicts.hits, score.letters),
    String(score.unsure).padStart(4),
    score.calibration.toFixed(3).padStart(6),
    share(score.reasons),
    share(score.doors),
    share(score.doorDates),
    rate(score.finality),
    rate(score.field),
    rate(score.form),
    rate(score.noFeedback),
    rate(score.replyable),
    rate(score.organisation),
    rate(score.role),
    rate(score.person),
  ].join(' ');
}

/** How often a name is right, near (a part of it, or more), another's, given where there is none, and not given. */
function nameShares({ hits, wrong, missing, near, unasked }: NameCounts): string {
  const none = missing - (wrong - unasked);
  const all = Math.max(1, hits + wrong + none);
  return [hits, near, wrong - near - unasked, unasked, none].map((count) => (count / all).toFixed(3)).join(' ');
}

/** What became of the names of one set of letters. */
export function namesLine(name: string, { organisation, role }: LetterScore): string {
  return `${name.padEnd(20)} right, near, another's, unasked, none: organisation ${nameShares(organisation)}, role ${nameShares(role)}`;
}

export const LETTER_HEAD = `${'our letters'.padEnd(20)} count  noes recall  prec. verdict unsu calib reasn doors dates final field  form nofdb reply organ  role  pers`;
