const WORD = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu;

/** The words of a text in lower case with single spaces around each, so that ` word ` finds whole words only. */
export function foldWords(text: string): string {
  const words = text.toLowerCase().replaceAll(/[’‘ʼ]/g, "'").match(WORD);
  return words === null ? ' ' : ` ${words.join(' ')} `;
}
