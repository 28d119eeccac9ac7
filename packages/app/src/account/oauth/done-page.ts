import type { ServerResponse } from 'node:http';

const WORDS = {
  done: ['You are signed in', 'You can close this window and go back to Ajar.'],
  declined: ['You were not signed in', 'Nothing was changed. You can close this window and go back to Ajar.'],
  stranger: ['Nothing to see here', 'This address only waits for the end of a sign-in.'],
} as const;

/** The page that a browser sees at the end of a sign-in. It shows nothing of its own address and loads nothing. */
export function donePage(response: ServerResponse, how: keyof typeof WORDS): void {
  const [title, text] = WORDS[how];
  response.writeHead(how === 'stranger' ? 404 : 200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    connection: 'close',
  });
  response.end(
    `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>${title}</title><style>body{font:1.1rem/1.6 system-ui,sans-serif;max-width:30rem;margin:20vh auto;padding:0 1rem}</style><h1>${title}</h1><p>${text}</p></html>`,
  );
}
