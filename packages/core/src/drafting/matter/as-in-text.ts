import { smallFirst } from '../first-letter.ts';

/** Words that keep their capital wherever they stand. */
const PROPER =
  /^(?:French|German|Spanish|English|Italian|Welsh|Irish|Scottish|British|European|American|Polish|Russian|Chinese|Japanese|Arabic|Portuguese|Dutch|Latin|Greek|Java|JavaScript|TypeScript|Python|React|Excel|Linux|Salesforce|Drupal|Year|Level|Grade|Band|Class|Montessori|Victorian|Christmas|Saturday|Sunday|Monday|Friday|January|February|March|April|June|July|August|September|October|November|December)$/;

/** "Night baker", as a subject begins: within a sentence "night baker". A role that carries its capitals keeps them. */
export function asInText(role: string, text: string): string {
  const [first = '', ...rest] = role.split(' ');
  if (!/^\p{Lu}\p{Ll}+$/u.test(first) || PROPER.test(first)) return role;
  if (rest.length > 0 && rest.every((word) => /^[\p{Ll}\d&/(),-]+$/u.test(word))) return smallFirst(role);
  return text.includes(role.toLowerCase()) ? role.toLowerCase() : role;
}
