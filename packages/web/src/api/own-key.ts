const NAME = 'ajar-key';
const BEHIND_HASH = '#key=';

/** Where the browser keeps nothing for us, the key lasts as long as this page. */
let ofThisPage: string | null = null;

/** Takes the key of this page from behind the # of its address, where the printed address leads, and keeps it for the tabs to come. */
export function takeKey(): void {
  const { hash, pathname, search } = window.location;
  if (!hash.startsWith(BEHIND_HASH)) return;
  keepKey(hash.slice(BEHIND_HASH.length));
  window.history.replaceState(window.history.state, '', `${pathname}${search}`);
}

/**
 * The key that the API wants beside the cookie; null in an organisation, where people sign in. A cookie goes to every server of
 * this machine; what a page keeps is seen by pages of its own port alone.
 */
export function ownKey(): string | null {
  try {
    return localStorage.getItem(NAME) ?? ofThisPage;
  } catch {
    return ofThisPage;
  }
}

export function keepKey(key: string): void {
  ofThisPage = key;
  try {
    localStorage.setItem(NAME, key);
  } catch {
    // Then it lasts as long as this page.
  }
}

/** The address with the key in it, for what can send no header: a download, news as they come. */
export function withKey(path: string): string {
  const key = ownKey();
  return key === null ? path : `${path}${path.includes('?') ? '&' : '?'}key=${encodeURIComponent(key)}`;
}
