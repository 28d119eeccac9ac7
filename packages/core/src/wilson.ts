/** The 95 % Wilson score interval of `hits` out of `of`, as fractions; null when there is nothing to count. */
export function wilson(hits: number, of: number): { readonly low: number; readonly high: number } | null {
  if (of === 0) return null;
  const z = 1.96;
  const p = hits / of;
  const middle = p + (z * z) / (2 * of);
  const spread = z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return { low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) };
}
