import { describe, expect, test } from 'vitest';

import { systemKeychain } from './keychain.ts';

describe('the keychain of the system', () => {
  test('says by writing and reading back whether it works, and never falls back to something that forgets', async () => {
    const works = await systemKeychain.works();
    if (works) {
      await systemKeychain.set('test', 'value');
      expect(await systemKeychain.get('test')).toBe('value');
      await systemKeychain.delete('test');
    } else await expect(systemKeychain.set('test', 'value')).rejects.toThrow();
  });
});
