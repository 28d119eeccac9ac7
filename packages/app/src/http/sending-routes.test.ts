import { expect, it } from 'vitest';

import { aNo, profileWith } from '../service/testing/profile-with.ts';
import { apiRoutes } from './api-routes.ts';
import { toErrorResponse } from './errors.ts';
import { sendingRoutes } from './sending-routes.ts';

it('says what keeps a letter from leaving, and takes no wish that it does not know', async () => {
  const { ajar } = await profileWith([aNo()], '2026-11-26T10:00:00+01:00');
  const [no] = await ajar.list();
  const draft = await ajar.draft(no?.id ?? '', { intent: 'thank' });
  const app = sendingRoutes(ajar).onError(toErrorResponse);
  const post = async (path: string, body: object) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await app.request(`/${draft.id}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    return { status: answer.status, told: JSON.stringify(await answer.json()) };
  };
  expect(draft.sending).toBeNull();
  expect(await post('/send', { when: 'now' })).toMatchObject({
    status: 409,
    told: expect.stringMatching(/"not-approved"/u) as string,
  });
  await ajar.approve(draft.id, draft.text);
  expect(await post('/send', { when: 'now' })).toMatchObject({
    status: 409,
    told: expect.stringMatching(/no mail account/u) as string,
  });
  expect(await post('/drafts', {})).toMatchObject({
    status: 409,
    told: expect.stringMatching(/no mail account/u) as string,
  });
  expect(await post('/settle', { arrived: true })).toMatchObject({
    status: 409,
    told: expect.stringMatching(/"conflict"/u) as string,
  });
  expect(await post('/send', { when: 7 })).toMatchObject({ status: 400 });
  expect(await post('/send', {})).toMatchObject({ status: 400 });
  expect(await post('/settle', {})).toMatchObject({ status: 400 });
});

it('lists the letters that were approved', async () => {
  const { ajar } = await profileWith([aNo()], '2026-11-26T10:00:00+01:00');
  const [no] = await ajar.list();
  const draft = await ajar.draft(no?.id ?? '', { intent: 'thank' });
  const letters = async () => (await apiRoutes(ajar).request('/letters')).json();
  expect(await letters()).toEqual([]);
  await ajar.approve(draft.id, draft.text);
  expect(await letters()).toMatchObject([
    { state: 'approved', needsYou: false, no: { id: no?.id }, draft: { id: draft.id } },
  ]);
});
