import { describe, expect, it } from 'vitest';

import { aNo, profileWith } from '../service/testing/profile-with.ts';
import type { ListPage } from '../service/views.ts';
import { eventRoutes, noesRoutes } from './noes-routes.ts';
import { toErrorResponse } from './errors.ts';

const NOW = '2026-11-26T12:00:00+01:00';
const noes = () => Array.from({ length: 3 }, (_, at) => aNo({ id: `no-${String(at)}` }));

describe('the list over HTTP', () => {
  it('comes in pages, narrowed as asked', async () => {
    const { ajar } = await profileWith(noes(), NOW);
    const app = noesRoutes(ajar).onError(toErrorResponse);
    const page = async (query: string) => (await (await app.request(`/?${query}`)).json()) as ListPage;
    const first = await page('limit=2');
    expect(first).toMatchObject({ total: 3, counts: { 'to-decide': 3 } });
    expect(first.rows).toHaveLength(2);
    const rest = await page(`limit=2&cursor=${encodeURIComponent(first.next ?? '')}`);
    expect([...first.rows, ...rest.rows].map(({ id }) => id).toSorted()).toEqual(
      (await ajar.list()).map(({ id }) => id).toSorted(),
    );
    expect((await page('limit=2&offset=2')).rows).toEqual(rest.rows);
    expect(await page('search=harbour&status=to-decide,waiting')).toMatchObject({ total: 3 });
    expect(await page('status=settled')).toMatchObject({ total: 0, rows: [] });
    for (const wrong of ['limit=x', 'limit=-1', 'field=cooking', 'cursor=x', 'nonsense=1'])
      expect((await app.request(`/?${wrong}`)).status, wrong).toBe(400);
  });

  it('lets many go at once, and refuses what is no action', async () => {
    const { ajar } = await profileWith(noes(), NOW);
    const app = noesRoutes(ajar).onError(toErrorResponse);
    const post = (body: unknown) =>
      app.request('/batch', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      });
    const ids = (await ajar.list()).map(({ id }) => id);
    expect(await (await post({ ids, action: 'close' })).json()).toEqual({ changed: expect.arrayContaining(ids) });
    expect((await ajar.page()).counts).toMatchObject({ settled: 3 });
    expect((await post({ ids, action: 'delete' })).status).toBe(400);
    expect((await post({ ids: Array.from({ length: 5_001 }, () => 'x'), action: 'close' })).status).toBe(400);
  });
});

describe('news over HTTP', () => {
  it('tells what changed since the count that was seen last', async () => {
    const { ajar } = await profileWith(noes(), NOW);
    const [no] = await ajar.list();
    const stopped = new AbortController();
    const listen = (headers: Record<string, string>) =>
      eventRoutes(ajar).request('/', { headers, signal: stopped.signal });
    const first = await firstEvent(await listen({}));
    expect(first).toMatch(/event: changed\ndata: \{"ids":\[\],"all":false\}\nid: \d+/u);
    const last = /id: (\d+)/u.exec(first)?.[1] ?? '';
    await ajar.close(no?.id ?? '');
    const missed = await firstEvent(await listen({ 'Last-Event-ID': last }));
    expect(missed).toContain(`data: {"ids":["${no?.id ?? ''}"],"all":false}`);
    stopped.abort();
  });
});

async function firstEvent(response: Response): Promise<string> {
  expect(response.headers.get('content-type')).toBe('text/event-stream');
  const reader = response.body?.getReader();
  const { value } = (await reader?.read()) ?? {};
  await reader?.cancel();
  return new TextDecoder().decode(value);
}
