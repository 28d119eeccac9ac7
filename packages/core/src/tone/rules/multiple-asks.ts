import { noFix } from '../fixes.ts';
import { phrases } from '../phrase-rule.ts';
import type { Match, Rule } from '../rule.ts';
import { SMALLER_ASK } from '../sources.ts';
import type { DraftText } from '../text/draft-text.ts';
import { pattern } from '../text/pattern.ts';
import type { Span } from '../../span.ts';

const REQUEST = pattern(
  '(?:could|would|can|will|may|might) (?:you|i|we)(?! (?:be|wish|like to say|add))',
  '(?:could|would) you be (?:open|willing|able|so kind)',
  '(?:please|kindly) (?:also )?(?:let|tell|send|consider|reconsider|advise|share|explain|forward|introduce|give|pass|confirm|provide|refund|call|arrange|review|ask)',
  "i(?:'d| would) (?:also )?(?:like|love|appreciate|be (?:very |so |most )?(?:grateful|glad|happy) (?:for|if|to (?:have|get|receive|know|hear)))(?! to (?:say|thank|add|wish))",
  'i (?:also )?(?:ask|request|wonder (?:if|whether)|was wondering)',
);
/** Verbs of requests: three of them in one question are three asks. */
const WANTED =
  /(?:^|,|;|\band|\bor|\byou|\bplease|\balso|\bthen)\s(?:also\s|then\s|please\s)?(?:tell|send|give|introduce|forward|reconsider|refund|share|explain|pass|put|recommend|call|meet|show|let|connect|arrange|extend|waive|raise|move|look|read|keep|write|ask|provide|confirm|hire|add)\b/g;
const MOST = 3;
/** One of the things in a list: up to the next comma. */
const ITEM = '[^.!?;:,\\n\\uE000]{2,70}';
const COMMA =
  '(?:, (?:and (?:also |then )?|or |then |also |plus |maybe |perhaps )?|; (?:and )?| plus | and also | and then )';
const LAST = '(?:, |; | |, then )(?:and|or|plus|then)(?: also| then| maybe| perhaps| later)?,? ';
/** What the things of a list begin with. */
const A_THING =
  "(?:the|a|an|my|your|our|his|her|their|some|any|another|one|two|three|four|five|ten|\\d+|every|all|half|sight|feedback|notes?|names?|scores?|marks?|reasons?|comments?|ten|someone|somebody|access|permission|help|proper|written|full|free|other|more|\\w+'s|whatever|ideally) ?";
const DEED =
  '(?:tell|send|give|introduce|forward|reconsider|refund|reinstate|share|explain|pass|put|recommend|refer|call|ring|phone|meet|show|let|connect|arrange|extend|waive|raise|move|look|read|reread|keep|write|ask|provide|confirm|hire|add|get|find|lend|print|mention|review|sign|hold|say|resend|check|return|mark|mend|suggest|name|flag|set|reopen|offer|go|book|help|publish|post|revert|see|advise|guide|answer|fix|pay|make|change|run|intro|upgrade|bring|reply|copy|invite|sort|do|note|approve|e-?mail|mail|assign|contact|schedule|grant|accept|admit|fetch|write|correct|cancel|stop|teach|organi[sz]e|fund|order|prepare|remove|update|hear|buy|sell|reply|tidy|ring|drop|slip|spare|come|listen|talk|speak|consider)';
const QUESTION =
  '(?:who|whom|what|when|where|which|why|how|whether|if|is|are|do|does|did|can|could|may|might|would|will|shall|should|was|were|has|have)';
/** A question of its own, and no clause that hangs on another. */
const CLAUSE =
  '(?:who|whom|what|why|how|is|are|do|does|did|can|could|may|might|would|will|should|was|were|has|(?:when|where|which) (?:is|are|do|does|did|will|can|may|should|of))';
/** Words that open a request for things. */
const ASK_FOR =
  "(?:<im> (?:asking|hoping|looking) for|i(?:'d| would| should)? (?:also |only |just |really |still |now |then |do |hereby )?(?:want|need|demand|expect|require|request|ask (?:you )?for|ask|like|love|appreciate(?! that)|welcome|value|take|settle for|be (?:very |so |most )?(?:grateful|glad|happy|obliged) (?:for|of|with|to have|to get|to see))|(?:can|could|may|might) (?:i|we) (?:also |please |perhaps |just )?(?:have|get|see|ask for)|(?:can|could|would|will|might|please|kindly|do|so|and|then|just|now|<start>) ?(?:you )?(?:also |please |kindly |just |do )?(?:send|give|get|find|share|let me have|provide|supply)(?: me| us| on)?|it would (?:help|be lovely|be good) (?:me )?to (?:have|see|get|know|hear)|<start>(?:send|give|get|find)(?: me| us)|there(?:'s| is| are) (?:also )?(?:still )?the (?:question|matter) of|would you (?:have|know of))";

function requestsIn(flat: string, offset: number): readonly Span[] {
  const openers = [...flat.matchAll(REQUEST)];
  const first = openers[0];
  if (!first) return [];
  const verbs = [...flat.slice(first.index).matchAll(WANTED)].map((verb) => first.index + verb.index);
  const starts = openers.map((opener) => opener.index);
  const larger = verbs.length > starts.length ? verbs : starts;
  // Each ask reaches to the end of its sentence: the words that follow say what is asked.
  return larger.map((start) => ({ start: offset + start, end: offset + flat.length }));
}

/** An offer of a way out, or thanks, is worded as a request and is none. */
const NO_REQUEST =
  /\bno (?:need|reply)\b|\bthank|\bif not\b|\bnot possible\b|\bwish you\b|\bunderstand\b|\bfeel free\b/;

function find(draft: DraftText): readonly Match[] {
  const asks = draft.sentences.flatMap((sentence) =>
    NO_REQUEST.test(sentence.flat) ? [] : requestsIn(sentence.flat, sentence.start),
  );
  const third = asks[MOST - 1];
  if (!third) return [];
  let { start } = third;
  while (/[\s,;]/.test(draft.text[start] ?? '')) start++;
  return start < third.end ? [{ start, end: third.end, fixes: [] }] : [];
}

export const MULTIPLE_ASKS: readonly Rule[] = [
  {
    id: 'multiple-asks/three',
    category: 'multiple-asks',
    severity: 'warning',
    strictOnly: false,
    language: 'en',
    message:
      'This is the third thing you ask for. Several requests at once feel like work, and the first one may get lost.',
    why: 'After a no, one small request is granted far more often than a list. Which one matters most?',
    source: SMALLER_ASK,
    find,
    bad: [
      'Could you send me the scores, introduce me to the editor and tell me when to apply again?',
      {
        text: 'Dear Ms Ng,\n\nThank you for your reply. Could you look at the new draft? I would also like a call this week. And would you pass my name to your colleagues?\n\nBest,\nAna',
        intent: 'ask-again',
      },
    ],
    good: [
      'Would you look at a shorter version, and if not, could you say what put you off?',
      'I would be glad of a line, but please do not feel you have to write one.',
      {
        text: 'Dear Ms Ng,\n\nThank you for your reply. Would you be open to a shorter version? I would be glad of any comment. No need to reply if not.\n\nBest,\nAna',
        intent: 'ask-again',
      },
    ],
  },
  phrases({
    id: 'multiple-asks/list',
    severity: 'warning',
    match: [
      `${ASK_FOR},? (?:please,? )?(?:to have )?${A_THING}${ITEM}${COMMA}${A_THING}${ITEM}(?:${COMMA}${A_THING}${ITEM}){0,9}${LAST}(?:${A_THING}|\\w+)`,
      `${ASK_FOR},? (?:please,? )?(?!that|it|if|is|are|to)(?:[\\w'-]+ ){0,5}[\\w'-]+, (?:[\\w'-]+ ){0,6}[\\w'-]+(?:, (?:[\\w'-]+ ){0,6}[\\w'-]+){0,6},? (?:and|or|plus) (?:${A_THING}|\\w+)`,
      `<start>(?:first,? )?(?:${A_THING})${ITEM}, (?:then )?(?:${A_THING})${ITEM}, (?:then )?(?:and )?(?:${A_THING})${ITEM}(?:,| and) ~(?:please|please and thank you|would (?:more than|all|be great|help|do nicely|make up|console|suit)|if you would|asap|by return)`,
    ],
    unless: [
      'thank (?!you!)',
      '(?:to|would|must|should) (?:say|mention|add|tell you)',
      'no (?:need|reply)',
      'i (?:had|have) (?:wanted|asked|needed)',
      'already (?:sent|gave|given)',
      'or neither',
      ', but (?:i|we)',
      'whichever|whoever|or both',
      'my (?:thanks|regards|love|greetings|best wishes)',
      ', say',
      "(?:and|so) (?:i|we)(?:'ll| will| shall)",
      'nothing (?:more|else|further)',
    ],
    message: 'A list of requests feels like work, and the first one may get lost.',
    why: 'After a no, one small request is granted far more often than a list. Which one matters most?',
    source: SMALLER_ASK,
    fix: noFix,
    bad: [
      'I would like feedback, a second interview and a refund of the fee.',
      'Please send me my scores, the names of the panel and an explanation.',
      'I want the minutes, a new hearing, my file and a written apology.',
      'Could I have your notes, a copy of the brief and another date?',
    ],
    good: [
      'I would like to thank you for the call, the feedback and the tea.',
      'I would appreciate any feedback on the sample.',
      'Could you send me the form and the address?',
    ],
  }),
  phrases({
    id: 'multiple-asks/chain',
    severity: 'warning',
    match: [
      // Three things to do, one after the other.
      `(?:<start>|(?:please|kindly|could|can|would|will|might|you|first|so|and|now|do|sir|maybe|perhaps),? )(?:you )?(?:also |please |first |maybe |kindly |perhaps )?(?!mind )${DEED} ${ITEM}${COMMA}${DEED} ${ITEM}(?:${COMMA}|${LAST})${DEED} \\w+`,
      `(?:<start>|(?:please|kindly|could|can|would|will|might|first|so|now) )(?:you )?${DEED} (?:it|me|us|this|them)${COMMA}${DEED} (?:it|me|us|this|them|\\w+ \\w+)(?:${COMMA}|${LAST})${DEED} \\w+`,
      // The same word again and again.
      `(?:can|could|please|give|get|send|want|need|like) [^.!?\\n]{3,80} and (?:the |a |an |my |your |their |his |her |give |send |get )[^.!?\\n]{2,40} and (?:also |then )?(?:the |a |an |my |your |their |his |her |give |send |get )[^.!?\\n]{2,40} and (?:also |then )?(?:the |a |an |my |your |give |send |get )\\w+`,
      `<start>${DEED} [^.!?\\n]{2,60}[!.] ${DEED} [^.!?\\n]{2,60}[!.] ${DEED} \\w+`,
      `(?:mind|about|consider|appreciate(?: your)?|request|for) (?:\\w+ )?(?!\\w*thing)\\w+ing ${ITEM}, (?:and )?(?:then )?\\w+ing ${ITEM}(?:, and|,| and) (?:also |then )?\\w+ing (?:me|my|your|the|a|an|us|it|with)`,
      `first(?:ly)?,? (?:please |could you |would you |can you |i (?:want|need|would like) )?${DEED} [^\\n]{3,80}\\bsecond(?:ly)?,? (?:please |could you |would you |can you |i (?:want|need|would like) )?${DEED}`,
      `(?:<start>|(?<=[?.!:] ))${CLAUSE} [^.!?\\n]{2,60}\\? (?:and )?${CLAUSE} [^.!?\\n]{2,60}\\? (?:and )?${CLAUSE} [^.!?\\n]{2,60}`,
      // Three questions in one.
      `(?:tell|know|say|ask|hear|wonder|advice on|guide me on|wondered|see)(?: me| us)? ${QUESTION} ${ITEM}${COMMA}${QUESTION} ${ITEM}(?:${COMMA}|${LAST})(?:${QUESTION} \\w+|why|how|when|who)`,
      `(?:<start>|, |: |; |in |me |also )${CLAUSE} ${ITEM}, (?:and )?(?:then )?${CLAUSE} ${ITEM}, (?:and |or )?(?:${CLAUSE}) \\w+[^.!?\\n]{0,90}\\?`,
      `(?:could|can|may|might|would|will) (?:i|you|we|the \\w+) ${ITEM}, (?:and )?(?:then )?(?:could|can|may|might|would|will|should) (?:i|you|we|it|they|the \\w+) ${ITEM}(?:, and|, or|,| and) ?(?:then )?(?:could|can|may|might|would|will|is|are|who|what|when|where|how|do|does)`,
      `i (?:need|want|would like|demand|'d like) ${ITEM}, (?:and )?i (?:need|want|would like|demand|'d like) ${ITEM}(?:,| and|, and) i (?:also )?(?:need|want|would like|demand|'d like)`,
      `(?:would you|could you|please) ${ITEM}(?:, and|; and) (?:also )?${DEED} ${ITEM}(?:, and|; and) (?:also )?(?:${DEED}|to) \\w+`,
    ],
    unless: [
      'thank',
      'wish',
      'feel free|no (?:need|reply|rush)',
      'if (?:you )?not',
      '(?:will|shall|can|could|would|may|might|i|we|to|they|he|she) (?:then )?(?:never|always)',
      "(?:i'll|i will|i shall|we'll|we will|i can|i could) (?:\\w+ )?(?:send|give|tell|call|keep|look|read|write|go|make|put|take|return|check|move|change)",
    ],
    message: 'Several requests in one sentence feel like work, and the first one may get lost.',
    why: 'After a no, one small request is granted far more often than a list. Which one matters most?',
    source: SMALLER_ASK,
    fix: noFix,
    bad: [
      'Please reopen my file, call my teacher and lend me the winning essay.',
      'Tell me who won, tell me what they charge and introduce me to them.',
      'Could you tell me why I lost, who was chosen and when you will tender again?',
      'Is the hall free in June, may I use your kitchen, and would you print my poster?',
    ],
    good: [
      'Would you tell me when the list opens and how to join it?',
      'I will look at the slides, change the title and send them in next year.',
      'Please give the team my regards.',
    ],
  }),
  phrases({
    id: 'multiple-asks/one-more-thing',
    severity: 'warning',
    match: [
      "while (?:you are|you're) (?:at it|there|about it)[, ]~(?:could|would|can|find|send|ask|add|please|give|let|put|tell|perhaps|might)",
      "(?:find|send|ask|add|give|let|put|tell|lend) [^.!?\\n]{2,60} while (?:you are|you're) at it",
      "while (?:i have (?:you|your attention)|i'm writing|i am writing|we are at it|we're at it)[,:] (?:[^.!?\\n]{2,80}(?:, and|,) (?:and |would|could|may|might|is|who|does|do|pass|can)[^.!?\\n]{2,90}\\?|(?:could|would|can|may|might) (?:i|you) also|[^.!?\\n]{2,60}if you would)",
      '(?:one|a) (?:last |small |quick |final |further |more |other |little )?(?:thing|favour|favor|question|request|matter)s?,? (?:well|or rather|and then|and another|in fact|actually|no),? (?:\\w+ ){0,3}(?:two|three|four|five|several|another|one)',
      '(?:one|a) (?:last |small |quick |little )?(?:thing|favour|question|request)s?,? (?:which is|that is|that comes|in) (?:in )?(?:two|three|four|five|several) parts',
      '(?:one more|a further|another) (?:favour|favor|request)s?,? and (?:another|one more|a)',
      '<start>(?:(?:just|a few|two or three|three or four|two|three|four|five|six|seven|eight|some|several|\\d{1,2}) )(?:quick |small |little |more |final |short |simple |further )?(?:things|favours|favors|questions|requests|points|asks)(?: for you| then| to ask| please)?(?:[:,]|, then)',
      "(?:i(?:'ve| have)|here are|there are|i (?:want|need|'d like|would like)) (?:still |just |only |also |my )?(?:a few|two or three|three|four|five|six|seven|eight|nine|ten|twelve|\\d{1,2}|some more|several|many|a number of|a list of|a long list of|a whole list of) (?:quick |small |little |more |final |short |simple |further |follow-?up )?(?:things|favours|favors|questions|requests|asks|demands)(?: (?:for|from|of) you| to ask| below| about| that i (?:want|need|would like)| i (?:want|need|would like)|[,.:]| and)",
      '(?:answer|reply to|address|respond to|deal with) (?:all|each|every one) (?:of )?(?:the following|these|my|them)(?: \\w+){0,3}',
      'my (?:list of )?(?:requests|questions|demands|asks) (?:are|is|\\(|below|in)|(?:here is|below is|attached is|i have|i attach) (?:a|my|the) list of (?:my )?(?:requests|demands|questions)(?! for (?:tender|proposals))',
      '(?:numbered|listed|set out|put|pasted|attached) (?:them|below|my (?:queries|questions|requests)|(?:\\w+ ){0,3}(?:questions|points|queries|requests|thoughts))(?: (?:below|from|in red|on which|\\(a\\))|,|$|\\.| \\()',
      '(?:answer|reply to|go through|address) (?:these|the following|my) (?:<n> )?(?:\\w+ )?(?:questions|points|requests)|here are (?:the |my )?<n> (?:things|points|questions|requests)|<n> things (?:that )?i (?:need|want|expect) from you',
      '(?:let me know|tell me|answer me) (?:on|about) (?:all|each|every one) of (?:these|them|those)',
      '1[.)] [^\\n]{3,90}?\\(?2[.)] [^\\n]{3,90}?\\(?3(?=[.)])',
      'first,? [^.!?\\n]{3,60}[,;] (?:and )?(?:second(?:ly)?|then),? [^.!?\\n]{3,60}[,;] (?:and )?(?:third(?:ly)?|then|finally|last(?:ly)?),? [^.!?\\n]{2,90}(?:please|me|you|your)',
      '<start>also, ~(?:could|would|can|may|who|is|one more|lend|send|tell) ~, ?(?:and )?(?:could|would|can|may|lend|print|send|mention|and)',
      '(?:reply to|answer|look at) my other (?:two |three |<n> )?(?:requests|questions|emails)',
    ],
    unless: [
      'thank',
      'liked|loved|enjoyed|learned|took (?:home|away)|admired',
      'i had (?:\\w+ )?(?:questions|things)',
      'answers (?:them|all)|answered',
      'no (?:need|reply)',
      '(?:one|only one) (?:question|thing) only',
    ],
    message: 'One thing more, and another: the reader may stop at the first.',
    why: 'After a no, one small request is granted far more often than a list. Which one matters most?',
    source: SMALLER_ASK,
    fix: noFix,
    bad: [
      'While you are at it, could you look at the lease of my brother?',
      'One small favour, well, three.',
      'Three quick questions: who won, what did it cost, and can I see it?',
      'I have six requests and would like an answer to each.',
      'Here is my list of requests.',
    ],
    good: [
      'I have one question about the fee.',
      'While I am writing, the parcel has come.',
      'A few small things I liked: the lamp, the tea and the quiet.',
      'First I read it quickly, then I read it twice, and then I thanked my stars.',
    ],
  }),
];
