import { Hono } from 'hono';
import { describe, expect, it, onTestFinished } from 'vitest';

import { healthOf } from '../../organisation/health/health.ts';
import { Metrics } from '../../organisation/health/metrics.ts';
import { processMetrics } from '../../organisation/health/process-metrics.ts';
import { countRequests } from './count-requests.ts';
import { startHealth } from './start-health.ts';

async function served(needs: Readonly<Record<string, () => Promise<unknown>>>, metrics = new Metrics()) {
  const ending = new AbortController();
  const server = await startHealth({
    health: healthOf({ metrics, needs, ending: ending.signal, withinMs: 50 }),
    port: 0,
  });
  onTestFinished(() => server.close());
  const get = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`http://127.0.0.1:${String(server.port)}${path}`, init);
  return { ending, get };
}

const never = (): Promise<unknown> => new Promise(() => {});

describe('how a process is', () => {
  it('is alive without its database, but not ready', async () => {
    const { get } = await served({
      database: () => Promise.reject(new Error('away: postgres://secret@host')),
      clock: never,
    });
    expect((await get('/live')).status).toBe(200);
    const ready = await get('/ready');
    expect(ready.status).toBe(503);
    expect(await ready.json()).toEqual({ ready: false, lacks: ['database', 'clock'] });
  });

  it('is ready until it is to end', async () => {
    const { ending, get } = await served({ database: () => Promise.resolve() });
    expect((await get('/ready')).status).toBe(200);
    ending.abort();
    expect(await (await get('/ready')).json()).toEqual({ ready: false, lacks: ['ending'] });
    expect((await get('/live')).status).toBe(200);
  });

  it('answers nothing else', async () => {
    const { get } = await served({});
    expect((await get('/')).status).toBe(404);
    expect((await get('/metrics', { method: 'POST' })).status).toBe(405);
  });
});

describe('metrics', () => {
  it('are told as Prometheus reads them', async () => {
    const metrics = new Metrics();
    metrics.count('ajar_messages_total', {}, 3);
    metrics.count('ajar_messages_total');
    metrics.set('ajar_letters', 2, { state: 'a "b"\\\n' });
    metrics.observe('ajar_reading_seconds', 0.07);
    metrics.observe('ajar_reading_seconds', 4_000);
    metrics.collect(processMetrics('1.2.3', 'worker'));
    metrics.collect(() => Promise.reject(new Error('the database is away')));
    const { get } = await served({}, metrics);
    const response = await get('/metrics');
    expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    const text = await response.text();
    expect(text).toContain('# TYPE ajar_messages_total counter\najar_messages_total 4\n');
    expect(text).toContain(String.raw`ajar_letters{state="a \"b\"\\\n"} 2`);
    expect(text).toContain('ajar_reading_seconds_bucket{le="0.05"} 0\najar_reading_seconds_bucket{le="0.1"} 1\n');
    expect(text).toContain('ajar_reading_seconds_bucket{le="+Inf"} 2\najar_reading_seconds_sum 4000.07\n');
    expect(text).toContain('ajar_info{version="1.2.3",as="worker"} 1\n');
    expect(text).toMatch(/^process_resident_memory_bytes \d+$/mu);
    for (const line of text.trimEnd().split('\n'))
      expect(line).toMatch(/^(?:# (?:HELP|TYPE) [a-z_]+ .+|[a-z_]+(?:\{[a-z]+=".*"\})? [0-9.e+-]+)$/u);
  });

  it('of requests name the route, never what was asked for', async () => {
    const metrics = new Metrics();
    const inner = new Hono().get('/rejections/:id', (c) => c.text('yes'));
    const app = new Hono().use(countRequests(metrics)).route('/api', inner);
    await app.request('/api/rejections/4f2a-somebody');
    await app.request('/api/nothing/4f2a-somebody');
    const text = await metrics.text();
    expect(text).toContain('ajar_http_requests_total{method="GET",route="/api/rejections/:id",status="200"} 1');
    expect(text).not.toContain('somebody');
  });

  it('take no more memory than there are series', async () => {
    const metrics = new Metrics();
    for (let index = 0; index < 5_000; index += 1) metrics.count('ajar_messages_total', { l: String(index) });
    expect((await metrics.text()).split('\n').length).toBeLessThan(2_010);
  });
});
