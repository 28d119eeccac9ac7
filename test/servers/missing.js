export function isMissing(part) {
  return typeof part === 'object' && part !== null && 'missing' in part;
}
/** For tests that are skipped where the part is missing. */
export function present(part) {
  if (isMissing(part)) throw new Error(`${part.missing} is missing: ${part.howToGet}`);
  return part;
}
//# sourceMappingURL=missing.js.map
