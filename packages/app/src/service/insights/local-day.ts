/** The ISO day (`2026-11-26`) of a moment where the user lives; null when the moment is unknown. */
export function localDay(at: number | null, zone: string): string | null {
  if (at === null || Math.abs(at) > 8.64e15) return null;
  return dayFormat(zone).format(at);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making one takes longer than a thousand uses of it. Swedish writes days as ISO does. */
function dayFormat(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  formats.set(zone, made);
  return made;
}
