/** One letter added to a hash. 32-bit, the same on every machine: trained weights hang on it. */
export function hashOn(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}
