import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

import type { InterfaceLanguage } from '@ajar/core';
import type { Context, MiddlewareHandler } from 'hono';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/**
 * Serves the built web app; paths without a file name are its own pages and get index.html. A page says in `lang` what
 * language to speak: so it speaks the right one from its first word on. `mark` goes into its head.
 */
export function webFiles(
  webDir: string,
  languageOf: (c: Context) => Promise<InterfaceLanguage>,
  mark = '',
): MiddlewareHandler {
  return async (c) => {
    const asked = decoded(c.req.path);
    if (asked === null) return c.notFound();
    const path = normalize(asked);
    const isFile = extname(path) !== '';
    const isPage = !isFile || extname(path) === '.html';
    const file = join(webDir, isFile ? path : 'index.html');
    if (!file.startsWith(webDir + sep)) return c.notFound();
    const content = await readFile(file).catch(() => null);
    if (content === null) return isFile ? c.notFound() : c.text('The web app is not built. Run: npm run build', 503);
    // Built assets carry a hash in their name; the page itself must be fresh.
    c.header('Cache-Control', path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    c.header('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
    if (!isPage) return c.body(new Uint8Array(content));
    const language = await languageOf(c);
    c.header('Vary', 'Accept-Language');
    c.header('Content-Language', language);
    const page = content.toString('utf8').replace('<html lang="en"', `<html lang="${language}"`);
    return c.body(mark === '' ? page : page.replace('</title>', `</title>${mark}`));
  };
}

/** Null for a `%` that begins nothing. */
function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
