import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { flowOf } from './flow-of.ts';
import { maskOf, masksFor, tellingWords, withoutNames } from './mask-names.ts';
import { sentenceAround } from './sentence-around.ts';
import { aLife, sentOn } from './testing/a-life.ts';
import { toCsv } from './to-csv.ts';
import { toSankeymatic } from './to-sankeymatic.ts';

describe('toCsv', () => {
  it('quotes what RFC 4180 says, and ends every line with CRLF', () => {
    expect(
      toCsv(
        ['a', 'b'],
        [
          ['one, "two"', 3],
          ['two\nlines', null],
        ],
      ),
    ).toBe('a,b\r\n"one, ""two""",3\r\n"two\nlines",\r\n');
  });

  it.each(['=1+1', '+49 30', '-2', '@SUM(A1)', '\t=1', ' =1', '\r=1', '＝1+1'])(
    'takes the formula out of %j',
    (cell) => {
      expect(toCsv([], [[cell]])).toContain("'");
      expect(toCsv([], [[-2]])).toBe('\r\n-2\r\n');
    },
  );

  it('can be read back, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 2 }), (cells) => {
        const [row = []] = readCsv(toCsv(cells, []));
        expect(row.map((cell) => cell.replace(/^'/u, ''))).toEqual(cells.map((cell) => cell.replace(/^'/u, '')));
      }),
    );
  });
});

describe('toSankeymatic', () => {
  it('writes a line for each link, and no sign of its own in a name', () => {
    const text = toSankeymatic(flowOf([aLife([sentOn(1)]), aLife([])]), (id) => (id === 'no:no' ? 'No [all] #1' : id));
    expect(text).toContain('asked:job [2] No all 1\n');
    expect(text).toContain('done:thank [1] came:waiting\n');
  });
});

describe('masks', () => {
  const masks = masksFor(['Harbour Review', null, 'Otter & Brass', 'harbour review ']);

  it('are the same for the same organisation', () => {
    expect(maskOf(masks, 'HARBOUR REVIEW')).toBe('Organisation 1');
    expect(maskOf(masks, 'Otter & Brass')).toBe('Organisation 2');
    expect(maskOf(masks, 'Nobody Inc')).toBe('An organisation');
    expect(maskOf(masks, null)).toBeNull();
  });

  it('know the words that give a name away', () => {
    expect(tellingWords('The Emberfold Trust for Audio')).toEqual(['Emberfold']);
    expect(tellingWords('emberfold trust')).toEqual(['emberfold']);
    expect(tellingWords('University of Dundrennan')).toEqual(['Dundrennan']);
  });

  it('take names and addresses out of what was said', () => {
    const named = [
      ['Otter & Brass', 'Organisation 2'],
      ['Ann Lee', 'a person'],
    ] as const;
    expect(withoutNames('Ann\nLee of otter & brass (ann@otter.example) said no.', named)).toBe(
      'a person of Organisation 2 ((address)) said no.',
    );
    expect(withoutNames('Annabel Lee', named)).toBe('Annabel Lee');
  });
});

describe('sentenceAround', () => {
  const text = 'Subject\n\nDear Ann,\n\nThank you. We had 212\nproposals for 18 places! We are sorry.';

  it('gives the whole sentence, on one line', () => {
    const start = text.indexOf('212');
    expect(sentenceAround(text, { start, end: start + 3 })).toBe('We had 212 proposals for 18 places!');
  });

  it('keeps to the words where the sentence has no end', () => {
    const long = `${'word '.repeat(200)}here ${'word '.repeat(200)}`;
    const start = long.indexOf('here');
    expect(sentenceAround(long, { start, end: start + 4 })).toBe('here');
  });
});

/** RFC 4180 read plainly, to read back what was written. */
function readCsv(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n)/gy;
  for (const [, quoted, bare = '', ends] of text.matchAll(cell)) {
    lines.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (ends === '\r\n') lines.push([]);
  }
  return lines;
}
