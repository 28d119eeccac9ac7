/** Which LLM is asked. The key is no part of it: it comes from the environment and is kept nowhere. */
export interface LlmSettings {
  /** Address of an OpenAI-compatible API, without a slash at its end: `http://127.0.0.1:11434/v1`. */
  readonly endpoint: string;
  readonly model: string;
}

export type ReadSettings =
  | { readonly kind: 'settings'; readonly settings: LlmSettings }
  | { readonly kind: 'bad'; readonly message: string };

const MODEL = /^[^\s\p{C}]{1,200}$/u;

/** The settings in what a person typed; `/v1` is added where only a host is given. */
export function readSettings(endpoint: string, model: string): ReadSettings {
  const url = URL.parse(endpoint.trim());
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:'))
    return bad('The endpoint is an address such as http://127.0.0.1:11434/v1.');
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    return bad('Leave names, passwords and keys out of the endpoint. A key goes into the variable AJAR_LLM_KEY.');
  if (!MODEL.test(model.trim())) return bad('Name the model, as the endpoint calls it: llama3.2, for example.');
  const path = url.pathname.replace(/\/{1,20}$/u, '');
  const settings = { endpoint: `${url.origin}${path === '' ? '/v1' : path}`, model: model.trim() };
  return { kind: 'settings', settings };
}

function bad(message: string): ReadSettings {
  return { kind: 'bad', message };
}

export function hostOf({ endpoint }: LlmSettings): string {
  return new URL(endpoint).host;
}

/** Whether the endpoint is on this machine, so that Ajar itself sends nothing further. */
export function isOnThisMachine({ endpoint }: LlmSettings): boolean {
  const { hostname } = new URL(endpoint);
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/u.test(hostname);
}
