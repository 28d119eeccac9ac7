import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parsePattern } from '../grammar/pattern.ts';
import type { Element } from '../grammar/pattern.ts';
import { LANGUAGES } from '../../vocabulary.ts';
import { WORDS } from '../words/words.ts';
import { allPhrases, hangAllPhrases, phraseLexicon } from './all-phrases.ts';
import type { HUNG } from './hung-phrases.ts';

/** Product of all gap widths on the widest way through a pattern. */
function freedom(elements: readonly Element[]): number {
  return elements.reduce((product, element) => {
    if (element.kind === 'gap') return product * (element.most + 1);
    if (element.kind === 'word') return product;
    return product * Math.max(1, ...element.options.map(freedom));
  }, 1);
}

/** Whether a group that can repeat without bound holds something that can too: `(a+)+`. */
function nestsRepetition(source: string): boolean {
  const bare = source.replaceAll(/\\./gu, 'x').replaceAll(/\[[^\]]*\]/gu, 'x');
  const stack: boolean[] = [];
  for (let at = 0; at < bare.length; at += 1) {
    const sign = bare.charAt(at);
    const unbounded = sign === '+' || sign === '*' || /^\{\d+,\}/u.test(bare.slice(at, at + 8));
    if (sign === '(') stack.push(false);
    else if (sign === ')') {
      const inner = stack.pop() ?? false;
      const repeated = /^\)(?:[+*]|\{\d+,\})/u.test(bare.slice(at, at + 8));
      if (inner && repeated) return true;
      if (inner && stack.length > 0) stack[stack.length - 1] = true;
    } else if (unbounded && stack.length > 0) stack[stack.length - 1] = true;
  }
  return false;
}

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts') ? [readFileSync(path, 'utf8')] : [];
  });
}

describe('all phrases', () => {
  test('have an id of their own', () => {
    const ids = allPhrases.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('exist in every language, for every main concern', () => {
    for (const language of LANGUAGES) {
      const says = new Set(allPhrases.filter((phrase) => phrase.language === language).map((phrase) => phrase.says));
      for (const needed of [
        'rejection',
        'acknowledgement',
        'invitation',
        'offer',
        'withdrawal',
        'on-hold',
        'reason:visa',
        'door:apply-again',
        'no-feedback',
        'guard:condition',
        'field:grant',
      ]) {
        expect(says, `${language} ${needed}`).toContain(needed);
      }
    }
  });

  test('parse, have a word to be found by, and leave little freedom', () => {
    for (const { id, patterns, language } of allPhrases) {
      for (const pattern of patterns) {
        expect(freedom(parsePattern(pattern, WORDS[language])), `${id}: ${pattern}`).toBeLessThanOrEqual(3000);
      }
    }
  });
});

test('each phrase hangs at words of its own, whether it was hung up beforehand or at first use', () => {
  const hung = JSON.parse(JSON.stringify(hangAllPhrases())) as typeof HUNG;
  expect(hung?.variants.length).toBeGreaterThan(4 * 1000);
  const words = hung?.words.split(' ') ?? [];
  const brought = new Set(
    words.flatMap((_, at) =>
      phraseLexicon()
        .at(at + 1)
        .map(({ phrase }) => phrase.id),
    ),
  );
  expect(allPhrases.filter(({ id, patterns }) => patterns.length > 0 && !brought.has(id))).toEqual([]);
  expect(words.map((word) => phraseLexicon().vocabulary.numberOf(word))).toEqual(words.map((_, at) => at + 1));
});

describe('regular expressions of the reader', () => {
  test('the check sees nested repetition', () => {
    expect(nestsRepetition('(?:a+b)*')).toBe(true);
    expect(nestsRepetition('(a|b){1,4}(?:c{2,5})?d+')).toBe(false);
  });

  test('nest no unbounded repetition', () => {
    const texts = [
      ...sources(join(import.meta.dirname, '..')),
      ...sources(join(import.meta.dirname, '..', '..', 'language')),
    ];
    const literals = texts.flatMap((text) =>
      [...text.matchAll(/(?<=[=(,!&|:\s])\/(?![*/\s])((?:[^/\\\n]|\\.)+)\/[dgimsuvy]*|String\.raw`([^`]*)`/gu)].map(
        (match) => match[1] ?? match[2] ?? '',
      ),
    );
    expect(literals.length).toBeGreaterThan(30);
    expect(literals.filter(nestsRepetition)).toEqual([]);
  });
});
