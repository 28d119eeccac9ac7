import { once } from 'node:events';

import type { ImapFlow } from 'imapflow';

/**
 * Listens to the opened folder (IDLE, RFC 2177, renewed by the client every few minutes; asking now and then where the
 * server has none) until mail comes or goes, the time is over or the signal aborts. Throws when the connection breaks.
 */
export async function waitForNews(client: ImapFlow, ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  const over = new AbortController();
  const wake = (): void => over.abort();
  const woken = once(over.signal, 'abort');
  client.on('exists', wake).on('expunge', wake).on('close', wake);
  signal.addEventListener('abort', wake, { once: true });
  const timer = setTimeout(wake, ms);
  try {
    // Ends by itself only when it fails; what is done next on the connection ends it otherwise.
    client.idle().catch(wake);
    await woken;
    if (client.isClosed && !signal.aborted)
      throw Object.assign(new Error('closed'), { code: 'NoConnection', reason: client.byeReason });
  } finally {
    clearTimeout(timer);
    client.off('exists', wake).off('expunge', wake).off('close', wake);
    signal.removeEventListener('abort', wake);
  }
}
