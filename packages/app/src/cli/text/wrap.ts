import { displayWidth } from './width.ts';

/** Breaks prose at spaces so that lines stay within `width` columns; later lines begin with `indent`. */
export function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter((part) => part !== '')) {
    const room = width - (lines.length === 0 ? 0 : displayWidth(indent));
    if (line !== '' && displayWidth(line) + 1 + displayWidth(word) > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') lines.push(line);
  return lines.join(`\n${indent}`);
}

/** `wrap` for prose that stands behind a bullet or a label: the first line begins with it, the rest below it. */
export function hang(label: string, text: string, width: number): string {
  const indent = ' '.repeat(displayWidth(label));
  return label + wrap(text, Math.max(20, width - indent.length), '').replaceAll('\n', `\n${indent}`);
}

/**
 * Breaks lines that are longer than `width` columns at spaces, each of which becomes the line end: places in the text stay
 * where they are.
 */
export function wrapInPlace(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => (displayWidth(line) <= width ? line : brokenAtSpaces(line, width)))
    .join('\n');
}

function brokenAtSpaces(line: string, width: number): string {
  const pieces: string[] = [];
  let used = 0;
  for (const word of line.split(' ')) {
    const wide = displayWidth(word);
    if (pieces.length > 0) {
      const fits = used + 1 + wide <= width;
      pieces.push(fits ? ' ' : '\n');
      used = fits ? used + 1 : 0;
    }
    pieces.push(word);
    used += wide;
  }
  return pieces.join('');
}
