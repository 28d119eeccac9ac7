import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { temporaryFolder } from '../../../../../test/support/temporary-folder.ts';
import type { Keychain } from './keychain.ts';
import { openSecrets } from './open-secrets.ts';

const KEY = 'a-key-that-is-long-enough-to-be-one-0123';

/** As on a machine without a desktop. */
const none: Keychain = {
  works: () => Promise.resolve(false),
  get: () => Promise.reject(new Error('no bus')),
  set: () => Promise.reject(new Error('no bus')),
  delete: () => Promise.reject(new Error('no bus')),
};

describe('secrets', { timeout: 60_000 }, () => {
  test('are kept sealed, readable by their owner alone, and found again', async () => {
    await using folder = await temporaryFolder();
    const secrets = openSecrets({ folder: folder.path, passphrase: 'four words in a row' });
    expect(await secrets.get('a', 'password')).toBeNull();
    expect(await secrets.lockedBy()).toBeNull();
    await secrets.set('a', 'password', 'hunter2-hunter2');
    await secrets.set('b', 'tokens', '{}');
    const again = openSecrets({ folder: folder.path, passphrase: 'four words in a row' });
    expect(await again.get('a', 'password')).toBe('hunter2-hunter2');
    expect(await again.lockedBy()).toBe('a passphrase');
    const file = join(folder.path, 'secrets.enc');
    expect((await readFile(file)).includes('hunter2')).toBe(false);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    await again.delete('a');
    expect(await secrets.get('a', 'password')).toBeNull();
    expect(await secrets.get('b', 'tokens')).toBe('{}');
    await secrets.deleteAll();
    expect(await readdir(folder.path)).not.toContain('secrets.enc');
  });

  test('the passphrase is asked for once, however many want it at the same moment', async () => {
    await using folder = await temporaryFolder();
    await openSecrets({ folder: folder.path, passphrase: 'four words in a row' }).set('a', 'password', 'x');
    let asked = 0;
    const ask = (): Promise<string> => {
      asked += 1;
      return Promise.resolve('four words in a row');
    };
    const secrets = openSecrets({ folder: folder.path, ask });
    const all = await Promise.all(Array.from({ length: 4 }, () => secrets.get('a', 'password')));
    expect(all).toEqual(['x', 'x', 'x', 'x']);
    expect(asked).toBe(1);
  });

  test('a passphrase that is told in the middle opens or locks them, and a wrong one leaves what was', async () => {
    await using folder = await temporaryFolder();
    const first = openSecrets({ folder: folder.path }, none);
    expect(await first.state()).toEqual({ kind: 'to-choose' });
    await expect(first.unlock('short')).rejects.toMatchObject({ code: 'bad-input' });
    await first.unlock('four words in a row');
    expect(await first.state()).toEqual({ kind: 'ready' });
    await first.set('a', 'password', 'x');
    expect(await first.state()).toEqual({ kind: 'open' });

    let asked = 0;
    const ask = (): Promise<null> => Promise.resolve(((asked += 1), null));
    const second = openSecrets({ folder: folder.path, ask }, none);
    expect(await second.state()).toMatchObject({ kind: 'locked', byPassphrase: true });
    expect(asked).toBe(0);
    await expect(second.unlock('other words than those')).rejects.toMatchObject({ code: 'secrets-locked' });
    expect(await second.state()).toMatchObject({ kind: 'locked' });
    await second.unlock('four words in a row');
    expect(await second.get('a', 'password')).toBe('x');
  });

  test('a wrong passphrase says so and overwrites nothing', async () => {
    await using folder = await temporaryFolder();
    await openSecrets({ folder: folder.path, passphrase: 'four words in a row' }).set('a', 'password', 'x');
    const before = await readFile(join(folder.path, 'secrets.enc'));
    const other = openSecrets({ folder: folder.path, passphrase: 'some other words' });
    await expect(other.get('a', 'password')).rejects.toMatchObject({
      code: 'secrets-locked',
      message: expect.stringContaining('The passphrase does not open'),
    });
    await expect(other.set('a', 'password', 'y')).rejects.toMatchObject({ code: 'secrets-locked' });
    expect(await readFile(join(folder.path, 'secrets.enc'))).toEqual(before);
  });

  test('a changed byte anywhere is noticed', async () => {
    await using folder = await temporaryFolder();
    await openSecrets({ folder: folder.path, key: KEY }).set('a', 'password', 'x');
    const file = join(folder.path, 'secrets.enc');
    const sealed = await readFile(file);
    for (const place of [0, 7, 8, 9, 12, 30, sealed.length - 1]) {
      const changed = Buffer.from(sealed);
      changed[place] = (changed[place] ?? 0) ^ 1;
      await writeFile(file, changed);
      await expect(openSecrets({ folder: folder.path, key: KEY }).get('a', 'password')).rejects.toMatchObject({
        code: 'secrets-locked',
      });
    }
    await writeFile(file, sealed.subarray(0, 20));
    await expect(openSecrets({ folder: folder.path, key: KEY }).get('a', 'password')).rejects.toThrow('damaged');
  });

  test('several writers at once lose nothing', async () => {
    await using folder = await temporaryFolder();
    const writers = Array.from({ length: 8 }, () => openSecrets({ folder: folder.path, key: KEY }));
    await Promise.all(writers.map((one, index) => one.set(String(index), 'password', `p${index}`)));
    const reader = openSecrets({ folder: folder.path, key: KEY });
    const found = await Promise.all(writers.map((_, index) => reader.get(String(index), 'password')));
    expect(found).toEqual(writers.map((_, index) => `p${index}`));
  });

  test('several processes at once lose nothing, and one that is killed holds up nobody', async () => {
    await using folder = await temporaryFolder();
    const module = new URL('open-secrets.ts', import.meta.url).href;
    const code = `
      const { openSecrets } = await import(${JSON.stringify(module)});
      const [folder, name] = process.argv.slice(1);
      const secrets = openSecrets({ folder, key: ${JSON.stringify(KEY)} });
      if (name === 'stays') {
        await secrets.alone('secrets', async () => {
          console.log('locked');
          await new Promise((done) => setTimeout(done, 60_000));
        });
      } else await secrets.set(name, 'password', name);`;
    const words = ['--conditions=ajar-source', '--input-type=module', '-e', code, '--', folder.path];
    const stays = spawn(process.execPath, [...words, 'stays'], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(stays.stdout, 'data');
    const names = ['a', 'b', 'c'];
    const ended = names.map((name) => once(spawn(process.execPath, [...words, name], { stdio: 'inherit' }), 'close'));
    stays.kill('SIGKILL');
    expect(await Promise.all(ended)).toEqual(names.map(() => [0, null]));
    const reader = openSecrets({ folder: folder.path, key: KEY });
    expect(await Promise.all(names.map((name) => reader.get(name, 'password')))).toEqual(names);
  });

  test('the keychain holds the key where it works, and the file cannot be opened without it', async () => {
    await using folder = await temporaryFolder();
    const kept = new Map<string, string>();
    const keychain: Keychain = {
      works: () => Promise.resolve(true),
      get: (name) => Promise.resolve(kept.get(name) ?? null),
      set: (name, value) => Promise.resolve(void kept.set(name, value)),
      delete: (name) => Promise.resolve(void kept.delete(name)),
    };
    const secrets = openSecrets({ folder: folder.path }, keychain);
    await secrets.set('a', 'password', 'x');
    expect(kept.size).toBe(1);
    expect(await openSecrets({ folder: folder.path }, keychain).get('a', 'password')).toBe('x');
    await expect(openSecrets({ folder: folder.path }).get('a', 'password')).rejects.toThrow('keychain of your desktop');
    await secrets.deleteAll();
    expect(kept.size).toBe(0);
  });

  test('without a keychain the passphrase is asked for, and without anybody to ask nothing is kept', async () => {
    await using folder = await temporaryFolder();
    const silent = openSecrets({ folder: folder.path }, none);
    await expect(silent.set('a', 'password', 'x')).rejects.toThrow('nowhere safe to keep a password');
    expect(await readdir(folder.path)).not.toContain('secrets.enc');
    const asked: boolean[] = [];
    const ask = (fresh: boolean): Promise<string> => {
      asked.push(fresh);
      return Promise.resolve('four words in a row');
    };
    await openSecrets({ folder: folder.path, ask }, none).set('a', 'password', 'x');
    expect(await openSecrets({ folder: folder.path, ask }, none).get('a', 'password')).toBe('x');
    expect(asked).toEqual([true, false]);
    await expect(silent.get('a', 'password')).rejects.toThrow('AJAR_PASSPHRASE');
    await expect(openSecrets({ folder: folder.path, key: 'short' }, none).get('a', 'password')).rejects.toThrow();
  });
});
