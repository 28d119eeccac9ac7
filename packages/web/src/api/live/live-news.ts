import { AWAY_MS } from '../api-error.ts';
import { withKey } from '../own-key.ts';

/** Noes that changed, here or elsewhere; `all`: too many to name, or nobody knows what was missed. Neither: look whether the server is there. */
export interface LiveNews {
  readonly ids: readonly string[];
  readonly all: boolean;
}

const NAME = 'ajar-live';
/** A page that has just been loaded knows everything. */
const JUST_LOADED_MS = 3_000;

/**
 * Tells what changes, until the signal aborts. A browser allows six connections to one server: so one tab listens, and tells
 * the others; when it is closed, the next one does.
 */
export function followLive(signal: AbortSignal, onNews: (news: LiveNews) => void): void {
  const channel = new BroadcastChannel(NAME);
  channel.addEventListener('message', ({ data }: MessageEvent<LiveNews>) => onNews(data));
  signal.addEventListener('abort', () => channel.close());
  const tell = (news: LiveNews) => {
    onNews(news);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches pages of this origin only
    channel.postMessage(news);
  };
  const lead = () => listen(signal, tell);
  // Only pages of this machine and of secure addresses have locks; elsewhere every tab listens for itself.
  if (!('locks' in navigator)) void lead();
  else void navigator.locks.request(NAME, { signal }, lead).catch(() => undefined);
}

/** Listens to the server until the signal aborts. The browser connects again by itself, unless it was refused. */
function listen(signal: AbortSignal, tell: (news: LiveNews) => void): Promise<void> {
  return new Promise((done) => {
    let source: EventSource | null = null;
    let again: ReturnType<typeof setTimeout> | undefined;
    const connect = () => {
      source = new EventSource(withKey('/api/events'));
      source.addEventListener('changed', (event: MessageEvent<string>) => tell(JSON.parse(event.data) as LiveNews));
      source.addEventListener('open', () => performance.now() > JUST_LOADED_MS && tell({ ids: [], all: true }));
      source.addEventListener('error', () => {
        tell({ ids: [], all: false });
        if (source?.readyState === EventSource.CLOSED) again = setTimeout(connect, AWAY_MS);
      });
    };
    connect();
    signal.addEventListener('abort', () => {
      clearTimeout(again);
      source?.close();
      done();
    });
  });
}
