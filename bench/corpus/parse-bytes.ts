/** A size as it is said, `500m` or `2g`, in bytes. */
export function parseBytes(text: string): number {
  const found = /^(\d+(?:\.\d+)?)\s*([kmg]?)b?$/i.exec(text);
  if (found === null) throw new Error(`Not a size: ${text} (try 500m or 2g)`);
  const unit = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 }[(found[2] ?? '').toLowerCase()] ?? 1;
  return Number(found[1]) * unit;
}
