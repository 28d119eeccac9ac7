import { readFile, readdir } from 'node:fs/promises';

/** A short line with its class, and the language it is in. */
export interface LabelledLine<Class extends string> {
  readonly label: Class;
  readonly text: string;
  readonly language: string;
  readonly file: string;
  /** What else is known of it: see `lineFeatures`. */
  readonly more: readonly string[];
  /** How much it counts; 1 when omitted. */
  readonly weight?: number;
}

const LINES = new URL('../../../packages/core/corpus/advice/lines/', import.meta.url);
const REFUSALS = new URL('../../../packages/core/corpus/advice/refusals/development/', import.meta.url);

/** Lines that shut a door or look like it, and of a letter that is an ordinary no but for them. */
export function refusalLines<Class extends string>(classes: readonly Class[]): Promise<readonly LabelledLine<Class>[]> {
  return linesOf(REFUSALS, '', classes, () => []);
}

/** The lines of the files that begin with a name: `class<tab>text`, or `language<tab>class<tab>text`. */
export function labelledLines<Class extends string>(
  name: string,
  classes: readonly Class[],
  moreOf: (text: string) => readonly string[],
): Promise<readonly LabelledLine<Class>[]> {
  return linesOf(LINES, `${name}-`, classes, moreOf);
}

async function linesOf<Class extends string>(
  folder: URL,
  opening: string,
  classes: readonly Class[],
  moreOf: (text: string) => readonly string[],
): Promise<readonly LabelledLine<Class>[]> {
  const lines: LabelledLine<Class>[] = [];
  for (const file of (await readdir(folder)).toSorted().filter((item) => item.startsWith(opening))) {
    const written = (await readFile(new URL(file, folder), 'utf8')).split('\n').filter((line) => line !== '');
    for (const [at, line] of written.entries()) {
      const parts = line.split('\t');
      const [language = '', label = '', text = ''] = parts.length === 3 ? parts : ['en', ...parts];
      const known = classes.find((item) => item === label);
      if (known === undefined || text === '')
        throw new Error(`${file}:${String(at + 1)}: no class "${label}" is known`);
      lines.push({ label: known, text, language, file, more: moreOf(text) });
    }
  }
  return lines;
}
