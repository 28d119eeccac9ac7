import { expect, test } from 'vitest';

import { endingSoon } from './ending-soon.ts';

test('an answer that goes on is ended, and whoever writes it is told', async () => {
  const told = Promise.withResolvers<string>();
  const endless = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode('first')),
    cancel: () => told.resolve('ended'),
  });
  const answer = endingSoon(new Response(endless, { status: 201, headers: { 'x-kept': 'yes' } }), 1);
  expect([answer.status, answer.headers.get('x-kept')]).toEqual([201, 'yes']);
  expect(await answer.text()).toBe('first');
  expect(await told.promise).toBe('ended');
});

test('whoever leaves before is told of as well', async () => {
  const told = Promise.withResolvers<string>();
  const endless = new ReadableStream<Uint8Array>({ cancel: () => told.resolve('left') });
  await endingSoon(new Response(endless), 60_000).body?.cancel();
  expect(await told.promise).toBe('left');
});
