const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Offsets in minutes of the zone names in RFC 5322 4.3 and of the few others met in mail. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  cet: 60,
  met: 60,
  cest: 120,
  mest: 120,
  bst: 60,
  eet: 120,
  eest: 180,
  msk: 180,
  ist: 330,
  jst: 540,
};

const MONTH = `(${MONTHS.join('|')})[a-z]{0,6}`;
const TIME = String.raw`(\d{1,2})[:.](\d{1,2})(?:[:.](\d{1,2})(?:[.,]\d{1,9})?)?\s{0,3}([ap]m\b)?`;
const ZONE = String.raw`\s{0,4}(?:GMT|UTC)?\s{0,2}([+-]\d{1,2}:?\d{2}|[a-z]{1,5}\b)?`;
/** 5 Oct 2026 09:12:00 +0100, also 5-Oct-26 and a missing time. */
const DAY_FIRST = new RegExp(
  String.raw`\b0?(\d{1,2})[\s-]{1,3}${MONTH}\.?,?[\s-]{1,3}(\d{4}|\d{2,3})\b(?:,?\s{1,4}${TIME}${ZONE})?`,
  'i',
);
/** Mon Oct  5 09:12:00 2026 +0100, and Takeout's Mon Oct 05 09:12:00 +0100 2026. */
const ASCTIME = new RegExp(
  String.raw`\b${MONTH}\s{1,3}(\d{1,2})\s{1,3}${TIME}\s{1,3}(?:([+-]\d{4}|[a-z]{3,4})\s{1,3})?(\d{4})\b(?:\s{1,3}([+-]\d{4}))?`,
  'i',
);
/** October 5, 2026 09:12 */
const MONTH_FIRST = new RegExp(
  String.raw`\b${MONTH}\.?\s{1,3}(\d{1,2}),?\s{1,3}(\d{4})\b(?:,?\s{1,4}${TIME}${ZONE})?`,
  'i',
);
const ISO = new RegExp(String.raw`\b(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:(?:T|\s{1,3})${TIME}${ZONE})?`, 'i');

/** A moment and the clock it was told by. */
export interface DateRead {
  /** Milliseconds since the epoch. */
  readonly time: number;
  /** Minutes east of UTC; null when no zone is named, or none that tells where (a bare GMT). */
  readonly offset: number | null;
}

/**
 * A date as mail writes it: RFC 5322, its broken relatives, asctime, ISO 8601. No zone means UTC.
 * Null when it cannot be read or is not a real date.
 */
export function readDate(value: string): DateRead | null {
  const text = value.slice(0, 200);
  let found = DAY_FIRST.exec(text);
  if (found !== null) return build(found[3], monthOf(found[2]), found[1], found.slice(4, 8), found[8]);
  found = ISO.exec(text);
  if (found !== null) return build(found[1], Number(found[2]) - 1, found[3], found.slice(4, 8), found[8]);
  found = ASCTIME.exec(text);
  if (found !== null) return build(found[8], monthOf(found[1]), found[2], found.slice(3, 7), found[7] ?? found[9]);
  found = MONTH_FIRST.exec(text);
  if (found !== null) return build(found[3], monthOf(found[1]), found[2], found.slice(4, 8), found[8]);
  return null;
}

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').toLowerCase());
}

function build(
  yearText: string | undefined,
  month: number,
  dayText: string | undefined,
  [hourText = '0', minuteText = '0', secondText = '0', half]: readonly (string | undefined)[],
  zone: string | undefined,
): DateRead | null {
  const year = fullYear(yearText ?? '');
  const day = Number(dayText);
  const hour = half === undefined ? Number(hourText) : (Number(hourText) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  const minute = Number(minuteText);
  const second = Math.min(Number(secondText), 59);
  if (month < 0 || month > 11 || day < 1 || day > 31 || hour > 24 || minute > 59 || year < 1970) return null;
  const time = Date.UTC(year, month, day, hour, minute, second);
  // 31 February rolls over into March: that is not a date.
  if (new Date(Date.UTC(year, month, day)).getUTCMonth() !== month) return null;
  const offset = zoneMinutes(zone);
  return { time: time - (offset ?? 0) * 60_000, offset };
}

/** Two- and three-digit years as in RFC 5322 4.3. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 2) return year < 50 ? 2000 + year : 1900 + year;
  return text.length === 3 ? 1900 + year : year;
}

function zoneMinutes(zone: string | undefined): number | null {
  // RFC 5322 3.3: `-0000` says nothing about where the writer is.
  if (zone === undefined || zone === '-0000') return null;
  const offset = /^([+-])(\d{1,2}):?(\d{2})$/.exec(zone);
  if (offset === null) return ZONES[zone.toLowerCase()] ?? null;
  const minutes = Number(offset[2]) * 60 + Number(offset[3]);
  if (minutes > 14 * 60) return null;
  return offset[1] === '-' ? -minutes : minutes;
}
