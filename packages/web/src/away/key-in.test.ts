import { describe, expect, it } from 'vitest';

import { keyIn } from './key-in.ts';

const HERE = 'http://127.0.0.1:2527';

describe('keyIn', () => {
  it('finds the address to open, however it was copied', () => {
    const opened = '/open?token=abc-_1';
    expect(keyIn(`${HERE}/open?token=abc-_1`, HERE)).toBe(opened);
    expect(keyIn(`  ${HERE}/open?token=abc-_1\n`, HERE)).toBe(opened);
    expect(keyIn('http://localhost:2527/open?token=abc-_1', HERE)).toBe(opened);
  });

  it('takes no other address', () => {
    for (const other of ['', 'abc', HERE, `${HERE}/open`, 'http://evil.example/open?token=a', 'javascript:alert(1)'])
      expect(keyIn(other, HERE), other).toBeNull();
  });

  it('leads to the port it names, on this machine only', () => {
    expect(keyIn('http://127.0.0.1:2530/open?token=a', HERE)).toBe('http://127.0.0.1:2530/open?token=a');
  });
});
