/** The same function, worked out once for each thing it is asked about; forgotten with the thing. */
export function remembered<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before.value;
    const value = work(key);
    known.set(key, { value });
    return value;
  };
}

/**
 * The same function of texts, worked out once for each of those asked lately. At most twice as many as `most` are kept: when
 * there are as many new ones, those not asked since the time before are let go.
 */
export function rememberedTexts<Value extends object | null>(
  most: number,
  work: (text: string) => Value,
): (text: string) => Value {
  let recent = new Map<string, Value>();
  let before = new Map<string, Value>();
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const value = before.get(text) ?? work(text);
    if (recent.size >= most) {
      before = recent;
      recent = new Map();
    }
    recent.set(text, value);
    return value;
  };
}
