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
