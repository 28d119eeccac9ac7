/** U+202F before ; ? ! and U+00A0 before : and inside « »: they must not end a line without the word they belong to. */
export function frenchSpaced(text: string): string {
  return text
    .replaceAll(/ (?=[;?!])/gu, '\u202F')
    .replaceAll(/ (?=[:»%])/gu, '\u00A0')
    .replaceAll('« ', '«\u00A0');
}

/** The same for every text of a catalogue, and for what its functions say. */
export function frenchSpaces<Texts extends object>(texts: Texts): Texts {
  return spaced(texts) as Texts;
}

function spaced(value: unknown): unknown {
  if (typeof value === 'string') return frenchSpaced(value);
  if (typeof value === 'function')
    return (...given: readonly unknown[]) => spaced(Reflect.apply(value, undefined, given));
  if (Array.isArray(value)) return value.map(spaced);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, spaced(one)]));
  return value;
}
