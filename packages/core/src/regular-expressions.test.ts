import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { analyse } from 'scslre';
import ts from 'typescript';
import { beforeAll, describe, expect, test, vi } from 'vitest';

interface Found {
  /** The file, or `built` for one that is put together at run time. */
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

const SOURCES = fileURLToPath(new URL('.', import.meta.url));

/** Files in which `x+$` may be tried from each of its places: what they are given is a word, a name or a line, cut to length. */
const GIVEN_LITTLE: ReadonlySet<string> = new Set([
  'drafting/grounding.ts',
  'drafting/salutation.ts',
  'message/first-text.ts',
  'message/signs.ts',
  'reading/names/display-candidates.ts',
  'reading/names/display-name.ts',
  'reading/names/name-at.ts',
  'reading/names/role-patterns.ts',
  'reading/names/tidy-ends.ts',
  'reading/names/written-words.ts',
  'tone/fixes.ts',
]);

/** Every regular expression written in the library. */
function written(): readonly Found[] {
  return readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|weights\.ts$|-signs\.ts$/u.test(file))
    .flatMap((file) => {
      const found: Found[] = [];
      const visit = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node)) {
          const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/su.exec(node.text) ?? [];
          found.push({ where: file.replaceAll('\\', '/'), source, flags });
        }
        ts.forEachChild(node, visit);
      };
      visit(ts.createSourceFile(file, readFileSync(`${SOURCES}${file}`, 'utf8'), ts.ScriptTarget.Latest, true));
      return found;
    });
}

/** Those that are put together when the library is loaded. */
async function built(): Promise<readonly Found[]> {
  const found: Found[] = [];
  const Plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Plain, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      const made = new target(source, flags);
      found.push({ where: 'built', source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    // Other files of this worker may have loaded it before, and what is loaded makes nothing anew.
    vi.resetModules();
    const { RULES } = await import('./index.ts');
    // Those of the tone check are made when a sentence first calls for them.
    for (const { expressions } of RULES) expressions?.();
  } finally {
    globalThis.RegExp = Plain;
  }
  return found;
}

/** Mail is written by strangers: no letter may make an expression take its time. */
describe('the regular expressions of the library', { timeout: 120_000 }, () => {
  let all: readonly Found[] = [];
  beforeAll(async () => {
    all = [...written(), ...(await built())];
  });

  test('are all looked at', () => {
    expect(all.filter(({ where }) => where !== 'built').length).toBeGreaterThan(400);
    expect(all.filter(({ where }) => where === 'built').length).toBeGreaterThan(800);
  });

  test('do not backtrack more than their length', () => {
    const slow = all.flatMap(({ where, source, flags }) =>
      analyse({ source, flags })
        .reports.filter(({ type, exponential }) => exponential || type !== 'Move' || !GIVEN_LITTLE.has(where))
        .map(({ type, exponential }) => `${where}: ${exponential ? 'exponential' : type} in /${source}/${flags}`),
    );
    expect(slow).toEqual([]);
  });

  test('are told apart from such as do', () => {
    expect(analyse({ source: '(a+)+$', flags: 'u' }).reports.some(({ exponential }) => exponential)).toBe(true);
  });
});
