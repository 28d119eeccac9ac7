/** Watching on the command line: a real process reads an mbox, says what may have come of a no, and takes an answer. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { bounce, myAnswer, reply } from '../packages/app/src/service/testing/letters.ts';
import { aNo } from '../packages/app/src/service/testing/profile-with.ts';
import { AJAR, NODE } from './support/ajar-program.ts';

const asMbox = (message: string): string => `From sender@example.org Mon Nov  2 09:00:00 2026\n${message}\n`;

describe('watching on the command line', () => {
  let folder = '';
  let env: NodeJS.ProcessEnv = {};

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'ajar-watching-'));
    const { AJAR_DATABASE_URL: _url, FORCE_COLOR: _colour, ...rest } = process.env;
    env = { ...rest, AJAR_HOME: join(folder, 'home'), NO_COLOR: '1', COLUMNS: '120' };
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const ajar = (...words: readonly string[]): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(NODE, [AJAR, ...words], { encoding: 'utf8', env, cwd: folder });
  const scan = (name: string, ...letters: readonly string[]): string => {
    writeFileSync(join(folder, name), letters.map(asMbox).join(''));
    expect(ajar('scan', name, '--me', 'tom@abara.example').status).toBe(0);
    return (JSON.parse(ajar('list', '--json').stdout) as readonly { readonly id: string }[])[0]?.id ?? '';
  };

  test('a yes to what is proposed, a letter that came back, what there is today, and the days', () => {
    const door = aNo({
      text: 'Dear Tom,\n\nUnfortunately, we have decided to go with another candidate. Applications reopen on 11 January 2027; please do apply again.\n\nAnn Lee',
    });
    const id = scan(
      'one.mbox',
      door,
      myAnswer(),
      reply('Dear Tom,\n\nWe will keep you in mind for the spring.\n\nAnn'),
    );
    const page = ajar('show', id).stdout;
    expect(page).toContain('Did this come of it?');
    expect(page).toContain('“keep you in mind” From Ann Lee, “Re: Your application”.');
    expect(page).toContain('They wrote back. From Ann Lee.');
    expect(page).toMatch(/You answered on 2026-11-\d\d\. This was the advice on the no itself\./u);
    expect(page).not.toContain('A good moment to send');
    expect(ajar('outcome', id, '--yes', '--no').status).toBe(2);
    expect(ajar('outcome', id, '--yes').stdout).toContain('on their radar');
    expect(ajar('outcome', id, '--no').status).toBe(2);
    // Found by what came of it, by code and by the word that the list shows.
    expect(ajar('list', '--search', 'is:considered-later').stdout).toContain('on their radar');
    expect(ajar('list', '--search', 'is:"on their radar"').stdout).toContain('on their radar');
    expect(ajar('list', '--search', 'is:reopened')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('No no fits'),
    });
    const again = myAnswer({ id: 'mine-2@abara.example', date: 'Fri, 27 Nov 2026 13:00:00 +0100' });
    scan('two.mbox', again, bounce({ letter: 'mine-2@abara.example', date: 'Fri, 27 Nov 2026 13:01:00 +0100' }));
    expect(ajar('list').stdout).toContain('address failed');
    expect(ajar('show', id).stdout).toContain('There is no such address.');
    expect(ajar('mend', id, 'nobody').status).toBe(2);
    expect(ajar('show', id).stdout).toContain('This address did not work');
    expect(ajar('mend', id, 'bo@no-1.example').stdout).toContain('bo@no-1.example');
    expect(ajar('show', id).stdout).not.toContain('This address did not work');
    expect(ajar('digest').stdout).toMatch(/^(?:Nothing needs you today\.|.+\. Nothing else needs you\.)\n/u);
    expect(ajar('notices', '--digest', '18:00').stdout).toContain('A digest at 18:00');
    expect(ajar('notices', '--digest', '6pm').status).toBe(2);
    expect(ajar('calendar').stdout).toBe('ajar.ics\n');
    expect(readFileSync(join(folder, 'ajar.ics'), 'utf8')).toContain('DTSTART;VALUE=DATE:20270111\r\n');
    expect(ajar('calendar').status).toBe(2);
    expect(ajar('calendar', '--feed', '--port', '8080').stdout).toMatch(
      /^http:\/\/127\.0\.0\.1:8080\/calendar\/[\w-]{32}\.ics\n$/u,
    );
  }, 120_000);
});
