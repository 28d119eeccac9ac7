import type { Context } from 'hono';

/** Turns a request away before anything else looks at it: as the API's error, or as a line of text where a page was asked for. */
export function refuse(c: Context, status: 401 | 403 | 421, message: string): Response {
  if (c.req.path.startsWith('/api/')) return c.json({ error: { code: 'refused', message } }, status);
  return c.text(message, status);
}

const READING: ReadonlySet<string> = new Set(['GET', 'HEAD']);

/** Whether a method only reads. */
export function onlyReads(method: string): boolean {
  return READING.has(method);
}
