import { foundIn, holdsIn } from '../../asked-of.ts';
import { smallFirst } from '../first-letter.ts';
import type { Span } from '../../span.ts';

/** What a letter says kindly about the reader's own work or person, in words that are about them and nobody else. */
const PRAISE =
  /\b(?:(?:really |very |truly |particularly |especially |genuinely |so |most |all |greatly |deeply )*(?:impressed|struck|moved|touched|charmed|intrigued) (?:by|with|at)|(?:really |particularly |especially |truly |genuinely |very much |thoroughly |much |both |all |so )*(?:enjoyed|loved|liked|admired|appreciated|valued|relished)(?: (?:how|the|your|reading|watching|hearing|listening|meeting|talking|speaking|seeing|that))|stood out|(?:has|have)(?: all)? (?:stuck|stayed) with (?:us|me)|(?:was|were|has been|have been) (?:very much |particularly |especially |much )?(?:noticed|admired|praised)|(?:really|very much|particularly|especially) (?:liked|loved|enjoyed|admired)|high marks|silenced the|(?:was|were) (?:much|very much|greatly|widely) (?:liked|admired|enjoyed|appreciated)|made (?:everyone|everybody|us|me|the whole \p{L}+)(?: all)?(?: in the (?:\p{L}+ ){1,3})? ?(?:smile|laugh|cry|think)|asked me to (?:say|tell you|pass on)|fell (?:a bit )?in love with|taken with|(?:much|a lot) (?:here )?to admire|a (?:real )?pleasure|a joy|first choice|close second|runner[- ]up|one of the (?:best|strongest|clearest|most)|the (?:best|clearest|strongest|most \w{3,12}) (?:we|I|he|she|they|any)|(?:really |very |genuinely )?(?:careful|sharp|clear|promising|good|nice|interesting|brave|thorough) (?:piece|work|ideas?|read|pitch|answers?|presentation|proposal|talk|writing)|better than|feedback (?:is|was) (?:very )?positive|positive (?:about|on)|sorely missed|got an? (?:good|great|real|wonderful|lovely|fine|sharp|keen) (?:eye|ear|voice|hand|touch|feel|talent)|(?:was|were|is|are|came across as|made) (?:an? )?(?:really |very |truly |particularly |especially |extremely |unusually |genuinely |most |so )?(?:strong|thoughtful|compelling|excellent|outstanding|beautiful\w{0,2}|wonderful|impressive|memorable|lovely|brilliant|superb|exceptional|well (?:written|argued|prepared|made|crafted)|striking|gorgeous|fantastic|terrific|marvell?ous|delightful|fine|vivid|assured|moving|original)\b)/giu;

const ABOUT_READER =
  /\b(?:your|you|yours|(?:the|that) (?:[\w-]{2,20} ){0,2}(?:piece|story|poem|poems|read|reading|voice|ending|opening|pitch|demo|manuscript|paper|figures|portfolio|audition|proposal|talk|bid|sketch(?:es)?|spreads?|designs?|drawings?|photographs?|photos|samples?|take-home|task|test|demo|prototype|deck|scenes?|chapters?|images?|lines?|speech|song|monologue|mock-?ups?|paintings?|prints?|recipes?|menu|rollout|report|figures|ideas?|project|concept|plan|approach|method|slides?|answers?|model|voice|world))\b|it made\b|\b(?:it got|in particular|to admire)\b/i;
const MOST = 20_000;

/** Where the letter praises, in order. */
export function praiseIn(text: string): readonly Span[] {
  return [...text.slice(0, MOST).matchAll(PRAISE)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/** Kind words that every letter of a house carries say nothing about this person. */
const STOCK =
  /\b(?:applicants?|candidates?|all (?:of )?(?:the|our)|everyone|everybody|interest in|took the time|taking the time|opportunity to (?:review|consider|read|learn)|learn(?:ing)? (?:more )?about (?:you|your)|many (?:strong|excellent)|your (?:background|experience|qualifications|skills|credentials|application|submission|interest|time|effort|enthusiasm)(?: and (?:your )?\w+)?(?: (?:is|was|are|were) \w+)?$)/i;

/** Whether a clause praises this person, and not everybody who wrote in. */
export function isOwnPraise(clause: string): boolean {
  return holdsIn(ABOUT_READER, clause) && !holdsIn(STOCK, clause);
}

const WELL =
  'gorgeous|outstanding|wonderful|beautiful|brilliant|excellent|superb|lovely|marvell?ous|fantastic|terrific|exceptional|impressive|delightful|a delight|a joy|extraordinary|warm|the (?:best|clearest|strongest|finest|most \\p{L}+)|very strong|very good|much liked|spot on';
/** What of the reader's they praise, named so that thanks can be for it: "your portfolio is gorgeous". */
const PRAISED: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(your (?:\p{L}+ ){0,2}\p{L}+) (?:is|was|are|were) (?:\p{L}+ly |so |very |quite |just )?(?:${WELL})\b`,
    'iu',
  ),
  new RegExp(
    String.raw`\b((?:your|the) (?:\p{L}+ )?\p{L}+)(?: you \p{L}+(?: \p{L}+)?)?, which (?:(?:I|we) thought )?(?:is|was|are|were) (?:${WELL})\b`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(the (?:voice|ending|opening|dialogue|writing|prose|imagery|scene|presentation|work|world|setting|premise|atmosphere|humour|drawing|singing)) (?:is|was) (?:${WELL})\b`,
    'iu',
  ),
  new RegExp(
    String.raw`\bin (the (?:\p{L}+ ){0,2}\p{L}+)(?: with (?:the|your) \p{L}+)? you were[^.]{0,30}\b(?:${WELL})\b`,
    'iu',
  ),
  /\b(?:enjoyed|loved|admired|liked) (your (?:\p{L}+ ){0,3}\p{L}+)(?=[,.;!]| and\b| but\b| most\b| though\b| very\b)/iu,
  /\b(?:best|stayed|stay|remember|forget|forgotten|lovely|wonderful|moving|beautiful|loved|enjoyed|admired|not) (the (?:scene|chapter|passage|image|line|poem|moment|section|paragraph) (?:in which|where|when|with|about|of) [^.,;:!?]{6,70})(?=[.,;:!?])/iu,
  /^(?:\p{Lu}\p{Ll}+, )?(?:really |very )?(?:lovely|nice|great|wonderful|beautiful|brilliant|superb|terrific) ((?:\p{Ll}+ )?(?:timing|voice|work|writing|singing|playing|audition|presence|tone|performance|range|energy))(?=[,.!]| but\b| though\b)/iu,
];

/** "“Bindweed” nearly made it": the title and how near it came. */
export const NEARLY = /[“"]([^”"\n]{2,60}?),?[”"] (?:very |so )?(?:nearly|almost) made it/;

/** "I'd forgotten the train but not the scene in which …": what stayed with them. */
const UNFORGOTTEN =
  /\b(?:forgotten|forget|still (?:think|thinking) (?:about|of)|keep (?:thinking|coming back) (?:about|of|to)|stayed with (?:me|us) (?:is|was)|haunted by)\b[^.]{0,40}?((?:the|your) (?:scene|chapter|passage|image|line|poem|moment|section|paragraph|speech|song|drawing|sketch)\b[^.,;:!?]{0,70})(?=[.,;:!?])/iu;

/** What they praise, in the reader's words: "my portfolio"; empty where they name nothing. */
export function praisedIn(sentence: string): string {
  const kept = foundIn(UNFORGOTTEN, sentence)?.[1];
  if (kept !== undefined && !/\b(?:I|we|our|my)\b/.test(kept)) return kept.replaceAll(/\byour\b/gi, 'my');
  if (/\b(?:not|never|although|if|\w+n['’]t)\b/i.test(sentence)) return '';
  for (const pattern of PRAISED) {
    const thing = foundIn(pattern, sentence)?.[1];
    if (thing === undefined || holdsIn(STOCK_THING, thing)) continue;
    const mine = smallFirst(thing);
    return mine.startsWith('your ') ? `my ${mine.slice(5)}` : mine.startsWith('the ') ? mine : `my ${mine}`;
  }
  return '';
}

const STOCK_THING =
  /\b(?:application|experience|background|interest|qualifications?|skills|standard|quote|price|and|but)\b/i;
