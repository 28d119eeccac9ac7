import { expect, it } from 'vitest';

import { aNo, profileWith } from '../service/testing/profile-with.ts';
import { toErrorResponse } from './errors.ts';
import { draftRoutes } from './draft-routes.ts';

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
