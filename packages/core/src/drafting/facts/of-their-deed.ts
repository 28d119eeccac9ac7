import { foundIn } from '../../asked-of.ts';
import { smallFirst } from '../first-letter.ts';

/** Deeds in the past, as they stand behind "for" and "with": "you waited" is "waiting". */
const ING: Readonly<Record<string, string>> = {
  came: 'coming',
  drove: 'driving',
  took: 'taking',
  made: 'making',
  gave: 'giving',
  brought: 'bringing',
  kept: 'keeping',
  let: 'letting',
  lent: 'lending',
  found: 'finding',
  sent: 'sending',
  rang: 'ringing',
  spent: 'spending',
  met: 'meeting',
  read: 'reading',
  went: 'going',
  sat: 'sitting',
  stood: 'standing',
  showed: 'showing',
  told: 'telling',
  ran: 'running',
  put: 'putting',
  held: 'holding',
  said: 'saying',
  taught: 'teaching',
  spoke: 'speaking',
  sang: 'singing',
  wrote: 'writing',
  drew: 'drawing',
  got: 'getting',
  saw: 'seeing',
};
const KIND =
  'waited|walked|stayed|helped|explained|called|talked|listened|looked|cooked|picked|carried|pulled|offered|shared|answered|stopped|opened|lifted|fixed|cleaned|checked|played|watched|pointed|invited|welcomed|introduced|came|drove|took|made|gave|brought|kept|let|lent|found|sent|rang|spent|met|went|sat|stood|showed|ran|put|held|taught';

/** The -ing form of a verb in the past; null where it is not certain. */
export function ingOf(past: string): string | null {
  const known = ING[past.toLowerCase()];
  if (known !== undefined) return known;
  const bare = /^(\p{Ll}+)ed$/iu.exec(past)?.[1]?.toLowerCase();
  if (bare === undefined) return null;
  if (
    /(?:mm|nn|pp|tt|gg|rr|ll|bb|dd|y|[^aeiou]r|w|x|k|h|p|t|n|d|l|m|er|en|ch|sh|ss|lk|in|ain|oi?n|us)$/.test(bare) &&
    !/(?:[^aeiou](?:ak|ik|ok|uk|at|it|ot|ut|id|ad|ud|od|in|im|am|ir|ar|ur|as|is|os|us|ag|iz|ov|av|iv|ac|ic|uc|eg|ng|nc|rc|rs|rv|lv|dg|bl|tl|pl|gl|dl))$/.test(
      bare,
    )
  )
    return `${bare}ing`;
  return null;
}

const DID_KINDLY = new RegExp(
  String.raw`^you (?:really |even |also |all |both |kindly )?(${KIND}) (?!right\b)(.{3,160})$`,
  'iu',
);
const TOLD = /^you told (?:me|us) about (.{4,160})$/i;

/** "You waited in the rain": what they did, with thanks for it; null where it is no such thing. */
export function thankedFor(fact: string): string | null {
  const story = TOLD.exec(fact)?.[1];
  if (story !== undefined) return `I have not forgotten your story about ${story}.`;
  const did = foundIn(DID_KINDLY, fact);
  const doing = did === null ? null : ingOf(did[1] ?? '');
  return did === null || doing === null || /\b(?:but|though|not|n['’]t)\b/i.test(did[2] ?? '')
    ? null
    : `Thank you for ${doing} ${did[2] ?? ''}.`;
}

const OTHER_DID =
  /^((?!I\b|We\b|It\b|That\b|This\b|There\b|You\b|The\b)\p{Lu}\p{L}+(?: and \p{Lu}\p{L}+)?) (?:really |even |also |both )?(\p{L}+ed|came|went|took|made|gave|brought|kept|let|sent|showed|told|ran|sang|sat|stood|got|said|saw) (.{3,160})$/u;

/** "Fergal came back for a second spoon": what somebody else did, as it is remembered; null where it is no such thing. */
export function remembered(fact: string): string | null {
  return OTHER_DID.test(fact) && !/[;:]|\b(?:if|because)\b/.test(fact) ? `I have not forgotten that ${fact}.` : null;
}

/** "Trial day at Llangors, Dai showed me the saw": a thing and what happened there, as one thing; null where it is two. */
export function sceneOf(head: string, told: string): string | null {
  const found = OTHER_DID.exec(told);
  const doing = found === null ? null : ingOf(found[2] ?? '');
  return found === null || doing === null
    ? null
    : `${smallFirst(head)}, and ${found[1] ?? ''} ${doing} ${found[3] ?? ''}`;
}
