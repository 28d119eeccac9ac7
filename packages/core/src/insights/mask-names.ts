/** Names of organisations in the order they became known, each with the name that stands for it: "Organisation 3". */
export type Masks = ReadonlyMap<string, string>;

/** The same names in the same order get the same masks; upper and lower case are one name. */
export function masksFor(names: readonly (string | null)[]): Masks {
  const masks = new Map<string, string>();
  for (const name of names) {
    const key = keyOf(name ?? '');
    if (key !== '' && !masks.has(key)) masks.set(key, `Organisation ${String(masks.size + 1)}`);
  }
  return masks;
}

/** What stands for a name; null stays null. */
export function maskOf(masks: Masks, name: string | null): string | null {
  return name === null ? null : (masks.get(keyOf(name)) ?? 'An organisation');
}

/** A text with these names replaced, longer ones first, each pair a name and what stands for it. Addresses of mail go too. */
export function withoutNames(text: string, masks: readonly (readonly [string, string])[]): string {
  let masked = text.replaceAll(ADDRESS, '(address)');
  for (const [name, mask] of masks.toSorted(([a], [b]) => b.length - a.length)) {
    if (name.trim().length < 3) continue;
    masked = masked.replaceAll(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name.trim())}(?![\\p{L}\\p{N}])`, 'giu'), mask);
  }
  return masked;
}

/** Words that many organisations have in their name: they give nobody away. */
const COMMON = new Set(
  'academy agency annals art arts association audio bank books bureau capital centre center city collective college commission committee community company conference content council county department design digital editions education england europe european faculty fellowship festival film films foundation fund funds gallery games global group health hospital hotel house housing initiative institute international journal lab labs library limited literary magazine management media ministry museum music national network news office partners partnership poetry post press prize productions programme project properties public publishers publishing quarterly records recruitment research residency review royal school science society solutions state studio studios systems team technologies technology theater theatre town trust union university ventures verlag village word words works world writers'.split(
    ' ',
  ),
);

/** The words of a name that give it away alone: "Emberfold" of "The Emberfold Trust". */
export function tellingWords(name: string): readonly string[] {
  const capitals = /\p{Lu}/u.test(name);
  const words = name.match(capitals ? /\p{Lu}[\p{L}\p{N}]{3,}/gu : /\p{L}[\p{L}\p{N}]{4,}/gu) ?? [];
  return words.filter((word) => !COMMON.has(word.toLowerCase()));
}

const ADDRESS = /[^\s<>"'(),;]{1,64}@[\p{L}\p{N}.-]{1,255}/gu;

function keyOf(name: string): string {
  return name.trim().toLowerCase();
}

function escaped(name: string): string {
  return name.replaceAll(/[.*+?^${}()|[\]\\/]/gu, '\\$&').replaceAll(/\s+/gu, '\\s+');
}
