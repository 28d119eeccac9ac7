import type { Plugin } from 'vite';

const WIDE = /[^\0-\xFF]/gu;

/**
 * Letters beyond Latin-1 as escapes: V8 keeps a file with a single one of them at two bytes a letter, and large files are mostly
 * tables of plain letters. In strings and regular expressions they mean the same; in `String.raw` they do for what makes a regular
 * expression of it, which is what it is used for.
 */
export function narrowLetters(): Plugin {
  return {
    name: 'narrow-letters',
    // When all is written down: before, strings would be written anew.
    generateBundle: {
      order: 'post',
      handler: (_, bundle) => {
        for (const file of Object.values(bundle))
          if (file.type === 'chunk') file.code = file.code.replaceAll(WIDE, escaped);
      },
    },
  };
}

/** Both halves of a pair stand for themselves. */
function escaped(letter: string): string {
  return Array.from(
    { length: letter.length },
    (_, at) => `\\u${letter.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');
}
