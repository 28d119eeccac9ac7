import { styleText } from 'node:util';

type Format = Parameters<typeof styleText>[0];

/** Colours text, or leaves it alone where colours are off. */
export interface Paint {
  readonly on: boolean;
  (format: Format, text: string): string;
}

export function paintFor(on: boolean): Paint {
  const paint = (format: Format, text: string): string =>
    on ? styleText(format, text, { validateStream: false }) : text;
  return Object.assign(paint, { on });
}

/** Colours belong on a terminal, unless they were refused (https://no-color.org) or asked for. */
export function wantsColour(
  stream: { readonly isTTY?: boolean },
  option: boolean,
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  if (!option || (env['NO_COLOR'] ?? '') !== '') return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  return stream.isTTY === true && env['TERM'] !== 'dumb';
}

/** Words that decided, marked: bold and underlined, or between signs where colours are off. */
export function markWords(paint: Paint): (words: string) => string {
  return (words) => (paint.on ? paint(['bold', 'underline'], words) : `»${words}«`);
}
