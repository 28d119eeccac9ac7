import { foundIn, holdsIn } from '../../asked-of.ts';
import { smallFirst } from '../first-letter.ts';
import { turned } from './turned.ts';

/** "If you sign a third, I'd want to hear", "when you have ten customers, come back": the first group is the condition. */
const CONDITION: readonly RegExp[] = [
  /\b(?:like|love|want|glad|happy|keen|curious) to (?:see|hear from|look at|talk to|speak to|meet|read) (?:it|you|this)(?: again)? (?:once|when|if|as soon as) (you[^.;:?!,]{4,70}?)(?=[.;:?!,]|$)/i,
  /\b(?:if|when|once|as soon as) (you [^.;:?!,]{6,70}?)(?:,? (?:and|but) [^.;:?!,]{3,60})?,? (?:(?:then )?(?:I|we)(?:['’](?:d|ll)| would| will)(?: certainly| definitely| really| very much)? (?:want|love|like|be (?:glad|curious|keen|happy|delighted|interested)) to (?:hear|know|look|see|talk|speak|(?:take|have) another look|revisit|reopen|reconsider)|(?:please |do |then |by all means )*(?:come (?:straight |right )?back|get (?:back )?in touch|let (?:me|us) know|write to (?:me|us)|give (?:me|us) a (?:shout|ring|call)|ping (?:me|us)|talk to us)|my door is open|our door is open|(?:I|we)(?:['’]d| would)? (?:want|like|love|have) to (?:be (?:the )?first|read it|see it)|(?:I|we)(?:['’]d| would) (?:happily|gladly|certainly) (?:read|look|see|talk|reopen)|(?:send|show) it to (?:me|us))\b/i,
  /\b(?:(?:I|we)(?:['’](?:d|ll)| would| will) (?:want|love|like|be (?:glad|curious|keen|happy)) to (?:hear|look again|talk again|speak again|see it again)|come back(?: to (?:us|me))?|get back in touch|let (?:us|me) know|ping (?:us|me))(?: from you| again)? (?:if|when|once|as soon as) (you [^.;:?!,]{6,70}?)(?=[.;:?!,]|$)/i,
];
/** "If the second region comes in, call me that day." */
const WHEN_IT =
  /\b(?:if|when|once|as soon as) ((?:the|your) [^.;:?!,]{4,60}?),? (?:then )?(?:please |do )*(?:call (?:me|us)|write to (?:me|us)|come (?:straight |right )?back|tell (?:me|us)|ring (?:me|us)|let (?:me|us) know|get (?:back )?in touch|I['’]d (?:love|like) to (?:hear|see|talk))/i;
/** What everybody is told, and what is no news. */
const EMPTY =
  /^you (?:ever )?(?:(?:would|['’]d) (?:like|want|prefer)|wish|want|need|prefer|feel|think|do(?:n['’]t| not)|can|could|get stuck|are (?:stuck|ever|interested|happy|still)|have (?:any|a) (?:questions?|moment|chance|quer(?:y|ies))|see|know|decide|apply|come across|find (?:yourself|anything)|hear)\b/i;
/** "When you hit that": what has to be hit the sentence before says. */
const THERE = /^you(?:['’]ve| have)? (?:hit|reach(?:ed)?|get|got|are|pass(?:ed)?|clear(?:ed)?) (?:that|there|it)$/i;
const MOST_WORDS = 13;

/** "Sign one offtake agreement and I'd reopen it." */
const DO_AND =
  /^((?:sign|win|ship|reach|get|land|close|build|find|finish|publish|prove|double|hire|pass|do) [^.;:,]{4,60}?),? and (?:I|we)(?:['’](?:d|ll)| would| will)\b/i;

/** "We'd want to see three paying customers before we lead. Come back when you have them." */
const BEFORE =
  /\b(?:want|like|need|love|hope) to see ((?:an?|one|two|three|four|five|\d+|some|more|another|the first) [^.;:?!,]{4,60}?) (?:before|first)\b/i;
const BACK =
  /\b(?:come (?:straight |right )?back|get (?:back )?in touch|write again|let (?:me|us) know|ping (?:me|us)|call (?:me|us))\b/i;

/** What would make them look again, as the answer may say it: "I sign a third"; null where they name nothing. */
export function conditionIn(sentences: readonly string[]): string | null {
  for (const sentence of sentences) {
    const wished = BEFORE.exec(sentence)?.[1];
    const have = wished === undefined || !sentences.some((other) => holdsIn(BACK, other)) ? null : turned(wished);
    if (have !== null) return `we have ${have}`;
    const come = foundIn(WHEN_IT, sentence)?.[1];
    const comes = come === undefined ? null : turned(come.trim());
    if (comes !== null && !/\b(?:position|situation|it|that|this|them|they|he|she|we)\b/i.test(comes)) return comes;
    const done = DO_AND.exec(sentence)?.[1];
    const mine = done === undefined ? null : turned(`you ${smallFirst(done)}`);
    if (mine !== null && !/\b(?:it|that|this|them|they|he|she)\b/i.test(mine)) return mine;
    for (const pattern of CONDITION) {
      const found = foundIn(pattern, sentence)?.[1]?.trim() ?? '';
      if (found === '' || EMPTY.test(found) || found.split(/\s+/).length > MOST_WORDS) continue;
      if (THERE.test(found)) return 'I am there';
      const said = turned(
        found.replace(
          /^you['’]ve (?!\p{L}{2,}(?:ed|en|n)\b|got|had|built|won|run|found|made|met|read|hit)/iu,
          'you have ',
        ),
      );
      if (said !== null && !/\b(?:it|that|this|them|they|he|she|mine|yours)\b/i.test(said)) return said;
    }
  }
  return null;
}
