const ADDRESS = /[^\s<>@(),;:"“”]{1,64}@[a-z0-9.-]{1,120}[a-z0-9]/i;

/** The first address that a text names, in small letters; null where it names none. */
export function addressIn(text: string): string | null {
  return ADDRESS.exec(text)?.[0].toLowerCase() ?? null;
}
