import { sentenceEnds } from './sentence-end.ts';
import { matchTemplate, templatesOf } from './templates.ts';
import type { Template } from './templates.ts';
import type { Sentences } from './sentences.ts';

/** Says an English sentence of core or service in another language. */
export type Speak = (text: string) => string;

/** Longer texts than any sentence of ours are somebody else's. */
const MOST = 2_000;

/** Sentences that the list has as one are not more than these. */
const MOST_AS_ONE = 4;

/**
 * A text of one or several sentences, each in the other language where the list has it and in English where not: half an
 * explanation that can be read is better than none.
 * @param day writes an ISO date as the language does
 */
export function speakerOf(sentences: Sentences, day: (iso: string) => string): Speak {
  const templates = templatesOf(sentences);
  const known = new Map(Object.entries(sentences));
  const whole = (text: string): string | null =>
    sayWhole(text, known, templates, (kind, value) =>
      kind === 'day' ? day(value) : kind === 'said' ? speak(value) : value,
    );
  const speak: Speak = (text) => {
    if (text.length > MOST) return text;
    if (text.includes('\n')) return known.get(text) ?? text.split('\n').map(speak).join('\n');
    return whole(text) ?? saySentences(text, whole, speak);
  };
  return speak;
}

function sayWhole(
  text: string,
  known: ReadonlyMap<string, string>,
  templates: readonly Template[],
  write: (kind: string, value: string) => string,
): string | null {
  const exact = known.get(text);
  if (exact !== undefined) return exact;
  for (const template of templates) {
    const values = matchTemplate(template, text);
    if (values === null) continue;
    return template.says.replaceAll(
      /\{(\d)(?::(day|said|text))?\}(\.?)/g,
      (_all, place: string, kind: string | undefined, stop: string) => {
        const said = write(kind ?? '', values[Number(place) - 1] ?? '');
        // "13. Nov." brings its stop along.
        return said.endsWith('.') ? said : said + stop;
      },
    );
  }
  return null;
}

/**
 * The first few sentences where the list has them as one, else the first by itself; then the rest. The text as it is where
 * it has only one.
 */
function saySentences(text: string, whole: (text: string) => string | null, speak: Speak): string {
  const ends = sentenceEnds(text, MOST_AS_ONE);
  for (const end of ends.toReversed()) {
    const said = whole(text.slice(0, end));
    if (said !== null) return `${said} ${speak(text.slice(end + 1))}`;
  }
  const [end] = ends;
  return end === undefined ? text : `${text.slice(0, end)} ${speak(text.slice(end + 1))}`;
}
