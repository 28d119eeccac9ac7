import { bareName } from './bare-name.ts';
import { endsRole, INSIDE, PROCESS } from './role-edges.ts';

/** What speaks of the letter and not of the role, before it. */
const BEFORE = /^(?:regarding|concerning|betreff|objet|asunto|assunto|oggetto|betreft)(?: the| your)?:? (?=\p{L}{3})/iu;

/**
 * A role without what the sentence adds to it: what begins with a word that no role has (`Archivist further`), the house
 * behind it (`Programme Graduate Ardélia`), and a word about the letter before it.
 */
export function tidyEnds(role: string, organisation: string | null): string {
  const begun = withoutPossessive(role.replace(BEFORE, ''), organisation);
  return withoutHouse(beforeStop(begun), organisation);
}

/** `Salmon's Site Technician` of Norvik Salmon is a Site Technician. */
function withoutPossessive(role: string, organisation: string | null): string {
  const [owner = '', ...rest] = role.split(' ');
  if (organisation === null || rest.length === 0 || !/['’]s?$/u.test(owner)) return role;
  const name = bareName(owner.replace(/['’]s?$/u, ''));
  return organisation.split(' ').some((word) => bareName(word) === name) ? rest.join(' ') : role;
}

function beforeStop(role: string): string {
  const words = role.split(' ');
  const names = words.map(bareName);
  // `Cellar Door Supervisor`: a word with a capital is a name's, whatever it is in other languages.
  let end = names.findIndex((name, at) => at > 0 && endsRole(name) && /^\p{Ll}/u.test(words[at] ?? ''));
  if (end < 1) return role;
  while (end > 1 && INSIDE.has(names[end - 1] ?? '')) end -= 1;
  return words
    .slice(0, end)
    .join(' ')
    .replace(/[\s,.;:–—-]+$/u, '')
    .replace(/ \([^)]*$/u, '');
}

function withoutHouse(role: string, organisation: string | null): string {
  if (organisation === null) return role;
  const house = organisation
    .split(/\s+/u)
    .map(bareName)
    .filter((word) => word !== '');
  const words = role.split(' ');
  const names = words.map(bareName);
  let end = words.length;
  while (end > 1 && house.includes(names[end - 1] ?? '') && (names[end - 1] ?? '').length > 2) end -= 1;
  const last = house.at(-1) ?? '';
  const isHouse = end < words.length && names.slice(end).join('').length > 4 && names.at(-1) === last;
  if (!isHouse) return role;
  while (end > 1 && (INSIDE.has(names[end - 1] ?? '') || names[end - 1] === '')) end -= 1;
  const kept = words.slice(0, end);
  return kept.every((word) => PROCESS.has(bareName(word))) ? role : kept.join(' ').replace(/[\s,.;:–—(-]+$/u, '');
}
