import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** A request as it came. */
export interface Asked {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: {
    readonly model: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly response_format?: unknown;
  };
}

export type Behaviour = (response: ServerResponse, asked: Asked) => void;

export interface LlmServer extends AsyncDisposable {
  readonly endpoint: string;
  readonly host: string;
  /** Everything that was asked, in order. */
  readonly asked: Asked[];
  /** How the next answers are given. */
  behave: Behaviour;
}

/** A server on this machine that speaks the chat completions of OpenAI, and misbehaves on demand. */
export async function startLlmServer(): Promise<LlmServer> {
  const asked: Asked[] = [];
  const made = { asked, behave: wordings() };
  const server = createServer((request, response) => void answer(request, response, made));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return Object.assign(made, {
    endpoint: `http://127.0.0.1:${port}/v1`,
    host: `127.0.0.1:${port}`,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { asked, behave }: { readonly asked: Asked[]; readonly behave: Behaviour },
): Promise<void> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  const { authorization } = request.headers;
  const one: Asked = { path: request.url ?? '', authorization, body: JSON.parse(text) as Asked['body'] };
  asked.push(one);
  behave(response, one);
}

/** Answers with these words, as a model would. */
export function says(content: string): Behaviour {
  return (response) => {
    const choices = [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }];
    json(response, 200, { id: 'a', object: 'chat.completion', created: 1, model: 'test', choices });
  };
}

/** Answers with wordings in the form that is asked for. */
export function wordings(...texts: readonly string[]): Behaviour {
  return says(JSON.stringify({ drafts: texts.map((text) => ({ text })) }));
}

export function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}
