const THIS_MACHINE: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** The address to go to for one that was pasted: where Ajar runs on this machine, with the key in it. Null where it is none. */
export function keyIn(pasted: string, here: string): string | null {
  const url = URL.parse(pasted.trim());
  const token = url?.searchParams.get('token') ?? '';
  if (url === null || url.protocol !== 'http:' || url.pathname !== '/open' || token === '') return null;
  if (!THIS_MACHINE.has(url.hostname)) return null;
  const path = `/open?token=${encodeURIComponent(token)}`;
  return url.port === new URL(here).port ? path : `${url.origin}${path}`;
}
