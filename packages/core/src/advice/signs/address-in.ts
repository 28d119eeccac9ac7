const ADDRESS = /[^\s<>@(),;:"“”]{1,64}@[a-z0-9.-]{1,120}[a-z0-9]/gi;

/** The first address that a text names, in small letters, passing over those in `except`; null where it names none. */
export function addressIn(text: string, except: ReadonlySet<string | undefined> = new Set()): string | null {
  for (const [found] of text.matchAll(ADDRESS)) {
    const address = found.toLowerCase();
    if (!except.has(address)) return address;
  }
  return null;
}
