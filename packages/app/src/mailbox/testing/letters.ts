/** A short message with its own id and subject. */
export function letter(id: number, body = `Body of letter ${id}.`): string {
  return `From: Jo <jo@example.org>\nTo: Sam <sam@example.com>\nSubject: Letter ${id}\nMessage-ID: <${id}@example.org>\n\n${body}\n`;
}

/** The message as an mbox holds it, with a blank line behind. */
export function inMbox(id: number, body?: string): string {
  return `From jo@example.org Mon Oct  5 09:12:00 2026\n${letter(id, body)}\n`;
}

export function mbox(count: number): string {
  return Array.from({ length: count }, (_, i) => inMbox(i)).join('');
}
