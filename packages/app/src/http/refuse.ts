import type { Context } from 'hono';

import { languageOfBrowser } from '../language-of-browser.ts';
import { plainPage } from '../plain-page.ts';

/** Turns a request away before anything else looks at it: as the API's error, or as a page where one was asked for. */
export function refuse(c: Context, status: 401 | 403 | 421, message: string, why?: string): Response {
  if (c.req.path.startsWith('/api/')) return c.json({ error: { code: 'refused', message } }, status);
  if (c.req.header('accept')?.includes('text/html') !== true) return c.text(message, status);
  const language = languageOfBrowser(c.req.header('accept-language'));
  return c.html(plainPage({ title: 'Ajar', says: [message, ...(why === undefined ? [] : [why])], language }), status);
}

const READING: ReadonlySet<string> = new Set(['GET', 'HEAD']);

/** Whether a method only reads. */
export function onlyReads(method: string): boolean {
  return READING.has(method);
}
