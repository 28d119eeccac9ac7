/** Where a message stands in the thread, as an id of the page. */
export function messageAnchor(key: string): string {
  return `message-${key}`;
}

/** Goes to a message of the thread, unfolded; the focus goes along. */
export function showMessage(key: string): void {
  const place = document.getElementById(messageAnchor(key));
  const folded = place?.querySelector('details') ?? null;
  if (folded !== null) folded.open = true;
  place?.focus({ preventScroll: true });
  place?.scrollIntoView({ block: 'start' });
}
