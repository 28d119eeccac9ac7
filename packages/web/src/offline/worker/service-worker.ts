/**
 * Lets the installed app open when its server does not run, and say so. It keeps the app's own files and nothing else: no mail, no
 * answer of the API, no page of the app (that comes from the server or not at all, so old and new never mix).
 */
declare const self: ServiceWorkerGlobalScope;

/** Put in by the build: which one this is, and the files of the page for when the server is away. */
declare const AJAR_BUILD: { readonly id: string; readonly awayFiles: readonly string[] };

/** Another build is another worker, with a store of its own. */
const STORE = `ajar-${AJAR_BUILD.id}`;
/** Shown where the server does not answer, or does not know this browser any more. */
const AWAY = '/away.html';

self.addEventListener('install', (event) => {
  event.waitUntil(keepAwayPage().then(() => self.skipWaiting()));
});
self.addEventListener('activate', (event) => {
  event.waitUntil(dropOldStores().then(() => self.clients.claim()));
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (pathname.startsWith('/api/') || pathname.startsWith('/calendar/') || pathname === '/open') return;
  if (request.mode === 'navigate') event.respondWith(pageOrAway(request, event));
  else if (pathname.startsWith('/assets/') || pathname === '/icon.svg') event.respondWith(keptFile(request));
});

async function keepAwayPage(): Promise<void> {
  const store = await caches.open(STORE);
  await store.addAll([AWAY, '/icon.svg', ...AJAR_BUILD.awayFiles]);
}

async function dropOldStores(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== STORE).map((name) => caches.delete(name)));
}

async function pageOrAway(request: Request, event: ExtendableEvent): Promise<Response> {
  try {
    const page = await fetch(request);
    if (page.ok) event.waitUntil(followLanguage(page.headers.get('Content-Language')));
    return page.status === 401 ? await awayPage() : page;
  } catch {
    return awayPage();
  }
}

/** The page for when the server is away speaks as the pages do now: another language may have been chosen since. */
async function followLanguage(language: string | null): Promise<void> {
  const kept = await caches.match(AWAY);
  if (language === null || kept === undefined || kept.headers.get('Content-Language') === language) return;
  await (await caches.open(STORE)).add(new Request(AWAY, { cache: 'reload' })).catch(() => undefined);
}

async function awayPage(): Promise<Response> {
  return (await caches.match(AWAY)) ?? Response.error();
}

/** The names of these files change with what is in them: what is kept is right. */
async function keptFile(request: Request): Promise<Response> {
  const kept = await caches.match(request);
  if (kept !== undefined) return kept;
  const file = await fetch(request);
  if (file.ok) await (await caches.open(STORE)).put(request, file.clone());
  return file;
}
