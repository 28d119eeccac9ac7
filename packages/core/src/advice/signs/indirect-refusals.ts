import type { Sign } from './quoted-in.ts';

/* Refusals of any word at all that are said without the words for it; gathered from letters in which they were missed. */

export const DO_NOT_CONTACT_INDIRECTLY: readonly Sign[] = [
  {
    pattern:
      /\b(?:I|we) (?:will not|shall not|won['’]t) (?:be reading|read|open) (?:any )?(?:more |further )?(?:replies|answers|messages|letters|e-?mails)\b|\b(?:do not|don['’]t|no longer) feel comfortable (?:continuing|carrying on|going on) (?:with )?(?:this|the|our) (?:conversation|correspondence|exchange|contact)\b/i,
  },
  {
    pattern:
      /(?<!\p{L})(?:ruego|rogamos|pido|pedimos) que (?:no (?:vuelvas?|vuelva usted) a (?:escribir|contactar|llamar)|dejes? de (?:escribir|contactar|llamar))/iu,
  },
];

export const SAFETY_INDIRECTLY: readonly Sign[] = [
  {
    pattern:
      /\b(?:turned|turning|showed|came|coming) up (?:unannounced )?(?:at|outside) (?:my|our|her|his) (?:house|home|door|flat|school)\b|\bleave my (?:daughter|son|wife|husband|children|family|mother|father|sister|brother|partner|colleagues|staff) (?:out of|alone)\b/i,
    unless: /\b(?:lovely|glad|happy|delighted|welcome|kind of you|thank)\b/i,
  },
];

export const PERSONAL_INDIRECTLY: readonly Sign[] = [
  { pattern: /\b(?:not|\w+n['’]t) interested in you (?:in that way|like that|that way|romantically)\b/i },
];
