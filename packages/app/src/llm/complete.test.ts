import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { complete } from './complete.ts';
import { json, says, startLlmServer } from './testing/llm-server.ts';
import type { Behaviour, LlmServer } from './testing/llm-server.ts';

const KEY = 'sk-a-key-that-nobody-may-see';
const REQUEST = { instructions: 'Propose wordings.', data: '{"letter":{}}' };
const LONG = 30_000;

const withoutForm: Behaviour = (response, asked) =>
  asked.body.response_format === undefined ? says('words')(response, asked) : json(response, 400, {});

describe('asking an endpoint', () => {
  let server: LlmServer;

  beforeAll(async () => {
    server = await startLlmServer();
  });
  afterAll(() => server[Symbol.asyncDispose]());
  beforeEach(() => void (server.asked.length = 0));

  const ask = (behave: Behaviour, timeoutMs = LONG, signal?: AbortSignal) => {
    server.behave = behave;
    const settings = { endpoint: server.endpoint, model: 'small' };
    return complete({ settings, key: KEY, request: REQUEST, timeoutMs, signal });
  };

  it('sends the instructions and the data, the key as a header, and gives back the words', async () => {
    expect(await ask(says('words'))).toEqual({ kind: 'answered', text: 'words' });
    const [asked] = server.asked;
    expect(asked?.path).toBe('/v1/chat/completions');
    expect(asked?.authorization).toBe(`Bearer ${KEY}`);
    expect(asked?.body.messages).toEqual([
      { role: 'system', content: REQUEST.instructions },
      { role: 'user', content: REQUEST.data },
    ]);
    expect(JSON.stringify(asked?.body)).not.toContain(KEY);
  });

  it.each<[string, Behaviour]>([
    ['timeout', () => {}],
    ['timeout', (response) => response.writeHead(200, { 'content-type': 'application/json' }).flushHeaders()],
    ['timeout', (response) => void response.writeHead(200).write('{"choices":[')],
  ])('stops waiting: %s %#', async (why, behave) => {
    expect(await ask(behave, 200)).toEqual({ kind: 'failed', why });
  });

  it.each<[string, Behaviour]>([
    ['not-understood', (response) => void response.writeHead(200).end('{"choices":[{"mess')],
    ['not-understood', (response) => void response.writeHead(200).end('<html>Welcome</html>')],
    ['not-understood', (response) => void response.writeHead(200).end()],
    ['not-understood', (response) => json(response, 200, { choices: [] })],
    ['not-understood', (response) => json(response, 200, [])],
    ['key-refused', (response) => json(response, 401, { error: { message: `Incorrect key: ${KEY}` } })],
    ['key-refused', (response) => json(response, 403, { error: { message: KEY } })],
    ['unknown-model', (response) => json(response, 404, { error: { message: 'model not found' } })],
    ['busy', (response) => json(response, 429, { error: { message: 'slow down' } }, { 'retry-after': '3600' })],
    ['broken', (response) => json(response, 500, { error: { message: KEY } })],
    ['broken', (response) => void response.destroy()],
    ['refused', (response) => json(response, 400, { error: { message: KEY } })],
    ['too-large', says('x'.repeat(1_000_000))],
  ])('fails calmly, once, and repeats nothing of what the other side said: %s %#', async (why, behave) => {
    const completion = await ask(behave);
    expect(completion).toEqual({ kind: 'failed', why });
    expect(server.asked.length).toBe(why === 'refused' ? 2 : 1);
  });

  it('follows no redirect, and sends the letter to nobody else', async () => {
    await using other = await startLlmServer();
    const away: Behaviour = (response) =>
      void response.writeHead(307, { location: `${other.endpoint}/chat/completions` }).end();
    expect(await ask(away)).toEqual({ kind: 'failed', why: 'redirected' });
    expect(other.asked).toEqual([]);
  });

  it('asks once more without a form where the server does not know one', async () => {
    expect(await ask(withoutForm)).toEqual({ kind: 'answered', text: 'words' });
  });

  it('reaches nobody where nobody listens', async () => {
    const gone = await startLlmServer();
    await gone[Symbol.asyncDispose]();
    const settings = { endpoint: gone.endpoint, model: 'small' };
    expect(await complete({ settings, key: null, request: REQUEST, timeoutMs: LONG })).toEqual({
      kind: 'failed',
      why: 'unreachable',
    });
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    expect(await ask(() => stop.abort(), LONG, stop.signal)).toEqual({ kind: 'failed', why: 'stopped' });
  });
});
