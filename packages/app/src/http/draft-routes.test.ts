import { expect, it } from 'vitest';

import { aNo, profileWith } from '../service/testing/profile-with.ts';
import { toErrorResponse } from './errors.ts';
import { draftRoutes } from './draft-routes.ts';
import { rejectionRoutes } from './rejection-routes.ts';

const ANGRY = 'Dear Ann,\n\nYou clearly did not even read it. I deserve an answer by tomorrow.\n\nTom';

it('answers with the hold of an angry draft, and approves it as it is when told so', async () => {
  const { ajar } = await profileWith([aNo()], '2026-11-26T22:30:00+01:00');
  const [no] = await ajar.list();
  const draft = await ajar.draft(no?.id ?? '', { intent: 'thank' });
  await ajar.saveDraft(draft.id, ANGRY);
  const app = draftRoutes(ajar).onError(toErrorResponse);
  const approve = (more: object) =>
    app.request(`/${draft.id}/approve`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: ANGRY, ...more }),
    });
  const held = await approve({});
  expect(held.status).toBe(409);
  expect(await held.json()).toMatchObject({
    error: { code: 'held-till-morning', hold: { until: '2026-11-27T07:00:00.000Z', calmer: { from: 'scratch' } } },
  });
  expect((await approve({ asItIs: 'yes' })).status).toBe(400);
  expect(await (await approve({ asItIs: true })).json()).toMatchObject({ status: 'approved' });
});

it('names other drafts, and saves one of them with its parts', async () => {
  const { ajar } = await profileWith([aNo()], '2026-11-26T10:00:00+01:00');
  const [no] = await ajar.list();
  const draft = await ajar.draft(no?.id ?? '', { intent: 'thank' });
  const app = draftRoutes(ajar).onError(toErrorResponse);
  const send = (method: string, path: string, body: object) =>
    app.request(`/${draft.id}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const answer = await send('POST', '/alternatives', { count: 3 });
  const [first, second] = (await answer.json()) as { text: string; parts: object[] }[];
  expect(first?.text).toBe(draft.text);
  const saved = await send('PUT', '', { text: second?.text, parts: second?.parts });
  expect(await saved.json()).toMatchObject({ text: second?.text, parts: second?.parts });
  expect((await send('PUT', '', { text: 'Short.', parts: second?.parts })).status).toBe(400);
  expect((await send('PUT', '', { text: 'Short.', parts: [{ part: 'prelude', start: 0, end: 1 }] })).status).toBe(400);
  expect((await send('POST', '/alternatives', { count: 1 })).status).toBe(400);
});

it('writes on the occasion that is named', async () => {
  const { ajar } = await profileWith([aNo()], '2026-11-26T10:00:00+01:00');
  const [no] = await ajar.list();
  const app = rejectionRoutes(ajar).onError(toErrorResponse);
  const draft = (occasion: string) =>
    app.request(`/${no?.id ?? ''}/drafts`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ occasion }),
    });
  expect(await (await draft('feedback')).json()).toMatchObject({ occasion: 'feedback', intent: 'thank' });
  expect((await draft('party')).status).toBe(400);
});
