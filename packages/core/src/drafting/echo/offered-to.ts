import { foundIn, holdsIn } from '../../asked-of.ts';
import { nounPhrase } from '../particulars/noun-phrase.ts';
import { turned } from './turned.ts';

const DEEDS =
  'look|read|comment|help|share|send|put|pass|introduce|write|show|recommend|arrange|be a|be your|act as|give you a|give your|make|mention|connect|lend|point|sit in|go over|go through|cast an eye';
/** "I'm also happy to look at a draft": the first group is what they offer to do. */
const HAPPY_TO: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:happy|glad|pleased|delighted|willing) to ((?:${DEEDS})(?: \p{L}[^.;:?!]{2,80}?)?)(?=,? (?:if|should|when|once|before then|just|so)\b|[.;:?!,]|$)`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:I|we)(?:['’]d|['’]ll| would| will) (?:gladly|happily) ((?:${DEEDS}) [^.;:?!]{2,80}?)(?=,? (?:if|should|when|once)\b|[.;:?!,]|$)`,
    'iu',
  ),
  /\b(?:I|we)(?:['’]d| would)(?: also)? (?:like|love) to ((?:put you in touch with|introduce you to|connect you with) [^.;:?!,]{2,60})/iu,
];
/** "If you get stuck for a reference, give us a shout." */
const A_REFERENCE =
  /\b(?:if|when(?:ever)?|should) you (?:ever |do )?(?:need|want|would like|get stuck for|are stuck for|require) (?:a|any) references?\b[^.]{0,50}\b(?:shout|ask|call|ring|happy|glad|give|say|use|put (?:me|us)|let (?:me|us))\b/i;
/** "I would gladly write you a reference." */
const GIVES_A_REFERENCE =
  /\b(?:(?:glad|happy|pleased|delighted|willing) to|would gladly|will gladly|['’](?:d|ll) gladly|will happily|would happily|can certainly) (?:give|write|provide)(?: you)?(?: with)? (?:a|any) references?\b/i;
/** "We'd love to have you on the panel": the first group is where. */
const HAVE_YOU =
  /\b(?:I|we)(?:['’]d| would)(?: still| really| very much)? (?:love|like) to have you ((?:on|at|in|as) [^.,;:!?]{4,60}?)(?= though| instead| if |[.,;:!?]|$)/i;

/** "I would like to have you in again." */
const COME_AGAIN =
  /\b(?:I|we)(?:['’]d| would)(?: still| really| very much)? (?:love|like|be (?:glad|happy|delighted)) to (?:have|see|hear) you ((?:in |back )?again|back)(?=[.,;:!?]|$| (?:in|for|at|when|then)\b)/i;

/** These have answers of their own, or offer nothing. */
const OTHERWISE =
  /\b(?:feedback|comments?|debrief|calls?|chat|conversation|talk it|talk you|questions?|other (?:roles|opportunities)|again if|have you|see you|your (?:application|details)|you (?:more|know)|any future|to hear|(?:more|something|anything|other work) (?:from|by|of) you|(?:new|more|other|another|next|future) (?:work|stor\w+|poems?|novels?|books?|pieces?|submissions?|proposals?|ideas?|pitch\w*))\b/i;

/** They would give a reference, however they say it. */
export function referenceIn(sentences: readonly string[]): string | null {
  const offered = sentences.some(
    (sentence) => holdsIn(GIVES_A_REFERENCE, sentence) && !/\b(?:not|never|unable|\w+n['’]t)\b/i.test(sentence),
  );
  return offered ? 'give me a reference' : null;
}

/** What they offer to do, as "look at a draft before I submit"; null where they offer nothing of their own. */
export function offeredTo(sentences: readonly string[]): string | null {
  for (const sentence of sentences) {
    if (/\b(?:not|never|unable|\w+n['’]t)\b/i.test(sentence)) continue;
    if (holdsIn(A_REFERENCE, sentence)) return 'give me a reference';
    for (const pattern of HAPPY_TO) {
      const deed = pattern
        .exec(sentence)?.[1]
        ?.replace(/(?:,? which| who| that (?:is|has|does|are)) .*$/i, '')
        .trim();
      if (deed === undefined || holdsIn(OTHERWISE, deed) || deed.split(' ').length > MOST_WORDS) continue;
      const said = turned(deed);
      if (said !== null && !/\b(?:it|that|this|them|they|he|she|him)\b/i.test(said)) return said;
    }
  }
  return null;
}

const MOST_WORDS = 14;

/** "My advice would be to …", "we would encourage you to …": the first group is the advice. */
const ADVICE =
  /\b(?:my|our|one) (?:advice|suggestion|tip|recommendation) (?:would be|is) to ([^.;:!?()]{6,80})|\b(?:encourage|advise|urge|recommend) you to ([^.;:!?()]{6,80})/i;
const EVERYBODY =
  /\b(?:apply|re-?apply|try|submit|resubmit|check|keep|visit (?:our|the) (?:web|careers)|look (?:at|out)|consider (?:us|other)|follow|sign up|continue|contact|send|explore|read|seek|register)\b/i;

/** What they advise this person to do, as "visit one of your open evenings"; null where they advise what everybody is advised. */
export function advisedTo(sentences: readonly string[]): string | null {
  for (const sentence of sentences) {
    const found = foundIn(ADVICE, sentence);
    const advice = (found?.[1] ?? found?.[2] ?? '').replace(/,? and (?:to|then|apply)\b.*$/i, '').trim();
    if (advice === '' || holdsIn(EVERYBODY, advice) || advice.split(' ').length > MOST_WORDS) continue;
    const said = turned(advice);
    if (said !== null && !/\b(?:it|that|this|them|they|he|she|him)\b/i.test(said)) return said;
  }
  return null;
}

/** "I'd like you to run the depot project": the first group is what they would have the user do. */
const LIKE_YOU_TO =
  /\b(?:I|we)(?:['’]d| would)(?: very much| really)? (?:like|love) you to ((?:run|lead|take|join|do|give|come|write|present|work|try|help|be|sing|play|read|chair|speak|teach) [^.;:?!]{2,80})/i;

/** "They'd be delighted if you'd do a half-hour at the market stage." */
const DELIGHTED_IF =
  /\b(?:delighted|glad|happy|pleased|thrilled|love it) if you(?:['’]d| would| could| might| were able to) ((?:run|lead|take|join|do|give|come|write|present|work|help|sing|play|read|chair|speak|teach|perform) [^.;:?!,]{3,80})/i;

/** "I'd like to give you the rota for three months." */
const GIVE_YOU =
  /\b(?:like|love|want|happy|glad|able) to (?:give|offer|lend|hand) you ((?:the|a|an) (?!place on|chance|call|ring|feedback)[^.;:?!,]{3,70})/i;
/** "I can do the ferry terminal on the Sunday morning. Tell me if you want it." */
const CAN_DO =
  /\b(?:I|we) (?:can|could) (?:do|offer you|give you|manage|fit you in (?:at|on)) ((?:the|a|an) [^.;:?!,]{3,70})/i;
const IF_WANTED =
  /\b(?:if you(?:['’]d| would)? (?:want|like|fancy)(?: it| that)?|want it|let (?:me|us) know|tell (?:me|us))\b/i;

/** "We'd be glad to see you apply for the two-year post": the first group is the deed, the second what for. */
const SEE_YOU_APPLY =
  /\b(?:(?:like|love|glad|happy|pleased|delighted|hope) to see you|(?:do|please|or)(?: come)?(?: along)?(?: and| to)?|come (?:along )?(?:and|to)) (apply|audition|bid|tender|pitch|try out|read) (?:again )?for ((?:the|our|your) [^.;:?!,()]{3,60})/i;

/** Another thing that they would have the user try for. */
function triedFor(sentence: string): string | null {
  const found = foundIn(SEE_YOU_APPLY, sentence);
  if (found === null || /\b(?:not|never|\w+n['’]t)\b/i.test(sentence)) return null;
  const thing = nounPhrase((found[2] ?? '').replace(/ (?:we|I|that|which|when|once|if)\b.*$/, ''));
  return thing === null || /\b(?:other|future|any|next)\b/i.test(thing)
    ? null
    : `${(found[1] ?? '').toLowerCase()} for ${thing}`;
}

/** Something else that they would have the user do; null where there is none. */
export function likedTo(sentences: readonly string[]): string | null {
  for (const sentence of sentences) {
    const tried = triedFor(sentence);
    if (tried !== null) return tried;
    const done = foundIn(DELIGHTED_IF, sentence)?.[1]
      ?.replace(/ instead\b/i, '')
      .trim();
    const glad = done === undefined ? null : turned(done);
    if (glad !== null && !/\b(?:it|that|this|them|they|he|she)\b/i.test(glad)) return glad;
    const given =
      foundIn(GIVE_YOU, sentence)?.[1] ??
      (sentences.some((one) => holdsIn(IF_WANTED, one)) ? foundIn(CAN_DO, sentence)?.[1] : undefined);
    const mine =
      given === undefined || /\b(?:not|\w+n['’]t)\b/i.test(sentence) ? null : turned(`take on ${given.trim()}`);
    if (mine !== null && !/\b(?:feedback|comments|notes|scores?|marks|details|copy|list|place|offer)\b/i.test(mine))
      return mine.replace(/^take on (?=a )/, 'have ');
    const back = foundIn(COME_AGAIN, sentence)?.[1];
    if (back !== undefined) return `come ${back.toLowerCase()}`;
    const where = foundIn(HAVE_YOU, sentence)?.[1]?.trim();
    const said = turned(
      where === undefined
        ? (foundIn(LIKE_YOU_TO, sentence)?.[1]
            ?.replace(/,? which .*$/i, '')
            .trim() ?? '')
        : `be ${where}`,
    );
    if (said !== null && said !== '' && !/\b(?:it|that|this|them)$/i.test(said)) return said;
  }
  return null;
}
