import type { Recogniser } from './recognisers.ts';

const KIN =
  '(?:nephew|niece|son|daughter|brother|sister|cousin|mother|father|mum|dad|wife|husband|grandson|granddaughter|grandchild|sister-in-law|brother-in-law|parents)';

/**
 * Reasons of a kind that can be granted in a plain sentence, where the words of the letter itself cannot be said back safely. What stands
 * in the way is theirs, and nothing of the user's.
 */
export const PLAIN_REASONS: readonly Recogniser[] = [
  {
    kind: 'family',
    words: [
      'nephew',
      'niece',
      'son',
      'daughter',
      'brother',
      'sister',
      'cousin',
      'mother',
      'father',
      'mum',
      'dad',
      'wife',
      'husband',
      'grand',
      'parents',
    ],
    pattern: new RegExp(
      String.raw`\b(?:promised|given|offered|going|gone|gave|give|keep(?:ing)?|let(?:ting)?|passed|stay with|stays with)\b[^.;!?]{0,24}? (?:to|with|for|in) (?:my|our|his|her|the (?:owner|landlord|director|boss)['’]s) (?:own )?${KIN}\b|\b(?:my|our|his|her|\p{L}{3,14}['’]s) (?:own )?${KIN}(?:['’]s| is| has| will| wants| needs| would)\b[^.;!?]{0,60}?\b(?:moving (?:back|in|home)|needs? (?:it|the|somewhere|that)|wants? (?:it|the|to take)|tak(?:e|ing) (?:it|over|the)|offered to (?:do|make|take|bake|play|sing) (?:it|this|that)|does (?:it|this|that) for (?:us|me|free))\b`,
      'iu',
    ),
    not: /\b(?:ill|unwell|hospital|died|passed away)\b/i,
  },
  {
    kind: 'friend',
    words: ['friend'],
    pattern:
      /\b(?:gone|going|went|given|gave|offered|promised)\b[^.;!?]{0,20}? (?:to |with )?(?:an? (?:old |good |close )?friends?\b(?: of)?|(?:my|our) friends?\b)|\ba friend\b[^.;!?]{0,24}\boffered to (?:do|make|take|bake|play|sing|shoot) (?:it|this|that|them)\b/iu,
  },
  {
    kind: 'known-people',
    words: [
      'internal',
      'in-house',
      'inside',
      'within',
      'our own',
      'its own',
      'their own',
      'usual',
      'incumbent',
      'supplier',
      'worked with',
      'sticking',
      'stuck with',
      'stay with',
      'staying with',
    ],
    pattern:
      /\b(?:gone|going|went|go|filled|chosen|appointed|decided|offered|given|keep\w*|kept|stay\w*|stick\w*|stuck)\b[^.;!?]{0,40}?\b(?:internal(?:ly)?|in-house|from (?:inside|within)(?: the)?|(?:our|its|their) own (?:people|staff|team|developers|designers?|\p{L}+ers)|(?:the|our|my) (?:usual|current|existing|regular) (?:people|firm|supplier|lot|photographer|caterers?|printers?|contractors?|agency|team|designer)|the incumbent|(?:some(?:one|body)|people) (?:we|I)(?:['’]ve| have)? (?:already )?(?:know|worked with|used)(?: before)?)\b/iu,
  },
  {
    kind: 'bound',
    words: ['locked in', 'tied in', 'under contract', 'contract runs', 'signed with', 'committed to'],
    pattern:
      /\b(?:we|I)(?:['’](?:re|m)| are| am)(?: still| already)? (?:locked|tied) in(?:to)?\b|\b(?:we|I)(?:['’](?:re|m)| are| am)(?: still| already)? under contract\b|\b(?:our|the) (?:current |present |existing )?contract (?:with [^.;,]{3,30} )?(?:still )?(?:runs|has)\b[^.;]{0,20}\b(?:until|till|to run|years?|months?)\b/i,
  },
  {
    kind: 'have-one',
    words: ['already', 'our own', 'same space', 'too close', 'too similar', 'covers the same', 'ran a '],
    pattern:
      /\b(?:we|I)(?:['’]ve)? already (?:represent|carry|publish|stock|sell|run|ran|make|produce|offer|work with|have (?:an?|one|two|three|several|another) (?:\p{L}+ ){0,3}(?:like it|of (?:this|the) kind|who|which|in))\b|\bwe make our own\b|\bin the same space\b|\btoo (?:close|similar) to (?:an?|one|another|something|what) (?:\p{L}+ ){0,4}(?:we|I|our|my|already)\b|\b(?:we|I) ran an? (?:\p{L}+ ){1,3}(?:piece|story|feature|article|essay) (?:in|last|only)\b/iu,
  },
  {
    kind: 'called-off',
    words: [
      'second thoughts',
      'after all',
      'at all now',
      'called off',
      'called it off',
      'scrapped',
      'shelved',
      'pulled',
      'cancel',
    ],
    pattern:
      /\b(?:had second thoughts|(?:not|n['’]t)(?: now)? (?:be(?:ing)? )?(?:doing|do|have|let|rented(?: out)?|sold|going ahead)(?: with)?(?: (?:it|this))? (?:at all|after all)|(?:been|was|were|is|has) (?:called off|scrapped|shelved|pulled|cancelled|canceled)|called (?:it|the \p{L}+) off|cancelled everything)\b/iu,
    not: /\b(?:subscription|order|booking|membership|your (?:application|appointment|account))\b/i,
    toMany: true,
  },
  {
    kind: 'rules',
    words: ['rules', 'statutes', 'constitution', 'insurer', 'insurance', 'polic', 'regulations', 'the law', 'by-laws'],
    pattern:
      /(?<!your )\b(?:our|the|its|their|these) (?:\p{L}+ )?(rules|statutes|constitution|insurers|insurance|policy|regulations|law|by-laws)\b[^.;!?]{0,50}?\b(?:requires?|must|says?|say that|not|only|insists?|wants?|cannot|can['’]t|won['’]t|doesn['’]t|don['’]t|forbids?|allows? only|limits?)\b/iu,
    not: /\b(?:privacy|data|retention|feedback|corresponden\w+|discuss\w*|reasons?|appeals?)\b/i,
    toMany: true,
  },
  {
    kind: 'money',
    words: ['afford', 'pay', 'fund', 'budget', 'money', 'spending', 'put aside', 'stretch', 'sums'],
    pattern:
      /\b(?:can['’]t|cannot|couldn['’]t|could not|not able to|unable to) (?:really |quite )?(?:afford|stretch to|pay (?:for )?(?:an?|another|that|this|more|you))\b|\bno (?:money|budget|funds) (?:left|for|this)\b|\b(?:budgets?|funding|money|spending|spend)\b[^.;!?]{0,30}? (?:has|have|is|was|were|been) (?:been )?(?:cut|frozen|gone|spent|stopped|halved)\b|\b(?:run|ran) out of (?:money|funds)\b|\b(?:a (?:good )?(?:bit|lot|deal)|rather|far|much|well) more than (?:we|I) (?:put aside|set aside|budgeted|can|have|had|planned)\b/iu,
  },
];
