import type { Context } from 'hono';

/** A message as a file for the mail program: saved and opened there, never shown as a page of this server. */
export function emlResponse(c: Context, eml: Uint8Array, fileName: string): Response {
  const plain = fileName.replaceAll(/[^\w.-]/gu, '-');
  return c.body(new Uint8Array(eml), 200, {
    'Content-Type': 'message/rfc822',
    'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
  });
}
