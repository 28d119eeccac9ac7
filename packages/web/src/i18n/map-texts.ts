/** Every text of a catalogue changed in the same way, and what its functions say. */
export function mapTexts<Texts extends object>(texts: Texts, change: (text: string) => string): Texts {
  return mapped(texts, change) as Texts;
}

function mapped(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (typeof value === 'function')
    return (...given: readonly unknown[]) => mapped(Reflect.apply(value, undefined, given), change);
  // What a promise brings is changed where it is written down.
  if (value instanceof Promise) return value;
  if (Array.isArray(value)) return value.map((one) => mapped(one, change));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapped(one, change)]));
  return value;
}
