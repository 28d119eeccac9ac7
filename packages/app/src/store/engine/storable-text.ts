/** PostgreSQL cannot hold U+0000 in text; mail can. Both engines store U+FFFD instead, and look for it. */
export function storableText(value: unknown): unknown {
  return typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '\uFFFD') : value;
}
