import { foundIn, holdsIn } from '../../asked-of.ts';
const WHAT =
  '(?:\\p{L}+[ -]){0,1}(?:port|launch|move|merger|relocation|expansion|rollout|roll-out|migration|harvest|tour|festival|exhibition|anthology|rebrand|renovation|redesign|refurbishment|opening|premiere|busy season|trade show|trade fair|book fair|audit|inspection|election|refit|new season|spring season|autumn season|concert|wedding|fundraiser|restructuring|building work|new school|new building|handover|pilot)';
const COMING = new RegExp(
  String.raw`\b(?:once|until|till|after|before|when|during|with|for) (?:the|our) (${WHAT})(?= (?:is|are|was|has|goes|starts|begins|opens|comes|in|this|next|at|on|with|ahead|we|and|closes)\b|['’]s\b|[,.;)]|$)`,
  'iu',
);
/** What was called off is wished no luck. */
const OFF = /\b(?:cancel\w*|called off|shelved|postponed|pulled|closing|closure|redundan\w+|no longer)\b/i;

/** What lies ahead of them by their own letter, as "the ERP migration"; empty where they name nothing. */
export function comingIn(sentences: readonly string[]): string {
  if (sentences.some((sentence) => holdsIn(OFF, sentence))) return '';
  for (const sentence of sentences) {
    const found = foundIn(COMING, sentence)?.[1];
    if (found !== undefined) return `the ${found}`;
  }
  return '';
}
