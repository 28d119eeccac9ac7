import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseAddresses } from './addresses.ts';

describe('parseAddresses', () => {
  it.each([
    ['ann@example.org', '', 'ann@example.org'],
    ['Ann Lee <Ann@Example.ORG>', 'Ann Lee', 'ann@example.org'],
    ['"Lee, Ann \\"A\\"" <ann@example.org>', 'Lee, Ann "A"', 'ann@example.org'],
    ['ann@example.org (Ann (the first) Lee)', 'Ann (the first) Lee', 'ann@example.org'],
    ['Lee, Ann <ann@example.org>', 'Lee, Ann', 'ann@example.org'],
    [
      'Ostheim University, Law, Admissions <a@ostheim.example>',
      'Ostheim University, Law, Admissions',
      'a@ostheim.example',
    ],
    ['Ann; Bob <bob@example.org>', 'Bob', 'bob@example.org'],
    ['Ann, <ann@example.org>', '', 'ann@example.org'],
    ['=?utf-8?Q?Lee,_Ren=C3=A9?= <r@example.org>', 'Lee, René', 'r@example.org'],
    ["'Ann' <ann@example.org>", 'Ann', 'ann@example.org'],
    ['"ann@example.org" <ann@example.org>', '', 'ann@example.org'],
    ['Ann <mailto:ann@example.org>', 'Ann', 'ann@example.org'],
    ['Ann <ann@example.org', 'Ann', 'ann@example.org'],
    ['Ann ann@example.org', 'Ann', 'ann@example.org'],
    ['ann at example.org (Ann Lee)', 'Ann Lee', 'ann@example.org'],
    ['MAILER-DAEMON', '', 'mailer-daemon'],
    ['ann@example.org <>', '', 'ann@example.org'],
    ['Zoë = O’Hara–Lee <z@example.org>', 'Zoë = O’Hara–Lee', 'z@example.org'],
    ['Team: Ann+Lee [ann] <ann@example.org>', 'Ann+Lee [ann]', 'ann@example.org'],
    ['=?no word Ann (A) Lee <ann@example.org>', '=?no word Ann Lee', 'ann@example.org'],
    ['Ann "unclosed <ann@example.org>', 'Ann unclosed', 'ann@example.org'],
    ['Ann (unclosed <ann@example.org>', 'Ann unclosed', 'ann@example.org'],
  ])('reads %s', (header, name, address) => {
    expect(parseAddresses(header)).toEqual([{ name, address }]);
  });

  it('opens groups and reads lists with commas and semicolons', () => {
    const header = 'Team: Ann <a@example.org>, b@example.org;, undisclosed-recipients:;, c@example.org; d@example.org';
    expect(parseAddresses(header).map((each) => each.address)).toEqual([
      'a@example.org',
      'b@example.org',
      'c@example.org',
      'd@example.org',
    ]);
  });

  it('finds nobody where nobody is', () => {
    for (const header of ['', '<>', 'Ann Lee', 'undisclosed-recipients:;', ',,;'])
      expect(parseAddresses(header)).toEqual([]);
  });

  it('never throws, and addresses are never empty or upper-case', () => {
    const pieces = fc.array(
      fc.constantFrom('"', '(', ')', '<', '>', ',', ';', ':', '@', '\\', '=?utf-8?Q?', '?=', 'Ann', ' ', 'a@b.c'),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          pieces.map((each) => each.join('')),
        ),
        (header) => {
          for (const { address } of parseAddresses(header))
            expect(address === '' || address !== address.toLowerCase()).toBe(false);
        },
      ),
    );
  });

  it('is not slowed by unclosed signs', () => {
    expect(parseAddresses('('.repeat(100_000))).toEqual([]);
    expect(parseAddresses('"'.repeat(99_999))).toEqual([]);
    expect(parseAddresses('=?x?q?'.repeat(20_000)).length).toBeLessThan(2);
  });
});
