import { matchTemplate, templatesOf } from './templates.ts';
import type { Template } from './templates.ts';
import type { Sentences } from './sentences.ts';

/** Says an English sentence of core or service in another language. */
export type Speak = (text: string) => string;

/** Longer texts than any sentence of ours are somebody else's. */
const MOST = 2_000;

/**
 * A text of one or several sentences, each in the other language where the list has it and in English where not: half an
 * explanation that can be read is better than none.
 * @param day writes an ISO date as the language does
 */
export function speakerOf(sentences: Sentences, day: (iso: string) => string): Speak {
  const templates = templatesOf(sentences);
  const known = new Map(Object.entries(sentences));
  const speak: Speak = (text) => {
    if (text.length > MOST) return text;
    const whole = sayWhole(text, known, templates, (kind, value) =>
      kind === 'day' ? day(value) : kind === 'said' ? speak(value) : value,
    );
    return whole ?? saySentences(text, speak);
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
      /\{(\d)(?::(day|said))?\}(\.?)/g,
      (_all, place: string, kind: string | undefined, stop: string) => {
        const said = write(kind ?? '', values[Number(place) - 1] ?? '');
        // "13. Nov." brings its stop along.
        return said.endsWith('.') ? said : said + stop;
      },
    );
  }
  return null;
}

/** The first sentence by itself, then the rest; the text as it is where it has only one. */
function saySentences(text: string, speak: Speak): string {
  const end = /[.!?] (?=\p{Lu})/u.exec(text);
  if (end === null) return text;
  const at = end.index + 1;
  return `${speak(text.slice(0, at))} ${speak(text.slice(at + 1))}`;
}
