const EVENT = 'ajar-signed-out';

/** Told by every exchange that finds out that nobody is signed in any more. */
export function tellSignedOut(): void {
  window.dispatchEvent(new Event(EVENT));
}

/** Returns how to stop listening. */
export function onSignedOut(listener: () => void): () => void {
  window.addEventListener(EVENT, listener);
  return () => window.removeEventListener(EVENT, listener);
}
