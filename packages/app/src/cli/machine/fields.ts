/**
 * Taking apart a line of JSON by hand: a schema library costs more time to load than a short check
 * takes to run. `null` counts as absent; fields that are not known are left alone.
 */
import { BadLine } from './bad-line.ts';

export type JsonObject = Readonly<Record<string, unknown>>;
export type Id = string | number;

/** How JSON begins that was laid out for people, over several lines. */
const OVER_SEVERAL_LINES = /^\s{0,40}[[{]\s{0,40}$/u;

export function parseObject(text: string): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (OVER_SEVERAL_LINES.test(text))
      throw new BadLine(
        'bad-json',
        'This line is no JSON by itself. Each object must stand in one line (jq -c ".[]" makes them so).',
      );
    throw new BadLine('bad-json', `This line is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!isObject(value)) throw new BadLine('bad-json', `A line must be one JSON object, this one is ${kindOf(value)}.`);
  return value;
}

/** The id of a line; `line:N` when it has none that can be used. */
export function idOf(record: JsonObject, lineNumber: number): Id {
  const id = record['id'];
  return typeof id === 'string' || typeof id === 'number' ? id : `line:${lineNumber}`;
}

const ID_IN_TEXT = /"id"\s{0,20}:\s{0,20}("(?:[^"\\]|\\.){0,200}"|-?\d{1,15})/u;

/** The id of a line that is not JSON, or too long to look at: from how it begins. */
export function guessId(head: string, lineNumber: number): Id {
  const found = ID_IN_TEXT.exec(head)?.[1];
  try {
    return found === undefined ? `line:${lineNumber}` : (JSON.parse(found) as Id);
  } catch {
    return `line:${lineNumber}`;
  }
}

export function textField(record: JsonObject, name: string, path = name): string | undefined {
  return fieldOf(record, name, path, 'a text', (value) => typeof value === 'string');
}

export function flagField(record: JsonObject, name: string, path = name): boolean | undefined {
  return fieldOf(record, name, path, 'true or false', (value) => typeof value === 'boolean');
}

export function countField(record: JsonObject, name: string, path = name): number | undefined {
  return fieldOf(record, name, path, 'a whole number from 0 to 1000', (value): value is number => {
    return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 1000;
  });
}

export function objectField(record: JsonObject, name: string, path = name): JsonObject | undefined {
  return fieldOf(record, name, path, 'an object', isObject);
}

export function listField(record: JsonObject, name: string, path = name): readonly unknown[] | undefined {
  return fieldOf(record, name, path, 'a list', (value): value is unknown[] => Array.isArray(value));
}

export function choiceField<T extends string>(
  record: JsonObject,
  name: string,
  allowed: readonly T[],
  path = name,
): T | undefined {
  const value = textField(record, name, path);
  if (value === undefined) return undefined;
  const known = allowed.find((one) => one === value);
  if (known === undefined)
    throw new BadLine('bad-field', `"${path}" is "${short(value)}", which is none of: ${allowed.join(', ')}.`);
  return known;
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]{4,16}(?:Z|[+-]\d{2}:?\d{2})?)?$/u;

/** An ISO date. */
export function dayField(record: JsonObject, name: string, path = name): string | undefined {
  const value = textField(record, name, path);
  if (value !== undefined && (!ISO_DAY.test(value) || !isOnCalendar(value))) {
    throw new BadLine('bad-field', `"${path}" is "${short(value)}"; it must be a date such as 2026-11-03.`);
  }
  return value;
}

const ISO_MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/u;

/** An ISO date and time with its zone. */
export function momentField(record: JsonObject, name: string, path = name): string | undefined {
  const value = textField(record, name, path);
  if (value !== undefined && (!ISO_MOMENT.test(value) || !isOnCalendar(value))) {
    throw new BadLine(
      'bad-field',
      `"${path}" is "${short(value)}"; it must be a moment such as 2026-11-03T18:30:00+01:00.`,
    );
  }
  return value;
}

/** The 31st of February is read as a day in March otherwise. */
function isOnCalendar(iso: string): boolean {
  const day = iso.slice(0, 10);
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(Date.parse(iso)) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fieldOf<T>(
  record: JsonObject,
  name: string,
  path: string,
  wanted: string,
  fits: (value: unknown) => value is T,
): T | undefined {
  const value = record[name];
  if (value === undefined || value === null) return undefined;
  if (!fits(value)) throw new BadLine('bad-field', `"${path}" must be ${wanted}, but is ${kindOf(value)}.`);
  return value;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return `the text "${short(value)}"`;
  if (typeof value === 'number') return `the number ${value}`;
  return JSON.stringify(value);
}

function short(value: string): string {
  return value.length > 40 ? `${value.slice(0, 40)}…` : value;
}
