import { expect, test } from 'vitest';

import { freePorts } from '../../../../test/servers/loopback.ts';
import { openStore } from './open-store.ts';

test('a server that does not answer is named, without the password', async () => {
  const [port] = await freePorts(1);
  const error: unknown = await openStore({ url: `postgres://ann:hunter2@127.0.0.1:${port}/mail` }).catch(
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ code: 'store-away', message: expect.stringContaining(`127.0.0.1:${port}/mail`) });
  expect(String(error)).not.toContain('hunter2');
});

test.each(['not a url', 'postgres://localhost/mail?schema=Robert%27);'])(
  'an address like "%s" is refused',
  async (url) => {
    await expect(openStore({ url })).rejects.toMatchObject({ code: 'unreadable' });
  },
);
