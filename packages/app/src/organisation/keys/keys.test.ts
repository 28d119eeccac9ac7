import { randomBytes } from 'node:crypto';

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { keyMark, newDataKey, unwrapKey, wrapKey } from './data-key.ts';
import { masterKey } from './master-key.ts';
import { memberSeal } from './member-seal.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the seal of a member', () => {
  test('opens what it sealed, at its place alone, and nothing that was changed', () => {
    const dataKey = newDataKey();
    const [ann, ben] = [memberSeal('ann', dataKey), memberSeal('ben', dataKey)];
    fc.assert(
      fc.property(fc.uint8Array(), fc.string(), fc.string(), fc.nat(), (plain, place, other, at) => {
        const sealed = ann.seal(place, plain);
        expect(Buffer.compare(ann.open(place, sealed) ?? bytes('not'), plain)).toBe(0);
        if (other !== place) expect(ann.open(other, sealed)).toBe(null);
        expect(ben.open(place, sealed)).toBe(null);
        const changed = sealed.map((byte, index) => (index === at % sealed.length ? byte ^ 1 : byte));
        expect(ann.open(place, changed)).toBe(null);
        expect(ann.open(place, sealed.subarray(0, at % sealed.length))).toBe(null);
      }),
    );
  });

  test('never seals the same twice alike, and marks a text the same only for one member', () => {
    const [one, two] = [memberSeal('ann', newDataKey()), memberSeal('ann', newDataKey())];
    expect(Buffer.compare(one.seal('p', bytes('no')), one.seal('p', bytes('no')))).not.toBe(0);
    expect(one.mark('lighthouse')).toBe(one.mark('lighthouse'));
    expect(one.mark('lighthouse')).toMatch(/^[\w-]{16}$/);
    expect(one.mark('lighthouse')).not.toBe(two.mark('lighthouse'));
  });
});

describe('a master key', () => {
  test('is 32 bytes in hexadecimal or base64, and nothing else; what is said of another does not hold it', () => {
    const key = randomBytes(32);
    expect(masterKey(`${key.toString('hex').toUpperCase()}\n`).bytes).toEqual(key);
    expect(masterKey(key.toString('base64'))).toEqual(masterKey(key.toString('hex')));
    for (const bad of ['', 'hunter2', key.toString('hex').slice(2), `${key.toString('base64')}=`, 'x'.repeat(64)])
      expect(() => masterKey(bad)).toThrow('The master key is not a key');
    expect(() => masterKey('hunter2')).not.toThrow('hunter2');
  });

  test('wraps the key of one member, and opens it for no other', () => {
    const [master, other] = [masterKey(randomBytes(32).toString('hex')), masterKey(randomBytes(32).toString('hex'))];
    const dataKey = newDataKey();
    const wrapped = wrapKey(master, 'ann', dataKey);
    expect(Buffer.compare(unwrapKey([other, master], wrapped), dataKey)).toBe(0);
    expect(() => unwrapKey([other], wrapped)).toThrow('another master key');
    expect(() => unwrapKey([master], { ...wrapped, member: 'ben' })).toThrow('does not open');
    expect(() => unwrapKey([{ ...other, id: master.id }], wrapped)).toThrow('does not open');
    expect(keyMark(dataKey)).not.toBe(keyMark(newDataKey()));
  });
});
