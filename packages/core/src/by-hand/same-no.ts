import { fold } from './fold.ts';

/** By what two noes are held against each other. */
export interface NoMarks {
  readonly organisation: string | null;
  readonly role: string | null;
  readonly address: string | null;
  /** Milliseconds since the epoch. */
  readonly date: number | null;
}

const DAY = 86_400_000;
/** A tracker may hold the day of the application instead of the day of the answer. */
const SAME_ROLE_WITHIN = 200 * DAY;
const SAME_HOUSE_WITHIN = 31 * DAY;

const LEGAL_FORMS =
  /\b(?:the|inc|incorporated|llc|ltd|limited|plc|corp|corporation|co|company|gmbh|ag|se|kg|ug|mbh|ev|sa|sas|sarl|srl|spa|sl|bv|nv|oy|ab|as|aps|group|gruppe|groupe|holding)\b/gu;

/** The name of a house as it is compared: without its legal form. Empty when there is none. */
export function houseName(organisation: string | null): string {
  const name = fold(organisation ?? '');
  const bare = name.replaceAll(LEGAL_FORMS, '').replaceAll(' ', '');
  return bare === '' ? name.replaceAll(' ', '') : bare;
}

/** Whether both are most likely one and the same no: one noted by hand, one from the mail or noted before. */
export function isSameNo(one: NoMarks, other: NoMarks): boolean {
  const house = houseName(one.organisation);
  const sameHouse = house !== '' && house === houseName(other.organisation);
  const sameAddress = one.address !== null && one.address === other.address;
  if (!sameHouse && !sameAddress) return false;
  const roles = rolesFit(one.role, other.role);
  if (roles === 'differ') return false;
  if (one.date === null || other.date === null) return roles === 'same';
  return Math.abs(one.date - other.date) <= (roles === 'same' ? SAME_ROLE_WITHIN : SAME_HOUSE_WITHIN);
}

function rolesFit(one: string | null, other: string | null): 'same' | 'unknown' | 'differ' {
  const [a, b] = [fold(one ?? ''), fold(other ?? '')];
  if (a === '' || b === '') return 'unknown';
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  const words = new Set(longer.split(' '));
  return shorter.split(' ').every((word) => words.has(word)) ? 'same' : 'differ';
}

const MOST_COMPARED = 4_000;
const LEAST_COMPARED = 60;

/** Letters and digits of a text alone: what is left of it however it was copied. */
export function bareText(text: string): string {
  return text
    .slice(0, 2 * MOST_COMPARED)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .slice(0, MOST_COMPARED);
}

/** Whether one is a copy of the other, both as `bareText`: a copy may lack the beginning or the end. */
export function isSameText(one: string, other: string): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  return shorter.length >= LEAST_COMPARED && longer.includes(shorter);
}
