import { request } from 'node:http';

type Sent = Readonly<Record<string, string>>;

/** Somebody with a browser: keeps its cookies, and sends what its pages send. */
export interface Visitor {
  readonly cookies: Map<string, string>;
  readonly get: (path: string, headers?: Sent) => Promise<Answer>;
  readonly post: (path: string, body?: object, headers?: Sent) => Promise<Answer>;
  readonly put: (path: string, body: object) => Promise<Answer>;
  /** Signs in with the organisation's own, or joins with an invitation; the answer is the one of the way back. */
  readonly throughProvider: (invitation?: string) => Promise<Answer>;
  /** To where the provider would send the browser back. */
  readonly agreeAtProvider: (invitation?: string) => Promise<string>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Null where it is no JSON. */
  readonly json: unknown;
}

export function newVisitor(origin: string): Visitor {
  const cookies = new Map<string, string>();
  const ask = async (path: string, method: string, headers: Sent, body?: string): Promise<Answer> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await exchange(new URL(path, origin), method, { cookie, ...headers }, body);
    for (const set of answer.headers.getSetCookie()) keep(cookies, set);
    return answer;
  };
  const get: Visitor['get'] = (path, headers = {}) => ask(path, 'GET', headers);
  const write = (method: string, path: string, body: object, headers: Sent): Promise<Answer> =>
    ask(
      path,
      method,
      { origin, 'x-ajar': '1', 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', ...headers },
      JSON.stringify(body),
    );
  const post: Visitor['post'] = (path, body = {}, headers = {}) => write('POST', path, body, headers);
  const agreeAtProvider = async (invitation?: string): Promise<string> => {
    const begun = await post('/api/sign-in/provider', invitation === undefined ? {} : { invitation });
    const { url } = begun.json as { url: string };
    const agreed = await fetch(url, { redirect: 'manual' });
    const back = new URL(agreed.headers.get('location') ?? '');
    return `${back.pathname}${back.search}`;
  };
  return {
    cookies,
    get,
    post,
    put: (path, body) => write('PUT', path, body, {}),
    agreeAtProvider,
    throughProvider: async (invitation) => get(await agreeAtProvider(invitation), FROM_ELSEWHERE),
  };
}

/** As a browser comes that was sent here by another page. */
export const FROM_ELSEWHERE = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };

/** `fetch` says of itself how it asks, and which host: a browser that was sent here, or somebody who lies, cannot be played with it. */
function exchange(url: URL, method: string, headers: Sent, body?: string): Promise<Answer> {
  return new Promise((done, fail) => {
    const asked = request(url, { method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('error', fail);
      response.on('end', () => {
        const told = new Headers();
        for (const [name, value] of Object.entries(response.headers))
          for (const one of [value ?? ''].flat()) told.append(name, one);
        done({ status: response.statusCode ?? 0, headers: told, text, json: parsed(text) });
      });
    });
    asked.on('error', fail);
    asked.end(body);
  });
}

function keep(cookies: Map<string, string>, set: string): void {
  const [pair = '', ...rest] = set.split('; ');
  const [name = '', value = ''] = pair.split('=', 2);
  if (rest.some((one) => one.toLowerCase() === 'max-age=0')) cookies.delete(name);
  else cookies.set(name, value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
